public import ParvisAnalysis
public import ParvisCore

/// Which theme matters how much to whom, and what is open to negotiation.
public struct ThemesMap: MapKind {
  public let key = "themes"
  public let name = Bilingual(fr: "enjeux", en: "themes")
  public let title = ThemeWords.title
  public let synopsis = ThemeWords.synopsis
  public let profiles: Set<DisclosureProfile> = [.internal, .workshop]

  public init() {}

  /// Whether the file states an interest in a theme or an impact of one.
  public func isFed(by analysis: Analysis) -> Bool {
    let map = analysis.map
    return map.interests.contains { $0.strength.value.high > map.scale.low }
      || map.audiences.contains { audience in
        audience.impacts.contains { impact in
          impact.strength.map { $0.value.high > map.scale.low } ?? true
        }
      }
  }

  public func scene(of analysis: Analysis, options: MapOptions) -> Scene {
    pages(of: analysis, options: options).first ?? Scene.blank
  }

  public func pages(of analysis: Analysis, options: MapOptions) -> [Scene] {
    let table = ThemeTable(analysis.map, language: options.language)
    let candidates = options.page == .auto ? MapPage.candidates : [options.page]
    let composers = candidates.map { page in
      ThemesComposer(analysis, table, options: options, page: page)
    }
    let chosen = composers.first(where: \.isWhole) ?? composers[composers.count - 1]
    return chosen.scenes()
  }
}
