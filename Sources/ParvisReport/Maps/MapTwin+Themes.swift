internal import ParvisAnalysis
internal import ParvisCore

extension MapTwin {
  /// How much each theme matters to whom.
  static func themes(_ analysis: Analysis) -> MapTwin {
    let map = analysis.map
    let names = GroupNames(map)
    let themes = map.themes
    var strengths: [Stakeholder.ID: [Theme.ID: Judgement<Score>]] = [:]
    for interest in map.interests {
      strengths[interest.stakeholder, default: [:]][interest.theme] = interest.strength
    }
    let stakeholders = map.stakeholders.enumerated().compactMap { index, stakeholder -> Row? in
      guard let own = strengths[stakeholder.id] else { return nil }
      return Row(
        key: names.id(ofStakeholderAt: index),
        cells: [ScoreText.name(stakeholder.name)]
          + themes.map { cell(own[$0.id], on: map.scale) })
    }
    let audiences = map.audiences.compactMap { audience -> Row? in
      guard !audience.impacts.isEmpty else { return nil }
      let cells = themes.map { theme -> Bilingual in
        guard let impact = audience.impacts.first(where: { $0.theme == theme.id }) else {
          return cell(nil, on: map.scale)
        }
        return impact.strength.map { ScoreText.text($0, on: map.scale) }
          ?? Bilingual(fr: "concerné", en: "affected")
      }
      return Row(
        key: names.id(of: audience.id), cells: [ScoreText.name(audience.name)] + cells)
    }
    return MapTwin(
      caption: Bilingual(
        fr: "Importance de chaque thème, de \(map.scale.low) à \(map.scale.high)",
        en: "How much each theme matters, from \(map.scale.low) to \(map.scale.high)"),
      headings: [Bilingual(fr: "Qui", en: "Who")] + themes.map { ScoreText.name($0.name) },
      rows: stakeholders + audiences)
  }

  private static func cell(_ strength: Judgement<Score>?, on scale: Scale) -> Bilingual {
    strength.map { ScoreText.text($0, on: scale) } ?? Bilingual(fr: "–", en: "–")
  }
}
