extension Placement {
  static let passPrice: Float = 6
  static let crossingPrice: Float = 2.4
  /// An arrow that fills its whole link is dear.
  private static let squeezePrice: Float = 9

  /// What a vertex adds to the cost where it stands.
  ///
  /// Every term is at least 0, so the sum is given up once it passes `limit`: what is returned
  /// then is above the limit, and no more is known of it.
  ///
  /// - Complexity: O(degree × (*n* + *m*) + *n* + *m*).
  func cost(of vertex: Int, limit: Float = .infinity) -> Float {
    var cost = simpleCost(of: vertex)
    if cost > limit { return cost }
    let own = incident[vertex]
    for index in own {
      let edge = edges[index]
      cost += angles(of: index, at: vertex) / 2
      cost += angles(of: index, at: edge.a == vertex ? edge.b : edge.a)
    }
    if cost > limit { return cost }
    cost += Self.passPrice * (lanes.links(entering: chips[vertex]) - Float(own.count))
    for index in own {
      if cost > limit { return cost }
      cost += Self.passPrice * (lanes.boxesEntered(by: segments[index]) - 2)
      if cost > limit { return cost }
      cost += Self.crossingPrice * lanes.crossings(segments[index])
    }
    return cost
  }

  /// What is quickly said: body, neighbours, lengths, category, earlier place.
  func simpleCost(of vertex: Int) -> Float {
    let chip = chips[vertex]
    // The chip itself is among those that crowd it: its own depth is taken off.
    let own = 40 + 2 * min(2 * chip.z + chipGap.x, 2 * chip.w + chipGap.y)
    var cost = outside(chip) + max(0, lanes.crowding(chip, gap: chipGap) - own) + drift(vertex)
    for index in incident[vertex] { cost += pull(index) }
    return cost
  }

  /// The length of a link, and the room that it leaves for its arrows.
  private func pull(_ index: Int) -> Float {
    let edge = edges[index]
    let segment = segments[index]
    let dx = segment.z - segment.x
    let dy = segment.w - segment.y
    let length = (dx * dx + dy * dy).squareRoot() / 100
    let a = chips[edge.a]
    let b = chips[edge.b]
    let gap = max(dx.magnitude - a.z - b.z, dy.magnitude - a.w - b.w)
    var shortness = gap < edge.room ? 5 * (edge.room - max(0, gap)) / edge.room : 0
    if gap < edge.least { shortness += Self.squeezePrice }
    return edge.pull * length * (1 + 0.25 * length) + shortness
  }

  /// The narrow angles of a link with the others at one of its ends.
  func angles(of index: Int, at vertex: Int) -> Float {
    let list = incident[vertex]
    guard list.count > 1 else { return 0 }
    let u = edges[index].a == vertex ? directions[index] : -directions[index]
    var cost: Float = 0
    for other in list where other != index {
      let way = directions[other]
      let product = u.x * way.x + u.y * way.y
      let cosine = edges[other].a == vertex ? product : -product
      // Two links of one pair are drawn side by side on purpose.
      if cosine > 0.955, cosine < 0.99999 { cost += 1.2 * (cosine - 0.955) / 0.045 }
    }
    return cost
  }

  private func outside(_ chip: SIMD4<Float>) -> Float {
    let slack: Float = 0.5
    let isInside =
      chip.x - chip.z >= Float(body.x) - slack && chip.x + chip.z <= Float(body.maxX) + slack
      && chip.y - chip.w >= Float(body.y) - slack && chip.y + chip.w <= Float(body.maxY) + slack
    return isInside ? 0 : 30
  }

  // MARK: Figures

  /// How many pairs of a link and a foreign chip, and of two links, are in each other's way.
  func figures() -> (through: Int, crossings: Int, meanLength: Double) {
    var through: Float = 0
    var crossings: Float = 0
    var length = 0.0
    for (place, edge) in edges.enumerated() {
      length += centre(edge.a).distance(to: centre(edge.b))
      through += lanes.boxesEntered(by: segments[place]) - 2
      crossings += lanes.crossings(segments[place])
    }
    return (
      Int(max(0, through)), Int(crossings / 2),
      edges.isEmpty ? 0 : length / Double(edges.count)
    )
  }
}
