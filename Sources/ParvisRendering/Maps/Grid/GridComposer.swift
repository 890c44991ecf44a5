internal import ParvisAnalysis
internal import ParvisCore

/// Puts the grid on its page.
struct GridComposer {
  let analysis: Analysis
  let options: MapOptions
  let page: MapPage
  private let named: GridModel
  private let findings: [Bilingual]
  private var language: Language { options.language }

  init(_ analysis: Analysis, options: MapOptions, page: MapPage) {
    self.analysis = analysis
    self.options = options
    self.page = page
    self.named = GridModel(
      analysis, language: options.language, hasNames: Self.mayBeNamed(analysis))
    self.findings = GridFindings.sentences(analysis, named.scale)
  }

  /// Whether names or numbers are worth trying: nobody finds a name among more than this many.
  static func mayBeNamed(_ analysis: Analysis) -> Bool { analysis.map.stakeholders.count <= 400 }

  /// The page with names, or nil when it does not fit in a readable type.
  func namedScene() -> Scene? {
    scene(
      of: named, index: NumberIndex([]), panelWidth: nil, findingCount: 4, isForced: false)
  }

  /// The page with numbers, whose names stand in the panel; nil when they do not fit.
  func numberedScene() -> Scene? {
    let index = numberIndex
    let model = named.numbered(by: index)
    for findingCount in [4, 2, 0] {
      for width in IndexPanel.widths {
        if let scene = scene(
          of: model, index: index, panelWidth: width, findingCount: findingCount,
          isForced: false)
        {
          return scene
        }
      }
    }
    return nil
  }

  /// The page with the number of stakeholders of each category in each cell.
  func countedScene() -> Scene {
    scene(
      of: named.counted(in: language), index: NumberIndex([]), panelWidth: nil,
      findingCount: 4, isForced: true) ?? Scene.blank
  }

  private func scene(
    of model: GridModel, index: NumberIndex, panelWidth: Double?, findingCount: Int,
    isForced: Bool
  ) -> Scene? {
    let map = analysis.map
    var frame = PageFrame(page)
    if let panelWidth { frame.panelWidth = panelWidth }
    guard frame.width - frame.panelWidth > 340 || isForced else { return nil }
    let items = model.items
    let furniture = PageFurniture(
      title: GridWords.title,
      readingKey: GridWords.readingKey(cut: model.scale.cut), map: map, options: options,
      frame: frame)
    var panel = PanelWriter(furniture)
    panel.write(findings: Array(findings.prefix(findingCount)))
    if !index.isEmpty { panel.write(index: index) }
    panel.write(legend: legend(of: items, isNumbered: !index.isEmpty))
    guard panel.fits || isForced else { return nil }
    guard
      let drawing = GridDrawing(
        model, in: furniture.body, largest: page == .a3 ? 10 : 9, language: language,
        isForced: isForced)
    else { return nil }
    var scene = Scene(
      kind: "grid", width: frame.width, height: frame.height, language: language,
      title: furniture.title,
      summary: findings.map { $0.text(in: language) }.joined(separator: " "),
      body: furniture.body)
    scene.tints = drawing.tints
    scene.expected = expected(isCounted: model.isNumbered && index.isEmpty)
    scene.groups = furniture.titleBlock() + drawing.groups + panel.groups
    let total = Words.stakeholderTotal(map.stakeholders.count)
    let isCounted = model.isNumbered && index.isEmpty
    var facts = isCounted ? [total, GridWords.counted] : [total]
    if model.omittedGhostCount > 0 {
      facts.append(NetworkWords.omittedPublics(model.omittedGhostCount))
    }
    scene.groups.append(furniture.foot(facts))
    return scene
  }

  /// Everybody, unless cells only tell how many; publics without a voice in any case.
  private func expected(isCounted: Bool) -> [SceneGroup.Subject] {
    let stakeholders = analysis.map.stakeholders.map { SceneGroup.Subject.stakeholder($0.id) }
    let absent = analysis.coverage.audiences.filter(\.isAbsent)
    return (isCounted ? [] : stakeholders) + absent.map { .audience($0.audience) }
  }

  private var numberIndex: NumberIndex {
    NumberIndex(
      named.items.filter { !$0.isGhost }.map { item in
        var rank = 0
        if case .stakeholder(let id) = item.subject {
          rank = CategoryStyle.rank(of: analysis.map[id]?.category, on: analysis.map)
        }
        return (item.id, item.name, item.style, rank)
      })
  }

  /// Exactly what is on the map.
  private func legend(of items: [GridModel.Item], isNumbered: Bool) -> [LegendEntry] {
    let stakeholders = items.filter { !$0.isGhost }
    var entries: [LegendEntry] = []
    let categories = Set(analysis.map.stakeholders.map(\.category))
    let styles = categories.sorted {
      CategoryStyle.rank(of: $0, on: analysis.map) < CategoryStyle.rank(of: $1, on: analysis.map)
    }
    .map { CategoryStyle(of: $0, on: analysis.map) }
    // An index shows the symbols as its headings.
    for style in styles where !isNumbered && !entries.contains(.category(style)) {
      entries.append(.category(style))
    }
    if stakeholders.contains(where: { $0.certainty == .uncertain }) {
      entries.append(.uncertainScore)
    }
    if items.contains(where: { $0.certainty == .unknown }) { entries.append(.unknownScore) }
    if items.contains(where: \.isPassage) { entries.append(.passage) }
    if items.contains(where: \.isGhost) { entries.append(.ghost) }
    return entries
  }
}
