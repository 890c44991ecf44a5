public import ParvisAnalysis
public import ParvisCore

extension GridMap {
  /// The scores of every stakeholder, in the order of the file.
  public func table(of analysis: Analysis, options: MapOptions) -> DataTable {
    let map = analysis.map
    let names = analysis.names
    return DataTable(
      caption: Bilingual(
        fr: "Influence et intérêt, de \(map.scale.low) à \(map.scale.high)",
        en: "Influence and interest, from \(map.scale.low) to \(map.scale.high)"),
      headings: DataTable.stakeholderHeadings + [
        ColumnWords.influence, ColumnWords.interest,
      ],
      rows: map.stakeholders.enumerated().map { index, stakeholder in
        DataTable.Row(
          index, on: map, names,
          [
            .score(stakeholder.influence, on: map.scale, isWhole: analysis.telling.isWhole),
            .score(stakeholder.interest, on: map.scale, isWhole: analysis.telling.isWhole),
          ])
      })
  }
}
