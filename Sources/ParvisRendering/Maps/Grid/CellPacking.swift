/// Chips stacked inside a cell, in as many equal columns as give the least height.
struct CellPacking {
  let height: Double
  /// The chips, with the middle of each counted from the middle of the block.
  let chips: [(chip: Chip, offset: Point)]

  /// The space between chips and at the sides of the cell: less in small type.
  static func gap(_ size: Double) -> Double { size < 8.25 ? 4 : 5 }

  /// - Complexity: O(columns × names).
  init(_ items: [ChipMember], size: Double, width: Double) {
    guard !items.isEmpty else {
      (height, chips) = (0, [])
      return
    }
    var best: CellPacking?
    for columns in 1...min(6, items.count) {
      guard let packing = CellPacking(items, size: size, width: width, columns: columns)
      else { break }
      if best.map({ packing.height < $0.height - 0.01 }) ?? true { best = packing }
    }
    self =
      best
      ?? CellPacking(items, size: size, width: width, columns: 1, isForced: true)
      ?? CellPacking(height: 0, chips: [])
  }

  private init(height: Double, chips: [(chip: Chip, offset: Point)]) {
    self.height = height
    self.chips = chips
  }

  /// Nil when the columns would be too narrow for words.
  private init?(
    _ items: [ChipMember], size: Double, width: Double, columns: Int, isForced: Bool = false
  ) {
    let gap = Self.gap(size)
    // A badge stands out beside its chip, and keeps off the next column.
    let columnGap = items.contains(where: \.isPassage) ? max(gap, PassageBadge.reach + 2) : gap
    let free = width - 2 * gap - Double(columns - 1) * columnGap
    let columnWidth = free / Double(columns)
    let rows = (items.count + columns - 1) / columns
    var stacks: [[Chip]] = []
    // A badge stands out above its chip.
    let leads = items.map { $0.isPassage ? 3.0 : 0 }
    for start in stride(from: 0, to: items.count, by: rows) {
      var stack: [Chip] = []
      for item in items[start..<min(start + rows, items.count)] {
        let room =
          (columnWidth - Chip.frame(of: item.text, size: size, hasSign: item.hasSign)
            - (item.isPassage ? Chip.badgeInset(of: item.text) : 0)) / 1.03 - 0.01
        guard isForced || item.text.widest * size <= room else { return nil }
        let chip = Chip(
          item.text, size: size, wrapWidth: max(room, size * 2), hasSign: item.hasSign,
          hasBadge: item.isPassage)
        guard chip.width <= columnWidth + 0.5 || isForced else { return nil }
        stack.append(chip)
      }
      stacks.append(stack)
    }
    let widths = stacks.map { $0.reduce(0) { max($0, $1.width) } }
    let heights = stacks.enumerated().map { column, stack in
      stack.reduce(0) { $0 + $1.height } + Double(stack.count - 1) * gap
        + leads[column * rows..<min((column + 1) * rows, items.count)].reduce(0, +)
    }
    let total = widths.reduce(0, +) + Double(widths.count - 1) * columnGap
    var chips: [(chip: Chip, offset: Point)] = []
    var x = -total / 2
    for (column, stack) in stacks.enumerated() {
      var y = -heights[column] / 2
      for (row, chip) in stack.enumerated() {
        y += leads[column * rows + row]
        chips.append(
          (chip.widened(to: widths[column]), Point(x + widths[column] / 2, y + chip.height / 2)))
        y += chip.height + gap
      }
      x += widths[column] + columnGap
    }
    self.init(height: heights.max() ?? 0, chips: chips)
  }
}
