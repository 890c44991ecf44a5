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

  static func contact(_ name: String, for audiences: [String]) -> Bilingual {
    Bilingual(
      fr: "Prendre contact avec \(quoted: name) : \(quotedList: audiences).",
      en: "Get in touch with \(quoted: name): \(quotedList: audiences).")
  }

  static func ask(_ name: String, for audiences: [String], reason: Bilingual) -> Bilingual {
    Bilingual(
      fr: "Demander à \(quoted: name) d'ouvrir la porte vers \(quotedList: audiences) : \(reason).",
      en: "Ask \(quoted: name) to open the door to \(quotedList: audiences): \(reason).")
  }

  static func search(for audiences: [String]) -> Bilingual {
    Bilingual(
      fr: """
        Chercher une première voix pour \(quotedList: audiences) : aucune piste dans la carte.
        """,
      en: "Find a first voice for \(quotedList: audiences): the map offers no lead.")
  }

  static func anotherVoice(for audiences: [String]) -> Bilingual {
    Bilingual(
      fr: """
        Chercher une voix de plus pour \(quotedList: audiences) : aucune autre piste dans la carte.
        """,
      en: "Find one more voice for \(quotedList: audiences): the map offers no other lead.")
  }

  static func secondVoice(for audiences: [String], otherThan points: [String]) -> Bilingual {
    Bilingual(
      fr: """
        Trouver une deuxième voix pour \(quotedList: audiences), en dehors de \(quotedList: points).
        """,
      en: """
        Find a second voice for \(quotedList: audiences), other than through \(quotedList: points).
        """)
  }

  static func pathToDecision(_ decisionMaker: String?, for audiences: [String]) -> Bilingual {
    if audiences.count == 1, let decisionMaker {
      return Bilingual(
        fr: """
          Prévoir comment la parole du public \(quotedList: audiences) arrivera jusqu'à \
          \(quoted: decisionMaker).
          """,
        en: "Plan how the words of \(quotedList: audiences) reach \(quoted: decisionMaker).")
    }
    guard let decisionMaker else {
      return Bilingual(
        fr: """
          Prévoir comment la parole de ces publics arrivera jusqu'à la décision : \
          \(quotedList: audiences).
          """,
        en: "Plan how these publics' words reach the decision: \(quotedList: audiences).")
    }
    return Bilingual(
      fr: """
        Prévoir comment la parole de ces publics arrivera jusqu'à \(quoted: decisionMaker) : \
        \(quotedList: audiences).
        """,
      en: """
        Plan how these publics' words reach \(quoted: decisionMaker): \(quotedList: audiences).
        """)
  }

  static func prepareThemes(_ themes: [String], with name: String?) -> Bilingual {
    guard let name else {
      return Bilingual(
        fr: "Chercher qui pourrait porter : \(quotedList: themes).",
        en: "Look for somebody to carry: \(quotedList: themes).")
    }
    return Bilingual(
      fr: "Préparer avec \(quoted: name) ce que personne ne porte encore : \(quotedList: themes).",
      en: "Prepare with \(quoted: name) what nobody carries yet: \(quotedList: themes).")
  }

  static let nameLead = Bilingual(
    fr: "Nommer qui pilote la concertation.", en: "Name who leads the exercise.")
}
