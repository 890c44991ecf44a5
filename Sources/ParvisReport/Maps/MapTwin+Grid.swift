internal import ParvisAnalysis
internal import ParvisCore

extension MapTwin {
  /// The scores of every stakeholder, in the order of the file.
  static func grid(_ analysis: Analysis) -> MapTwin {
    let map = analysis.map
    let names = GroupNames(map)
    return MapTwin(
      caption: Bilingual(
        fr: "Influence et intérêt, de \(map.scale.low) à \(map.scale.high)",
        en: "Influence and interest, from \(map.scale.low) to \(map.scale.high)"),
      headings: [
        Bilingual(fr: "Partie prenante", en: "Stakeholder"),
        Bilingual(fr: "Catégorie", en: "Category"),
        Bilingual(fr: "Influence", en: "Influence"), Bilingual(fr: "Intérêt", en: "Interest"),
      ],
      rows: map.stakeholders.enumerated().map { index, stakeholder in
        Row(
          key: names.id(ofStakeholderAt: index),
          cells: [
            ScoreText.name(stakeholder.name), CategoryText.label(of: stakeholder.category),
            ScoreText.text(stakeholder.influence, on: map.scale),
            ScoreText.text(stakeholder.interest, on: map.scale),
          ])
      })
  }
}

/// The word of a category, also of one that the file does not state.
enum CategoryText {
  static func label(of category: StakeholderCategory?) -> Bilingual {
    category?.label ?? Bilingual(fr: "catégorie à préciser", en: "category to be stated")
  }
}
