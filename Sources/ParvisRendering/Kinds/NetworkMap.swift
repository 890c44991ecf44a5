public import ParvisAnalysis
public import ParvisCore

/// Who influences whom, and through whom to reach the publics that nobody speaks for.
public struct NetworkMap: MapKind {
  public let key = "network"
  public let name = Bilingual(fr: "réseau", en: "network")
  public let title = NetworkWords.title
  public let synopsis = NetworkWords.synopsis
  public let profiles: Set<DisclosureProfile> = [.internal, .workshop]

  public init() {}

  /// Whether two stakeholders are linked: by influence, else by any other relation.
  public func isFed(by analysis: Analysis) -> Bool {
    analysis.map.links.contains { $0.kind != .conflict }
  }

  public func scene(of analysis: Analysis, options: MapOptions) -> Scene {
    let model = NetworkModel(analysis, options: options)
    let page = options.page == .auto ? NetworkPage.automatic(for: model) : options.page
    return NetworkComposer(analysis, model, options: options, page: page).scene()
  }
}
