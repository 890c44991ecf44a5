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
  private let price: Double

  static let leastWidth = 58.0
  static let leastNumberWidth = 40.0
  static let mostLeastWidth = 110.0
  static let leastHeight = 24.0
  static let rowPad = 4.0

  /// The widths at which the cells of a size of type take the least height.
  ///
  /// - Complexity: O(rounds × columns² × names), with packings remembered by width.
  init(_ model: GridModel, size: Double, width: Double) {
    var memory: [Key: CellPacking] = [:]
    let least = Self.leastWidths(model, size: size)
    var best = ElasticLattice(
      model, size: size, widths: Self.widths(model, least, width: width, power: 1),
      memory: &memory)
    for power in [0.5, 1.5, 2, 2.6] {
      let widths = Self.widths(model, least, width: width, power: power)
      let lattice = ElasticLattice(model, size: size, widths: widths, memory: &memory)
      if lattice.price < best.price - 0.01 { best = lattice }
    }
    // Then room goes from one column to another as long as that makes the grid lower.
    for step in [40.0, 20, 10, 5] {
      var isBetter = true
      while isBetter {
        isBetter = false
        for giver in best.widths.indices where best.widths[giver] - step >= least[giver] {
          for taker in best.widths.indices where taker != giver {
            guard best.widths[giver] - step >= least[giver] else { break }
            var widths = best.widths
            widths[giver] -= step
            widths[taker] += step
            let lattice = ElasticLattice(model, size: size, widths: widths, memory: &memory)
            if lattice.price < best.price - 0.01 {
              best = lattice
              isBetter = true
            }
          }
        }
      }
    }
    self = best
  }

  private struct Key: Hashable {
    let column: Int
    let row: Int
    let width: Int
  }

  private init(
    _ model: GridModel, size: Double, widths: [Double], memory: inout [Key: CellPacking]
  ) {
    func packing(_ items: [ChipMember], _ column: Int, _ row: Int) -> CellPacking {
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
    // Lower cells beside the highest one of a row make the next exchange of room possible.
    let cells = packings.reduce(0) { $0 + $1.reduce(0) { $0 + $1.height } }
    self.price = total + 0.05 * cells
  }

  /// Columns in proportion to a power of the room that their fullest cell takes.
  private static func widths(
    _ model: GridModel, _ least: [Double], width: Double, power: Double
  ) -> [Double] {
    let asked = model.cells.indices.map { column -> Double in
      let columnItems: [[ChipMember]] = model.cells[column] + [model.ghosts[column]]
      let areas: [Double] = columnItems.map { items in
        items.reduce(0.0) { sum, item in sum + 4 + item.text.widths.reduce(0, +) }
      }
      let most = areas.max() ?? 0
      return most > 0 ? SystemMath.power(most.squareRoot(), power) : 0
    }
    let free = width - least.reduce(0, +)
    let sum = asked.reduce(0, +)
    return asked.indices.map { column in
      let share = sum > 0 ? asked[column] / sum : 1 / Double(asked.count)
      return ((least[column] + free * share) * 2).rounded(.down) / 2
    }
  }

  /// No column is narrower than the longest word that stands in it.
  private static func leastWidths(_ model: GridModel, size: Double) -> [Double] {
    let leastWidth = model.isAbridged ? leastNumberWidth : leastWidth
    return model.cells.indices.map { column in
      let items = model.cells[column].flatMap(\.self) + model.ghosts[column]
      let widest = items.reduce(0.0) { widest, item in
        let frame = Chip.frame(
          of: item.text, size: size, hasSign: item.hasSign)
        return max(widest, item.text.widest * size * 1.03 + frame)
      }
      return min(mostLeastWidth, max(leastWidth, widest + 2 * CellPacking.gap(size) + 1))
    }
  }
}
