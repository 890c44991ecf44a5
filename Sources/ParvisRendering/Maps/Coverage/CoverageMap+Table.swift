public import ParvisAnalysis
public import ParvisCore

extension CoverageMap {
  /// Who speaks for each expected public on each theme and in each territory, worst first.
  public func table(of analysis: Analysis, options: MapOptions) -> DataTable {
    let table = analysis.coverageTable
    let names = analysis.names
    return DataTable(
      caption: CoverageWords.tableCaption,
      headings: [Words.audience] + table.columns.map(CoverageWords.tableHeading),
      rows: table.rows.map { row in
        DataTable.Row(
          key: names.id(of: row.audience),
          [.name(row.audience.name)] + row.cells.map { .text(CoverageWords.tableCell($0)) })
      })
  }
}
