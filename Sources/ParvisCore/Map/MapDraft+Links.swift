extension MapDraft {
  /// Whether every link joins two different stakeholders that exist, once, with a strength on the
  /// scale.
  ///
  /// Told from indices, without the elements by which a violation is named: links are by far the
  /// most numerous part of a large map.
  ///
  /// - Complexity: O(*m* log *m*) for *m* links.
  func areLinksSound(on scale: Scale) -> Bool {
    guard stakeholders.count < 1 << 30 else { return false }
    var indices: [Stakeholder.ID: Int] = [:]
    indices.reserveCapacity(stakeholders.count)
    for (index, stakeholder) in stakeholders.enumerated() { indices[stakeholder.id] = index }
    var relations: [UInt64] = []
    relations.reserveCapacity(links.count)
    for link in links {
      guard let from = indices[link.from], let to = indices[link.to], from != to else {
        return false
      }
      let score = link.strength.value
      guard scale.contains(score.low), scale.contains(score.high) else { return false }
      // A conflict is the same from both ends.
      let isTurned = link.kind == .conflict && to < from
      let ends = UInt64(isTurned ? to : from) << 30 | UInt64(isTurned ? from : to)
      relations.append(link.kind.code << 60 | ends)
    }
    relations.sort()
    return zip(relations, relations.dropFirst()).allSatisfy { $0 != $1 }
  }
}

extension LinkKind {
  /// A number below 16, to pack a kind with two indices.
  package var code: UInt64 {
    switch self {
    case .influence: 0
    case .contact: 1
    case .informs: 2
    case .cooperates: 3
    case .funds: 4
    case .hierarchy: 5
    case .trust: 6
    case .conflict: 7
    }
  }
}
