internal import ParvisAnalysis
internal import ParvisCore

/// The network on its page: under names, else most under numbers whose names stand in the panel,
/// else on the next pages.
struct NetworkPages {
  private let composition: PageComposition
  private let named: NetworkModel
  private var options: MapOptions { composition.options }
  private var map: StakeholderMap { composition.analysis.map }

  /// How many keep their names when most stand under a number.
  private static let strongest = [38, 24, 12, 0]
  private static let mostNamed = 90

  init(_ composition: PageComposition, _ model: NetworkModel) {
    self.composition = composition
    self.named = model
  }

  var scenes: [Scene] {
    let furniture = composition.furniture(on: options.page)
    if named.vertices.count <= Self.mostNamed {
      let panel = composition.panel(
        furniture, legend(of: named), trying: [composition.findings.count])
      if let scene = scene(of: named, furniture, panel) { return [scene] }
    }
    for strongest in Self.strongest {
      let (model, index) = named.numbered(exceptStrongest: strongest, on: map)
      if let (furniture, panel) = narrowest(for: model, index),
        let scene = scene(of: model, furniture, panel)
      {
        return [scene]
      }
    }
    for strongest in Self.strongest {
      let (model, index) = named.numbered(exceptStrongest: strongest, on: map)
      let panel = composition.panel(
        furniture, legend(of: model),
        elsewhere: index.isEmpty ? nil : NetworkWords.numbersElsewhere,
        trying: [composition.findings.count, 2, 1, 0])
      let scene = scene(of: model, furniture, panel, isForced: strongest == 0)
      if let scene { return [scene] + IndexPages(index, of: composition).scenes }
    }
    return [Scene.blank]
  }

  /// The narrowest panel that holds findings, index and legend.
  private func narrowest(
    for model: NetworkModel, _ index: NumberIndex
  ) -> (PageFurniture, PanelWriter)? {
    for width in IndexPanel.widths {
      let furniture = composition.furniture(on: options.page, panelWidth: width)
      guard width < 0.6 * furniture.frame.width else { break }
      let panel = composition.panel(
        furniture, legend(of: model, beside: index), index: index,
        trying: index.isEmpty
          ? [composition.findings.count] : [composition.findings.count, 2, 1, 0])
      if panel.fits { return (furniture, panel) }
    }
    return nil
  }

  private func scene(
    of model: NetworkModel, _ furniture: PageFurniture, _ panel: PanelWriter,
    isForced: Bool = false
  ) -> Scene? {
    guard isForced || panel.fits,
      let layout = NetworkLayout(
        model: model, body: furniture.body,
        stripTitle: NetworkWords.strip(of: model, isWhole: composition.analysis.telling.isWhole),
        options: options, isForced: isForced)
    else { return nil }
    let drawing = NetworkDrawing(layout, on: map, in: options.language)
    return composition.scene(
      furniture, panel,
      PageContent(
        groups: drawing.groups, links: drawing.links,
        facts: NetworkWords.facts(model, of: map.stakeholders.count), expected: expected(of: model),
        isFreelyPlaced: true))
  }

  /// Everybody, but for those whom the foot of the page says to be left out.
  private func expected(of model: NetworkModel) -> [SceneGroup.Subject] {
    var all = map.stakeholders.map { SceneGroup.Subject.stakeholder($0.id) }
    if model.omittedCount > 0 {
      all = model.vertices.compactMap { vertex in
        guard case .stakeholder(let place) = vertex.subject else { return nil }
        return .stakeholder(map.stakeholders[place].id)
      }
    }
    return all + composition.analysis.absentAudiences.map { .audience($0.audience) }
  }

  /// Exactly what is on the map; the index shows the symbols of its headings.
  private func legend(
    of model: NetworkModel, beside index: NumberIndex = NumberIndex([])
  ) -> [SharedSign] {
    let told = Set(index.entries.map(\.style))
    let styles = model.vertices.filter { !$0.isGhost }
      .sorted { $0.category < $1.category }.map(\.style)
    var signs = SharedSign.categories(styles.filter { !told.contains($0) })
    signs += SharedSign.links(
      model.edges.filter(\.isLink).map { edge in
        SharedSign.Tie(
          kind: edge.kind ?? .influence, strength: edge.strength, isTwoWay: edge.isTwoWay,
          isUncertain: edge.isUncertain, thickness: model.thickness)
      })
    let roles = RoleBadge.Role.allCases.filter { role in
      model.vertices.contains { $0.roles.contains(role) }
    }
    signs += roles.map { .role($0, options.language) }
    let others: [(SharedSign, Bool)] = [
      (
        .size, model.isWeighed && Set(model.vertices.filter { !$0.isGhost }.map(\.weight)).count > 1
      ),
      (.unknownScore, model.vertices.contains(where: \.isWeightUnknown)),
      (.passage, model.vertices.contains(where: \.isPassage)),
      (.conflict, model.edges.contains { $0.meaning == .conflict }),
      (.ghost, model.vertices.contains(where: \.isGhost)),
      (.relay, model.edges.contains { $0.meaning == .relay }),
    ]
    return signs + others.filter(\.1).map(\.0)
  }
}
