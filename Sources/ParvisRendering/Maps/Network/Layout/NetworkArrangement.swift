/// Finds the arrangement of a network: several starts, the best one kept.
enum NetworkArrangement {
  /// The centre of every connected chip.
  static func centres(
    model: NetworkModel, type: NetworkType, body: Box, options: MapOptions
  ) -> [Point] {
    let count = model.connectedCount
    guard count > 0 else { return [] }
    let lattice = Lattice(for: type, in: body)
    if let earlier = EarlierArrangement(model, options.earlier, in: options.page, within: body) {
      return earlier.centres(
        model: model, type: type, lattice: lattice, body: body,
        steps: Refinement.Steps(effort: options.effort))
    }
    let starts = count <= 45 ? 4 : count <= 90 ? 3 : 2
    let found = Parallel.results(count: options.effort >= 0.5 ? starts : 1) { start in
      let seed = options.seed &* 1000 &+ UInt64(start)
      let placement = placement(model, type, lattice, body, seed: seed, effort: options.effort)
      let figures = placement.figures()
      let cost =
        4 * Double(figures.through) + Double(figures.crossings) + 0.05 * figures.meanLength
      return (cost: cost, centres: (0..<count).map { placement.centre($0) })
    }
    // The first of the best, however many of them ran at once.
    return found.min { $0.cost < $1.cost }?.centres ?? []
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
    annealing.run(steps: Int(3000 * effort * Double(count)), seed: seed ^ 0x5DEECE66D)
    var placement = annealing.placement
    let sweeps = effort >= 0.5 ? 6 : effort >= 0.05 ? 2 : 1
    let steps = Refinement.Steps(effort: effort)
    Refinement.nudge(&placement, pitch: lattice.pitch, sweeps: sweeps, steps: steps)
    Refinement.stretch(&placement)
    Refinement.nudge(&placement, pitch: lattice.pitch, sweeps: sweeps + 2, steps: steps)
    Separation.separate(&placement, gap: (6, 5), points: lattice.finePoints)
    return placement
  }
}
