internal import ArgumentParser
internal import ParvisCore

/// `parvis`: the list of commands.
struct ParvisCommand: AsyncParsableCommand {
  /// Adding a command is one file and one line here.
  static let commands: [any ParsableCommand.Type] = [
    CheckCommand.self, MapCommand.self, GapsCommand.self, AnalyzeCommand.self, ExplainCommand.self,
    InitCommand.self, ConvertCommand.self, ReportCommand.self, DoctorCommand.self,
    SchemaCommand.self, PrivacyCommand.self, DrawCommand.self, MeasureCommand.self,
  ]

  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "parvis",
      abstract: .said(
        fr: "Cartographier les parties prenantes d'une concertation, et voir qui manque.",
        en: "Map the stakeholders of a participation exercise, and see who is missing."),
      discussion: .said(
        fr: """
          On décrit la concertation dans un fichier texte, puis :

            parvis init carte.yaml             écrit un fichier de départ, commenté
            parvis check carte.yaml            vérifie le fichier
            parvis map carte.yaml -o cartes/   dessine les cartes
            parvis gaps carte.yaml             dit quels publics manquent, et à qui demander
          """,
        en: """
          Describe the exercise in a text file, then:

            parvis init map.yaml               writes a commented file to start from
            parvis check map.yaml              checks the file
            parvis map map.yaml -o maps/       draws the maps
            parvis gaps map.yaml               says which groups are missing, and whom to ask
          """),
      version: ProductVersion.current,
      subcommands: commands)
  }

  /// The names and aliases of all commands for people.
  static var commandNames: [String] {
    commands.filter { $0.configuration.shouldDisplay }.flatMap { command in
      [command.configuration.commandName].compactMap(\.self) + command.configuration.aliases
    }
  }
}
