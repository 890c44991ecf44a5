/// The last touches once every chip has its slot: small moves, then stretching to the body.
enum Refinement {
  /// Where a chip looks for a better place, in eighths of the pitch across and fifths down.
  struct Steps {
    let columns: [Int]
    let rows: [Int]

    static let fine = Steps(columns: Array(-6...6), rows: Array(-5...5))
    /// A quarter of the work, for a first look.
    static let medium = Steps(columns: [-6, -4, -2, 0, 2, 4, 6], rows: [-4, -2, 0, 2, 4])
    /// A tenth of it.
    static let coarse = Steps(columns: [-6, -3, 0, 3, 6], rows: [-3, 0, 3])

    private init(columns: [Int], rows: [Int]) {
      (self.columns, self.rows) = (columns, rows)
    }

    /// What a search of this effort takes the time for.
    init(effort: Double) {
      self = effort < 0.05 ? .coarse : effort < 0.5 ? .medium : .fine
    }
  }

  /// Each chip tries the points of a small lattice around it and takes a clear gain.
  static func nudge(
    _ placement: inout Placement, pitch: (x: Double, y: Double), sweeps: Int,
    steps: Steps = .fine
  ) {
    for _ in 0..<sweeps {
      placement.refreshCentroids()
      placement.settleAll()
      var isQuiet = true
      for vertex in 0..<placement.count {
        let home = placement.centre(vertex)
        var best = home
        var least = placement.knownCost(of: vertex) - 0.35
        for column in steps.columns {
          for row in steps.rows where column != 0 || row != 0 {
            let point = Point(
              home.x + Double(column) / 8 * pitch.x, home.y + Double(row) / 5 * pitch.y)
            placement.move(vertex, to: point)
            let cost = placement.cost(of: vertex, limit: least)
            if cost < least {
              least = cost
              best = point
            }
          }
        }
        placement.move(vertex, to: best)
        guard best != home else { continue }
        isQuiet = false
        placement.settle(
          Placement.Move(vertex: vertex, origin: SIMD2(Float(home.x), Float(home.y))))
      }
      if isQuiet { return }
    }
  }

  /// Moves the outermost chips to the borders of the body, the others in proportion.
  static func stretch(_ placement: inout Placement) {
    guard placement.count > 0 else { return }
    let body = placement.body
    for _ in 0..<12 {
      let boxes = (0..<placement.count).map { placement.box($0) }
      let minX = boxes.reduce(Double.infinity) { min($0, $1.x) }
      let maxX = boxes.reduce(-Double.infinity) { max($0, $1.maxX) }
      let minY = boxes.reduce(Double.infinity) { min($0, $1.y) }
      let maxY = boxes.reduce(-Double.infinity) { max($0, $1.maxY) }
      let scaleX = min(1.6, body.width / max(1, maxX - minX))
      let scaleY = min(1.6, body.height / max(1, maxY - minY))
      if (scaleX - 1).magnitude < 0.002, (scaleY - 1).magnitude < 0.002 { break }
      let middle = Point((minX + maxX) / 2, (minY + maxY) / 2)
      for vertex in 0..<placement.count {
        let centre = placement.centre(vertex)
        placement.move(
          vertex,
          to: Point(
            body.centre.x + (centre.x - middle.x) * scaleX,
            body.centre.y + (centre.y - middle.y) * scaleY))
      }
    }
    clamp(&placement)
  }

  /// Brings back what reaches beyond the body.
  static func clamp(_ placement: inout Placement) {
    let body = placement.body
    for vertex in 0..<placement.count {
      let box = placement.box(vertex)
      let x = min(max(box.x, body.x), max(body.x, body.maxX - box.width))
      let y = min(max(box.y, body.y), max(body.y, body.maxY - box.height))
      placement.move(vertex, to: Point(x + box.width / 2, y + box.height / 2))
    }
  }
}
