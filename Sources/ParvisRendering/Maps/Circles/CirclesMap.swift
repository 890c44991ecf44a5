public import ParvisAnalysis
public import ParvisCore

/// Who decides, whom to involve, whom to consult and whom to inform.
public struct CirclesMap: MapKind {
  public let key = "circles"
  public let name = Bilingual(fr: "cercles", en: "circles")
  public let title = CircleWords.title
  public let synopsis = CircleWords.synopsis
  public let matter = ShownMatter.circles

  public init() {}

  /// Whether three stakeholders or more have a circle, or both scores at least partly known.
  public func isFed(by analysis: Analysis) -> Bool {
    let map = analysis.map
    return map.stakeholders.count { stakeholder in
      stakeholder.circle != nil
        || !map.scale.isUnknown(stakeholder.influence.value)
          && !map.scale.isUnknown(stakeholder.interest.value)
    } >= 3
  }

  public func pages(of analysis: Analysis, options: MapOptions) -> [Scene] {
    let involvement = analysis.involvement
    let named = CircleModel(analysis, involvement, options: options)
    let page = PageComposition(
      self, of: analysis, options, readingKey: CircleWords.readingKey,
      findings: CircleFindings.sentences(analysis, named, involvement))
    let members = zip(InvolvementCircle.allCases, named.rings).map { circle, ring in
      CircleWords.members(of: circle, ring.map(\.name)).text(in: options.language)
    }
    let scene = page.abridged(named) { model, labels, furniture, most in
      let hasIndex = !labels.index.isEmpty
      // An index shows the symbols as its headings.
      let categories = model.stakeholders.sorted { $0.rank < $1.rank }.map(\.style)
      let panel = page.panel(
        furniture,
        (hasIndex ? [] : SharedSign.categories(categories)) + SharedSign.signs(of: model.members),
        index: labels.index, trying: hasIndex ? [most] : nil)
      let isSparse = model.stakeholders.count <= 12
      let largest =
        model.isAbridged ? 8.5 : isSparse ? 12 : furniture.frame.page == .a3 ? 11 : 10
      guard panel.fits || !hasIndex,
        let drawing = CirclesDrawing(
          model, in: furniture.body, largest: largest, language: options.language)
      else { return nil }
      return page.scene(
        furniture, panel,
        PageContent(
          tints: drawing.tints, groups: drawing.groups, captions: members,
          facts: Self.facts(
            named, involvement, areCounted: labels.areCounts, on: analysis.map.scale)))
    }
    return [scene]
  }

  private static func facts(
    _ model: CircleModel, _ involvement: Involvement, areCounted: Bool, on scale: Scale
  ) -> [Bilingual] {
    let shown = Set(model.stakeholders.map(\.subject))
    let isScored = involvement.places.contains { place in
      guard shown.contains(.stakeholder(place.stakeholder)), case .scores = place.basis else {
        return false
      }
      return true
    }
    return [Words.stakeholderTotal(model.stakeholders.count)]
      + (model.omitted > 0 ? [CircleWords.omitted(model.omitted)] : [])
      + (areCounted ? [CircleWords.counted] : [])
      + (isScored ? [CircleWords.rule(on: scale)] : [])
  }
}
