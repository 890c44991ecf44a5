internal import ParvisAnalysis
internal import ParvisCore

/// Puts the map of gaps on its pages.
struct GapComposer {
  let analysis: Analysis
  let options: MapOptions
  let page: MapPage
  private let tree: ContactTree
  private let groups: GroupNames
  private let frame: PageFrame
  private let furniture: PageFurniture
  private let findings: [Bilingual]
  private let body: Box

  private static let bar = (gap: 8.0, width: 26.0, height: 6.5)
  private static let mostOnAPage = 48
  private static let further = [Int.max, 32, 24, 16, 12, 8, 6, 4, 2, 0]

  init(
    _ analysis: Analysis, _ tree: ContactTree, _ groups: GroupNames, options: MapOptions,
    page: MapPage
  ) {
    self.analysis = analysis
    self.tree = tree
    self.groups = groups
    self.options = options
    self.page = page
    self.frame = PageFrame(page)
    self.furniture = PageFurniture(
      title: GapWords.title,
      readingKey: tree.lead == nil ? GapWords.readingKeyWithoutLead : GapWords.readingKey,
      map: analysis.map, options: options, frame: frame)
    self.findings = GapFindings.sentences(analysis, tree)
    var body = furniture.body
    if options.profile != .public { body.width -= Self.bar.gap + Self.bar.width }
    self.body = body
  }

  private var audiences: [AudienceCoverage] { analysis.coverage.audiences }

  /// Whether one page shows every public with all its voices.
  var holdsEverything: Bool { fits(audiences.indices, further: .max) }

  /// The first page: the worst publics, and how many others there are.
  func firstScene() -> Scene { scene(of: slice(from: 0), number: nil) }

  /// Every public, on as many pages as it takes.
  func scenes() -> [Scene] {
    var slices: [Range<Int>] = []
    var start = 0
    while start < audiences.count {
      slices.append(slice(from: start))
      start = slices[slices.count - 1].upperBound
    }
    return slices.enumerated().map { number, slice in
      scene(of: slice, number: slices.count > 1 ? (number + 1, slices.count) : nil)
    }
  }

  // MARK: Choice

  /// As many publics as a page holds, from one on; at least one.
  private func slice(from start: Int) -> Range<Int> {
    var low = 1
    var high = min(audiences.count - start, Self.mostOnAPage)
    while low < high {
      let middle = (low + high + 1) / 2
      if fits(start..<(start + middle), further: 0) { low = middle } else { high = middle - 1 }
    }
    return start..<(start + low)
  }

  private func model(
    of slice: Range<Int>, further: Int, longestChain: Int = .max
  ) -> GapModel {
    let selection = GapSelection(
      audiences[slice], of: analysis.map, tree, further: further, longestChain: longestChain)
    return GapModel(
      analysis, tree, selection, groups, options: options,
      rest: audiences.count - slice.upperBound)
  }

  private func fits(_ slice: Range<Int>, further: Int) -> Bool {
    guard slice.count <= Self.mostOnAPage else { return false }
    return fits(model(of: slice, further: further))
  }

  private func fits(_ model: GapModel) -> Bool {
    model.nodes.count <= 200
      && FlowLayout.fits(
        model.nodes, model.links, model.columns, in: body, language: options.language)
  }

  /// The publics of a page with as many voices as it holds; long chains shortened if they must.
  private func model(of slice: Range<Int>) -> GapModel {
    for further in Self.further {
      let model = model(of: slice, further: further)
      if fits(model) { return model }
    }
    for longestChain in [12, 8, 6, 4] {
      let model = model(of: slice, further: 0, longestChain: longestChain)
      if fits(model) { return model }
    }
    return model(of: slice, further: 0, longestChain: 2)
  }

  // MARK: Page

  private func scene(of slice: Range<Int>, number: (page: Int, pages: Int)?) -> Scene {
    let model = model(of: slice)
    let language = options.language
    guard
      let layout = FlowLayout(
        model.nodes, model.links, model.columns, in: body, largest: page == .a3 ? 12 : 10.5,
        language: language)
    else { return Scene.blank }
    let about = audiences[slice].map { audience in
      "\(audience.audience.name) – "
        + GapReason(of: audience, hidden: 0, on: analysis.map, profile: options.profile).text
        .text(in: language) + "."
    }
    var scene = Scene(
      kind: "gaps", width: frame.width, height: frame.height, language: language,
      title: furniture.title,
      summary: (findings.map { $0.text(in: language) } + about).joined(separator: " "),
      body: furniture.body)
    scene.groups = furniture.titleBlock() + [layout.headings()] + layout.groups()
    scene.links = layout.sceneLinks()
    if options.profile != .public { scene.groups.append(severities(slice, model, layout)) }
    scene.groups += panel(model).groups
    var facts = [GapWords.audienceTotal(audiences.count)]
    if let number {
      facts.append(
        GapWords.page(
          number.page, of: number.pages, from: slice.lowerBound + 1, to: slice.upperBound))
    }
    if options.profile != .public { facts.append(GapWords.formula) }
    scene.groups.append(furniture.foot(facts))
    return scene
  }

  /// The panel with as many findings as it takes.
  private func panel(_ model: GapModel) -> PanelWriter {
    var panel = PanelWriter(furniture)
    for count in [findings.count, 3, 2, 1] {
      panel = PanelWriter(furniture)
      panel.write(findings: Array(findings.prefix(count)))
      panel.write(legend: model.legend)
      if panel.fits { break }
    }
    return panel
  }

  /// How severe each gap is: a bar and its figure.
  private func severities(
    _ slice: Range<Int>, _ model: GapModel, _ layout: FlowLayout
  ) -> SceneGroup {
    var group = SceneGroup("severities", classes: ["furniture", "severities"])
    let places = model.nodes.indices.filter { place in
      if case .audience = model.nodes[place].subject { return true }
      return false
    }
    for (audience, place) in zip(audiences[slice], places) {
      guard let value = audience.severity else { continue }
      let frame = layout.frames[place]
      let track = Box(
        x: frame.maxX + Self.bar.gap, y: frame.centre.y - 8, width: Self.bar.width,
        height: Self.bar.height)
      group.marks += SeverityBar.marks(of: value, in: track)
      group.marks.append(
        .text(
          SceneText(
            [SeverityBar.figure(value, in: options.language)],
            in: Box(x: track.x - 4, y: track.maxY + 1, width: track.width + 8, height: 9), size: 7,
            colour: .grey, alignment: .centre)))
    }
    return group
  }
}

/// The bar of a severity: as much of the track as it is of 1.
enum SeverityBar {
  /// The value with two decimals, so that figures under one another compare.
  static func figure(_ value: Double, in language: Language) -> String {
    let hundredths = Int((value * 100).rounded())
    let fraction = String(hundredths % 100)
    let mark = language == .french ? "," : "."
    return "\(hundredths / 100)\(mark)\(fraction.count < 2 ? "0" : "")\(fraction)"
  }

  static func marks(of value: Double, in track: Box) -> [SceneMark] {
    var filled = track
    filled.width = max(0.8, track.width * min(1, max(0, value)))
    return [
      .box(SceneBox(track, fill: .rule)),
      .box(SceneBox(filled, fill: value > 0 ? .gap : .grey)),
    ]
  }
}
