/// Chips side by side in rows, for the strips below a map.
struct ChipShelf {
  let height: Double
  /// The chips, with the middle of each counted from the top left corner of the shelf.
  let places: [(item: ChipMember, chip: Chip, centre: Point)]

  private static let gap = 6.0

  init(_ items: [ChipMember], size: Double, width: Double) {
    var places: [(item: ChipMember, chip: Chip, centre: Point)] = []
    var row: [(item: ChipMember, chip: Chip)] = []
    var used = 0.0
    var y = 0.0
    func close() {
      guard !row.isEmpty else { return }
      let height = row.reduce(0) { max($0, $1.chip.height) }
      var x = 0.0
      for (item, chip) in row {
        places.append((item, chip, Point(x + chip.width / 2, y + height / 2)))
        x += chip.width + Self.gap
      }
      y += height + Self.gap
      row = []
      used = 0
    }
    for item in items {
      let chip = Chip(
        item.text, size: size, wrapWidth: min(15 * size, width - 40), hasSign: item.hasSign)
      if used + chip.width > width { close() }
      row.append((item, chip))
      used += chip.width + Self.gap
    }
    close()
    self.places = places
    self.height = max(0, y - Self.gap)
  }
}
