import ParvisCore

/// The ends of one link of the file, each resolved at most once in each namespace.
struct LinkEnds {
  let from: SourceNode
  let to: SourceNode
  let isMutual: Bool
  let span: TextSpan
  var provenance: Provenance?
  /// Indices of stakeholders.
  var source: Int?
  var target: Int??

  init(from: SourceNode, to: SourceNode, isMutual: Bool, span: TextSpan) {
    self.from = from
    self.to = to
    self.isMutual = isMutual
    self.span = span
  }
}

extension MapReading {
  /// Looks for unknown names at the ends of a link that cannot be kept for another reason, so
  /// that one fault of a line does not hide the next.
  mutating func check(_ ends: LinkEnds, of type: LinkType?) {
    if ends.source == nil {
      _ = resolvedIndex(of: ends.from, in: stakeholders, asLinkEnd: true)
    }
    if let type, ends.target == nil { checkTarget(of: ends, of: type) }
  }

  /// Looks the second end up where a link of that type has it; nothing is declared by it.
  mutating func checkTarget(of ends: LinkEnds, of type: LinkType) {
    switch type {
    case .relation: _ = resolvedIndex(of: ends.to, in: stakeholders, asLinkEnd: true)
    case .interest where !themes.isOpen: _ = resolvedIndex(of: ends.to, in: themes)
    case .representation where !audiences.isOpen: _ = resolvedIndex(of: ends.to, in: audiences)
    case .interest, .representation, .impact: break
    }
  }

  /// Whether the score behind a type is an interval with its larger end first, which is said each
  /// time.
  func isReversed(_ score: Substring) -> Bool {
    if case .reversed = ScoreText.read(String(score), on: scale) { true } else { false }
  }
}
