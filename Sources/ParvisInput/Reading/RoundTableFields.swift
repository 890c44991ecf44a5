import ParvisCore

/// The keys of the round table typed as a block.
enum RoundTableFields {
  static let table = FieldTable<RoundTable>(
    .roundTable,
    [
      Field("sièges", ["places"], en: "seats", .count) { $2.seats = $0.count($1) },
      Field("minimum", ["mini"], en: "minimum", .bounds) { $2.minimums = $0.seatBounds($1) },
      Field("maximum", ["maxi"], en: "maximum", .bounds) { $2.maximums = $0.seatBounds($1) },
      Field("incompatibles", en: "incompatible", .stakeholderLists) {
        $2.incompatible = $0.stakeholderLists($1)
      },
    ])
}

extension MapReading {
  /// The number of seats, or a block.
  mutating func readRoundTable(_ node: SourceNode, into table: inout RoundTable) {
    if node.scalar != nil {
      table.seats = count(node)
    } else {
      read(block(node), of: RoundTableFields.table, into: &table)
    }
  }

  /// Counts by category or territory, each of which stands once.
  mutating func seatBounds(_ node: SourceNode) -> [SeatBound] {
    var bounds: [SeatBound] = []
    var seen: [SeatBound.Subject: TextSpan] = [:]
    for entry in block(node) {
      let subject = seatSubject(entry.key)
      let count = count(entry.value)
      guard let subject, let count else { continue }
      if let first = seen.updateValue(entry.key.span, forKey: subject) {
        report(.repeatedName) {
          .repeatedName(entry.name, at: $0.place(of: entry.key), first: $0.place(of: first))
        }
        continue
      }
      bounds.append(SeatBound(of: subject, count: count))
    }
    return bounds
  }

  /// A category, else a territory; where no territory is declared it must be a category.
  private mutating func seatSubject(_ node: SourceNode) -> SeatBound.Subject? {
    guard let name = checkedName(node) else { return nil }
    if let category = category(named: name) { return .category(category) }
    if case .none = territories.match(name), territories.isOpen || territories.ids.isEmpty {
      return category(node).map { .category($0) }
    }
    return resolve(node, in: territories).map { .territory($0) }
  }

  /// Lists of names; names that stand in no list of their own are one.
  mutating func stakeholderLists(_ node: SourceNode) -> [[Stakeholder.ID]] {
    let isOne = node.items.allSatisfy { item in
      guard let text = item.scalar else { return false }
      return item.isQuoted || stakeholders.contains(text) || Pieces.split(text).count < 2
    }
    let lists = isOne ? [node] : node.items
    var found: [[Stakeholder.ID]] = []
    for list in lists { found.append(names(list, in: stakeholders)) }
    return found.filter { !$0.isEmpty }
  }
}
