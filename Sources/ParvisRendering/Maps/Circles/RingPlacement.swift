/// Puts the chips of every circle in its band: none straddles an edge, none touches another.
struct RingPlacement {
  struct Placed {
    let item: ChipMember
    let chip: Chip
    let centre: Point

    var box: Box { Box(centre: centre, width: chip.width, height: chip.height) }
  }

  let bands: RingBands
  let size: Double
  let placed: [Placed]

  /// How far round the circle the chip that strayed most stands from where it should, in radians.
  let worstDetour: Double

  /// Nil when a chip finds no place, or a name is too long for one.
  ///
  /// - Parameters:
  ///   - model: who stands in which circle.
  ///   - chips: the ways to wrap each name, by circle and in the order of the circle.
  ///   - area: where the circles go.
  ///   - size: the size of type that the chips were made for.
  ///   - titles: the sizes of the titles of the circles.
  ///   - mix: how far the circles follow what they have to hold, from 0 to 1.
  /// - Complexity: O(directions × chips²) within a band.
  init?(
    _ model: CircleModel, chips: [[[RingChip]]], in area: Box, size: Double, titles: [Box],
    mix: Double
  ) {
    guard chips.allSatisfy({ ring in ring.allSatisfy { !$0.isEmpty } }) else { return nil }
    let demands = chips.map { ring in
      ring.reduce(900.0) { $0 + ($1[0].chip.width + 12) * ($1[0].chip.height + 12) }
    }
    let bands = RingBands(in: area, shares: RingBands.shares(for: demands, mix: mix))
    // What cannot fit by its area is not tried.
    for ring in demands.indices
    where !chips[ring].isEmpty && demands[ring] - 900 > 0.95 * bands.area(of: ring) {
      return nil
    }
    let ideals = RingAngles.ideal(of: model)
    var placed: [Placed] = []
    var worst = 0.0
    for ring in model.rings.indices where !model.rings[ring].isEmpty {
      let title = Self.titleBox(titles[ring], ring: ring, bands)
      guard bands.holds(title, in: ring, margin: 0) else { return nil }
      let angles = RingAngles.spread(
        ideals[ring],
        sizes: chips[ring].map { Point($0[0].chip.width + 9, $0[0].chip.height + 9) },
        half: bands.middle(of: ring))
      var search = RingSearch(
        bands, ring: ring, chips: chips[ring], angles: angles, obstacle: title)
      guard search.placeAll() else { return nil }
      search.improve()
      worst = max(worst, search.worstDetour)
      for (item, found) in zip(model.rings[ring], search.found) {
        if let found { placed.append(Placed(item: item, chip: found.chip, centre: found.centre)) }
      }
    }
    self.bands = bands
    self.size = size
    self.placed = placed
    self.worstDetour = worst
  }

  /// The title of a circle stands at the top of its band.
  static func titleBox(_ title: Box, ring: Int, _ bands: RingBands) -> Box {
    Box(
      x: bands.centre.x - title.width / 2, y: bands.centre.y - bands.edges[ring].y + 4,
      width: title.width, height: title.height)
  }
}
