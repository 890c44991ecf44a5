public import ParvisAnalysis
public import ParvisCore

/// Who decides, whom to involve, whom to consult and whom to inform.
public struct CirclesMap: MapKind {
  public let key = "circles"
  public let name = Bilingual(fr: "cercles", en: "circles")
  public let title = CircleWords.title
  public let synopsis = CircleWords.synopsis
  public let profiles: Set<DisclosureProfile> = [.internal, .workshop, .public]

  public init() {}

  /// Whether three stakeholders or more have a circle, or both scores at least partly known.
  public func isFed(by analysis: Analysis) -> Bool {
    let map = analysis.map
    return map.stakeholders.count { stakeholder in
      stakeholder.circle != nil
        || !map.scale.isUnknown(stakeholder.influence.value)
          && !map.scale.isUnknown(stakeholder.interest.value)
    } >= 3
  }

  private static let mostNamed = 400

  public func scene(of analysis: Analysis, options: MapOptions) -> Scene {
    let pages = options.page == .auto ? MapPage.candidates : [options.page]
    let composers = pages.map { CirclesComposer(analysis, options: options, page: $0) }
    let last = composers[composers.count - 1]
    // Nobody finds a name or a number among more than this many.
    guard analysis.map.stakeholders.count <= Self.mostNamed else { return last.countedScene() }
    for composer in composers {
      if let scene = composer.namedScene() { return scene }
    }
    return last.numberedScene() ?? last.countedScene()
  }
}
