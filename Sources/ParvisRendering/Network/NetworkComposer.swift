internal import ParvisAnalysis
internal import ParvisCore

/// Puts the network on its page.
struct NetworkComposer {
  let analysis: Analysis
  let options: MapOptions
  let page: MapPage
  private let named: NetworkModel

  init(_ analysis: Analysis, _ model: NetworkModel, options: MapOptions, page: MapPage) {
    self.analysis = analysis
    self.named = model
    self.options = options
    self.page = page
  }

  /// How many keep their names when most stand under a number.
  private static let strongest = 38
  private static let mostNamed = 90

  func scene() -> Scene {
    if named.vertices.count <= Self.mostNamed,
      let scene = scene(of: named, index: NumberIndex([]), panelWidth: nil, isForced: false)
    {
      return scene
    }
    for strongest in [Self.strongest, 24, 12, 0] {
      let (model, index) = named.numbered(exceptStrongest: strongest, on: analysis.map)
      for width in IndexPanel.widths {
        let scene = scene(of: model, index: index, panelWidth: width, isForced: false)
        if let scene { return scene }
      }
    }
    let (model, index) = named.numbered(exceptStrongest: 0, on: analysis.map)
    let width = IndexPanel.widths[1]
    return scene(of: model, index: index, panelWidth: width, isForced: true) ?? Scene.blank
  }

  private func scene(
    of model: NetworkModel, index: NumberIndex, panelWidth: Double?, isForced: Bool
  ) -> Scene? {
    var frame = PageFrame(page)
    if let panelWidth { frame.panelWidth = panelWidth }
    guard isForced || frame.panelWidth < 0.55 * frame.width else { return nil }
    let furniture = PageFurniture(
      title: NetworkWords.title, readingKey: NetworkWords.readingKey, map: analysis.map,
      options: options, frame: frame)
    let findings = NetworkFindings.sentences(analysis)
    var panel = PanelWriter(furniture)
    panel.write(findings: findings)
    if !index.isEmpty { panel.write(index: index) }
    panel.write(legend: legend(of: model))
    guard isForced || panel.fits else { return nil }
    guard
      let layout = NetworkLayout(
        model: model, body: furniture.body, options: options, isForced: isForced)
    else { return nil }
    var scene = Scene(
      kind: "network", width: frame.width, height: frame.height, language: options.language,
      title: furniture.title,
      summary: findings.map { $0.text(in: options.language) }.joined(separator: " "),
      body: furniture.body)
    scene.groups = furniture.titleBlock()
    scene.groups += layout.groups(analysis: analysis, language: options.language)
    scene.links = layout.links()
    scene.groups += panel.groups
    scene.groups.append(furniture.foot(facts(of: model)))
    return scene
  }

  private func facts(of model: NetworkModel) -> [Bilingual] {
    let counts = NetworkWords.counts(
      stakeholders: analysis.map.stakeholders.count, links: model.linkCount)
    var facts = [counts]
    if model.hiddenCount > 0 {
      facts.append(
        NetworkWords.drawn(model.linkCount - model.hiddenCount, of: model.linkCount))
    }
    if model.omittedCount > 0 { facts.append(NetworkWords.omitted(model.omittedCount)) }
    return facts
  }

  /// Exactly what is on the map.
  private func legend(of model: NetworkModel) -> [LegendEntry] {
    // An index shows the symbols as its headings, but not of those who keep their names.
    let styles = model.vertices.filter { !$0.isGhost }
      .sorted { $0.category < $1.category }.map(\.style)
    var entries: [LegendEntry] = []
    for style in styles where !entries.contains(.category(style)) {
      entries.append(.category(style))
    }
    let influences = model.edges.filter { $0.classes.contains("influence") }
    for strength in 1...4
    where influences.contains(where: { $0.strength == strength && $0.stroke.dash == .solid }) {
      entries.append(.influence(strength))
    }
    if influences.contains(where: { $0.stroke.tail == .arrow }) { entries.append(.twoWay) }
    if influences.contains(where: { $0.stroke.dash == .dotted }) {
      entries.append(.uncertainLink)
    }
    if model.edges.contains(where: { $0.stroke == .conflict }) { entries.append(.conflict) }
    if model.vertices.contains(where: \.isGhost) { entries.append(.ghost) }
    if model.edges.contains(where: { $0.stroke == .relay }) { entries.append(.relay) }
    return entries
  }
}
