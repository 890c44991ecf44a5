/// Looks for the places of the chips of one band.
struct RingSearch {
  struct Found {
    let chip: Chip
    let centre: Point
    /// How many steps round the circle from where the chip should stand.
    let steps: Int
    let cost: Double

    var box: Box { Box(centre: centre, width: chip.width, height: chip.height) }
    /// What counts when chips change places: one that strays far is worse than several that do
    /// a little.
    var price: Double { cost + 0.5 * Double(steps * steps) }
  }

  private let bands: RingBands
  private let ring: Int
  private let chips: [[RingChip]]
  private let angles: [Double]
  private let obstacle: Box
  /// In the order of the chips.
  private(set) var found: [Found?]

  private static let margin = 4.0
  private static let gap = 5.0
  private static let halfTurn = 110
  private static let step = Double.pi / Double(halfTurn)
  private static let depths = [0.5, 0.41, 0.59, 0.32, 0.68, 0.22, 0.78]
  private static let coreDepths = [0.0, 0.2, 0.34, 0.48, 0.6, 0.7, 0.8]
  /// A chip this many steps away from where it should stand asks others to make room.
  private static let farSteps = 12

  init(
    _ bands: RingBands, ring: Int, chips: [[RingChip]], angles: [Double], obstacle: Box
  ) {
    self.bands = bands
    self.ring = ring
    self.chips = chips
    self.angles = angles
    self.obstacle = obstacle
    self.found = [Found?](repeating: nil, count: chips.count)
  }

  var worstDetour: Double {
    Double(found.reduce(0) { max($0, $1?.steps ?? 0) }) * Self.step
  }

  /// Places every chip, large ones first; false when one finds no place.
  mutating func placeAll() -> Bool {
    for index in order {
      guard let place = place(index, besides: taken) else { return false }
      found[index] = place
    }
    return true
  }

  /// Chips that stray take the place of those in their way when both are then better off; in the
  /// end every chip looks once more for a nearer place.
  mutating func improve() {
    guard chips.count > 1 else { return }
    for _ in 0..<2 {
      let strayed = found.indices.filter { (found[$0]?.steps ?? 0) > Self.farSteps }
        .sorted { (found[$0]?.steps ?? 0, $1) > (found[$1]?.steps ?? 0, $0) }
      for index in strayed { makeRoom(for: index) }
      for index in order { settle(index) }
    }
  }

  private var order: [Int] {
    chips.indices.sorted { left, right in
      let areas = (chips[left][0].area, chips[right][0].area)
      return areas.0 != areas.1 ? areas.0 > areas.1 : left < right
    }
  }

  private var taken: [Box] { found.compactMap { $0?.box } }

  private mutating func settle(_ index: Int) {
    let known = found[index]
    found[index] = nil
    let place = place(index, besides: taken)
    found[index] = place ?? known
  }

  private mutating func makeRoom(for index: Int) {
    let goal = bands.point(
      ring: ring, direction: RingBands.direction(angles[index]), depth: 0.5)
    let near = found.indices.filter { $0 != index }.sorted { left, right in
      let distances = (
        found[left]?.centre.distance(to: goal) ?? 0, found[right]?.centre.distance(to: goal) ?? 0
      )
      return distances.0 != distances.1 ? distances.0 < distances.1 : left < right
    }
    for count in 1...min(3, near.count) {
      let known = found
      let moved = [index] + near.prefix(count)
      let before = moved.reduce(0) { $0 + (found[$1]?.price ?? 0) }
      for other in moved { found[other] = nil }
      var after = 0.0
      for other in moved {
        found[other] = place(other, besides: taken)
        after += found[other]?.price ?? .infinity
      }
      if after < before - 0.01 { return }
      found = known
    }
  }

  // MARK: Places

  /// The cheapest free place: near the ideal direction, in the middle of the band.
  private func place(_ index: Int, besides taken: [Box]) -> Found? {
    let depths = ring == 0 ? Self.coreDepths : Self.depths
    let ideal = ring > 0 ? 0.5 : chips.count == 1 ? 0 : 0.48
    var best: Found?
    var bestCost = Double.infinity
    for number in 0...Self.halfTurn where 2 * Double(number) < bestCost {
      for side in number == 0 || number == Self.halfTurn ? [1.0] : [1, -1] {
        let direction = RingBands.direction(angles[index] + side * Double(number) * Self.step)
        for depth in depths {
          let base = 2 * Double(number) + 8 * (depth - ideal).magnitude
          guard base < bestCost else { continue }
          let centre = bands.point(ring: ring, direction: direction, depth: depth)
          for variant in chips[index] where base + variant.cost < bestCost {
            let box = Box(
              centre: centre, width: variant.chip.width, height: variant.chip.height)
            guard bands.holds(box, in: ring, margin: Self.margin), isFree(box, taken) else {
              continue
            }
            bestCost = base + variant.cost
            best = Found(chip: variant.chip, centre: centre, steps: number, cost: bestCost)
          }
        }
      }
    }
    return best
  }

  private func isFree(_ box: Box, _ taken: [Box]) -> Bool {
    func isApart(_ other: Box) -> Bool {
      let (dx, dy) = box.overlap(with: other)
      return dx <= -Self.gap || dy <= -Self.gap
    }
    return isApart(obstacle) && taken.allSatisfy(isApart)
  }
}
