public import ParvisAnalysis
public import ParvisCore

/// One stakeholder: who is in link with it, whom it reaches, to the second rank.
public struct EgoMap: MapKind {
  public let key = "ego"
  public let name = Bilingual(verbatim: "ego")
  public let title = EgoWords.title
  public let synopsis = EgoWords.synopsis
  public let profiles: Set<DisclosureProfile> = [.internal, .workshop, .public]
  public let needsSubject = true

  public init() {}

  /// Whether some stakeholder has a link.
  public func isFed(by analysis: Analysis) -> Bool {
    let map = analysis.map
    return map.links.contains { map.scale.share(of: $0.strength.value).middle > 0 }
  }

  /// The map round ``MapOptions/subject``; without one, round the lead, else round whoever has most
  /// links.
  public func scene(of analysis: Analysis, options: MapOptions) -> Scene {
    let map = analysis.map
    guard let subject = options.subject.flatMap({ map.index(of: $0) }) ?? Self.centre(of: map)
    else { return Scene.blank }
    let ties = EgoTies(of: subject, in: map, profile: options.profile)
    let groups = GroupNames(map)
    let pages = options.page == .auto ? MapPage.candidates : [options.page]
    let composers = pages.map {
      EgoComposer(analysis, ties, groups, options: options, page: $0)
    }
    let composer =
      composers.count > 1
      ? composers.first(where: \.holdsEverything) ?? composers[composers.count - 1] : composers[0]
    return composer.scene()
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
