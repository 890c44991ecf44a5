/// Kleinberg's two scores: a good hub points at good authorities, and the other way round.
public struct HubsAndAuthorities: Sendable, Hashable {
  /// How well a vertex points at authorities, with sum 1.
  public let hubs: Scores
  /// How well a vertex is pointed at by hubs, with sum 1.
  public let authorities: Scores
}

extension Graph {
  /// Hubs and authorities.
  ///
  ///     hub(u) ∝ Σ w(u, v) · authority(v),    authority(v) ∝ Σ w(u, v) · hub(u)
  ///
  /// the leading singular vectors of the adjacency matrix.
  ///
  /// - Scores: `0...1` with sum 1 each; `nil` without links, and when the two largest singular
  ///   values are equal, since the scores are then not unique (any undirected bipartite graph).
  /// - Direction: A link from *u* to *v* makes *u* a hub for *v*.
  /// - Weights: Multiply.
  /// - Complexity: O(*n* + *m*) time per step; the number of steps grows when the two largest
  ///   singular values are close.
  /// - Source: Kleinberg, *Journal of the ACM* 46 (1999).
  public func hubsAndAuthorities() -> HubsAndAuthorities? {
    // Links fall into parts that share no hub and no authority; each has one largest value.
    let parts = HubParts(self)
    var best: (value: Double, hubs: [Double], authorities: [Double])?
    var isTied = false
    for part in parts.byDescendingBound() {
      if let best, part.bound < best.value * (1 - 1e-9) { break }
      var iteration = SingularIteration(self, part)
      guard let value = iteration.run(self, part) else { return nil }
      if let leader = best, abs(value - leader.value) <= 1e-9 * leader.value {
        isTied = true
      } else if value > best?.value ?? 0 {
        best = (value, iteration.hubs, iteration.authorities)
        isTied = false
      }
    }
    guard let best, !isTied else { return nil }
    let hubTotal = best.hubs.reduce(0, +)
    let authorityTotal = best.authorities.reduce(0, +)
    return HubsAndAuthorities(
      hubs: Scores(best.hubs.map { $0 / hubTotal }, maximum: 1),
      authorities: Scores(best.authorities.map { $0 / authorityTotal }, maximum: 1))
  }
}
