internal import ParvisAnalysis
internal import ParvisCore

/// Puts the map round one stakeholder on its page.
struct EgoComposer {
  let analysis: Analysis
  let options: MapOptions
  let page: MapPage
  private let ties: EgoTies
  private let frame: PageFrame
  private let furniture: PageFurniture
  private let groups: GroupNames

  /// How many direct neighbours, then how many of the second rank a side may show.
  private static let nearest = [Int.max, 40, 32, 26, 22, 18, 15, 12, 9, 6, 4, 2, 1]
  private static let furthest = [14, 10, 7, 4, 2, 0]
  /// Fewer of the second rank than this are worth a larger page.
  private static let comfortable = 7

  /// The panel of a legend with many kinds of link: two columns.
  private static let widePanel = 272.0

  init(
    _ analysis: Analysis, _ ties: EgoTies, _ groups: GroupNames, options: MapOptions,
    page: MapPage, panelWidth: Double? = nil
  ) {
    self.analysis = analysis
    self.ties = ties
    self.groups = groups
    self.options = options
    self.page = page
    var frame = PageFrame(page)
    if let panelWidth { frame.panelWidth = panelWidth }
    self.frame = frame
    let name = analysis.map.stakeholders[ties.subject].name
    self.furniture = PageFurniture(
      title: EgoWords.title(Self.shortened(name, on: frame)), readingKey: EgoWords.readingKey,
      map: analysis.map, options: options, frame: frame)
  }

  /// As much of a name as a title takes.
  private static func shortened(_ name: String, on frame: PageFrame) -> String {
    let around = TypeFace.bold.width(of: EgoWords.title("").french, size: frame.titleSize)
    let width = (frame.width - 2 * frame.margin - around) / 1.04
    return LabelWrapping.wrap(
      name, face: .bold, size: frame.titleSize, width: width, atMost: 1
    ).lines[0]
  }

  private func model(_ nearest: Int, _ furthest: Int) -> EgoModel {
    EgoModel(
      analysis.map, ties, groups, options: options, nearest: nearest, furthest: furthest)
  }

  private func fits(_ model: EgoModel) -> Bool {
    model.nodes.count <= 240
      && FlowLayout.fits(
        model.nodes, model.links, model.columns, in: furniture.body, language: options.language)
  }

  /// Whether all direct neighbours stand on the page, and some of the second rank.
  var holdsEverything: Bool {
    ties.neighbours.count <= 120 && fits(model(.max, Self.comfortable))
  }

  /// As many as the page holds, the strongest first.
  private var fittingModel: EgoModel {
    let most = max(
      ties.neighbours.count(where: \.isLeft), ties.neighbours.count { !$0.isLeft })
    for nearest in Self.nearest where nearest == .max ? most <= 60 : nearest < most {
      for furthest in Self.furthest {
        let model = model(nearest, furthest)
        if fits(model) { return model }
      }
    }
    return model(1, 0)
  }

  func scene() -> Scene {
    let model = fittingModel
    let language = options.language
    guard
      let layout = FlowLayout(
        model.nodes, model.links, model.columns, in: furniture.body,
        largest: page == .a3 ? 12 : 10.5, language: language)
    else { return Scene.blank }
    let findings = EgoFindings.sentences(analysis, ties, profile: options.profile)
    let panel = panel(findings, model.legend)
    if !panel.fits, frame.panelWidth < Self.widePanel {
      return EgoComposer(
        analysis, ties, groups, options: options, page: page, panelWidth: Self.widePanel
      ).scene()
    }
    let about = model.links.map { $0.caption + "." }
    var scene = Scene(
      kind: "ego", width: frame.width, height: frame.height, language: language,
      title: furniture.title,
      summary: (findings.map { $0.text(in: language) } + about).joined(separator: " "),
      body: furniture.body)
    scene.groups = furniture.titleBlock() + [layout.headings()] + layout.groups()
    scene.links = layout.sceneLinks()
    scene.groups += panel.groups
    scene.groups.append(furniture.foot(facts(of: model)))
    return scene
  }

  /// The panel with as many findings as it takes.
  private func panel(_ findings: [Bilingual], _ legend: [LegendEntry]) -> PanelWriter {
    var panel = PanelWriter(furniture)
    for count in [findings.count, 3, 2, 1, 0] {
      panel = PanelWriter(furniture)
      panel.write(findings: Array(findings.prefix(count)))
      panel.write(legend: legend)
      if panel.fits { break }
    }
    return panel
  }

  private func facts(of model: EgoModel) -> [Bilingual] {
    var facts: [Bilingual] = []
    if model.hiddenNeighbours > 0 {
      let all = ties.neighbours.count
      facts.append(EgoWords.shown(all - model.hiddenNeighbours, of: all))
    }
    if model.hiddenFurther > 0 { facts.append(EgoWords.furtherHidden(model.hiddenFurther)) }
    return facts
  }
}
