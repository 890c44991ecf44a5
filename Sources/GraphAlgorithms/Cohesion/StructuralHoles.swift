/// Burt's two measures of how much a vertex gains from contacts that do not know each other.
public struct StructuralHoles: Sendable, Hashable {
  /// How much a vertex's links are concentrated on contacts that are linked among themselves.
  public let constraint: Scores
  /// The number of contacts less their redundancy.
  public let effectiveSize: Scores
}

extension Graph {
  /// Constraint and effective size.
  ///
  ///     constraint(i) = Σ_j (p_ij + Σ_q p_iq p_qj)²
  ///     effectiveSize(i) = Σ_j (1 − Σ_q p_iq m_jq)    over contacts j, and q other than i and j
  ///
  /// where *a*_ij + *a*_ji is the tie of *i* and *j*, *p*_ij the share of it in the sum of *i*'s
  /// ties, and *m*_jq the tie of *j* and *q* relative to the strongest of *j*.
  ///
  /// - Scores: Constraint is above 0 and may exceed 1; effective size lies in `1...n − 1`. Both
  ///   are undefined for isolated vertices.
  /// - Direction: Contacts are in- and out-neighbours, their links added.
  /// - Weights: Strengths of ties; ``unweighted`` gives the plain form.
  /// - Complexity: O(*m*^1.5) time, O(*n* + *m*) space.
  /// - Source: Burt, *Structural Holes* (1992), eq. 2.4 and 2.2.
  public func structuralHoles() -> StructuralHoles {
    let rows = undirected.outgoing
    var shares = [Double](repeating: 0, count: rows.targets.count)
    var relatives = shares
    for vertex in 0..<vertexCount {
      let range = rows.range(of: vertex)
      var total = 0.0
      var strongest = 0.0
      for position in range {
        let weight = rows.weight(at: position)
        total += weight
        strongest = max(strongest, weight)
      }
      for position in range {
        shares[position] = rows.weight(at: position) / total
        relatives[position] = rows.weight(at: position) / strongest
      }
    }
    let triangles = Triangles(rows)
    var indirect = [Double](repeating: 0, count: rows.targets.count)
    var redundancy = [Double](repeating: 0, count: rows.targets.count)
    Self.add(triangles, shares.span, relatives.span, &indirect, &redundancy)
    var constraint = [Double](repeating: 0, count: vertexCount)
    var effective = constraint
    var isolated: [Int] = []
    for vertex in 0..<vertexCount {
      let range = rows.range(of: vertex)
      if range.isEmpty { isolated.append(vertex) }
      var redundant = 0.0
      for position in range {
        let proportion = shares[position] + indirect[position]
        constraint[vertex] += proportion * proportion
        redundant += redundancy[position]
      }
      effective[vertex] = Double(range.count) - redundant
    }
    return StructuralHoles(
      constraint: Scores(constraint, undefined: isolated),
      effectiveSize: Scores(
        effective, undefined: isolated, maximum: Double(max(0, vertexCount - 1))))
  }

  /// Adds what each triangle contributes to the six ordered pairs of its vertices.
  private static func add(
    _ triangles: Triangles, _ shares: Span<Double>, _ relatives: Span<Double>,
    _ indirect: inout [Double], _ redundancy: inout [Double]
  ) {
    triangles.forEach { ab, ac, bc in
      let (a_b, b_a) = triangles.places(ab)
      let (a_c, c_a) = triangles.places(ac)
      let (b_c, c_b) = triangles.places(bc)
      indirect[a_b] += shares[a_c] * shares[c_b]
      indirect[b_a] += shares[b_c] * shares[c_a]
      indirect[a_c] += shares[a_b] * shares[b_c]
      indirect[c_a] += shares[c_b] * shares[b_a]
      indirect[b_c] += shares[b_a] * shares[a_c]
      indirect[c_b] += shares[c_a] * shares[a_b]
      redundancy[a_b] += shares[a_c] * relatives[b_c]
      redundancy[a_c] += shares[a_b] * relatives[c_b]
      redundancy[b_a] += shares[b_c] * relatives[a_c]
      redundancy[b_c] += shares[b_a] * relatives[c_a]
      redundancy[c_a] += shares[c_b] * relatives[a_b]
      redundancy[c_b] += shares[c_a] * relatives[b_a]
    }
  }
}
