public import ParvisAnalysis
public import ParvisCore

/// Who influences whom, and through whom to reach the publics that nobody speaks for.
public struct NetworkMap: MapKind {
  public let key = "network"
  public let name = Bilingual(fr: "réseau", en: "network")
  public let title = NetworkWords.power.title
  public let synopsis = NetworkWords.synopsis
  public let matter = ShownMatter.power
  public let keepsPlaces = true

  public init() {}

  public func isFed(by analysis: Analysis) -> Bool { LinkChoice.all.isFed(by: analysis.map) }

  public func title(of analysis: Analysis, options: MapOptions) -> Bilingual {
    let choice = options.links ?? LinkChoice(for: analysis.map)
    return NetworkWords(choice: choice, isWeighed: true).title
  }

  public func synopsis(of analysis: Analysis, options: MapOptions) -> Bilingual {
    let choice = options.links ?? LinkChoice(for: analysis.map)
    return NetworkWords(choice: choice, isWeighed: true)
      .synopsis(withGhosts: analysis.coverage.audiences.contains(where: \.isAbsent))
  }

  public func pages(of analysis: Analysis, options: MapOptions) -> [Scene] {
    let model = NetworkModel(analysis, options: options)
    var options = options
    if options.page == .auto { options.page = NetworkPage.automatic(for: model, options.earlier) }
    let words = NetworkWords(choice: model.choice, isWeighed: model.isWeighed)
    let composition = PageComposition(
      self, of: analysis, options, title: words.title, readingKey: words.readingKey,
      findings: NetworkFindings.sentences(analysis, words, model))
    return NetworkPages(composition, model).scenes
  }
}
