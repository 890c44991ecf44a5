internal import ParvisAnalysis
internal import ParvisCore

/// What was typed of one thing, as a plain table: told as it stands, before anything is made of it.
struct NotedTable: Sendable {
  /// A stable key, for other programs: `positions`.
  let key: String
  /// The file of the table without its ending.
  let name: Bilingual
  /// What stands above it.
  let heading: Bilingual
  /// Without the columns in which nothing stands.
  let table: DataTable

  init(_ key: String, file name: Bilingual, _ heading: Bilingual, _ table: DataTable) {
    self.key = key
    self.name = name
    self.heading = heading
    self.table = table.withoutEmptyColumns
  }

  /// A table of labels and what stands behind each; rows of which nothing is noted are left out.
  init(
    _ key: String, file name: Bilingual, _ heading: Bilingual,
    facts: [(label: Bilingual, value: DataTable.Cell)]
  ) {
    self.init(
      key, file: name, heading,
      DataTable(
        headings: [NotedWords.what, NotedWords.noted],
        rows: facts.filter { !$0.value.isEmpty }.map { DataTable.Row([.text($0.label), $0.value]) })
    )
  }
}

/// A part of what the team noted: a file of its own, and a line in the document that tells it.
protocol NotedPart: Sendable {
  /// Its tables; those without rows are not told.
  var noted: [NotedTable] { get }
}

/// The headings that several of these tables have.
enum NotedWords {
  static let what = Bilingual(fr: "Quoi", en: "What")
  static let noted = Bilingual(fr: "Noté", en: "Noted")
  static let shortName = Bilingual(fr: "Sigle", en: "Short name")
  static let remark = Bilingual(fr: "Remarque", en: "Remark")
  static let source = Bilingual(fr: "Source", en: "Source")
  static let date = Bilingual(fr: "Date", en: "Date")
  static let scenario = Bilingual(fr: "Scénario", en: "Scenario")
  static let workshop = Bilingual(fr: "Atelier", en: "Workshop")
  static let about = Bilingual(fr: "Sujet noté", en: "Subject noted")
  static let dimension = Bilingual(fr: "Dimension", en: "Dimension")
  static let group = Bilingual(fr: "Groupe de population", en: "Population group")
  static let support = Bilingual(fr: "Accueil", en: "Access")
  static let barrierAnswers = Bilingual(
    fr: "Freins auxquels cela répond", en: "Barriers that this answers")
  static let venues = Bilingual(fr: "Lieux", en: "Venues")
  static let communication = Bilingual(fr: "Communication", en: "Communication")
  static let facilitation = Bilingual(fr: "Animation", en: "Facilitation")
  static let calendar = Bilingual(fr: "Calendrier", en: "Calendar")
  static let yes = Bilingual(fr: "oui", en: "yes")
  static let none = Bilingual(fr: "aucun", en: "none")
  static let no = Bilingual(fr: "non", en: "no")
}

extension DataTable.Cell {
  /// A text of the file, where there is one.
  static func name(ifAny text: String?) -> DataTable.Cell { text.map { .name($0) } ?? .empty }

  /// A date of the file in words; as typed when it is none.
  static func date(ifAny text: String?) -> DataTable.Cell {
    text.map { .text(CalendarDate.words(of: $0)) } ?? .empty
  }

  static func flag(_ isSet: Bool) -> DataTable.Cell { isSet ? .text(NotedWords.yes) : .empty }

  static func amount(_ value: Double?) -> DataTable.Cell { value.map { .number($0) } ?? .empty }

  static func euros(_ amount: Double?) -> DataTable.Cell {
    guard let amount else { return .empty }
    let (french, english) = (
      Numbers.text(amount, in: .french), Numbers.text(amount, in: .english)
    )
    return .text(Bilingual(fr: "\(french) €", en: "€\(english)"))
  }

  /// Each text with the barriers that it answers: « jardin (aucun) ».
  static func answers(_ answers: [BarrierAnswer]) -> DataTable.Cell {
    .list(
      answers.map { answer in
        let labels = answer.barriers.map { DataTable.Cell.text($0.label) }
        return .noted(answer.text, labels.isEmpty ? [.text(NotedWords.none)] : labels)
      })
  }

  /// A position or a reaction: « +4 », « −1 à +2 ».
  static func signed(_ score: Score) -> DataTable.Cell {
    func text(_ value: Int) -> String { value > 0 ? "+\(value)" : value < 0 ? "−\(-value)" : "0" }
    let (low, high) = (text(score.low), text(score.high))
    return .text(
      score.isExact
        ? Bilingual(verbatim: low) : Bilingual(fr: "\(low) à \(high)", en: "\(low) to \(high)"))
  }
}
