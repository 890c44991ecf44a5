/// Deals chips out to rows: in their order, or near where they stood on an earlier map.
struct StripRows {
  /// A chip of a row, and its middle from the left.
  struct Place {
    let chip: Int
    let centre: Double
  }

  private(set) var rows: [[Place]] = []

  private let widths: [Double]
  private let left: Double
  private let right: Double
  private let gap: Double

  init(widths: [Double], earlier: [Point?], left: Double, right: Double, gap: Double) {
    (self.widths, self.left, self.right, self.gap) = (widths, left, right, gap)
    let plain = inOrder()
    rows =
      earlier.contains { $0 != nil }
      ? kept(earlier, count: plain.count) : plain.map { spread($0, wishes: [:]) }
  }

  /// Rows filled one after the other.
  private func inOrder() -> [[Int]] {
    var rows: [[Int]] = []
    for chip in widths.indices {
      if let last = rows.last, last.isEmpty || fits(chip, last) {
        rows[rows.count - 1].append(chip)
      } else {
        rows.append([chip])
      }
    }
    return rows
  }

  private func fits(_ chip: Int, _ row: [Int]) -> Bool {
    let used = row.reduce(0) { $0 + widths[$1] + gap }
    return left + used + widths[chip] <= right
  }

  /// The lowest rows of the earlier strip keep their chips; the others go where there is room.
  private func kept(_ earlier: [Point?], count: Int) -> [[Place]] {
    var heights: [Double] = []
    for y in earlier.compactMap({ $0?.y }).sorted(by: >)
    where heights.last.map({ $0 - y > 1 }) ?? true {
      heights.append(y)
    }
    let known = Array(heights.prefix(count).reversed())
    var rows = [[Int]](repeating: [], count: max(1, count))
    var others: [Int] = []
    for (chip, place) in earlier.enumerated() {
      if let place, let row = known.firstIndex(where: { ($0 - place.y).magnitude <= 1 }),
        fits(chip, rows[row + rows.count - known.count])
      {
        rows[row + rows.count - known.count].append(chip)
      } else {
        others.append(chip)
      }
    }
    // Whoever comes new takes the emptiest row.
    for chip in others {
      let used = rows.map { row in row.reduce(0) { $0 + widths[$1] + gap } }
      let row = used.indices.min { used[$0] < used[$1] } ?? 0
      if rows[row].isEmpty || fits(chip, rows[row]) {
        rows[row].append(chip)
      } else {
        rows.append([chip])
      }
    }
    var wishes: [Int: Double] = [:]
    for (chip, place) in earlier.enumerated() { wishes[chip] = place?.x }
    return rows.filter { !$0.isEmpty }.map { spread($0, wishes: wishes) }
  }

  /// The chips of one row as near to where they wish to be as their neighbours let them.
  private func spread(_ row: [Int], wishes: [Int: Double]) -> [Place] {
    // Whoever has no wish stands at the end.
    let order = row.sorted { a, b in
      let (x, y) = (wishes[a] ?? .infinity, wishes[b] ?? .infinity)
      return x != y ? x < y : a < b
    }
    var starts: [Double] = []
    var x = left
    for chip in order {
      let start = max(x, wishes[chip].map { $0 - widths[chip] / 2 } ?? x)
      starts.append(start)
      x = start + widths[chip] + gap
    }
    // Back from the right border, as far as needed.
    var limit = right
    for place in order.indices.reversed() {
      starts[place] = max(left, min(starts[place], limit - widths[order[place]]))
      limit = starts[place] - gap
    }
    return zip(order, starts).map { Place(chip: $0, centre: $1 + widths[$0] / 2) }
  }
}
