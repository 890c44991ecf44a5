public import ParvisAnalysis
public import ParvisCore

/// Influence against interest: one cell for each pair of scores, four ways to involve.
///
/// - Source: Mendelow, *International Conference on Information Systems* (1981).
public struct GridMap: MapKind {
  public let key = "grid"
  public let name = Bilingual(fr: "grille", en: "grid")
  public let title = GridWords.title
  public let synopsis = GridWords.synopsis
  public let matter = ShownMatter.scores

  public init() {}

  /// Whether two stakeholders or more have both scores at least partly known.
  public func isFed(by analysis: Analysis) -> Bool {
    let map = analysis.map
    return map.stakeholders.count { stakeholder in
      !map.scale.isUnknown(stakeholder.influence.value)
        && !map.scale.isUnknown(stakeholder.interest.value)
    } >= 2
  }

  public func pages(of analysis: Analysis, options: MapOptions) -> [Scene] {
    let language = options.language
    let named = GridModel(
      analysis, language: language, hasNames: PageComposition.namesAreFound(in: analysis))
    let page = PageComposition(
      self, of: analysis, options, readingKey: GridWords.readingKey(cut: named.scale.cut),
      findings: GridFindings.sentences(analysis, named.scale))
    let scene = page.abridged(named) { model, labels, furniture, most in
      let panel = page.panel(
        furniture, Self.legend(of: model, labels, on: analysis.map), index: labels.index,
        trying: [most])
      guard panel.fits || labels.areCounts,
        let drawing = GridDrawing(
          model, in: furniture.body, largest: furniture.frame.page == .a3 ? 10 : 9,
          language: language, isForced: labels.areCounts)
      else { return nil }
      var facts = [Words.stakeholderTotal(analysis.map.stakeholders.count)]
      if labels.areCounts { facts.append(GridWords.counted) }
      if model.omittedGhostCount > 0 {
        facts.append(Words.omittedPublics(model.omittedGhostCount))
      }
      return page.scene(
        furniture, panel,
        PageContent(
          tints: drawing.tints, groups: drawing.groups, facts: facts,
          expected: Self.expected(analysis, areCounted: labels.areCounts)))
    }
    return [scene]
  }

  /// Everybody, unless cells only tell how many; publics without a voice in any case.
  private static func expected(_ analysis: Analysis, areCounted: Bool) -> [SceneGroup.Subject] {
    let stakeholders = analysis.map.stakeholders.map { SceneGroup.Subject.stakeholder($0.id) }
    return (areCounted ? [] : stakeholders)
      + analysis.absentAudiences.map { .audience($0.audience) }
  }

  /// An index shows the symbols as its headings.
  private static func legend(
    of model: GridModel, _ labels: ChipLabels, on map: StakeholderMap
  ) -> [SharedSign] {
    let categories =
      labels.index.isEmpty
      ? SharedSign.categories(of: map.stakeholders.map(\.category), on: map) : []
    return categories + SharedSign.signs(of: model.members)
  }
}
