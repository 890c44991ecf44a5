internal import ParvisCore

/// What each gap says, in both languages.
enum GapMessages {
  static func absent(_ audience: AudienceCoverage, on scale: Scale) -> Bilingual {
    let name = audience.audience.name
    let weak = audience.weakVoices
    guard let voice = weak.first else {
      return Bilingual(
        fr: "\(quoted: name) : personne, dans la carte, ne porte encore la voix de ce public.",
        en: "\(quoted: name): nobody on the map speaks for this public yet.")
    }
    let strength = ScaleWords.score(voice.strength.middle, on: scale)
    let speaker = voice.stakeholder.name
    guard weak.count > 1 else {
      return Bilingual(
        fr: "\(quoted: name) : une voix faible seulement, \(quoted: speaker) (\(strength)).",
        en: "\(quoted: name): only a weak voice, \(quoted: speaker) (\(strength)).")
    }
    let names = weak.map(\.stakeholder.name)
    return Bilingual(
      fr: "\(quoted: name) : des voix faibles seulement, \(quotedList: names).",
      en: "\(quoted: name): only weak voices, \(quotedList: names).")
  }

  static func belowMinimum(_ name: String, voices: Int, minimum: Int) -> Bilingual {
    let wanted = Numbers.isSingular(minimum, in: .french) ? "souhaitée" : "souhaitées"
    return Bilingual(
      fr: "\(quoted: name) : \(voices) voix, \(minimum) \(wanted).",
      en: "\(quoted: name): \(count: voices, one: "voice", many: "voices"), \(minimum) wanted.")
  }

  static let noResidents = Bilingual(
    fr: """
      Aucun groupe d'habitants dans la carte : pour l'instant, il est question des habitants \
      sans eux.
      """,
    en: "No residents' group on the map: for now residents are spoken of without them.")

  static func emptyCategories(_ categories: [StakeholderCategory]) -> Bilingual {
    let french = categories.map(\.label.french)
    let english = categories.map(\.label.english)
    return Bilingual(
      fr: "Catégories sans personne : \(list: french, atMost: 6). Est-ce voulu ?",
      en: "Categories with nobody: \(list: english, atMost: 6). Is that intended?")
  }

  static func isolated(_ names: [String]) -> Bilingual {
    Bilingual(
      fr: "\(quotedList: names) : ni lien ni public noté.",
      en: "\(quotedList: names): no link and no public noted.")
  }
}
