public import ParvisAnalysis
public import ParvisCore

/// A gap rule explained with its own evidence.
public struct RuleExplanation: Sendable {
  private let rule: any GapRule
  private let gap: CoverageGap?
  private let language: Language

  /// Explains a rule by what it says of the map of its triggering evidence.
  public init(of rule: any GapRule, example: StakeholderMap, language: Language) {
    self.rule = rule
    self.gap = CoverageAnalysis(of: DisclosedMap(everythingOf: example)).gaps.first {
      $0.code == rule.code
    }
    self.language = language
  }

  private func say(_ text: Bilingual) -> String { text.text(in: language) }

  /// The explanation for a terminal, ending with a line break.
  public func text(style: TextStyle = .plain) -> String {
    var lines = [style.bold("\(rule.code) – \(say(rule.title))"), "", say(rule.rationale), ""]
    lines.append(style.bold(say(ExplanationMessages.example)))
    lines += indented(rule.evidence.triggering)
    if let gap {
      lines += ["  " + say(gap.sentence), "  → " + say(gap.advice)]
    }
    lines += ["", style.bold(say(ExplanationMessages.mended))]
    lines += indented(rule.evidence.silent)
    if !rule.sources.isEmpty {
      lines += ["", style.bold(say(ExplanationMessages.sources))]
      lines += rule.sources.map { "  " + $0 }
    }
    return lines.joined(separator: "\n") + "\n"
  }

  /// The explanation as a section of the reference page.
  public var markdown: String {
    var blocks = ["## `\(rule.code)` – \(say(rule.title))", say(rule.rationale)]
    blocks.append("**\(say(ExplanationMessages.example))**")
    blocks.append("```yaml\n\(rule.evidence.triggering)\n```")
    if let gap {
      blocks.append(
        "> \(MarkdownText.escaped(say(gap.sentence)))<br>\n> → "
          + MarkdownText.escaped(say(gap.advice)))
    }
    blocks.append("**\(say(ExplanationMessages.mended))**")
    blocks.append("```yaml\n\(rule.evidence.silent)\n```")
    if !rule.sources.isEmpty {
      blocks.append(
        say(ExplanationMessages.sources) + "\n\n"
          + rule.sources.map { "- \($0)" }.joined(separator: "\n"))
    }
    return blocks.joined(separator: "\n\n") + "\n"
  }

  private func indented(_ text: String) -> [String] {
    text.split(separator: "\n", omittingEmptySubsequences: false).map { "    " + $0 }
  }
}

/// The headings of explanations, in both languages.
enum ExplanationMessages {
  static let example = Bilingual(
    fr: "Un fichier où la règle parle :", en: "A file in which the rule speaks:")
  static let mended = Bilingual(
    fr: "Le même, où elle se tait :", en: "The same, in which it is silent:")
  static let sources = Bilingual(fr: "Sources :", en: "Sources:")
}
