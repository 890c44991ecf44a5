internal import ParvisAnalysis
internal import ParvisCore

/// Puts the network on its page.
struct NetworkComposer {
  let analysis: Analysis
  let options: MapOptions
  let page: MapPage
  private let named: NetworkModel
  private let words: NetworkWords
  private let findings: [Bilingual]

  init(_ analysis: Analysis, _ model: NetworkModel, options: MapOptions, page: MapPage) {
    self.analysis = analysis
    self.named = model
    self.options = options
    self.page = page
    self.words = NetworkWords(of: analysis)
    self.findings = NetworkFindings.sentences(analysis)
  }

  /// How many keep their names when most stand under a number.
  private static let strongest = 38
  private static let mostNamed = 90

  /// The map, and the pages of its index when the panel does not hold it.
  func pages() -> [Scene] {
    if named.vertices.count <= Self.mostNamed,
      let scene = scene(of: named, index: NumberIndex([]), panelWidth: nil, isForced: false)
    {
      return [scene]
    }
    for strongest in [Self.strongest, 24, 12, 0] {
      let (model, index) = named.numbered(exceptStrongest: strongest, on: analysis.map)
      if let width = panelWidth(for: model, index),
        let scene = scene(of: model, index: index, panelWidth: width, isForced: false)
      {
        return [scene]
      }
    }
    for strongest in [Self.strongest, 24, 12, 0] {
      let (model, index) = named.numbered(exceptStrongest: strongest, on: analysis.map)
      let scene = scene(
        of: model, index: NumberIndex([]), panelWidth: nil, isForced: strongest == 0)
      guard let scene else { continue }
      return [scene]
        + IndexPages(index: index, of: words.title, on: analysis.map, options, page).scenes()
    }
    return [Scene.blank]
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
    var panel = PanelWriter(furniture)
    let isElsewhere = index.isEmpty && model.isNumbered
    for count in index.isEmpty && !isElsewhere ? [findings.count] : [findings.count, 2, 1, 0] {
      panel = PanelWriter(furniture)
      panel.write(findings: Array(findings.prefix(count)))
      if !index.isEmpty { panel.write(index: index) }
      if isElsewhere { panel.write(Words.numbers, NetworkWords.numbersElsewhere) }
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
    scene.expected = expected(of: model)
    scene.isFreelyPlaced = true
    scene.groups = furniture.titleBlock()
    scene.groups += layout.groups(analysis: analysis, language: options.language)
    scene.links = layout.links(words, language: options.language)
    scene.groups += panel.groups
    scene.groups.append(furniture.foot(facts(of: model)))
    return scene
  }

  /// Everybody, but for those whom the foot of the page says to be left out.
  private func expected(of model: NetworkModel) -> [SceneGroup.Subject] {
    let map = analysis.map
    var all = map.stakeholders.map { SceneGroup.Subject.stakeholder($0.id) }
    if model.omittedCount > 0 {
      all = model.vertices.compactMap { vertex in
        guard case .stakeholder(let place) = vertex.subject else { return nil }
        return .stakeholder(map.stakeholders[place].id)
      }
    }
    return all
      + analysis.coverage.audiences.filter(\.isAbsent).map { .audience($0.audience) }
  }

  private func facts(of model: NetworkModel) -> [Bilingual] {
    let counts = NetworkWords.counts(
      stakeholders: analysis.map.stakeholders.count, links: model.linkCount)
    var facts = [counts]
    if model.hiddenCount > 0 {
      facts.append(
        NetworkWords.drawn(model.linkCount - model.hiddenCount, of: model.linkCount))
    }
    let count = analysis.map.stakeholders.count
    if model.omittedCount > 0 {
      facts.append(NetworkWords.shown(count - model.omittedCount, of: count))
    }
    if model.omittedGhostCount > 0 {
      facts.append(NetworkWords.omittedPublics(model.omittedGhostCount))
    }
    return facts
  }

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
    let links = model.edges.filter(\.isLink)
    // Directions that a file leaves out in part are told by the sample of the arrow.
    let hasArrows = links.contains { $0.direction != NetworkEdge.Direction.none }
    for strength in 1...4
    where links.contains(where: { $0.strength == strength && !$0.isUncertain }) {
      var stroke = LinkStroke.influence(strength).thinned(to: model.thickness)
      if !hasArrows { stroke.head = .plain }
      entries.append(.relation(words.strength(strength), stroke))
    }
    if links.contains(where: { $0.direction == .bothWays }) {
      entries.append(.relation(words.twoWay, .influence(2, isTwoWay: true)))
    }
    if hasArrows, links.contains(where: { $0.direction == NetworkEdge.Direction.none }) {
      var stroke = LinkStroke.influence(2)
      stroke.head = .plain
      entries.append(.relation(NetworkWords.undirected, stroke))
    }
    if links.contains(where: \.isUncertain) {
      entries.append(hasArrows ? .uncertainLink : .uncertainTie)
    }
    if model.vertices.contains(where: \.isPassage) { entries.append(.passage) }
    if model.edges.contains(where: { $0.meaning == .conflict }) { entries.append(.conflict) }
    if model.vertices.contains(where: \.isGhost) { entries.append(.ghost) }
    if model.edges.contains(where: { $0.meaning == .relay }) { entries.append(.relay) }
    return entries
  }
}
