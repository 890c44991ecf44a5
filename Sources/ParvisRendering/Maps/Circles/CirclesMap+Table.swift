public import ParvisAnalysis
public import ParvisCore

extension CirclesMap {
  /// How far each stakeholder is to be involved, from those who decide to those to be informed.
  public func table(of analysis: Analysis, options: MapOptions) -> DataTable {
    let map = analysis.map
    let names = GroupNames(map)
    let order = InvolvementCircle.allCases
    let places = Involvement(of: map).places.enumerated().sorted { left, right in
      let ranks = [left, right].map { place in
        place.element.circle.flatMap(order.firstIndex) ?? order.count
      }
      return (ranks[0], left.offset) < (ranks[1], right.offset)
    }
    return DataTable(
      caption: CircleWords.title,
      headings: [Words.stakeholder, Words.category, Bilingual(fr: "Cercle", en: "Circle")],
      rows: places.map { index, place in
        DataTable.Row(
          key: names.id(ofStakeholderAt: index),
          [
            .name(place.stakeholder.name), .category(map.stakeholders[index].category),
            .text(CircleWords.cell(place)),
          ])
      })
  }
}
