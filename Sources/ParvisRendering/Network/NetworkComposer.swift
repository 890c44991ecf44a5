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
      if let width = panelWidth(for: model, index),
        let scene = scene(of: model, index: index, panelWidth: width, isForced: false)
      {
        return scene
      }
    }
    let (model, index) = named.numbered(exceptStrongest: 0, on: analysis.map)
    let width = panelWidth(for: model, index) ?? IndexPanel.widths[1]
    return scene(of: model, index: index, panelWidth: width, isForced: true) ?? Scene.blank
  }

  /// The narrowest panel that holds findings, index and legend.
  private func panelWidth(for model: NetworkModel, _ index: NumberIndex) -> Double? {
    IndexPanel.widths.first { width in
      var frame = PageFrame(page)
      frame.panelWidth = width
      return width < 0.6 * frame.width && panel(of: model, index, furniture(frame)).fits
    }
  }

  private func furniture(_ frame: PageFrame) -> PageFurniture {
    PageFurniture(
      title: words.title, readingKey: words.readingKey, map: analysis.map,
      options: options, frame: frame)
  }

  /// The panel with as many findings as leave room for the index.
  private func panel(
    of model: NetworkModel, _ index: NumberIndex, _ furniture: PageFurniture
  ) -> PanelWriter {
    let findings = NetworkFindings.sentences(analysis)
    var panel = PanelWriter(furniture)
    for count in index.isEmpty ? [findings.count] : [findings.count, 2, 0] {
      panel = PanelWriter(furniture)
      panel.write(findings: Array(findings.prefix(count)))
      if !index.isEmpty { panel.write(index: index) }
      panel.write(legend: legend(of: model, beside: index))
      if panel.fits { break }
    }
    return panel
  }

  private func scene(
    of model: NetworkModel, index: NumberIndex, panelWidth: Double?, isForced: Bool
  ) -> Scene? {
    var frame = PageFrame(page)
    if let panelWidth { frame.panelWidth = panelWidth }
    let furniture = furniture(frame)
    let findings = NetworkFindings.sentences(analysis)
    let panel = panel(of: model, index, furniture)
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

  private var words: NetworkWords { NetworkWords(of: analysis) }

  /// Exactly what is on the map.
  private func legend(of model: NetworkModel, beside index: NumberIndex) -> [LegendEntry] {
    // The index shows the symbols as its headings.
    let styles = model.vertices.filter { !$0.isGhost }
      .sorted { $0.category < $1.category }.map(\.style)
    var entries: [LegendEntry] = []
    let told = Set(index.entries.map(\.style))
    for style in styles where !told.contains(style) && !entries.contains(.category(style)) {
      entries.append(.category(style))
    }
    let influences = model.edges.filter { $0.classes.contains("influence") }
    for strength in 1...4
    where influences.contains(where: { $0.strength == strength && $0.stroke.dash == .solid }) {
      entries.append(.relation(words.strength(strength), .influence(strength)))
    }
    if influences.contains(where: { $0.stroke.tail == .arrow }) {
      entries.append(.relation(words.twoWay, .influence(2, isTwoWay: true)))
    }
    if influences.contains(where: { $0.stroke.dash == .dotted }) {
      entries.append(.uncertainLink)
    }
    if model.edges.contains(where: { $0.stroke == .conflict }) { entries.append(.conflict) }
    if model.vertices.contains(where: \.isGhost) { entries.append(.ghost) }
    if model.edges.contains(where: { $0.stroke == .relay }) { entries.append(.relay) }
    return entries
  }
}
