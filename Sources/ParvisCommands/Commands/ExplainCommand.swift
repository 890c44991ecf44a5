internal import ArgumentParser
internal import ParvisAnalysis
internal import ParvisCore
internal import ParvisExchange
internal import ParvisGuide
internal import ParvisInput
internal import ParvisReport

/// `parvis explain`: what a gap rule or a diagnostic means.
struct ExplainCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "explain",
      abstract: .said(
        fr: "Expliquer un mot des résultats, une clé du fichier, ou un code entre crochets.",
        en: "Explain a word of the results, a key of the file, or a code between brackets."),
      aliases: ["expliquer"])
  }

  @Argument(
    help: ArgumentHelp(
      fr: "Le mot, ou le code tel qu'il est écrit entre crochets ; sans rien, la liste.",
      en: "The word, or the code as it stands between brackets; without any, the list.",
      valueName: .said(fr: "mot", en: "word")))
  var words: [String] = []

  @OptionGroup var language: LanguageOption

  func run() throws {
    let console = Console.current
    let style: TextStyle = console.isColoured(.output) ? .coloured : .plain
    guard !words.isEmpty else { return try console.put(Explanations.list()) }
    let code = words.joined(separator: " ")
    guard let text = Explanations.text(for: code, style: style) else {
      throw CommandFailure(.usage, Explanations.unknown(code))
    }
    try console.put(text)
  }
}

/// The explanations of every code that the program prints.
enum Explanations {
  static func text(for code: String, style: TextStyle) -> String? {
    let folded = FoldedName(code).text
    if let rule = GapRuleCatalog.rule(folded) {
      return explanation(of: rule, in: Speech.current)?.text(style: style)
    }
    guard let problem = DiagnosticCode(rawValue: folded) else {
      let word = Glossary.entry(code).map { [($0.word.said, [$0.meaning.said])] } ?? []
      let keys = KeyExplanation.entries(of: code, in: Speech.current).map { ($0.title, $0.lines) }
      let all = word + keys
      return all.isEmpty ? nil : all.map { paragraph($0, $1, style) }.joined(separator: "\n")
    }
    return DiagnosticPage(of: problem, language: Speech.current).text { heading in
      style == .coloured ? "\u{1B}[1m\(heading)\u{1B}[0m" : heading
    }
  }

  /// A heading with lines below it.
  private static func paragraph(_ head: String, _ lines: [String], _ style: TextStyle) -> String {
    let bold = style == .coloured ? "\u{1B}[1m\(head)\u{1B}[0m" : head
    return ([bold] + lines.map { "  " + $0 }).joined(separator: "\n") + "\n"
  }

  /// Nil when the rule's own example cannot be read, which a test excludes.
  static func explanation(of rule: any GapRule, in language: Language) -> RuleExplanation? {
    MapReader.read(rule.evidence.triggering).map.map {
      RuleExplanation(of: rule, example: $0, language: language)
    }
  }

  static func list() -> String {
    let words = Glossary.all.map { "  " + $0.word.said }
    let rules = GapRuleCatalog.all.map { "  \($0.code) – \($0.title.said)" }
    let lines =
      [wordsHeading.said] + words + ["", rulesHeading.said] + rules + ["", problemsHeading.said]
      + DiagnosticCode.allCases.map { "  \($0.rawValue) – \($0.explanation.title.said)" }
    return lines.joined(separator: "\n") + "\n"
  }

  private static let wordsHeading = Bilingual(
    fr: "Mots des résultats :", en: "Words of the results:")
  private static let problemsHeading = Bilingual(
    fr: "Problèmes d'un fichier :", en: "Problems of a file:")
  private static let rulesHeading = Bilingual(
    fr: "Règles de couverture :", en: "Coverage rules:")

  static func unknown(_ code: String) -> Bilingual {
    let known =
      GapRuleCatalog.all.map(\.code) + DiagnosticCode.allCases.map(\.rawValue)
      + Glossary.all.flatMap(\.spellings) + KeyExplanation.spellings
    guard let nearest = NameSuggestion.nearest(to: code, among: known) else {
      return Bilingual(
        fr: "Le code \(quoted: code) n'existe pas. La liste : `parvis explain`.",
        en: "There is no code \(quoted: code). The list: `parvis explain`.")
    }
    return Bilingual(
      fr: "Le code \(quoted: code) n'existe pas : vouliez-vous dire \(quoted: nearest) ?",
      en: "There is no code \(quoted: code): did you mean \(quoted: nearest)?")
  }
}
