internal import ParvisAnalysis
internal import ParvisCore

extension MapTwin {
  /// The expected publics, worst first: who speaks for each, through whom, and whom to ask.
  static func gaps(_ analysis: Analysis) -> MapTwin {
    let names = analysis.names
    let none = Bilingual(fr: "–", en: "–")
    return MapTwin(
      caption: Bilingual(
        fr: "Les publics attendus et leurs voix", en: "The expected publics and their voices"),
      headings: [
        Bilingual(fr: "Public", en: "Public"), Bilingual(fr: "Priorité", en: "Priority"),
        Bilingual(fr: "Voix", en: "Voices"),
        Bilingual(fr: "Passage obligé", en: "Single passage"),
        Bilingual(fr: "À qui demander", en: "Whom to ask"),
      ],
      rows: analysis.coverage.audiences.map { figures in
        let voices = figures.fullVoices.map(\.stakeholder.name)
        let asked = figures.remedies.map(\.stakeholder.name)
        let points = (figures.relays.singlePoints ?? []).map(\.name)
        return Row(
          key: names.id(of: figures.audience),
          cells: [
            ScoreText.name(figures.audience.name), figures.severityClass?.label ?? none,
            listed(voices) ?? Bilingual(fr: "aucune", en: "none"), listed(points) ?? none,
            listed(asked) ?? none,
          ])
      })
  }

  /// Names side by side; nil for none.
  static func listed(_ names: [String]) -> Bilingual? {
    guard !names.isEmpty else { return nil }
    return Bilingual(fr: "\(list: names, atMost: 99)", en: "\(list: names, atMost: 99)")
  }
}
