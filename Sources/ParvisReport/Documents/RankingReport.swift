public import ParvisAnalysis
public import ParvisCore

/// The robust rankings of one map, ready to be written in any form.
public struct RankingReport: Sendable {
  private let analysis: Analysis
  private let rankings: RobustRankings
  private let file: String?
  private let language: Language

  public init(
    on rankings: RobustRankings, of analysis: Analysis, file: String?, language: Language
  ) {
    self.rankings = rankings
    self.analysis = analysis
    self.file = file
    self.language = language
  }

  /// The report in a format, ending with a line break.
  ///
  /// In ``TableFormat/text`` no more stakeholders than the limit are told for each measure.
  public func text(
    _ format: TableFormat, style: TextStyle = .plain, limit: Int? = nil
  ) -> String {
    switch format {
    case .text: document(limit: limit).text(style)
    case .markdown: document(limit: nil).markdown()
    case .csv: table.csv(in: language)
    case .json: jsonText
    }
  }

  private func sections(limit: Int?) -> [MeasuredRanking] {
    let map = analysis.map
    let unknown = Set(
      map.stakeholders.filter { map.scale.isUnknown($0.influence.value) }.map(\.id))
    return zip(RankedMeasureCatalog.all, rankings.rankings).map { measure, ranking in
      MeasuredRanking(
        measure: measure, ranking: ranking, subject: analysis.influence.subject,
        unknown: measure.isOfNetwork ? [] : unknown, isWhole: analysis.telling.isWhole,
        limit: limit)
    }
  }

  /// Measures of the network are told only where it carries them.
  private func told(limit: Int?) -> [MeasuredRanking] {
    sections(limit: limit).filter { section in
      (!section.measure.isOfNetwork || analysis.influence.carriesMeasures)
        && !section.table.rows.isEmpty
    }
  }

  private static let inShort = Bilingual(fr: "En bref", en: "In short")

  private func document(limit: Int?) -> Document {
    let told = told(limit: limit)
    let draws = told.filter(\.hasMargins).map(\.ranking.draws).max()
    let sentences = NetworkInWords(analysis).sentences
    return Document(
      language: language, title: ReportHead.line(of: analysis.map.exercise),
      lead: [.paragraph(Phrase(summary(told)))],
      parts: (sentences.isEmpty
        ? []
        : [
          Document.Part(
            key: "in-short",
            heading: Phrase(Self.inShort),
            blocks: [.list(sentences.map { Item(Phrase($0)) }, .bullets)])
        ]) + told.map(\.part),
      closing: draws.map { [.paragraph(Phrase(Self.method(draws: $0)))] } ?? [])
  }

  private var table: DataTable {
    DataTable(
      headings: [CommonWords.measure] + MeasuredRanking.columns,
      rows: told(limit: nil).flatMap { section in
        section.table.rows.map { DataTable.Row([.name(section.measure.id)] + $0.cells) }
      })
  }

  private var jsonText: String {
    JSONValue.object([
      "parvis": .text(ProductVersion.current), "file": .optional(file),
      "lang": .text(language.rawValue),
      "measures": .array(sections(limit: nil).map { .object($0.members(in: language)) }),
    ]).document()
  }

  /// How many there are, and the signs of the tables below.
  private func summary(_ told: [MeasuredRanking]) -> Bilingual {
    let count = analysis.map.stakeholders.count
    let signs = [
      told.contains(where: \.hasMargins) ? Self.margins : nil,
      told.contains(where: \.hasTies) ? Self.ties : nil,
    ].compactMap(\.self)
    return signs.reduce(
      Bilingual(
        fr: "\(count: count, one: "partie prenante", many: "parties prenantes").",
        en: "\(count: count, one: "stakeholder", many: "stakeholders").")
    ) { Bilingual(fr: "\($0) \($1)", en: "\($0) \($1)") }
  }

  private static let margins = Bilingual(
    fr: "Un rang est donné avec sa marge.", en: "A rank comes with its margin.")
  private static let ties = Bilingual(
    fr: "« = » signale des places qu'on ne peut pas départager.",
    en: "“=” marks places that cannot be told apart.")

  private static func method(draws: Int) -> Bilingual {
    Bilingual(
      fr: """
        Les notes incertaines ont été tirées au sort \(draws) fois ; le rang est celui de neuf \
        tirages sur dix.
        """,
      en: """
        Uncertain scores were drawn \(draws) times; the rank is that of nine draws out of ten.
        """)
  }
}
