internal import ParvisCore

/// What stands in the place of what is withheld, in both languages.
enum DisclosureMessages {
  /// Whether a name is that of a person who is shown without a function.
  static func isAnonymous(_ name: String) -> Bool {
    name.hasPrefix(person.french) || name.hasPrefix(person.english)
  }

  static let person = Bilingual(fr: "une personne", en: "a person")

  static func person(_ category: String) -> Bilingual {
    Bilingual(fr: "une personne (\(category))", en: "a person (\(category))")
  }

  static func absent(_ name: String) -> Bilingual {
    Bilingual(
      fr: "\(quoted: name) : personne, dans cette version, ne porte la voix de ce public.",
      en: "\(quoted: name): nobody in this version speaks for this group.")
  }

  /// Voices with which nobody of the team is in touch yet.
  static func toContact(_ name: String, voices: [String]) -> Bilingual {
    let is1 = voices.count == 1
    return Bilingual(
      fr: """
        \(quoted: name) : \(quotedList: voices) \(is1 ? "peut" : "peuvent") parler pour ce public ; \
        le contact reste à prendre.
        """,
      en: """
        \(quoted: name): \(quotedList: voices) can speak for this group; the contact is still to be \
        made.
        """)
  }

  /// What is wanted besides the voices: nobody who is named is doubted.
  static func moreVoices(_ name: String, voices: [String]) -> Bilingual {
    let is1 = voices.count == 1
    return Bilingual(
      fr: """
        \(quoted: name) : \(quotedList: voices) \(is1 ? "parle" : "parlent") pour ce public ; \
        d'autres voix sont souhaitées.
        """,
      en: """
        \(quoted: name): \(quotedList: voices) \(is1 ? "speaks" : "speak") for this group; more \
        voices are wanted.
        """)
  }

  static func contact(_ voices: [String]) -> Bilingual {
    Bilingual(
      fr: "Prendre ce contact : \(quotedList: voices).",
      en: "Make this contact: \(quotedList: voices).")
  }

  static let lookForMoreVoices = Bilingual(
    fr: "Chercher d'autres voix pour ce public.", en: "Look for more voices for this group.")

  static func lookForMoreVoices(for publics: NamedPublics) -> Bilingual {
    Bilingual(
      fr: "Chercher d'autres voix pour \(publics.told).",
      en: "Look for more voices for \(publics.told).")
  }

  static let noResidents = Bilingual(
    fr: "Aucun groupe d'habitants dans cette version.",
    en: "No residents' group in this version.")

  /// A category that the version shows nobody of.
  static let complete = Bilingual(
    fr: "Voir s'il faut compléter.", en: "See whether somebody is to be added.")

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
