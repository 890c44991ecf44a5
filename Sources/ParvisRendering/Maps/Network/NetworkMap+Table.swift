public import ParvisAnalysis
public import ParvisCore

extension NetworkMap {
  /// The links between stakeholders, strongest first, then in the order of the file.
  public func table(of analysis: Analysis, options: MapOptions) -> DataTable {
    let map = analysis.map
    let names = analysis.names
    let choice = options.links ?? LinkChoice(for: map)
    let shown = map.links.filter { choice.kinds.contains($0.kind) }
    let ordered = shown.enumerated().sorted { left, right in
      let strengths = (left.element.strength.value.middle, right.element.strength.value.middle)
      return strengths.0 == strengths.1
        ? left.offset < right.offset : strengths.0 > strengths.1
    }
    return DataTable(
      caption: Bilingual(
        fr: "\(count: shown.count, one: "lien", many: "liens"), du plus fort au plus faible",
        en: "\(count: shown.count, one: "link", many: "links"), strongest first"),
      headings: [
        Bilingual(fr: "De", en: "From"), ColumnWords.to, Words.linkHeading,
        ColumnWords.strength,
      ],
      rows: ordered.map { _, link in
        DataTable.Row(
          key: map.index(of: link.from).map(names.id(ofStakeholderAt:)),
          [
            .name(link.from.name), .name(link.to.name), .text(link.kind.label),
            .score(link.strength, on: map.scale, isWhole: analysis.telling.isWhole),
          ])
      })
  }
}
