public import ParvisAnalysis
public import ParvisCore

/// Influence against interest: one cell for each pair of scores, four ways to involve.
///
/// - Source: Mendelow, *International Conference on Information Systems* (1981).
public struct GridMap: MapKind {
  public let key = "grid"
  public let name = Bilingual(fr: "grille", en: "grid")
  public let title = GridWords.title
  public let synopsis = GridWords.synopsis
  public let profiles: Set<DisclosureProfile> = [.internal, .workshop]

  public init() {}

  /// Whether two stakeholders or more have both scores at least partly known.
  public func isFed(by analysis: Analysis) -> Bool {
    let map = analysis.map
    return map.stakeholders.count { stakeholder in
      !map.scale.isUnknown(stakeholder.influence.value)
        && !map.scale.isUnknown(stakeholder.interest.value)
    } >= 2
  }

  public func scene(of analysis: Analysis, options: MapOptions) -> Scene {
    let pages = options.page == .auto ? MapPage.candidates : [options.page]
    for page in pages where GridComposer.mayBeNamed(analysis) {
      let composer = GridComposer(analysis, options: options, page: page)
      if let scene = composer.namedScene() { return scene }
    }
    let composer = GridComposer(analysis, options: options, page: pages[pages.count - 1])
    guard GridComposer.mayBeNamed(analysis) else { return composer.countedScene() }
    return composer.numberedScene() ?? composer.countedScene()
  }
}
