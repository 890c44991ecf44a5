internal import ParvisAnalysis
internal import ParvisCore

/// Puts the circles on their page.
struct CirclesComposer {
  private let analysis: Analysis
  private let options: MapOptions
  private let page: MapPage
  private let involvement: Involvement
  private let named: CircleModel
  private var language: Language { options.language }

  init(_ analysis: Analysis, options: MapOptions, page: MapPage) {
    self.analysis = analysis
    self.options = options
    self.page = page
    let involvement = analysis.involvement
    self.involvement = involvement
    self.named = CircleModel(analysis, involvement, options: options)
  }

  /// The page with names, or nil when it does not fit in a readable type.
  func namedScene() -> Scene? {
    scene(of: named, index: NumberIndex([]), panelWidth: nil, findingCount: 4)
  }

  /// The page with numbers, whose names stand in the panel; nil when they do not fit.
  func numberedScene() -> Scene? {
    let index = NumberIndex(
      named.stakeholders.map { item in
        var rank = 0
        if case .stakeholder(let id) = item.subject {
          rank = CategoryStyle.rank(of: analysis.map[id]?.category, on: analysis.map)
        }
        return (item.id, item.name, item.style, rank)
      })
    let model = named.numbered(by: index)
    for findingCount in [4, 2, 0] {
      for width in IndexPanel.widths {
        if let scene = scene(
          of: model, index: index, panelWidth: width, findingCount: findingCount)
        {
          return scene
        }
      }
    }
    return nil
  }

  /// The page with the number of stakeholders of each category in each circle.
  func countedScene() -> Scene {
    let model = named.counted(in: language)
    for count in stride(from: 4, through: 0, by: -1) {
      if let scene = scene(
        of: model, index: NumberIndex([]), panelWidth: nil, findingCount: count)
      {
        return scene
      }
    }
    return Scene.blank
  }

  private func scene(
    of model: CircleModel, index: NumberIndex, panelWidth: Double?, findingCount: Int
  ) -> Scene? {
    let map = analysis.map
    var frame = PageFrame(page)
    if let panelWidth { frame.panelWidth = panelWidth }
    guard frame.width - frame.panelWidth > 340 else { return nil }
    let furniture = PageFurniture(
      title: CircleWords.title, readingKey: CircleWords.readingKey, map: map, options: options,
      frame: frame)
    let findings = CircleFindings.sentences(analysis, named, involvement)
    let legend = legend(of: model, isNumbered: !index.isEmpty)
    var panel = PanelWriter.fitting(furniture, findings: findings, legend: legend)
    if !index.isEmpty {
      panel = PanelWriter(furniture)
      panel.write(findings: Array(findings.prefix(findingCount)))
      panel.write(index: index)
      panel.write(legend: legend)
      guard panel.fits else { return nil }
    }
    let isSparse = model.stakeholders.count <= 12
    let largest = model.isAbridged ? 8.5 : isSparse ? 12 : page == .a3 ? 11 : 10
    guard
      let drawing = CirclesDrawing(
        model, in: furniture.body, largest: largest, language: language)
    else { return nil }
    let members = zip(InvolvementCircle.allCases, named.rings).map { circle, ring in
      CircleWords.members(of: circle, ring.map(\.name))
    }
    var scene = Scene(
      kind: "circles", width: frame.width, height: frame.height, language: language,
      title: furniture.title,
      summary: (findings + members).map { $0.text(in: language) }.joined(separator: " "),
      body: furniture.body)
    scene.tints = drawing.tints
    scene.groups = furniture.titleBlock() + drawing.groups + panel.groups
    scene.groups.append(furniture.foot(facts(isCounted: model.isAbridged && index.isEmpty)))
    return scene
  }

  private func facts(isCounted: Bool) -> [Bilingual] {
    var facts = [Words.stakeholderTotal(named.stakeholders.count)]
    if named.omitted > 0 { facts.append(CircleWords.omitted(named.omitted)) }
    if isCounted { facts.append(CircleWords.counted) }
    let shown = Set(named.stakeholders.map(\.subject))
    let isScored = involvement.places.contains { place in
      guard shown.contains(.stakeholder(place.stakeholder)), case .scores = place.basis else {
        return false
      }
      return true
    }
    return facts + (isScored ? [CircleWords.rule(on: analysis.map.scale)] : [])
  }

  /// Exactly what is on the map.
  private func legend(of model: CircleModel, isNumbered: Bool) -> [LegendEntry] {
    var entries: [LegendEntry] = []
    let ranked = model.stakeholders.map { item -> (Int, CategoryStyle) in
      (item.rank, item.style)
    }.sorted { $0.0 < $1.0 }
    // An index shows the symbols as its headings.
    for (_, style) in ranked where !isNumbered && !entries.contains(.category(style)) {
      entries.append(.category(style))
    }
    if model.stakeholders.contains(where: \.isUncertain) { entries.append(.uncertainScore) }
    if model.stakeholders.contains(where: \.isUnknown) { entries.append(.unknownScore) }
    if !model.ghosts.isEmpty { entries.append(.ghost) }
    return entries
  }
}
