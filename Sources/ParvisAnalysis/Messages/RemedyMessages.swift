public import ParvisCore

/// What to do about each gap, and why whom, in both languages.
enum RemedyMessages {
  /// Why somebody is named, by grounds of one kind, one for each public.
  static func reason(_ grounds: [Remedy.Ground], on scale: Scale) -> Bilingual {
    let isOne = grounds.count == 1
    switch grounds.first {
    case .voiceNotInTouch, nil:
      return Bilingual(
        fr: "porte la voix de ce public ; aucun contact n'est noté",
        en: "speaks for this group; no contact is noted")
    case .widerPublic:
      let others = named(grounds)
      return isOne
        ? Bilingual(
          fr: "porte déjà la voix de \(quotedList: others), dont ce public fait partie",
          en: "already speaks for \(quotedList: others), of which this group is a part")
        : Bilingual(
          fr: "porte déjà la voix de \(quotedList: others), dont ces publics font partie",
          en: "already speaks for \(quotedList: others), of which these groups are a part")
    case .partOfPublic:
      let others = named(grounds)
      let these = isOne ? "ce public" : "ces publics"
      return others.count == 1
        ? Bilingual(
          fr: "porte déjà la voix de \(quotedList: others), qui fait partie de \(these)",
          en: """
            already speaks for \(quotedList: others), which is a part of \
            \(isOne ? "this group" : "these groups")
            """)
        : Bilingual(
          fr: "porte déjà la voix de \(quotedList: others), qui font partie de \(these)",
          en: """
            already speaks for \(quotedList: others), which are a part of \
            \(isOne ? "this group" : "these groups")
            """)
    case .usualRelay:
      return isOne
        ? Bilingual(fr: "relais habituel de ce public", en: "a usual go-between of this group")
        : Bilingual(
          fr: "relais habituel de ces publics", en: "a usual go-between of these groups")
    case .weakVoice(let strength):
      let words =
        isOne
        ? Bilingual(fr: "déjà en lien avec ce public", en: "already in touch with this group")
        : Bilingual(fr: "déjà en lien avec ces publics", en: "already in touch with these groups")
      guard Set(grounds).count == 1 else { return words }
      return Bilingual(
        fr: "\(words) (\(ScaleWords.voice(strength, on: scale)))",
        en: "\(words) (\(ScaleWords.voice(strength, on: scale)))")
    case .scheme(let name):
      return Bilingual(
        fr: "le dispositif \(quoted: name) joint déjà ce public",
        en: "the scheme \(quoted: name) already reaches this group")
    }
  }

  /// The publics that some grounds name, each once.
  private static func named(_ grounds: [Remedy.Ground]) -> [String] {
    var names: [String] = []
    for ground in grounds {
      switch ground {
      case .widerPublic(let other), .partOfPublic(let other):
        if !names.contains(other.name) { names.append(other.name) }
      default: continue
      }
    }
    return names
  }

  // MARK: A public

  /// A version (not `isWhole`) does not know that the map offers no lead.
  static func adviceForAbsent(
    _ audience: AudienceCoverage, isWhole: Bool, on scale: Scale
  ) -> Bilingual {
    guard let remedy = audience.remedies.first else {
      return isWhole
        ? lookFor(audience.whereToLook)
        : audience.whereToLook.map { lookForFirstVoice + $0.sentence }
          ?? lookForFirstVoice
    }
    switch remedy.ground {
    case .weakVoice: return strengthen(remedy.name)
    case .scheme(let name): return goThrough(name)
    default:
      let reason = reason([remedy.ground], on: scale)
      return Bilingual(
        fr: "Demander un premier contact à \(quoted: remedy.name) : \(reason).",
        en: "Ask \(quoted: remedy.name) for a first contact: \(reason).")
    }
  }

  private static func lookFor(_ places: WhereToLook?) -> Bilingual {
    guard let places else { return lookForFirstContact }
    return Bilingual(
      fr: "Aucune piste dans la carte. \(places.sentence)",
      en: "The map offers no lead. \(places.sentence)")
  }

  private static func goThrough(_ scheme: String) -> Bilingual {
    Bilingual(
      fr: "Passer par \(quoted: scheme), qui joint déjà ce public.",
      en: "Go through \(quoted: scheme), which reaches this group already.")
  }

  static func strengthen(_ name: String) -> Bilingual {
    Bilingual(
      fr: """
        Voir avec \(quoted: name) comment mieux joindre ce public, ou chercher une autre voix.
        """,
      en: """
        See with \(quoted: name) how to reach this group better, or look for another voice.
        """)
  }

  /// The line of the file that notes a contact.
  static func contactLine(from lead: String, to voice: String, on scale: Scale) -> String {
    let usual = 3
    let isUsual = usual <= scale.high && usual * 4 >= scale.high
    let strength = isUsual ? usual : (scale.high * 3 + 2) / 4
    return "\(lead) -> \(voice) : contact \(strength)"
  }

