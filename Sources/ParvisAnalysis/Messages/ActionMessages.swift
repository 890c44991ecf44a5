public import ParvisCore

/// The first actions, in both languages.
public enum ActionMessages {
  /// The heading over as many actions as there are.
  public static func heading(count: Int) -> Bilingual {
    switch count {
    case 1: Bilingual(fr: "La première action", en: "The first action")
    case 2: Bilingual(fr: "Les deux premières actions", en: "The first two actions")
    default: Bilingual(fr: "Les trois premières actions", en: "The first three actions")
    }
  }

  static func contact(_ voices: [String], for publics: NamedPublics) -> Bilingual {
    guard voices.count > 1 else {
      let voice = voices.first ?? ""
      return Bilingual(
        fr: "Prendre contact avec \(quoted: voice) : \(publics.told).",
        en: "Get in touch with \(quoted: voice): \(publics.told).")
    }
    return Bilingual(
      fr: """
        Prendre contact avec \(voices.count) voix déjà repérées, \(quotedList: voices) : \
        \(publics.told).
        """,
      en: """
        Get in touch with \(voices.count) voices already identified, \(quotedList: voices): \
        \(publics.told).
        """)
  }

  static func directContact(_ name: String, for publics: NamedPublics) -> Bilingual {
    Bilingual(
      fr: "Nouer un contact direct avec \(quoted: name) : \(publics.told).",
      en: "Make a direct contact with \(quoted: name): \(publics.told).")
  }

  static func ask(_ name: String, for publics: NamedPublics, reason: Bilingual) -> Bilingual {
    Bilingual(
      fr: "Demander à \(quoted: name) d'ouvrir la porte vers \(publics.told) : \(reason).",
      en: "Ask \(quoted: name) to open the door to \(publics.told): \(reason).")
  }

  static func goThrough(_ scheme: String, for publics: NamedPublics) -> Bilingual {
    Bilingual(
      fr: "Passer par \(quoted: scheme), qui joint déjà \(publics.told).",
      en: "Go through \(quoted: scheme), which reaches \(publics.told) already.")
  }

  /// For the worst first; a version that leaves some out does not know that the map offers no lead.
  static func search(for audiences: [AudienceCoverage], isWhole: Bool) -> Bilingual {
    withPlaces(audiences) { publics in
      isWhole
        ? Bilingual(
          fr: "Chercher une première voix pour \(publics.told) : aucune piste dans la carte.",
          en: "Find a first voice for \(publics.told): the map offers no lead.")
        : Bilingual(
          fr: "Chercher une première voix pour \(publics.told).",
          en: "Find a first voice for \(publics.told).")
    }
  }

  static func anotherVoice(for audiences: [AudienceCoverage]) -> Bilingual {
    withPlaces(audiences) { publics in
      Bilingual(
        fr: "Chercher une voix de plus pour \(publics.told).",
        en: "Find one more voice for \(publics.told).")
    }
  }

  /// What is to be done for the first, where to look for it, and the others by name.
  private static func withPlaces(
    _ audiences: [AudienceCoverage], _ main: (NamedPublics) -> Bilingual
  ) -> Bilingual {
    let first = main(NamedPublics(Array(audiences.prefix(1))))
    let told = audiences.first?.whereToLook.map { first + $0.sentence } ?? first
    guard audiences.count > 1 else { return told }
    let others = NamedPublics(Array(audiences.dropFirst()))
    return told + Bilingual(fr: "De même pour \(others.told).", en: "The same for \(others.told).")
  }

  static func secondVoice(for publics: NamedPublics, otherThan points: [String]) -> Bilingual {
    Bilingual(
      fr: "Trouver une deuxième voix pour \(publics.told), en dehors de \(quotedList: points).",
      en: "Find a second voice for \(publics.told), other than through \(quotedList: points).")
  }

  static func pathToDecision(_ decisionMaker: String?, for publics: NamedPublics) -> Bilingual {
    let end =
      decisionMaker.map { Bilingual(fr: "\(quoted: $0)", en: "\(quoted: $0)") }
      ?? Bilingual(fr: "la décision", en: "the decision")
    return publics.count == 1
      ? Bilingual(
        fr: "Prévoir comment la parole du public \(publics.inBrackets) arrivera jusqu'à \(end).",
        en: "Plan how the words of \(publics.inBrackets) reach \(end).")
      : Bilingual(
        fr: "Prévoir comment la parole de ces publics arrivera jusqu'à \(end) : \(publics.told).",
        en: "Plan how these groups' words reach \(end): \(publics.told).")
  }

  static let nameLead = Bilingual(
    fr: "Nommer qui pilote la concertation.", en: "Name who leads the exercise.")
}

/// Publics in a sentence, each with its size when that is known.
struct NamedPublics {
  let count: Int
  /// « « A », 720 personnes », or « « A » (720 personnes), « B » et « C » ».
  let told: Bilingual
  /// « « A » (720 personnes) », however many there are.
  let inBrackets: Bilingual

  init(_ audiences: [AudienceCoverage]) {
    let items = audiences.map(\.nameWithSize)
    self.count = audiences.count
    self.inBrackets = Bilingual(
      fr: "\(list: items.map(\.french))", en: "\(list: items.map(\.english))")
    if audiences.count == 1, let size = audiences[0].sizeInWords {
      let name = audiences[0].audience.name
      self.told = Bilingual(fr: "\(quoted: name), \(size)", en: "\(quoted: name), \(size)")
    } else {
      self.told = inBrackets
    }
  }
}

extension AudienceCoverage {
  /// « « A » (720 personnes) », or the name alone.
  public var nameWithSize: Bilingual {
    let name = audience.name
    guard let size = sizeInWords else {
      return Bilingual(fr: "\(quoted: name)", en: "\(quoted: name)")
    }
    return Bilingual(fr: "\(quoted: name) (\(size))", en: "\(quoted: name) (\(size))")
  }

  /// « 720 personnes »; nil when the size is not known.
  public var sizeInWords: Bilingual? {
    size.map { size in
      Bilingual(
        fr: "\(count: size, one: "personne", many: "personnes")",
        en: "\(count: size, one: "person", many: "people")")
    }
  }
}
