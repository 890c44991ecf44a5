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
    let draws = rankings.rankings.map(\.draws).max() ?? 1
    let sentences = NetworkInWords(analysis).sentences
    return Document(
      language: language, title: ReportHead.line(of: analysis.map.exercise),
      lead: [.paragraph(Phrase(Self.summary(analysis.map.stakeholders.count)))],
      parts: (sentences.isEmpty
        ? []
        : [
          Document.Part(
            key: "in-short",
            heading: Phrase(Self.inShort),
            blocks: [.list(sentences.map { Item(Phrase($0)) }, .bullets)])
        ]) + told(limit: limit).map(\.part),
      closing: [.paragraph(Phrase(Self.method(draws: draws)))])
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

  private static func summary(_ count: Int) -> Bilingual {
    Bilingual(
      fr: """
        \(count: count, one: "partie prenante", many: "parties prenantes"). Un rang est donné avec \
        sa marge ; « = » signale des places qu'on ne peut pas départager.
        """,
      en: """
        \(count: count, one: "stakeholder", many: "stakeholders"). A rank comes with its margin; \
        “=” marks places that cannot be told apart.
        """)
  }

  private static func method(draws: Int) -> Bilingual {
    guard draws > 1 else {
      return Bilingual(
        fr: "Aucune note incertaine ne change ces rangs.",
        en: "No uncertain score changes these ranks.")
    }
    return Bilingual(
      fr: """
        Les notes incertaines ont été tirées au sort \(draws) fois ; le rang est celui de neuf \
        tirages sur dix.
        """,
      en: """
        Uncertain scores were drawn \(draws) times; the rank is that of nine draws out of ten.
        """)
  }
}
