public import ParvisAnalysis
public import ParvisCore

/// The publics usually forgotten, as questions to the team.
public struct ChecklistReport: Sendable {
  /// How many questions are asked unless all are wanted.
  public static let limit = 10

  private let checklist: Checklist
  private let language: Language

  public init(_ checklist: Checklist, language: Language) {
    self.checklist = checklist
    self.language = language
  }

  /// The questions by family, ending with a line break.
  public func text(all: Bool = false, style: TextStyle = .plain) -> String {
    document(all: all).text(style)
  }

  private func document(all: Bool) -> Document {
    let questions = checklist.questions
    guard !questions.isEmpty else {
      return Document(language: language, lead: [.paragraph(Phrase(Self.nothing))], parts: [])
    }
    let asked = all ? questions : Array(questions.prefix(Self.limit))
    let rest = questions.count - asked.count
    let more: [Block] = rest > 0 ? [.paragraph(Phrase(Self.more(rest)))] : []
    return Document(
      language: language, title: Phrase(Self.heading),
      parts: [ForgottenQuestions(asked: asked).part],
      closing: more + [.paragraph(Phrase(Self.closing))])
  }

  private static let heading = Bilingual(fr: "Avez-vous pensé à … ?", en: "Have you thought of …?")
  private static let closing = Bilingual(
    fr: """
      Sans objet ici ? Le noter sous `publics écartés`, avec la raison : la question ne sera plus \
      posée.
      """,
    en: """
      Not relevant here? Note it under `set aside`, with the reason, and the question will not \
      come back.
      """)
  private static let nothing = Bilingual(
    fr: "Tous les publics de la liste sont mentionnés dans le fichier.",
    en: "All groups of the list are mentioned in the file.")

  private static func more(_ count: Int) -> Bilingual {
    Bilingual(
      fr: "Et \(count: count, one: "autre", many: "autres") : `--checklist tout`.",
      en: "And \(count) more: `--checklist all`.")
  }
}
