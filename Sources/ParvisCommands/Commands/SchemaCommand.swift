internal import ArgumentParser
internal import ParvisCore
internal import ParvisGuide
internal import ParvisHost
internal import ParvisInput

/// `parvis schema`: the JSON Schema of the input file, for editors.
struct SchemaCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "schema",
      abstract: .said(
        fr: "Écrire le schéma JSON du fichier, que les éditeurs suivent pour aider à la saisie.",
        en: "Write the JSON Schema of the file, which editors follow to help with typing."),
      aliases: ["schéma"])
  }

  @Option(
    name: .shortAndLong,
    help: ArgumentHelp(
      fr: "Le fichier à écrire ; sans lui, la sortie standard.",
      en: "The file to write; without it, standard output.",
      valueName: ArgumentWords.file))
  var output: String?

  @OptionGroup var language: LanguageOption

  func run() throws {
    let schema = Array(MapSchema.document(in: Speech.current).utf8)
    guard let output, output != "-" else { return try Console.current.put(schema) }
    try AtomicFile.write(schema, to: output)
    Console.current.say(OutputMessages.written(output))
  }
}
