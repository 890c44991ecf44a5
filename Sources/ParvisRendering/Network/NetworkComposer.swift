internal import ParvisAnalysis
internal import ParvisCore

/// Puts the network on its page.
struct NetworkComposer {
  let analysis: Analysis
  let model: NetworkModel
  let options: MapOptions
  let frame: PageFrame

  func scene() -> Scene {
    let furniture = PageFurniture(
      title: NetworkWords.title, readingKey: NetworkWords.readingKey, map: analysis.map,
      options: options, frame: frame)
    let findings = NetworkFindings.sentences(analysis, model)
    var scene = Scene(
      kind: "network", width: frame.width, height: frame.height, language: options.language,
      title: furniture.title,
      summary: findings.map { $0.text(in: options.language) }.joined(separator: " "),
      body: furniture.body)
    scene.groups += furniture.titleBlock()
    let layout = NetworkLayout(model: model, body: furniture.body, options: options)
    scene.groups += layout.groups(analysis: analysis, language: options.language)
    scene.links = layout.links()
    var panel = PanelWriter(furniture)
    panel.write(findings: findings)
    panel.write(legend: legend)
    scene.groups += panel.groups
    scene.groups.append(furniture.foot([facts]))
    return scene
  }

  private var facts: Bilingual {
    NetworkWords.counts(
      stakeholders: analysis.map.stakeholders.count,
      links: model.edges.count { $0.stroke != .relay })
  }

  /// Exactly what is on the map.
  private var legend: [LegendEntry] {
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
