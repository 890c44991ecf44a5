extension MapDraft {
  /// Whether every link joins two different stakeholders that exist, once, with a strength on the
  /// scale.
  ///
  /// Told from indices, without the elements by which a violation is named: links are by far the
  /// most numerous part of a large map.
  ///
  /// - Parameters:
  ///   - scale: where strengths must lie.
  ///   - ends: the places of the ends in `stakeholders`, which are believed only when the names
  ///     there are those of the link.
  /// - Returns: false when there is anything to report, or when it cannot be told.
  /// - Complexity: O(*m* log *m*) for *m* links.
  func areLinksSound(on scale: Scale, ends: [LinkEndPlaces]) -> Bool {
    guard stakeholders.count < 1 << 30, ends.count == links.count else { return false }
    var relations: [UInt64] = []
    relations.reserveCapacity(links.count)
    for (link, end) in zip(links, ends) {
      let (from, to) = (Int(end.from), Int(end.to))
      guard stakeholders.indices.contains(from), stakeholders.indices.contains(to), from != to,
        stakeholders[from].id == link.from, stakeholders[to].id == link.to
      else { return false }
      let score = link.strength.value
      guard scale.contains(score.low), scale.contains(score.high) else { return false }
      let isTurned = link.kind.isMutual && to < from
      let ends = UInt64(isTurned ? to : from) << 30 | UInt64(isTurned ? from : to)
      relations.append(link.kind.code << 60 | ends)
    }
    relations.sort()
    return zip(relations, relations.dropFirst()).allSatisfy { $0 != $1 }
  }

  /// The places of the ends of every link; nil when an end is no stakeholder.
  func linkEnds() -> [LinkEndPlaces]? {
    var indices: [Stakeholder.ID: Int] = [:]
    indices.reserveCapacity(stakeholders.count)
    for (index, stakeholder) in stakeholders.enumerated() { indices[stakeholder.id] = index }
    var ends: [LinkEndPlaces] = []
    ends.reserveCapacity(links.count)
    for link in links {
      guard let from = indices[link.from], let to = indices[link.to] else { return nil }
      ends.append(LinkEndPlaces(from: from, to: to))
    }
    return ends
  }
}

/// The two ends of a link by their places among the stakeholders of a draft.
package struct LinkEndPlaces: Sendable {
  let from: UInt32
  let to: UInt32

  /// - Precondition: both are places of stakeholders, fewer than 2³².
  package init(from: Int, to: Int) {
    self.from = UInt32(from)
    self.to = UInt32(to)
  }
}

extension LinkKind {
  /// A number below 12, to pack a kind with two indices.
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
    case .alliance: 8
    }
  }
}
