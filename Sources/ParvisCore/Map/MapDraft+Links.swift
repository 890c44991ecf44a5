extension MapDraft {
  /// Whether every link joins two different stakeholders that exist, once, with a strength on the
  /// scale.
  ///
  /// Told from indices, without the elements by which a violation is named: links are by far the
  /// most numerous part of a large map.
  ///
  /// - Complexity: O(*m* log *m*) for *m* links.
  func areLinksSound(on scale: Scale) -> Bool {
    var indices: [Stakeholder.ID: Int] = [:]
    indices.reserveCapacity(stakeholders.count)
    for (index, stakeholder) in stakeholders.enumerated() { indices[stakeholder.id] = index }
    var pairs: [LinkPair] = []
    pairs.reserveCapacity(links.count)
    for link in links {
      guard let from = indices[link.from], let to = indices[link.to], from != to else {
        return false
      }
      let score = link.strength.value
      guard scale.contains(score.low), scale.contains(score.high) else { return false }
      pairs.append(LinkPair(link.kind, from: from, to: to))
    }
    pairs.sort()
    return zip(pairs, pairs.dropFirst()).allSatisfy { $0 != $1 }
  }
}

/// The kind of a link and its two ends; a conflict is the same from both ends.
private struct LinkPair: Comparable {
  private static let kinds = LinkKind.allCases

  let kind: Int
  let ends: UInt64

  init(_ kind: LinkKind, from: Int, to: Int) {
    self.kind = Self.kinds.firstIndex(of: kind) ?? Self.kinds.count
    let isTurned = kind == .conflict && to < from
    ends = UInt64(isTurned ? to : from) << 32 | UInt64(isTurned ? from : to)
  }

  static func < (left: LinkPair, right: LinkPair) -> Bool {
    left.ends == right.ends ? left.kind < right.kind : left.ends < right.ends
  }
}
