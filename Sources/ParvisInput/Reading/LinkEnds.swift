import ParvisCore

/// One end of a link: a name, with the text that holds it.
struct LinkEnd {
  let name: Substring
  let node: SourceNode

  init(name: Substring, node: SourceNode) {
    self.name = name
    self.node = node
  }

  /// An end that is typed alone; nil when it is no text.
  init?(_ node: SourceNode) {
    guard let text = node.scalar else { return nil }
    self.init(name: text[...], node: node)
  }
}

/// The ends of one link of the file, each resolved at most once in each namespace.
struct LinkEnds {
  let from: LinkEnd
  let to: LinkEnd
  let isMutual: Bool
  let span: TextSpan
  var provenance: Provenance?
  /// Indices of stakeholders.
  var source: Int?
  var target: Int??
}

extension MapReading {
  /// The index of the element of that name.
  ///
  /// - Returns: nil, with a diagnostic, when nothing bears the name.
  mutating func index<Element>(of end: LinkEnd, in registry: NameRegistry<Element>) -> Int? {
    // Most names are spelt as they are declared, and need no node of their own.
    if let index = registry.index(spelt: end.name) { return index }
    return resolvedIndex(
      of: node(of: end), in: registry, asLinkEnd: registry.kind == .stakeholder)
  }

  /// The name of an end at its exact place.
  func node(of end: LinkEnd) -> SourceNode {
    end.name.utf8.count == end.node.scalar?.utf8.count ? end.node : part(end.name, of: end.node)
  }

  /// Looks for unknown names at the ends of a link that cannot be kept for another reason, so
  /// that one fault of a line does not hide the next.
  mutating func check(_ ends: LinkEnds, of type: LinkType?) {
    if ends.source == nil {
      _ = index(of: ends.from, in: stakeholders)
    }
    if let type, ends.target == nil { checkTarget(of: ends, of: type) }
  }

  /// Looks the second end up where a link of that type has it; nothing is declared by it.
  mutating func checkTarget(of ends: LinkEnds, of type: LinkType) {
    switch type {
    case .relation: _ = index(of: ends.to, in: stakeholders)
    case .interest where !themes.isOpen: _ = index(of: ends.to, in: themes)
    case .representation where !audiences.isOpen: _ = index(of: ends.to, in: audiences)
    case .interest, .representation, .impact: break
    }
  }

  /// The audience at one end of a disagreement, which has no direction; nil when both ends are to be
  /// looked up among the stakeholders.
  mutating func audience(of ends: LinkEnds) -> Int? {
    [ends.to, ends.from].first(where: isAudience).flatMap { index(of: $0, in: audiences) }
  }

  /// Whether an end is the name of an audience and of no stakeholder.
  func isAudience(_ end: LinkEnd) -> Bool {
    guard stakeholders.index(spelt: end.name) == nil,
      case .none = stakeholders.match(String(end.name))
    else { return false }
    if case .none = audiences.match(String(end.name)) { return false }
    return true
  }

  /// Whether the score behind a type is an interval with its larger end first, which is said each
  /// time.
  func isReversed(_ score: Substring) -> Bool {
    if case .reversed = ScoreReader.read(String(score), on: scale) { true } else { false }
  }
}
