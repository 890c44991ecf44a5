internal import ArgumentParser
internal import ParvisAnalysis
internal import ParvisCore
internal import ParvisMission
internal import ParvisReport

/// `parvis gaps`: the missing publics and what to do first.
struct GapsCommand: AsyncParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "gaps",
      abstract: .said(
        fr: "Dire quels publics manquent, pourquoi cela compte, et à qui demander.",
        en: "Say which groups are missing, why it matters, and whom to ask."),
      aliases: ["manques"])
  }

  @OptionGroup var input: OptionalInputArgument
  @OptionGroup var table: TableOptions

  @Option(
    help: ArgumentHelp(
      fr: "Finir avec le code 1 s'il y a un manque de cette priorité ou plus grave.",
      en: "End with code 1 when there is a gap of this priority or worse.",
      valueName: "critical|high|watch"),
    transform: GapsCommand.severityClass)
  var failOn: SeverityClass?

  @Flag(
    help: ArgumentHelp(
      fr: """
        Demander plutôt quels publics souvent oubliés le fichier ne mentionne pas \
        (`--checklist tout` pour la liste entière) ; sans fichier, la liste elle-même.
        """,
      en: """
        Ask instead which often forgotten groups the file does not mention (`--checklist all` \
        for the whole list); without a file, the list itself.
        """))
  var checklist = false

  @Option(
    help: ArgumentHelp(
      fr: "Montrer pas à pas le calcul pour ce public, avec les lignes du fichier.",
      en: "Show the computation for this group step by step, with the lines of the file.",
      valueName: "public"))
  var why: String?

  @Flag(help: .hidden)
  var checklistAll = false

  @OptionGroup var profile: ProfileOption

  @OptionGroup var language: LanguageOption

  func validate() throws {
    if checklist || checklistAll, why != nil || failOn != nil {
      throw ValidationError(
        fr: "`--checklist` ne va pas avec `--why` ni `--fail-on`.",
        en: "`--checklist` does not go with `--why` or `--fail-on`.")
    }
    guard input.path == nil, !checklist, !checklistAll else { return }
    throw ValidationError(
      fr: "il manque le fichier de la carte.", en: "the file of the map is missing.")
  }

  func run() async throws {
    if checklist || checklistAll { return try ask() }
    guard let loaded = try input.readMap(for: profile.profile) else { return }
    let analysis = await Analysis(of: loaded.disclosed)
    // In a version without figures not even the name is looked up.
    if why != nil, !analysis.telling.hasFigures {
      throw CommandFailure(.badInput, ProfileMessages.noWhy)
    }
    if let why { return try explain(why, analysis, loaded) }
    let report = GapReport(
      of: analysis, file: loaded.file, lines: loaded.lines, language: loaded.language)
    try table.write(besides: input.paths) { format, style in
      report.text(format, style: style)
    }
    if let failOn,
      analysis.coverage.gaps.contains(where: { gap in
        gap.severityClass.map { $0 >= failOn } ?? false
      })
    {
      throw CommandFailure(.found)
    }
  }

  private func explain(_ name: String, _ analysis: Analysis, _ loaded: MissionVersion) throws {
    let folded = FoldedName(name)
    guard
      let figures = analysis.coverage.audiences.first(where: {
        FoldedName($0.audience.name) == folded
      })
    else {
      let names = analysis.coverage.audiences.map(\.audience.name)
      throw CommandFailure(.usage, Self.noSuchPublic(name, among: names))
    }
    let explained = WhyReport(
      on: figures, in: analysis, lines: loaded.lines, language: loaded.language)
    guard let report = explained else {
      throw CommandFailure(.badInput, ProfileMessages.noWhy)
    }
    try table.write(besides: input.paths) { format, style in
      guard format == .text else { throw CommandFailure(.usage, Self.textOnly) }
      return report.text(style: style)
    }
  }

  private static func noSuchPublic(_ name: String, among names: [String]) -> Bilingual {
    let nearest = NameSuggestion.nearest(to: name, among: names)
    guard let nearest else {
      let folded = FoldedName(name).text
      let alike = names.filter { FoldedName($0).text.contains(folded) }
      let listed = alike.isEmpty ? names : alike
      return Bilingual(
        fr: """
          Il n'y a pas de public \(quoted: name) dans ce fichier. Les publics : \
          \(quotedList: listed, atMost: 12).
          """,
        en: """
          There is no group \(quoted: name) in this file. The groups: \
          \(quotedList: listed, atMost: 12).
          """)
    }
    return Bilingual(
      fr: """
        Il n'y a pas de public \(quoted: name) dans ce fichier : vouliez-vous dire \
        \(quoted: nearest) ?
        """,
      en: "There is no group \(quoted: name) in this file: did you mean \(quoted: nearest)?")
  }

  private func ask() throws {
    let loaded = try input.readMap(for: profile.profile)
    let report = ChecklistReport(
      Checklist(for: loaded?.map), language: loaded?.language ?? Speech.current)
    try table.write(besides: input.paths) { format, style in
      guard format == .text else { throw CommandFailure(.usage, Self.textOnly) }
      return report.text(all: checklistAll || loaded == nil, style: style)
    }
  }

  private static let textOnly = Bilingual(
    fr: "`--checklist` et `--why` ne s'écrivent qu'en texte.",
    en: "`--checklist` and `--why` are written as text only.")

  private static func severityClass(_ text: String) throws -> SeverityClass {
    guard let severityClass = SeverityClass(rawValue: text) else {
      let choices = SeverityClass.allCases.reversed().map(\.rawValue)
      throw ValidationError(
        fr: "la priorité \(quoted: text) n'est pas connue. Choix : \(list: choices).",
        en: "there is no priority \(quoted: text). Choices: \(list: choices).")
    }
    return severityClass
  }
}
