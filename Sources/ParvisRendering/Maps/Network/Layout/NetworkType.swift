/// The size of type of a network, and the lattice that it leaves room for.
struct NetworkType {
  let size: Double
  /// How wide a line of a name may be.
  let wrapWidth: Double
  let chips: [Chip]
  let columns: Int
  let rows: Int
  /// The size of an ordinary chip: long names may reach over an empty slot beside them.
  let pitchBox: (width: Double, height: Double)

  /// The sizes to try, in points: few chips may be larger, or the page looks empty.
  static func sizes(for count: Int) -> [Double] {
    let largest = 11 + 0.5 * Double(max(0, 11 - count))
    return stride(from: largest, through: 7, by: -0.25).map(\.self)
  }
  static let gaps = (x: 16.0, y: 13.0)
  /// Numbers are small: their lattice leaves more room between them.
  static let numberGaps = (x: 18.0, y: 13.0)
  /// The share of the slots that has to stay free for links: 1.3 slots a chip.
  static let slotsPerChip = 1.3
  /// A size that everybody reads.
  private static let comfortable = 8.5

  var slotCount: Int { Self.slotCount(columns, rows) }

  /// The largest type that leaves enough slots, or the smallest type when none does.
  ///
  /// - Complexity: O(sizes × widths × chips).
  /// Where chips have many links, type beyond a comfortable size leaves them more room.
  init(
    for vertices: [NetworkVertex], linkCount: Int, in body: Box, isNumbered: Bool,
    atMost largest: Double = .infinity
  ) {
    let density = Double(linkCount) / Double(max(1, vertices.count))
    let wanted = Self.slotsPerChip + 0.4 * min(1, max(0, density - 1.3))
    var smallest: NetworkType?
    let bound = min(largest, isNumbered ? 8.5 : .infinity)
    for size in Self.sizes(for: vertices.count) where size <= bound {
      var best: NetworkType?
      for width in stride(from: 8.2 * size, through: 13.2 * size, by: 4) {
        let type = NetworkType(
          vertices, body, size: size, wrapWidth: width, isNumbered: isNumbered)
        if best.map(type.isBetter(than:)) ?? true { best = type }
      }
      if let best, best.isRoomy,
        size <= Self.comfortable || best.hasSlots(forEachChip: wanted)
      {
        self = best
        return
      }
      smallest = best ?? smallest
    }
    self = smallest ?? NetworkType(vertices, body, size: 7, wrapWidth: 80, isNumbered: isNumbered)
  }

  private init(
    _ vertices: [NetworkVertex], _ body: Box, size: Double, wrapWidth: Double,
    isNumbered: Bool
  ) {
    self.size = size
    self.wrapWidth = wrapWidth
    self.chips = vertices.map { Self.chip(of: $0, size: size, wrapWidth: wrapWidth) }
    let widths = chips.map(\.width).sorted()
    let heights = chips.map(\.height).sorted()
    let place = min(max(0, chips.count - 1), Int((isNumbered ? 0.6 : 0.82) * Double(chips.count)))
    self.pitchBox = chips.isEmpty ? (60, 15) : (widths[place], heights[place])
    let gaps = isNumbered ? Self.numberGaps : Self.gaps
    self.columns = max(1, Int((body.width + gaps.x) / (pitchBox.width + gaps.x)))
    self.rows = max(1, Int((body.height + gaps.y) / (pitchBox.height + gaps.y)))
  }

  /// Whether enough slots stay free.
  var isRoomy: Bool { hasSlots(forEachChip: Self.slotsPerChip) }

  private func hasSlots(forEachChip share: Double) -> Bool {
    Double(slotCount) >= share * Double(chips.count)
  }

  /// Whether enough slots stay free, and enough of the area: large chips cover several slots.
  func isRoomy(in area: Box) -> Bool {
    let covered = chips.reduce(0) { $0 + ($1.width + 12) * ($1.height + 9) }
    return isRoomy && covered < 0.72 * area.width * area.height
  }

  /// Names of at most three lines first, then the type that leaves more slots.
  private func isBetter(than other: NetworkType) -> Bool {
    let isShort = chips.allSatisfy { $0.text.lines.count <= 3 }
    let otherIsShort = other.chips.allSatisfy { $0.text.lines.count <= 3 }
    if isShort != otherIsShort { return isShort }
    return slotCount > other.slotCount
  }

  /// A chip grows with the weight in the decision.
  static func chip(
    of vertex: NetworkVertex, size: Double, wrapWidth: Double
  ) -> Chip {
    let k = SystemMath.power(vertex.weight, 0.7)
    let growth = size <= 7.6 ? 0.75 : 1.5
    let chipSize = ((size + growth * k) * 4).rounded() / 4
    let name = k > 0.62 ? vertex.bold : vertex.regular
    // A long word is not cut as long as the chip can be wider.
    let width = max(
      wrapWidth * (1 + 0.18 * k), min(name.widest * chipSize * 1.01, wrapWidth * 1.8))
    // Short names grow too, by the room round them.
    let room = size <= 7.6 ? 3 * k : 7 * k
    func chip(_ width: Double) -> Chip {
      Chip(
        name, size: chipSize, wrapWidth: width, hasSign: vertex.isWeightUnknown,
        hasBadge: vertex.isPassage, growth: room)
    }
    var result = chip(width)
    for factor in [1.3, 1.6] where result.text.lines.count > 3 { result = chip(width * factor) }
    return result
  }

  static func slotCount(_ columns: Int, _ rows: Int) -> Int {
    columns > 1 ? columns * rows - rows / 2 : rows
  }
}
