internal import ParvisAnalysis
internal import ParvisCore

extension MapTwin {
  /// How far each stakeholder is to be involved, from those who decide to those to be informed.
  static func circles(_ analysis: Analysis) -> MapTwin {
    let map = analysis.map
    let names = GroupNames(map)
    let order = InvolvementCircle.allCases
    let places = analysis.involvement.places.enumerated().sorted { left, right in
      let ranks = [left, right].map { place in
        place.element.circle.flatMap(order.firstIndex) ?? order.count
      }
      return (ranks[0], left.offset) < (ranks[1], right.offset)
    }
    return MapTwin(
      caption: Bilingual(fr: "Qui associer, et jusqu'où", en: "Who to involve, and how far"),
      headings: [
        Bilingual(fr: "Partie prenante", en: "Stakeholder"),
        Bilingual(fr: "Catégorie", en: "Category"), Bilingual(fr: "Cercle", en: "Circle"),
      ],
      rows: places.map { index, place in
        Row(
          key: names.id(ofStakeholderAt: index),
          cells: [
            ScoreText.name(place.stakeholder.name),
            CategoryText.label(of: map.stakeholders[index].category), circle(place),
          ])
      })
  }

  private static func circle(_ place: Involvement.Place) -> Bilingual {
    let name = place.circle?.label ?? Bilingual(fr: "à préciser", en: "to be stated")
    guard place.isUnsettled else { return name }
    return Bilingual(fr: "\(name) (note incertaine)", en: "\(name) (uncertain score)")
  }
}
