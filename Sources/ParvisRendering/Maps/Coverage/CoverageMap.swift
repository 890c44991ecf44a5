public import ParvisAnalysis
public import ParvisCore

/// Who speaks for each expected public, theme by theme and territory by territory.
public struct CoverageMap: MapKind {
  public let key = "coverage"
  public let name = Bilingual(fr: "couverture", en: "coverage")
  public let title = CoverageWords.title
  public let synopsis = CoverageWords.synopsis
  public let matter = ShownMatter.voices

  public init() {}

  /// Whether the file names a public that ought to be heard.
  public func isFed(by analysis: Analysis) -> Bool { !analysis.map.audiences.isEmpty }

  public func pages(of analysis: Analysis, options: MapOptions) -> [Scene] {
    let table = analysis.coverageTable
    let language = options.language
    let isStated = !table.rows.contains { $0.cells.contains { $0.mark == .notStated } }
    let composition = PageComposition(
      self, of: analysis, options, readingKey: CoverageWords.readingKey(analysis.coverage),
      findings: CoverageFindings.sentences(table, isWhole: analysis.telling.isWhole))
    return composition.scenes {
      CoveragePages(table, on: $0, in: $1, language: language)
    } drawing: { pages, rows, columns, body in
      let drawing = CoverageDrawing(
        pages.layout, table, map: analysis.map, rows: rows, columns: columns, in: body,
        language: language)
      return (
        Self.legend(table, rows, columns, weighsVoices: analysis.coverage.weighsVoices),
        PageContent(
          tints: drawing.tints, groups: drawing.groups, captions: drawing.captions,
          facts: (analysis.coverage.weighsVoices ? [CoverageWords.order] : [])
            + (isStated ? [] : [CoverageWords.notStated]))
      )
    }
  }

  /// Exactly what is on the page.
  private static func legend(
    _ table: CoverageTable, _ rows: Range<Int>, _ columns: Range<Int>, weighsVoices: Bool
  ) -> [CoverageSign] {
    let marks = Set(table.rows[rows].flatMap { $0.cells[columns].map(\.mark) })
    let classes = Set(table.rows[rows].compactMap(\.figures.severityClass))
    return CoverageTable.Mark.allCases.filter(marks.contains).map { .mark($0) }
      + (weighsVoices ? [.share] : [])
      + [SeverityClass.critical, .high].filter(classes.contains).map { .urgency($0) }
  }
}
