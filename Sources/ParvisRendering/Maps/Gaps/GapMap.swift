public import ParvisAnalysis
public import ParvisCore

/// Which publics are missing, worst first, and by which paths the lead reaches the others.
public struct GapMap: MapKind {
  public let key = "gaps"
  public let name = Bilingual(fr: "manques", en: "gaps")
  public let title = GapWords.title
  public let synopsis = GapWords.synopsis
  public let matter = ShownMatter.paths

  public init() {}

  /// Whether the file names an expected public.
  public func isFed(by analysis: Analysis) -> Bool { !analysis.map.audiences.isEmpty }

  public func pages(of analysis: Analysis, options: MapOptions) -> [Scene] {
    let tree = ContactTree(analysis)
    let groups = analysis.names
    let composition = PageComposition(
      self, of: analysis, options,
      readingKey: tree.lead == nil ? GapWords.readingKeyWithoutLead : GapWords.readingKey,
      findings: GapFindings.sentences(analysis, tree))
    let pages = options.page.smallest(
      { GapPages(composition, tree, groups, on: $0) }, whereWhole: \.isWhole)
    let slices = pages.slices
    return slices.enumerated().map { index, slice in
      let model = pages.model(of: slice)
      let number = GapWords.page(
        index + 1, of: slices.count, from: slice.lowerBound + 1, to: slice.upperBound)
      guard let layout = pages.layout(of: model) else { return Scene.blank }
      return composition.scene(
        pages.furniture, composition.panel(pages.furniture, model.legend),
        Self.picture(
          analysis, slice, model, layout, slices.count > 1 ? [number] : [], options))
    }
  }

  private static func picture(
    _ analysis: Analysis, _ slice: Range<Int>, _ model: GapModel, _ layout: FlowLayout,
    _ pageNumber: [Bilingual], _ options: MapOptions
  ) -> PageContent {
    let audiences = analysis.coverage.audiences
    var picture = PageContent(layout)
    picture.captions = audiences[slice].map { audience in
      "\(audience.audience.name) – "
        + GapReason(of: audience, hidden: 0, on: analysis.map, telling: analysis.telling).text
        .text(in: options.language) + "."
    }
    picture.facts = [GapWords.audienceTotal(audiences.count)] + pageNumber
    guard analysis.coverage.tellsFigures else { return picture }
    let frames = zip(model.nodes, layout.frames).filter(\.0.isAudience).map(\.1)
    let severities = zip(audiences[slice], frames).compactMap { audience, frame in
      audience.severity.map { (value: $0, frame: frame) }
    }
    picture.groups.append(SeverityBar.group(severities, in: options.language))
    picture.facts.append(GapWords.formula)
    return picture
  }
}
