public import ParvisAnalysis
public import ParvisCore

/// Which publics are missing, worst first, and by which paths the lead reaches the others.
public struct GapMap: MapKind {
  public let key = "gaps"
  public let name = Bilingual(fr: "manques", en: "gaps")
  public let title = GapWords.title
  public let synopsis = GapWords.synopsis
  public let profiles: Set<DisclosureProfile> = [.internal, .workshop, .public]
  public let showsScores = false

  public init() {}

  /// Whether the file names an expected public.
  public func isFed(by analysis: Analysis) -> Bool {
    !analysis.map.audiences.isEmpty
  }

  public func scene(of analysis: Analysis, options: MapOptions) -> Scene {
    composer(for: analysis, options).firstScene()
  }

  public func pages(of analysis: Analysis, options: MapOptions) -> [Scene] {
    composer(for: analysis, options).scenes()
  }

  /// On the page that is asked for, else the smallest that holds everything.
  private func composer(for analysis: Analysis, _ options: MapOptions) -> GapComposer {
    let tree = ContactTree(analysis)
    let groups = analysis.names
    guard options.page == .auto else {
      return GapComposer(analysis, tree, groups, options: options, page: options.page)
    }
    let composers = MapPage.candidates.map {
      GapComposer(analysis, tree, groups, options: options, page: $0)
    }
    return composers.first(where: \.holdsEverything) ?? composers[composers.count - 1]
  }
}
