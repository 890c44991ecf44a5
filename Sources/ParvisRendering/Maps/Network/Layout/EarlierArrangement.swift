/// Keeps those who stood on an earlier map where they were, and finds places for the others.
struct EarlierArrangement {
  /// The earlier place of each vertex that had one, on the present page.
  private let places: [Point?]

  /// What 100 points away from an earlier place cost: about a crossing and a half.
  private static let price: Float = 4
  /// How far a chip looks round its earlier place.
  private static let reach = (x: 64.0, y: 36.0)
  /// Fewer acquaintances than this share of the map are no map to keep to.
  private static let leastShare = 0.4

  /// Nil when there is no earlier map, or hardly anybody of it is left.
  init?(_ model: NetworkModel, _ earlier: EarlierPlaces?, in page: MapPage, within body: Box) {
    guard let earlier else { return nil }
    let frame = PageFrame(page)
    let places = model.vertices.prefix(model.connectedCount).map { vertex -> Point? in
      earlier.centre(of: vertex.id, on: frame).map { place in
        Point(
          min(max(place.x, body.x), body.maxX), min(max(place.y, body.y), body.maxY))
      }
    }
    let known = places.count { $0 != nil }
    guard known > 1, Double(known) >= Self.leastShare * Double(places.count) else { return nil }
    self.places = places
  }

  /// The centre of every linked chip.
  func centres(
    model: NetworkModel, type: NetworkType, lattice: Lattice, body: Box,
    steps: Refinement.Steps
  ) -> [Point] {
    let start = places.map { $0 ?? body.centre }
    var placement = Placement(model: model, chips: type.chips, body: body, centres: start)
    for (vertex, place) in places.enumerated() {
      guard let place else { continue }
      placement.anchors[vertex] = SIMD2(Float(place.x), Float(place.y))
      placement.anchorPrices[vertex] = Self.price
    }
    // Newcomers, those with most links first, take the place that disturbs least.
    let newcomers = places.indices.filter { places[$0] == nil }.sorted { left, right in
      let counts = (placement.incident[left].count, placement.incident[right].count)
      return counts.0 != counts.1 ? counts.0 > counts.1 : left < right
    }
    for _ in 0..<2 {
      for vertex in newcomers { settle(vertex, &placement, on: lattice) }
    }
    Refinement.clamp(&placement)
    let pitch = (
      x: min(lattice.pitch.x, Self.reach.x), y: min(lattice.pitch.y, Self.reach.y)
    )
    Refinement.nudge(&placement, pitch: pitch, sweeps: 6, steps: steps)
    Separation.separate(&placement, gap: (6, 5), points: lattice.finePoints)
    Refinement.nudge(&placement, pitch: pitch, sweeps: 4, steps: steps)
    Separation.separate(&placement, gap: (6, 5), points: lattice.finePoints)
    return (0..<placement.count).map { placement.centre($0) }
  }

  /// Tries every slot, and the points half-way to the next ones.
  private func settle(_ vertex: Int, _ placement: inout Placement, on lattice: Lattice) {
    var best = placement.centre(vertex)
    var least = placement.cost(of: vertex)
    for point in lattice.finePoints {
      placement.move(vertex, to: point)
      let cost = placement.cost(of: vertex, limit: least)
      if cost < least { (least, best) = (cost, point) }
    }
    placement.move(vertex, to: best)
    placement.settleAll()
  }
}

extension EarlierPlaces {
  /// Where a group stood, in proportion to another page.
  func centre(of id: String, on frame: PageFrame) -> Point? {
    centres[id].map { Point($0.x * frame.width / width, $0.y * frame.height / height) }
  }
}
