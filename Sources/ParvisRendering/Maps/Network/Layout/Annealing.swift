/// Exchanges chips between the slots of a lattice until the map reads well.
///
/// Simulated annealing: a chip moves to a random slot, or changes places with the chip that is
/// there; what makes the map worse is accepted ever more rarely.
///
/// - Complexity: O(steps × degree × (*n* + *m*)).
/// - Source: Kirkpatrick, Gelatt & Vecchi, *Science* 220 (1983).
struct Annealing {
  let lattice: Lattice
  private(set) var placement: Placement
  /// The slot of each chip, and the chip of each slot or −1.
  private var slots: [Int]
  /// The slots in single precision.
  private let places: [SIMD2<Float>]
  private var occupants: [Int]

  /// Chips with many links choose first and take the free slot nearest to where they started.
  init(
    model: NetworkModel, chips: [Chip], lattice: Lattice, body: Box, start: [Point]
  ) {
    self.lattice = lattice
    self.places = lattice.slots.map { SIMD2(Float($0.x), Float($0.y)) }
    let fitted = Self.fitted(start, to: body)
    var degrees = [Int](repeating: 0, count: start.count)
    for edge in model.edges {
      degrees[edge.from] += 1
      degrees[edge.to] += 1
    }
    let order = start.indices.sorted { left, right in
      degrees[left] != degrees[right] ? degrees[left] > degrees[right] : left < right
    }
    slots = [Int](repeating: 0, count: start.count)
    occupants = [Int](repeating: -1, count: lattice.slots.count)
    for vertex in order {
      var best = -1
      var least = Double.infinity
      for slot in lattice.slots.indices where occupants[slot] < 0 {
        let distance = lattice.slots[slot].distance(to: fitted[vertex])
        if distance < least {
          least = distance
          best = slot
        }
      }
      guard best >= 0 else { continue }
      slots[vertex] = best
      occupants[best] = vertex
    }
    placement = Placement(
      model: model, chips: chips, body: body, centres: slots.map { lattice.slots[$0] })
  }

  mutating func run(steps: Int, seed: UInt64) {
    guard placement.count > 1, lattice.slots.count > 1, steps > 0 else { return }
    var random = SplitMix64(seed: seed)
    let hottest = 4.0
    let coldest = 0.05
    let cooling = SystemMath.power(coldest / hottest, 1 / Double(steps))
    var temperature = hottest
    for step in 0..<steps {
      if step.isMultiple(of: 400) { placement.refreshCentroids() }
      temperature *= cooling
      let vertex = random.index(below: placement.count)
      let slot = target(for: vertex, &random)
      guard slots[vertex] != slot else { continue }
      // Every second step stays in the neighbourhood, ever smaller.
      if step.isMultiple(of: 2) {
        let reach = 120 + 200 * temperature / hottest
        let distance = lattice.slots[slot].distance(to: lattice.slots[slots[vertex]])
        if distance > reach { continue }
      }
      attempt(vertex, slot, temperature, &random)
    }
  }

  /// Any slot, or half of the time the nearest of a few to those whom the vertex is linked to.
  private func target(for vertex: Int, _ random: inout SplitMix64) -> Int {
    var best = random.index(below: places.count)
    guard random.unit() < 0.5 else { return best }
    let centre = placement.pullCentre(vertex)
    func distance(_ slot: Int) -> Float {
      let way = places[slot] - centre
      return way.x * way.x + way.y * way.y
    }
    for _ in 0..<4 {
      let other = random.index(below: places.count)
      if distance(other) < distance(best) { best = other }
    }
    return best
  }

  private mutating func attempt(
    _ vertex: Int, _ slot: Int, _ temperature: Double, _ random: inout SplitMix64
  ) {
    let other = occupants[slot]
    let old = slots[vertex]
    var before = placement.knownCost(of: vertex)
    if other >= 0 { before += placement.knownCost(of: other) }
    // The worst that is accepted this time: the same law as drawing after the fact.
    let limit =
      before - Float(temperature * SystemMath.logarithm(max(1e-12, random.unit())))
    move(vertex, other, to: slot, old)
    var after = placement.cost(of: vertex, limit: limit)
    if other >= 0, after <= limit { after += placement.cost(of: other, limit: limit - after) }
    guard after <= limit else {
      move(vertex, other, to: old, slot)
      return
    }
    placement.settle(
      Placement.Move(vertex: vertex, origin: places[old]),
      other >= 0 ? Placement.Move(vertex: other, origin: places[slot]) : nil)
  }

  private mutating func move(_ vertex: Int, _ other: Int, to slot: Int, _ old: Int) {
    slots[vertex] = slot
    occupants[slot] = vertex
    placement.move(vertex, to: places[slot])
    occupants[old] = other
    if other >= 0 {
      slots[other] = old
      placement.move(other, to: places[old])
    }
  }

  /// The points scaled to fill the body.
  private static func fitted(_ points: [Point], to body: Box) -> [Point] {
    let minX = points.reduce(Double.infinity) { min($0, $1.x) }
    let maxX = points.reduce(-Double.infinity) { max($0, $1.x) }
    let minY = points.reduce(Double.infinity) { min($0, $1.y) }
    let maxY = points.reduce(-Double.infinity) { max($0, $1.y) }
    return points.map { point in
      Point(
        body.x + (maxX > minX ? (point.x - minX) / (maxX - minX) : 0.5) * body.width,
        body.y + (maxY > minY ? (point.y - minY) / (maxY - minY) : 0.5) * body.height)
    }
  }
}
