internal import ParvisCore

/// What stands in the place of what is withheld, in both languages.
enum DisclosureMessages {
  static let person = Bilingual(fr: "une personne", en: "a person")

  static func person(_ category: String) -> Bilingual {
    Bilingual(fr: "une personne (\(category))", en: "a person (\(category))")
  }

  static func absent(_ name: String) -> Bilingual {
    Bilingual(
      fr: "\(quoted: name) : personne, dans cette version, ne porte la voix de ce public.",
      en: "\(quoted: name): nobody in this version speaks for this public.")
  }

  static func toStrengthen(_ name: String, voices: [String]) -> Bilingual {
    let is1 = voices.count == 1
    return Bilingual(
      fr: """
        \(quoted: name) : \(quotedList: voices) \(is1 ? "peut" : "peuvent") en porter la voix ; \
        ce lien reste à conforter.
        """,
      en: """
        \(quoted: name): \(quotedList: voices) can speak for it; this link remains to be \
        strengthened.
        """)
  }

  static func placeholder(_ kind: NameScrubber.Kind) -> Bilingual {
    switch kind {
    case .stakeholder: ThingWords.stakeholder.any
    case .audience: ThingWords.public.any
    case .theme: ThingWords.theme.any
    case .territory: ThingWords.territory.any
    case .person: person
    }
  }
}
