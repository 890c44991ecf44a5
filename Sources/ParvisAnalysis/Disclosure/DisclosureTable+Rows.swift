internal import ParvisCore

extension DisclosureTable {
  /// One row for each stored property of each type of the model, in the order of a file.
  public static let rows: [FieldRow] =
    map.map(\.row) + exercise.map(\.row) + theme.map(\.row) + territory.map(\.row)
    + audience.map(\.row) + stakeholder.map(\.row) + relationRows + scenario.map(\.row)
    + sectionRows + resources.map(\.row) + table.map(\.row) + parameters.map(\.row)
    + contract.map(\.row)
    + confidentiality.map(\.row)

  /// The rows by type, in the order of ``rows``.
  public static var types: [(type: String, rows: [FieldRow])] {
    var order: [String] = []
    var byType: [String: [FieldRow]] = [:]
    for row in rows {
      if byType[row.type] == nil { order.append(row.type) }
      byType[row.type, default: []].append(row)
    }
    return order.map { ($0, byType[$0] ?? []) }
  }
}
