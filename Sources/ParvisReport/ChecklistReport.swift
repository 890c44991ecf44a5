public import ParvisAnalysis
public import ParvisCore

/// The publics usually forgotten, as questions to the team.
public struct ChecklistReport: Sendable {
  /// How many questions are asked unless all are wanted.
  public static let limit = 10

  public let checklist: Checklist
  public let language: Language

  public init(_ checklist: Checklist, language: Language) {
    self.checklist = checklist
    self.language = language
  }

  /// The questions by family, ending with a line break.
  public func text(all: Bool = false, style: TextStyle = .plain) -> String {
    func say(_ text: Bilingual) -> String { text.text(in: language) }
    let asked = all ? checklist.questions : Array(checklist.questions.prefix(Self.limit))
    guard !asked.isEmpty else { return say(ChecklistMessages.nothing) + "\n" }
    var lines = [style.bold(say(ChecklistMessages.heading))]
    for family in ForgottenPublic.Family.allCases {
      let entries = asked.filter { $0.family == family }
      guard !entries.isEmpty else { continue }
      lines.append("")
      lines.append("  " + style.faint(say(family.label)))
      for entry in entries {
        lines.append("  – " + say(entry.label))
        lines.append("      " + say(entry.reason))
      }
    }
    let rest = checklist.questions.count - asked.count
    lines.append("")
    if rest > 0 { lines.append(say(ChecklistMessages.more(rest))) }
    lines.append(say(ChecklistMessages.closing))
    return lines.joined(separator: "\n") + "\n"
  }
}

/// The sentences round the checklist, in both languages.
enum ChecklistMessages {
  static let heading = Bilingual(fr: "Avez-vous pensé à … ?", en: "Have you thought of …?")

  static let closing = Bilingual(
    fr: """
      Sans objet ici ? Le noter sous `publics écartés`, avec la raison : la question ne sera plus \
      posée.
      """,
    en: """
      Not relevant here? Note it under `set aside`, with the reason, and the question will not \
      come back.
      """)

  static let nothing = Bilingual(
    fr: "Tous les publics de la liste sont mentionnés dans le fichier.",
    en: "All publics of the list are mentioned in the file.")

  static func more(_ count: Int) -> Bilingual {
    Bilingual(
      fr: "Et \(count: count, one: "autre", many: "autres") : `--checklist tout`.",
      en: "And \(count) more: `--checklist all`.")
  }
}
