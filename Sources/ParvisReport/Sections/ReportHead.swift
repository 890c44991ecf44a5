internal import ParvisAnalysis
internal import ParvisCore

/// What stands at the top of a report and on every page of it.
struct ReportHead: Sendable {
  /// The title of the exercise, else its subject, else « Carte des parties prenantes ».
  let title: Bilingual
  let town: String?
  let subject: String?
  let question: String?
  let version: String?
  /// As people write it in each language.
  let date: Bilingual?
  let profile: DisclosureProfile
  /// The name of the file, without its folder; nil in a public version.
  let file: String?

  init(_ source: ReportSource, file: String?) {
    let exercise = source.map.exercise
    let title = exercise.title ?? exercise.subject
    self.title =
      title.map { Bilingual(verbatim: $0) }
      ?? Bilingual(fr: "Carte des parties prenantes", en: "Map of the stakeholders")
    self.town = exercise.town
    self.subject = exercise.title == nil ? nil : exercise.subject
    self.question = exercise.question
    self.version = exercise.version
    self.date = exercise.date.map(CalendarDate.words)
    self.profile = source.analysis.profile
    self.file = source.analysis.telling.hasFigures ? file : nil
  }

  /// The texts of the file that the head prints, the version and the date in another form.
  static func texts(of source: ReportSource) -> [String] {
    let exercise = source.map.exercise
    return [
      exercise.title, exercise.town, exercise.subject, exercise.question, exercise.version,
      exercise.date,
    ].compactMap(\.self)
  }

  /// « Réaménager la place · Montrevel » above a list; nil without a title.
  static func line(of exercise: Exercise) -> Phrase? {
    .joined(
      [exercise.title ?? exercise.subject, exercise.town].compactMap {
        $0.map { Phrase(name: $0) }
      },
      by: " · ")
  }

  /// The short mark of every page: « Document interne – ne pas diffuser ».
  var mark: Bilingual { profile.mark }

  /// Where, which version and when; nil when nothing is stated.
  var edition: Phrase? {
    let version = version.map { $0.first?.isNumber == true ? "v\($0)" : $0 }
    return .joined(
      [town.map { Phrase(name: $0) }, version.map { Phrase(name: $0) }, date.map { Phrase($0) }]
        .compactMap(\.self), by: " · ")
  }

  /// « Question posée : … »; nil without one.
  var asked: Phrase? {
    question.map { "\(Bilingual(fr: "Question posée : ", en: "Question: "))\($0)" }
  }

  /// What is said before the first part.
  var blocks: [Block] {
    let file: Phrase? = file.map { Phrase(name: $0) }
    let edition = Phrase.joined([edition, file].compactMap(\.self), by: " · ")
    return [
      .paragraph(Phrase(mark), .strong), edition.map { .paragraph($0) },
      subject.map { .paragraph(Phrase(name: $0)) }, asked.map { .paragraph($0, .quote) },
      .paragraph(Phrase(confidentiality)),
    ].compactMap(\.self)
  }

  /// The page's own head.
  func html(in language: Language) -> HTML {
    func say(_ text: Bilingual) -> String { text.text(in: language) }
    let isPublic: HTML = profile == .public ? " is-public" : .empty
    let subject: HTML = subject.map { "<p>\($0)</p>" } ?? .empty
    let question: HTML =
      asked.map { "<p><strong>\($0.plain(in: language))</strong></p>" } ?? .empty
    return """
      <p class="mark\(isPublic)">\(say(mark))</p>
      <p class="overline">\(edition?.plain(in: language) ?? "")</p>
      <h1>\(say(title))</h1>
      \(subject)\(question)<p class="grey">\(say(confidentiality))</p>
      """
  }

  func json(in language: Language) -> JSONValue {
    .object([
      "title": .text(title, in: language), "town": .optional(town), "subject": .optional(subject),
      "question": .optional(question), "version": .optional(version),
      "date": .optional(date, in: language), "mark": .text(mark, in: language),
      "confidentiality": .text(confidentiality, in: language), "file": .optional(file),
    ])
  }

  /// Written across printed pages of the team; nil in other versions.
  var watermark: Bilingual? {
    profile == .internal ? Bilingual(fr: "diffusion interne", en: "internal") : nil
  }

  /// The long form of the mark, said once.
  private var confidentiality: Bilingual {
    switch profile {
    case .internal:
      Bilingual(
        fr: """
          Ce document contient des appréciations sur des personnes et des organismes. Il est \
          réservé à l'équipe de préparation.
          """,
        en: """
          This document contains assessments of people and bodies. It is for the preparation team \
          only.
          """)
    case .workshop:
      Bilingual(
        fr: """
          Support de discussion. Les commentaires, positions et désaccords n'y figurent pas.
          """,
        en: "For discussion. Comments, positions and disagreements are left out.")
    case .public:
      Bilingual(
        fr: """
          Version établie pour être diffusée. Les appréciations portées pendant la préparation n'y \
          figurent pas.
          """,
        en: "Made to be circulated. Assessments made during the preparation are left out.")
    }
  }
}
