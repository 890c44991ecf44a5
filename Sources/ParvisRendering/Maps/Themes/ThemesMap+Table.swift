public import ParvisAnalysis
public import ParvisCore

extension ThemesMap {
  /// How much each theme matters to whom.
  public func table(of analysis: Analysis, options: MapOptions) -> DataTable {
    let map = analysis.map
    let names = analysis.names
    var strengths: [Stakeholder.ID: [Theme.ID: Judgement<Score>]] = [:]
    for interest in map.interests {
      strengths[interest.stakeholder, default: [:]][interest.theme] = interest.strength
    }
    let stakeholders = map.stakeholders.enumerated().compactMap { index, stakeholder in
      strengths[stakeholder.id].map { own in
        DataTable.Row(
          key: names.id(ofStakeholderAt: index),
          [.name(stakeholder.name)]
            + map.themes.map { theme in
              own[theme.id].map { .score($0, on: map.scale) } ?? .absent
            })
      }
    }
    let audiences = map.audiences.filter { !$0.impacts.isEmpty }.map { audience in
      DataTable.Row(
        key: names.id(of: audience.id),
        [.name(audience.name)] + map.themes.map { Self.impact(of: $0.id, on: audience, map.scale) })
    }
    return DataTable(
      caption: Bilingual(
        fr: "Importance de chaque thème, de \(map.scale.low) à \(map.scale.high)",
        en: "How much each theme matters, from \(map.scale.low) to \(map.scale.high)"),
      headings: [Bilingual(fr: "Qui", en: "Who")] + map.themes.map { Bilingual(verbatim: $0.name) },
      rows: stakeholders + audiences)
  }

  private static func impact(
    of theme: Theme.ID, on audience: Audience, _ scale: Scale
  ) -> DataTable.Cell {
    guard let impact = audience.impacts.first(where: { $0.theme == theme }) else { return .absent }
    return impact.strength.map { .score($0, on: scale) }
      ?? .text(Bilingual(fr: "concerné", en: "affected"))
  }
}
