public import ParvisCore

/// What to do about each gap, and why whom, in both languages.
enum RemedyMessages {
  static func reason(_ ground: Remedy.Ground, on scale: Scale) -> Bilingual {
    switch ground {
    case .voiceNotInTouch:
      return Bilingual(
        fr: "porte la voix de ce public ; aucun lien n'est noté",
        en: "speaks for this public; no link is noted")
    case .directContact(let points):
      let names = points.map(\.name)
      return Bilingual(
        fr: "porte la voix de ce public ; un contact direct éviterait \(quotedList: names)",
        en: "speaks for this public; a direct contact would go round \(quotedList: names)")
    case .speaksForAffected(let audience):
      return Bilingual(
        fr: "porte la voix de \(quoted: audience.name), que ce thème concerne",
        en: "speaks for \(quoted: audience.name), whom the theme affects")
    case .carriesWeight(let theme):
      return Bilingual(
        fr: "pèse sur la décision et suit le thème \(quoted: theme.name)",
        en: "has weight in the decision and follows the theme \(quoted: theme.name)")
    case .weakVoice(let strength):
      let score = ScaleWords.score(strength.middle, on: scale)
      return Bilingual(
        fr: "déjà en lien avec ce public (\(score))",
        en: "already in touch with this public (\(score))")
    case .sameBarriers(let other, let barriers):
      let french = barriers.map(\.label.french)
      let english = barriers.map(\.label.english)
      return Bilingual(
        fr: "joint déjà \(quoted: other.name), qui a les mêmes freins (\(list: french))",
        en:
          "already reaches \(quoted: other.name), which meets the same barriers (\(list: english))"
      )
    case .sameTerritory(let territory):
      return Bilingual(
        fr: "présent sur le territoire \(quoted: territory.name)",
        en: "present in \(quoted: territory.name)")
    case .sameTheme(let theme):
      return Bilingual(
        fr: "suit le thème \(quoted: theme.name)", en: "follows the theme \(quoted: theme.name)")
    }
  }

  static func adviceForAbsent(_ audience: AudienceCoverage, on scale: Scale) -> Bilingual {
    guard let remedy = audience.remedies.first else { return lookForFirstContact }
    let name = remedy.stakeholder.name
    if case .weakVoice = remedy.ground { return strengthen(name) }
    let reason = reason(remedy.ground, on: scale)
    return Bilingual(
      fr: "Demander un premier contact à \(quoted: name) : \(reason).",
      en: "Ask \(quoted: name) for a first contact: \(reason).")
  }

  static func strengthen(_ name: String) -> Bilingual {
    Bilingual(
      fr: """
        Voir avec \(quoted: name) comment mieux joindre ce public, ou chercher une autre voix.
        """,
      en: """
        See with \(quoted: name) how to reach this public better, or look for another voice.
        """)
  }

  static func contactAndNote(_ voice: String, lead: String) -> Bilingual {
    Bilingual(
      fr: """
        Prendre contact avec \(quoted: voice). Si c'est déjà fait, le noter : \
        `\(lead) -> \(voice) : contact 3`.
        """,
      en: """
        Get in touch with \(quoted: voice). If that is done, note it: \
        `\(lead) -> \(voice) : contact 3`.
        """)
  }

  static func adviceForPassage(_ passage: Passage, on scale: Scale) -> Bilingual {
    let others = passage.audience.voicesNotInTouch.map(\.stakeholder.name)
    let contact = others.first.map { name in
      Bilingual(
        fr: "Prendre contact avec \(quoted: name).", en: "Get in touch with \(quoted: name).")
    }
    guard let remedy = passage.remedies.first else {
      return Bilingual(
        fr: "Chercher une deuxième voix : qui, dans l'équipe, connaît quelqu'un dans ce public ?",
        en: "Look for a second voice: who in the team knows somebody in this public?")
    }
    let name = remedy.stakeholder.name
    if case .directContact = remedy.ground {
      let direct = Bilingual(
        fr: "Nouer un contact direct avec \(quoted: name).",
        en: "Make a direct contact with \(quoted: name).")
      return contact.map { direct + $0 } ?? direct
    }
    if let contact { return contact }
    let reason = reason(remedy.ground, on: scale)
    return Bilingual(
      fr: "Chercher une deuxième voix, par exemple avec \(quoted: name) : \(reason).",
      en: "Look for a second voice, for instance with \(quoted: name): \(reason).")
  }

