internal import ParvisAnalysis
internal import ParvisCore

/// Puts what a map draws on its page, with all that every page carries: title, panel, foot.
struct PageComposition {
  let kind: any MapKind
  let analysis: Analysis
  let options: MapOptions
  let title: Bilingual
  let readingKey: Bilingual
  /// What the map tells in words, the most important first.
  let findings: [Bilingual]

  init(
    _ kind: any MapKind, of analysis: Analysis, _ options: MapOptions, title: Bilingual? = nil,
    readingKey: Bilingual, findings: [Bilingual] = []
  ) {
    self.kind = kind
    self.analysis = analysis
    self.options = options
    self.title = title ?? kind.title
    self.readingKey = readingKey
    self.findings = findings
  }

  /// What stands round the map on a page; of one of several pages the title tells the number.
  func furniture(
    on page: MapPage, panelWidth: Double? = nil, number: (page: Int, count: Int) = (1, 1)
  ) -> PageFurniture {
    var frame = PageFrame(page)
    if let panelWidth { frame.panelWidth = panelWidth }
    return PageFurniture(
      title: Words.title(title, page: number.page, of: number.count), readingKey: readingKey,
      analysis: analysis, options: options, frame: frame)
  }

  /// The panel with as many of the findings as fit above the legend, or with the last number of
  /// them that is to be tried.
  ///
  /// - Parameters:
  ///   - furniture: what stands round the map.
  ///   - legend: exactly the signs of the map.
  ///   - index: the names behind its numbers; empty for none.
  ///   - elsewhere: where the names behind its numbers stand, if not beside it.
  ///   - counts: how many findings to try, in order; from all to none when nil.
  /// - Returns: the panel, whether it fits or not.
  func panel(
    _ furniture: PageFurniture, _ legend: [any LegendItem], index: NumberIndex = NumberIndex([]),
    elsewhere: Bilingual? = nil, trying counts: [Int]? = nil
  ) -> PanelWriter {
    var panel = PanelWriter(furniture)
    for count in counts ?? (0...findings.count).reversed() {
      panel = PanelWriter(furniture)
      panel.write(findings: Array(findings.prefix(count)))
      if !index.isEmpty { panel.write(index: index) }
      if let elsewhere { panel.write(Words.numbers, elsewhere) }
      panel.write(legend: analysis.telling.isWhole ? legend : legend.map(Self.ofVersion))
      if panel.fits { break }
    }
    return panel
  }

  /// What a version leaves out is not called unknown.
  private static func ofVersion(_ item: any LegendItem) -> any LegendItem {
    (item as? SharedSign) == .unknownScore ? SharedSign.scoreLeftOut : item
  }

  /// The page.
  func scene(
    _ furniture: PageFurniture, _ panel: PanelWriter? = nil, _ picture: PageContent
  ) -> Scene {
    let language = options.language
    let told = findings.map { $0.text(in: language) } + picture.captions
    let summary = told.isEmpty ? [readingKey.text(in: language)] : told
    var scene = Scene(
      kind: kind.key, width: furniture.frame.width, height: furniture.frame.height,
      language: language, title: furniture.title, summary: summary.joined(separator: " "),
      body: furniture.body)
    scene.tints = picture.tints
    scene.links = picture.links
    scene.groups = furniture.titleBlock() + picture.groups + (panel?.groups ?? [])
    scene.groups.append(furniture.foot(picture.facts))
    scene.expected = picture.expected
    scene.isFreelyPlaced = picture.isFreelyPlaced
    return scene
  }
}

/// What a map brings to its page.
struct PageContent {
  var tints: [SceneTint] = []
  var groups: [SceneGroup] = []
  var links: [SceneLink] = []
  /// What it shows in words, told after the findings.
  var captions: [String] = []
  /// What the foot says of it.
  var facts: [Bilingual] = []
  /// Whom it has to show, each once.
  var expected: [SceneGroup.Subject] = []
  /// Whether its chips may stand anywhere.
  var isFreelyPlaced = false
}
