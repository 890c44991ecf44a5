internal import ParvisAnalysis
internal import ParvisCore

extension MapTwin {
  /// Who speaks for each expected public on each theme and in each territory, worst first.
  static func coverage(_ analysis: Analysis) -> MapTwin {
    let table = analysis.coverageTable
    let names = analysis.names
    return MapTwin(
      caption: Bilingual(
        fr: "Qui parle pour chaque public, par thème et par territoire",
        en: "Who speaks for each public, by theme and by territory"),
      headings: [Bilingual(fr: "Public", en: "Public")] + table.columns.map(heading),
      rows: table.rows.map { row in
        Row(
          key: names.id(of: row.audience),
          cells: [ScoreText.name(row.audience.name)] + row.cells.map(cell))
      })
  }

  private static func heading(_ column: CoverageTable.Column) -> Bilingual {
    switch column {
    case .theme(let theme): ScoreText.name(theme.name)
    case .territory(let territory): ScoreText.name(territory.name)
    case .subject: Bilingual(fr: "Tout le sujet", en: "The whole subject")
    }
  }

  private static func cell(_ cell: CoverageTable.Cell) -> Bilingual {
    let names = listed(cell.voices.map(\.name)) ?? Bilingual(fr: "", en: "")
    return switch cell.mark {
    case .solid, .named: Bilingual(fr: "● \(names)", en: "● \(names)")
    case .fragile: Bilingual(fr: "◐ \(names) (fragile)", en: "◐ \(names) (fragile)")
    case .absent: Bilingual(fr: "○ aucune voix", en: "○ no voice")
    case .notConcerned: Bilingual(fr: "–", en: "–")
    }
  }
}
