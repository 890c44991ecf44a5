internal import ParvisCore

/// What each gap of a public says, in both languages.
enum GapMessages {
  static func absent(_ audience: AudienceCoverage, on scale: Scale) -> GapWording {
    let name = audience.audience.name
    let weak = audience.weakVoices
    guard let voice = weak.first else {
      return GapWording(
        name,
        Bilingual(
          fr: "personne, dans la carte, ne porte encore la voix de ce public.",
          en: "nobody on the map speaks for this group yet."))
    }
    guard weak.count > 1 else {
      let strength = ScaleWords.voice(voice.strength, on: scale)
      let speaker = voice.stakeholder.name
      return GapWording(
        name,
        Bilingual(
          fr: "une voix faible seulement, \(quoted: speaker) (\(strength)).",
          en: "only a weak voice, \(quoted: speaker) (\(strength))."))
    }
    let names = weak.map(\.stakeholder.name)
    return GapWording(
      name,
      Bilingual(
        fr: "des voix faibles seulement, \(quotedList: names).",
        en: "only weak voices, \(quotedList: names)."))
  }

  static func belowMinimum(_ name: String, voices: Int, minimum: Int) -> GapWording {
    let wanted = Numbers.isSingular(minimum, in: .french) ? "souhaitée" : "souhaitées"
    return GapWording(
      name,
      Bilingual(
        fr: "\(voices) voix, \(minimum) \(wanted).",
        en: "\(count: voices, one: "voice", many: "voices"), \(minimum) wanted."))
  }

  /// `influence` is noted between the lead and one of the voices, or a disagreement.
  static func unreachable(
    _ name: String, voices: [String], lead: String, influence: MapElement?
  ) -> GapWording {
    let can = voices.count == 1 ? "peut" : "peuvent"
    if let influence {
      let other = Self.other(influence)
      return GapWording(
        name,
        Bilingual(
          fr: """
            \(quotedList: voices) \(can) porter la voix de ce public ; avec \(quoted: lead), aucun \
            contact noté, mais \(other).
            """,
          en: """
            \(quotedList: voices) can speak for this group; with \(quoted: lead), no contact is \
            noted, but \(other).
            """), influence: influence)
    }
    return GapWording(
      name,
      Bilingual(
        fr: """
          \(quotedList: voices) \(can) porter la voix de ce public, mais aucun lien n'est noté \
          avec \(quoted: lead).
          """,
        en: """
          \(quotedList: voices) can speak for this group, but no link with \(quoted: lead) is noted.
          """))
  }

  /// `influence` is of the lead on one of the voices that are not in touch or the reverse.
  static func singleRelay(_ passage: Passage, influence: MapElement?) -> GapWording {
    let name = passage.audience.audience.name
    let others = passage.audience.voicesNotInTouch.map(\.stakeholder.name)
    let main: (whole: Bilingual, beginning: Bilingual)
    if passage.hasSeveralVoices {
      let count = passage.audience.reachableVoices.count
      let points = passage.points.map(\.name)
      let beginning = Bilingual(
        fr: "\(count) voix, mais tout passe par \(quotedList: points)",
        en: "\(count) voices, but everything passes through \(quotedList: points)")
      main = (Bilingual(fr: "\(beginning).", en: "\(beginning)."), beginning)
    } else {
      let voice = passage.audience.reachableVoices.first?.stakeholder.name ?? ""
      let beginning = Bilingual(
        fr: "une seule voix joignable, \(quoted: voice)",
        en: "one voice within reach, \(quoted: voice)")
      main = (
        Bilingual(
          fr: "\(beginning). Si elle se retire, ce lien est à refaire.",
          en: "\(beginning). Should it withdraw, the link has to be made again."), beginning
      )
    }
    guard !others.isEmpty else { return GapWording(name, main.whole) }
    let isOne = others.count == 1
    let speak = Bilingual(
      fr: "\(quotedList: others) \(isOne ? "parle" : "parlent") aussi pour ce public",
      en: "\(quotedList: others) \(isOne ? "speaks" : "speak") for this group too")
    let noContact = noContact(influence)
    let alone = Bilingual(
      fr: "\(main.beginning) ; \(speak), \(noContact).",
      en: "\(main.beginning); \(speak), \(noContact).")
    let sentence =
      influence == nil
      ? Bilingual(fr: "\(speak) ; aucun lien n'est noté.", en: "\(speak); no link is noted.")
      : Bilingual(fr: "\(speak) ; \(noContact).", en: "\(speak); \(noContact).")
    return GapWording(name, main.whole + sentence, alone: alone, influence: influence)
  }

  private static func noContact(_ influence: MapElement?) -> Bilingual {
    guard let influence else { return Bilingual(fr: "aucun contact noté", en: "no contact noted") }
    return Bilingual(
      fr: "aucun contact noté, mais \(other(influence))",
      en: "no contact noted, but \(other(influence))")
  }

  /// What is noted instead of a contact.
  private static func other(_ element: MapElement) -> Bilingual {
    if case .link(.conflict, _, _) = element {
      return Bilingual(fr: "un désaccord", en: "a disagreement")
    }
    return Bilingual(fr: "une influence", en: "an influence")
  }

  static func affectedWithoutPower(
    _ name: String, theme: Theme.ID, impact: Double, on scale: Scale
  ) -> GapWording {
    let score = ScaleWords.score(impact, on: scale)
    return GapWording(
      name,
      Bilingual(
        fr: """
          très concerné (\(quoted: theme.name), \(score)), ce public n'a que des voix qui pèsent \
          peu sur la décision.
          """,
        en: """
          strongly affected (\(quoted: theme.name), \(score)), this group has only voices of \
          little weight in the decision.
          """))
  }

  /// In the entry of a public that has another reason too.
  static func littleWeight(voices: Int) -> Bilingual {
    voices == 1
      ? Bilingual(
        fr: "Cette voix pèse peu sur la décision.",
        en: "This voice has little weight in the decision."
      )
      : Bilingual(
        fr: "Ces voix pèsent peu sur la décision.",
        en: "These voices have little weight in the decision.")
  }
}
