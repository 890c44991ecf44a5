public import ParvisAnalysis
public import ParvisCore

/// Who speaks for each expected public, theme by theme and territory by territory.
public struct CoverageMap: MapKind {
  public let key = "coverage"
  public let name = Bilingual(fr: "couverture", en: "coverage")
  public let title = CoverageWords.title
  public let synopsis = CoverageWords.synopsis
  public let profiles: Set<DisclosureProfile> = [.internal, .workshop, .public]
  public let showsScores = false

  public init() {}

  /// Whether the file names a public that ought to be heard.
  public func isFed(by analysis: Analysis) -> Bool { !analysis.map.audiences.isEmpty }

  public func scene(of analysis: Analysis, options: MapOptions) -> Scene {
    pages(of: analysis, options: options).first ?? Scene.blank
  }

  public func pages(of analysis: Analysis, options: MapOptions) -> [Scene] {
    let table = analysis.coverageTable
    let candidates = options.page == .auto ? MapPage.candidates : [options.page]
    let composers = candidates.map { page in
      CoverageComposer(analysis, table, options: options, page: page)
    }
    let chosen = composers.first(where: \.isWhole) ?? composers[composers.count - 1]
    return chosen.scenes()
  }
}
