public import ParvisAnalysis
public import ParvisCore

/// One stakeholder: who is in link with it, whom it reaches, to the second rank.
public struct EgoMap: MapKind {
  public let key = "ego"
  public let name = Bilingual(verbatim: "ego")
  public let title = EgoWords.title
  public let synopsis = EgoWords.synopsis
  public let matter = ShownMatter.links
  public let needsSubject = true

  public init() {}

  /// Whether some stakeholder has a link.
  public func isFed(by analysis: Analysis) -> Bool {
    let map = analysis.map
    return map.links.contains { map.scale.strength(of: $0.strength.value).middle > 0 }
  }

  /// The map round ``MapOptions/subject``; without one, round the lead, else round whoever has most
  /// links.
  public func pages(of analysis: Analysis, options: MapOptions) -> [Scene] {
    guard let ties = Self.ties(analysis, options) else { return [] }
    let groups = analysis.names
    let page = options.page.smallest(
      { EgoPage(self, of: analysis, options, ties, groups, on: $0) }, whereWhole: \.isWhole)
    return [page.scene]
  }

  /// Everybody round the subject; nil on a map without stakeholders.
  static func ties(_ analysis: Analysis, _ options: MapOptions) -> EgoTies? {
    let map = analysis.map
    return (options.subject.flatMap { map.index(of: $0) } ?? centre(of: map)).map {
      EgoTies(of: $0, in: analysis)
    }
  }

  private static func centre(of map: StakeholderMap) -> Int? {
    if let lead = map.lead.flatMap({ map.index(of: $0) }) { return lead }
    var counts = [Int](repeating: 0, count: map.stakeholders.count)
    for link in map.links {
      for id in [link.from, link.to] { if let index = map.index(of: id) { counts[index] += 1 } }
    }
    return counts.indices.max { (counts[$0], -$0) < (counts[$1], -$1) }
  }
}
