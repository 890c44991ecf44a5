public import ParvisAnalysis
public import ParvisCore

extension EgoMap {
  /// The links of the subject with its neighbours, the strongest first, as the map names them.
  public func table(of analysis: Analysis, options: MapOptions) -> DataTable {
    let map = analysis.map
    let names = analysis.names
    let ties = Self.ties(analysis, options)
    return DataTable(
      caption: ties.map { EgoWords.title(map.stakeholders[$0.subject].name) } ?? title,
      headings: DataTable.stakeholderHeadings + [
        Words.linkHeading, Bilingual(fr: "Sens", en: "Direction"),
      ],
      rows: (ties?.neighbours ?? []).flatMap { neighbour in
        neighbour.ties.map { tie in
          DataTable.Row(
            neighbour.index, on: map, names,
            [.text(EgoWords.tie(tie)), .text(EgoWords.direction(of: tie))])
        }
      })
  }
}
