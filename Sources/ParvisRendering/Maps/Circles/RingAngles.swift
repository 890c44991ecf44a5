/// In which direction each stakeholder stands from the centre.
enum RingAngles {
  /// Where each chip would stand if it were alone: evenly in the sector of its category.
  ///
  /// A sector is as wide as its share of all stakeholders, clockwise from the top.
  static func ideal(of model: CircleModel) -> [[Double]] {
    var counts: [Int: Int] = [:]
    for item in model.rings.flatMap(\.self) { counts[item.rank, default: 0] += 1 }
    let total = Double(max(1, counts.values.reduce(0, +)))
    var sectors: [Int: (start: Double, width: Double)] = [:]
    var angle = 0.0
    for rank in counts.keys.sorted() {
      let width = 2 * Double.pi * Double(counts[rank] ?? 0) / total
      sectors[rank] = (angle, width)
      angle += width
    }
    return model.rings.map { ring in
      var sizes: [Int: Int] = [:]
      for item in ring { sizes[item.rank, default: 0] += 1 }
      var seen: [Int: Int] = [:]
      return ring.map { item in
        let number = Double(seen[item.rank, default: 0])
        seen[item.rank, default: 0] += 1
        let sector = sectors[item.rank] ?? (0, 0)
        return sector.start + sector.width * (number + 0.5) / Double(sizes[item.rank] ?? 1)
      }
    }
  }

  /// The same directions, in the same order, moved apart as far as the chips ask.
  ///
  /// Neighbours push each other until the arcs that they take along the middle of their band no
  /// longer overlap; where the band is too short for one row, all arcs shrink alike.
  static func spread(_ angles: [Double], sizes: [Point], half: Point) -> [Double] {
    guard angles.count > 1 else { return angles }
    let turn = 2 * Double.pi
    // A chip takes its width of the course at the top, its height at the sides.
    var arcs = zip(angles, sizes).map { angle, size in
      let upright = SystemMath.cosine(angle).magnitude
      let level = SystemMath.sine(angle).magnitude
      let radius = max(20, half.x * upright + half.y * level)
      return (size.x * upright + size.y * level) / radius
    }
    let sum = arcs.reduce(0, +)
    if sum > 0.96 * turn { arcs = arcs.map { $0 * 0.96 * turn / sum } }
    var result = angles
    let count = angles.count
    for _ in 0..<200 {
      var most = 0.0
      for index in 0..<count {
        let next = (index + 1) % count
        let distance = result[next] - result[index] + (next == 0 ? turn : 0)
        let lack = (arcs[index] + arcs[next]) / 2 - distance
        guard lack > 0 else { continue }
        most = max(most, lack)
        result[index] -= lack / 2
        result[next] += lack / 2
      }
      if most < 0.01 { break }
    }
    return result
  }
}
