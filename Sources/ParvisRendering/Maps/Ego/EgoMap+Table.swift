public import ParvisAnalysis
public import ParvisCore

extension EgoMap {
  /// The links of the subject with its neighbours, the strongest first, as the map names them.
  public func table(of analysis: Analysis, options: MapOptions) -> DataTable {
    let map = analysis.map
    let names = GroupNames(map)
    let ties = Self.ties(analysis, options)
    return DataTable(
      caption: ties.map { EgoWords.title(map.stakeholders[$0.subject].name) } ?? title,
      headings: [
        Words.stakeholder, Words.category, Words.linkHeading,
        Bilingual(fr: "Sens", en: "Direction"),
      ],
      rows: (ties?.neighbours ?? []).flatMap { neighbour in
        let stakeholder = map.stakeholders[neighbour.index]
        return neighbour.ties.map { tie in
          DataTable.Row(
            key: names.id(ofStakeholderAt: neighbour.index),
            [
              .name(stakeholder.name), .category(stakeholder.category),
              .text(EgoWords.tie(tie, profile: options.profile)),
              .text(EgoWords.direction(of: tie)),
            ])
        }
      })
  }
}
