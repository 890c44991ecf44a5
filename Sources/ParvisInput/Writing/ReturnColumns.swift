internal import ParvisCore

/// The columns of a table of what publics receive and spend: one for each thing, « reçoit accueil ».
struct ReturnColumns {
  let all: [String]
  private let things: [(key: String, name: String)]

  /// - Returns: nil when a thing has no name, or when the things of one public stand in another
  ///   order than those of others: a cell then holds them all.
  init?(_ returns: [CitizenReturn], _ language: Language) {
    let keys = ReturnFields.table.entries.map { $0.key(in: language) }
    var things: [(key: String, name: String)] = []
    for (key, lists) in zip(keys, [returns.map(\.receives), returns.map(\.costs)]) {
      guard let names = Self.order(lists.map { $0.map(\.name) }) else { return nil }
      things += names.map { (key, $0) }
    }
    self.things = things
    all = things.map { $0.key + " " + $0.name }
  }

  /// All names in an order that each list keeps; nil when there is none, or a name says nothing.
  private static func order(_ lists: [[String]]) -> [String]? {
    var order: [String] = []
    for list in lists {
      var place = 0
      for name in list {
        if let known = order.firstIndex(of: name) {
          place = max(place, known + 1)
        } else {
          order.insert(name, at: place)
          place += 1
        }
      }
    }
    let isKept = lists.allSatisfy { list in
      list == order.filter(list.contains) && !list.contains { $0.isEmpty || $0.contains("\n") }
    }
    let forms = Set(order.map { KeyForm($0).loose })
    return isKept && forms.count == order.count ? order : nil
  }

  func entries(of one: CitizenReturn) -> [WrittenEntry] {
    things.compactMap { thing in
      let items = ReturnFields.table.index(of: thing.key) == 0 ? one.receives : one.costs
      return items.first { $0.name == thing.name }.map {
        WrittenEntry(thing.key + " " + thing.name, .judgement($0.value))
      }
    }
  }
}
