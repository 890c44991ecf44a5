/// The columns and rows of the grid, as wide and as high as what stands in them asks.
struct ElasticLattice {
  let size: Double
  let widths: [Double]
  /// The rows of the grid from low to high influence.
  let heights: [Double]
  /// The chips of every cell, by interest then influence.
  let packings: [[CellPacking]]
  let ghostPackings: [CellPacking]
  let ghostHeight: Double
  let total: Double

  static let leastWidth = 58.0
  static let mostLeastWidth = 110.0
  static let leastHeight = 26.0
  static let rowPad = 4.0

  /// The widths at which the cells of a size of type take the least height.
  ///
  /// - Complexity: O(powers × rounds × names × columns), with packings remembered by width.
  init(_ model: GridModel, size: Double, width: Double) {
    var memory: [Key: CellPacking] = [:]
    var best: ElasticLattice?
    for power in [0.5, 0.8, 1, 1.2, 1.5, 2, 2.6] {
      var widths = Self.widths(model, size: size, width: width, power: power)
      for _ in 0..<40 {
        let lattice = ElasticLattice(model, size: size, widths: widths, memory: &memory)
        if best.map({ lattice.total < $0.total - 0.01 }) ?? true { best = lattice }
        guard let next = lattice.shifted(model) else { break }
        widths = next
      }
    }
    self =
      best
      ?? ElasticLattice(
        model, size: size,
        widths: Self.widths(model, size: size, width: width, power: 1), memory: &memory)
  }

  private struct Key: Hashable {
    let column: Int
    let row: Int
    let width: Int
  }

  private init(
    _ model: GridModel, size: Double, widths: [Double], memory: inout [Key: CellPacking]
  ) {
    func packing(_ items: [GridModel.Item], _ column: Int, _ row: Int) -> CellPacking {
      let width = (widths[column] * 2).rounded(.down) / 2
      let key = Key(column: column, row: row, width: Int(width * 2))
      if let known = memory[key] { return known }
      let packing = CellPacking(items, size: size, width: width)
      memory[key] = packing
      return packing
    }
    let count = model.scale.count
    var packings: [[CellPacking]] = []
    var heights = [Double](repeating: Self.leastHeight, count: count)
    for column in 0..<count {
      var cells: [CellPacking] = []
      for row in 0..<count {
        let cell = packing(model.cells[column][row], column, row)
        heights[row] = max(heights[row], cell.height + 2 * Self.rowPad)
        cells.append(cell)
      }
      packings.append(cells)
    }
    let ghosts = (0..<count).map { packing(model.ghosts[$0], $0, -1) }
    self.size = size
    self.widths = widths
    self.heights = heights
    self.packings = packings
    self.ghostPackings = ghosts
    self.ghostHeight = ghosts.reduce(0) { max($0, $1.height) }
    self.total = heights.reduce(0, +) + ghostHeight
  }

  /// Columns in proportion to a power of the room that their fullest cell takes.
  private static func widths(
    _ model: GridModel, size: Double, width: Double, power: Double
  ) -> [Double] {
    let asked = model.cells.indices.map { column -> Double in
      let areas = (model.cells[column] + [model.ghosts[column]]).map { items in
        items.reduce(0.0) { sum, item in
          sum + TypeFace.regular.width(of: item.label, size: size) * size * 1.4 + 40 * size
        }
      }
      let most = areas.max() ?? 0
      return most > 0 ? SystemMath.power(most.squareRoot(), power) : 0
    }
    let least = leastWidths(model, size: size)
    let free = width - least.reduce(0, +)
    let sum = asked.reduce(0, +)
    return asked.indices.map { column in
      least[column] + (sum > 0 ? free * asked[column] / sum : free / Double(asked.count))
    }
  }

  /// No column is narrower than the longest word that stands in it.
  private static func leastWidths(_ model: GridModel, size: Double) -> [Double] {
    model.cells.indices.map { column in
      let items = model.cells[column].flatMap(\.self) + model.ghosts[column]
      let widest = items.reduce(0.0) { widest, item in
        let frame = Chip.frame(size: size, hasSign: item.certainty != .certain)
        return LabelWrapping.words(of: item.label).reduce(widest) { widest, word in
          max(widest, TypeFace.regular.width(of: word, size: size) * 1.03 + frame)
        }
      }
      return min(mostLeastWidth, max(leastWidth, widest + 2 * CellPacking.pad + 1))
    }
  }

  /// The widths with 5 points moved from the slackest column to the one that makes the highest row.
  private func shifted(_ model: GridModel) -> [Double]? {
    // How much each column adds to the height of some row beyond the second highest cell.
    var gain = [Double](repeating: 0, count: widths.count)
    var rows = model.cells.indices.map { row in packings.map { $0[row].height } }
    rows.append(ghostPackings.map(\.height))
    for row in rows {
      guard let highest = row.indices.max(by: { row[$0] < row[$1] }) else { continue }
      let second = row.indices.filter { $0 != highest }.map { row[$0] }.max() ?? 0
      gain[highest] += row[highest] - max(second, Self.leastHeight - 2 * Self.rowPad)
    }
    guard let taker = gain.indices.max(by: { gain[$0] < gain[$1] }), gain[taker] > 0.5 else {
      return nil
    }
    let least = Self.leastWidths(model, size: size)
    let givers = widths.indices.filter { $0 != taker && widths[$0] - 5 >= least[$0] }
    let slackest = givers.min { left, right in
      gain[left] - widths[left] / 100 < gain[right] - widths[right] / 100
    }
    guard let slackest else { return nil }
    var shifted = widths
    shifted[taker] += 5
    shifted[slackest] -= 5
    return shifted
  }
}
