internal import ParvisAnalysis
internal import ParvisCore

/// The map round one stakeholder on one page: as many neighbours as it holds.
struct EgoPage {
  private let composition: PageComposition
  private let furniture: PageFurniture
  private let ties: EgoTies
  private let groups: GroupNames

  /// How many direct neighbours, then how many of the second rank a side may show.
  private static let nearest = [Int.max, 40, 32, 26, 22, 18, 15, 12, 9, 6, 4, 2, 1]
  private static let furthest = [14, 10, 7, 4, 2, 0]
  /// Fewer of the second rank than this are worth a larger page.
  private static let comfortable = 7
  /// The panel of a legend with many kinds of link: two columns.
  private static let widePanel = 272.0

  init(
    _ kind: EgoMap, of analysis: Analysis, _ options: MapOptions, _ ties: EgoTies,
    _ groups: GroupNames, on page: MapPage
  ) {
    let name = analysis.map.stakeholders[ties.subject].name
    self.composition = PageComposition(
      kind, of: analysis, options,
      title: EgoWords.title(Self.shortened(name, on: PageFrame(page))),
      readingKey: EgoWords.readingKey,
      findings: EgoFindings.sentences(analysis, ties))
    self.furniture = composition.furniture(on: page)
    self.ties = ties
    self.groups = groups
  }

  /// As much of a name as a title takes.
  private static func shortened(_ name: String, on frame: PageFrame) -> String {
    let around = TypeFace.bold.width(of: EgoWords.title("").french, size: frame.titleSize)
    let width = (frame.width - 2 * frame.margin - around) / 1.04
    return LabelWrapping.wrap(
      name, face: .bold, size: frame.titleSize, width: width, atMost: 1
    ).lines[0]
  }

  // MARK: Choice

  /// Whether all direct neighbours stand on the page, and some of the second rank.
  var isWhole: Bool {
    ties.neighbours.count <= 120 && fits(model(.max, Self.comfortable), in: furniture.body)
  }

  private func model(_ nearest: Int, _ furthest: Int) -> EgoModel {
    EgoModel(
      composition.analysis.map, ties, groups, options: composition.options, nearest: nearest,
      furthest: furthest)
  }

  private func fits(_ model: EgoModel, in body: Box) -> Bool {
    model.fits(in: body, boxesAtMost: 240, language: composition.options.language)
  }

  /// As many as a body holds, the strongest first.
  private func model(fitting body: Box) -> EgoModel {
    let most = max(
      ties.neighbours.count(where: \.isLeft), ties.neighbours.count { !$0.isLeft })
    for nearest in Self.nearest where nearest == .max ? most <= 60 : nearest < most {
      for furthest in Self.furthest {
        let model = model(nearest, furthest)
        if fits(model, in: body) { return model }
      }
    }
    return model(1, 0)
  }

  // MARK: Page

  /// The page, with a wide panel where the legend does not stand in a narrow one.
  var scene: Scene {
    scene(furniture)
      ?? scene(composition.furniture(on: furniture.frame.page, panelWidth: Self.widePanel))
      ?? Scene.blank
  }

  /// Nil when nothing fits, or the legend in a panel that may be wider.
  private func scene(_ furniture: PageFurniture) -> Scene? {
    let model = model(fitting: furniture.body)
    let panel = composition.panel(furniture, model.legend)
    guard panel.fits || furniture.frame.panelWidth >= Self.widePanel,
      let layout = model.layout(
        in: furniture.body, on: furniture.frame.page, language: composition.options.language)
    else { return nil }
    var picture = PageContent(layout)
    picture.captions = model.links.map { $0.caption + "." }
    picture.facts = EgoWords.hidden(model, of: ties.neighbours.count)
    return composition.scene(furniture, panel, picture)
  }
}