  static func contactAndNote(_ voice: String, lead: String, on scale: Scale) -> Bilingual {
    let line = contactLine(from: lead, to: voice, on: scale)
    return Bilingual(
      fr: "Prendre contact avec \(quoted: voice). Si c'est déjà fait, le noter : `\(line)`.",
      en: "Get in touch with \(quoted: voice). If that is done, note it: `\(line)`.")
  }

  static func contact(_ voice: String) -> Bilingual {
    Bilingual(
      fr: "Prendre contact avec \(quoted: voice).", en: "Get in touch with \(quoted: voice).")
  }

  static func adviceForPassage(_ passage: Passage, on scale: Scale) -> Bilingual {
    if let voice = passage.audience.voicesNotInTouch.first {
      return contact(voice.stakeholder.name)
    }
    if let behind = passage.voiceBehind {
      return Bilingual(
        fr: "Nouer un contact direct avec \(quoted: behind.name).",
        en: "Make a direct contact with \(quoted: behind.name).")
    }
    guard let remedy = passage.audience.remedies.first else { return secondVoice(passage) }
    if let scheme = remedy.scheme { return goThrough(scheme) }
    let reason = reason([remedy.ground], on: scale)
    return Bilingual(
      fr: "Chercher une deuxième voix, par exemple avec \(quoted: remedy.name) : \(reason).",
      en: "Look for a second voice, for instance with \(quoted: remedy.name): \(reason).")
  }

  private static func secondVoice(_ passage: Passage) -> Bilingual {
    guard let places = passage.audience.whereToLook else {
      return Bilingual(
        fr: "Chercher une deuxième voix : qui, dans l'équipe, connaît quelqu'un dans ce public ?",
        en: "Look for a second voice: who in the team knows somebody in this group?")
    }
    return Bilingual(
      fr: "Chercher une deuxième voix. \(places.sentence)",
      en: "Look for a second voice. \(places.sentence)")
  }

  static func adviceForAnotherVoice(
    _ remedy: Remedy?, to audience: AudienceCoverage, on scale: Scale
  ) -> Bilingual {
    guard let remedy else {
      guard let places = audience.whereToLook else {
        return Bilingual(
          fr: """
            Chercher une voix de plus : qui, dans l'équipe, connaît un autre groupe de ce public ?
            """,
          en: "Look for one more voice: who in the team knows others in this group?")
      }
      return Bilingual(
        fr: "Chercher une voix de plus. \(places.sentence)",
        en: "Look for one more voice. \(places.sentence)")
    }
    if let scheme = remedy.scheme { return goThrough(scheme) }
    if remedy.ground == .voiceNotInTouch { return contact(remedy.name) }
    let reason = reason([remedy.ground], on: scale)
    return Bilingual(
      fr: "Inviter aussi \(quoted: remedy.name) : \(reason).",
      en: "Invite \(quoted: remedy.name) too: \(reason).")
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

  /// In a version, which leaves out whom the map could offer.
  private static let lookForFirstVoice = Bilingual(
    fr: "Chercher une première voix pour ce public.", en: "Look for a first voice for this group.")

  private static let lookForFirstContact = Bilingual(
    fr: "Chercher un premier contact : qui, dans l'équipe, connaît quelqu'un dans ce public ?",
    en: "Look for a first contact: who in the team knows somebody in this group?")

  // MARK: Themes, territories, the map

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
    en: "Look for a local go-between: neighbourhood council, school, shop, facility.")

  static let addResidents = Bilingual(
    fr: "Ajouter un conseil de quartier, un collectif ou des habitants volontaires.",
    en: "Add a neighbourhood council, a collective or volunteers.")

  /// The example is one that is missing.
  static func completeCategories(_ missing: [StakeholderCategory]) -> Bilingual {
    let one = (missing.first { $0 == .contractors } ?? missing.first ?? .contractors).label
    return Bilingual(
      fr: "Compléter, ou déclarer la catégorie sans objet : `sans objet: [\(one)]`.",
      en: "Complete, or declare the category not applicable: `not applicable: [\(one)]`.")
  }

  static let completeLinks = Bilingual(
    fr: "Compléter : avec qui est-ce en lien ? pour qui est-ce une voix ?",
    en: "Complete: in touch with whom? a voice for whom?")
}

extension Remedy {
  /// The reason in words, to follow a colon.
  public func reason(on scale: Scale) -> Bilingual {
    RemedyMessages.reason([ground], on: scale)
  }
}

extension WhereToLook {
  /// « Où chercher : centre social, école ou périscolaire (après un cours). »
  var sentence: Bilingual {
    let french = kinds.map(\.french).joined(separator: ", ")
    let english = kinds.map(\.english).joined(separator: ", ")
    return Bilingual(
      fr: "Où chercher : \(french) (\(manner)).", en: "Where to look: \(english) (\(manner)).")
  }
}
