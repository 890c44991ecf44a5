/// Finds the arrangement of a network: several starts, the best one kept.
enum NetworkArrangement {
  /// The centre of every connected chip.
  static func centres(
    model: NetworkModel, type: NetworkType, body: Box, options: MapOptions
  ) -> [Point] {
    let count = model.connectedCount
    guard count > 0 else { return [] }
    let lattice = Lattice(for: type, in: body)
    let starts = count <= 45 ? 3 : count <= 90 ? 2 : 1
    var best: (cost: Double, centres: [Point])?
    for start in 0..<(options.effort >= 0.5 ? starts : 1) {
      let seed = options.seed &* 1000 &+ UInt64(start)
      let placement = placement(model, type, lattice, body, seed: seed, effort: options.effort)
      let figures = placement.figures()
      let cost =
        25 * Double(figures.through) + Double(figures.crossings) + 0.05 * figures.meanLength
      if best.map({ cost < $0.cost }) ?? true {
        best = (cost, (0..<count).map { placement.centre($0) })
      }
    }
    return best?.centres ?? []
  }

  private static func placement(
    _ model: NetworkModel, _ type: NetworkType, _ lattice: Lattice, _ body: Box, seed: UInt64,
    effort: Double
  ) -> Placement {
    let count = model.connectedCount
    let start = StressLayout.positions(
      of: model, seed: seed, rounds: max(20, Int(200 * min(1, effort))))
    var annealing = Annealing(
      model: model, chips: type.chips, lattice: lattice, body: body, start: start)
    annealing.run(steps: Int(2000 * effort * Double(count)), seed: seed ^ 0x5DEECE66D)
    var placement = annealing.placement
    let sweeps = effort >= 0.5 ? 6 : 2
    Refinement.nudge(&placement, pitch: lattice.pitch, sweeps: sweeps)
    Refinement.stretch(&placement)
    Refinement.nudge(&placement, pitch: lattice.pitch, sweeps: sweeps + 2)
    Refinement.separate(&placement, gap: (6, 5))
    return placement
  }
}