  static func planPathToDecision(ally: String?) -> Bilingual {
    guard let ally else {
      return Bilingual(
        fr: """
          Prévoir comment cette parole arrivera jusqu'à la décision : place réservée, restitution \
          directe.
          """,
        en: "Plan how these words reach the decision: a reserved seat, a direct report.")
    }
    return Bilingual(
      fr: """
        Prévoir comment cette parole arrivera jusqu'à la décision : place réservée, restitution \
        directe, appui de \(quoted: ally).
        """,
      en: """
        Plan how these words reach the decision: a reserved seat, a direct report, the support of \
        \(quoted: ally).
        """)
  }

  static func adviceForTheme(voice: String?, isFollowed: Bool) -> Bilingual {
    guard let voice else {
      return Bilingual(
        fr: "Chercher qui pourrait prendre ce thème : une association, un spécialiste.",
        en: "Look for somebody to take it up: an association, a specialist.")
    }
    if isFollowed {
      return Bilingual(
        fr: "Mettre ce thème à l'ordre du jour avec \(quoted: voice).",
        en: "Put it on the agenda with \(quoted: voice).")
    }
    return Bilingual(
      fr: "Demander à \(quoted: voice) de prendre ce thème, ou chercher un spécialiste.",
      en: "Ask \(quoted: voice) to take it up, or look for a specialist.")
  }

  static func prepareTheme(with voice: String) -> Bilingual {
    Bilingual(
      fr: "Préparer ce thème avec \(quoted: voice), ou ajouter une voix.",
      en: "Prepare this theme with \(quoted: voice), or add a voice.")
  }

  static let lookForLocalRelay = Bilingual(
    fr: "Chercher un relais sur place : conseil de quartier, école, commerce, équipement.",
    en: "Look for a local relay: neighbourhood council, school, shop, facility.")

  static func adviceForAnotherVoice(_ remedy: Remedy?, on scale: Scale) -> Bilingual {
    guard let remedy else {
      return Bilingual(
        fr: """
          Chercher une voix de plus : qui, dans l'équipe, connaît un autre groupe de ce public ?
          """,
        en: "Look for one more voice: who in the team knows another group of this public?")
    }
    let name = remedy.stakeholder.name
    let reason = reason(remedy.ground, on: scale)
    return Bilingual(
      fr: "Inviter aussi \(quoted: name) : \(reason).",
      en: "Invite \(quoted: name) too: \(reason).")
  }

  static let lookForFirstContact = Bilingual(
    fr: "Chercher un premier contact : qui, dans l'équipe, connaît quelqu'un dans ce public ?",
    en: "Look for a first contact: who in the team knows somebody in this public?")

  static let addResidents = Bilingual(
    fr: "Ajouter un conseil de quartier, un collectif ou des habitants volontaires.",
    en: "Add a neighbourhood council, a collective or volunteers.")

  static let completeCategories = Bilingual(
    fr: "Compléter, ou déclarer la catégorie sans objet : `sans objet: [prestataires]`.",
    en: "Complete, or declare the category not applicable: `not applicable: [contractors]`.")

  static let completeLinks = Bilingual(
    fr: "Compléter : avec qui est-ce en lien ? pour qui est-ce une voix ?",
    en: "Complete: in touch with whom? a voice for whom?")
}

extension Remedy {
  /// The reason in words, to follow a colon.
  public func reason(on scale: Scale) -> Bilingual {
    RemedyMessages.reason(ground, on: scale)
  }
}
