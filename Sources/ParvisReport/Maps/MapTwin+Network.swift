internal import ParvisAnalysis
internal import ParvisCore

extension MapTwin {
  /// The links between stakeholders, strongest first, then in the order of the file.
  static func network(_ analysis: Analysis) -> MapTwin {
    let map = analysis.map
    let names = GroupNames(map)
    let shown = map.links.filter { isShown($0, analysis.influence.subject) }
    let ordered = shown.enumerated().sorted { left, right in
      let (first, second) = (
        left.element.strength.value.middle, right.element.strength.value.middle
      )
      return first == second ? left.offset < right.offset : first > second
    }
    return MapTwin(
      caption: Bilingual(
        fr: "\(count: shown.count, one: "lien", many: "liens"), du plus fort au plus faible",
        en: "\(count: shown.count, one: "link", many: "links"), strongest first"),
      headings: [
        Bilingual(fr: "De", en: "From"), Bilingual(fr: "Vers", en: "To"),
        Bilingual(fr: "Lien", en: "Link"), Bilingual(fr: "Force", en: "Strength"),
      ],
      rows: ordered.map { _, link in
        Row(
          key: map.index(of: link.from).map(names.id(ofStakeholderAt:)),
          cells: [
            ScoreText.name(link.from.name), ScoreText.name(link.to.name), link.kind.label,
            ScoreText.text(link.strength, on: map.scale),
          ])
      })
  }

  private static func isShown(_ link: Link, _ subject: NetworkSubject) -> Bool {
    link.kind == .conflict || subject.includes(link.kind)
  }
}
