public import ParvisAnalysis
public import ParvisCore

extension CirclesMap {
  /// How far each stakeholder is to be involved, from those who decide to those to be informed.
  public func table(of analysis: Analysis, options: MapOptions) -> DataTable {
    let map = analysis.map
    let names = analysis.names
    let order = InvolvementCircle.allCases
    let places = analysis.involvement.places.enumerated().filter(\.element.isTold).sorted {
      left, right in
      let ranks = [left, right].map { place in
        place.element.circle.flatMap(order.firstIndex) ?? order.count
      }
      return (ranks[0], left.offset) < (ranks[1], right.offset)
    }
    return DataTable(
      caption: CircleWords.title,
      headings: DataTable.stakeholderHeadings + [ColumnWords.circle],
      rows: places.map { index, place in
        DataTable.Row(
          index, on: map, names,
          [
            .text(
              CircleWords.cell(
                place,
                isUnsettled: place.isUnsettled && analysis.tellsUncertainty(of: place.stakeholder)))
          ])
      })
  }
}
