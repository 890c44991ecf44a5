/// Lists every triangle of an undirected graph once.
///
/// Links are turned from the vertex of smaller degree to that of larger, so that no row of the
/// turned graph is longer than √(2*m*).
///
/// - Complexity: O(*m*^1.5) time, O(*n* + *m*) space.
/// - Source: Chiba & Nishizeki, *SIAM J. Computing* 14 (1985).
struct Triangles {
  /// The turned links: each vertex's neighbours of higher order.
  let higher: Rows
  /// For each turned link, where it stands in the rows of its first and of its second vertex.
  let positions: [(first: Int32, second: Int32)]

  /// Prepares the triangles of symmetric rows.
  init(_ rows: Rows) {
    let count = rows.count
    var offsets = [Int32](repeating: 0, count: count + 1)
    var targets: [Int32] = []
    var found: [(first: Int32, second: Int32)] = []
    targets.reserveCapacity(rows.targets.count / 2)
    found.reserveCapacity(rows.targets.count / 2)
    // Reading the rows of ascending vertices meets the back links of a vertex in row order.
    var back = Array(rows.offsets.dropLast())
    let start = rows.offsets.span
    let target = rows.targets.span
    var mirror = [Int32](repeating: 0, count: rows.targets.count)
    for vertex in 0..<count {
      for position in Int(start[vertex])..<Int(start[vertex + 1]) {
        let other = Int(target[position])
        mirror[position] = back[other]
        back[other] += 1
      }
    }
    for vertex in 0..<count {
      let degree = start[vertex + 1] - start[vertex]
      for position in Int(start[vertex])..<Int(start[vertex + 1]) {
        let other = Int(target[position])
        let otherDegree = start[other + 1] - start[other]
        guard degree < otherDegree || (degree == otherDegree && vertex < other) else { continue }
        targets.append(Int32(other))
        found.append((Int32(position), mirror[position]))
      }
      offsets[vertex + 1] = Int32(targets.count)
    }
    higher = Rows(offsets: offsets, targets: targets, weights: [])
    positions = found
  }

  /// Calls the body for each triangle with its three turned links *ab*, *ac*, *bc*.
  func forEach(_ body: (_ ab: Int, _ ac: Int, _ bc: Int) -> Void) {
    var marks = [Int32](repeating: -1, count: higher.count)
    Self.visit(higher.offsets.span, higher.targets.span, &marks, body)
  }

  private static func visit(
    _ offsets: Span<Int32>, _ targets: Span<Int32>, _ marks: inout [Int32],
    _ body: (_ ab: Int, _ ac: Int, _ bc: Int) -> Void
  ) {
    var mark = marks.mutableSpan
    for a in 0..<mark.count {
      let row = Int(offsets[a])..<Int(offsets[a + 1])
      guard row.count > 1 else { continue }
      for ac in row { mark[Int(targets[ac])] = Int32(ac) }
      for ab in row {
        let b = Int(targets[ab])
        for bc in Int(offsets[b])..<Int(offsets[b + 1]) {
          let ac = mark[Int(targets[bc])]
          if ac >= 0 { body(ab, Int(ac), bc) }
        }
      }
      for ac in row { mark[Int(targets[ac])] = -1 }
    }
  }
}

extension Triangles {
  /// Where a turned link stands in the rows of its first and of its second vertex.
  func places(_ link: Int) -> (first: Int, second: Int) {
    (Int(positions[link].first), Int(positions[link].second))
  }
}
