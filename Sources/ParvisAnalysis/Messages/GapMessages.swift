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

  static func unreachable(_ name: String, voices: [String], lead: String) -> Bilingual {
    let can = voices.count == 1 ? "peut" : "peuvent"
    return Bilingual(
      fr: """
        \(quoted: name) : \(quotedList: voices) \(can) porter la voix de ce public, mais aucun \
        lien n'est noté avec \(quoted: lead).
        """,
      en: """
        \(quoted: name): \(quotedList: voices) can speak for this public, but no link with \
        \(quoted: lead) is noted.
        """)
  }

  static func singleRelay(_ passage: Passage) -> Bilingual {
    let name = passage.audience.audience.name
    let main: Bilingual
    if passage.hasSeveralVoices {
      let count = passage.audience.reachableVoices.count
      let points = passage.points.map(\.name)
      main = Bilingual(
        fr: "\(quoted: name) : \(count) voix, mais tout passe par \(quotedList: points).",
        en: "\(quoted: name): \(count) voices, but everything passes through \(quotedList: points)."
      )
    } else {
      let voice = passage.audience.reachableVoices.first?.stakeholder.name ?? ""
      main = Bilingual(
        fr: """
          \(quoted: name) : une seule voix joignable, \(quoted: voice). Si elle se retire, ce lien \
          est à refaire.
          """,
        en: """
          \(quoted: name): one voice within reach, \(quoted: voice). Should it withdraw, the link \
          has to be made again.
          """)
    }
    let others = passage.audience.voicesNotInTouch.map(\.stakeholder.name)
    guard !others.isEmpty else { return main }
    let isOne = others.count == 1
    return main
      + Bilingual(
        fr: """
          \(quotedList: others) \(isOne ? "parle" : "parlent") aussi pour ce public ; aucun lien \
          n'est noté.
          """,
        en: """
          \(quotedList: others) \(isOne ? "speaks" : "speak") for this public too; no link is noted.
          """)
  }

  static func affectedWithoutPower(
    _ name: String, theme: Theme.ID, impact: Double, on scale: Scale
  ) -> Bilingual {
    let score = ScaleWords.score(impact, on: scale)
    return Bilingual(
      fr: """
        \(quoted: name) : très concerné (\(quoted: theme.name), \(score)), ce public n'a que des \
        voix qui pèsent peu sur la décision.
        """,
      en: """
        \(quoted: name): strongly affected (\(quoted: theme.name), \(score)), this public has only \
        voices of little weight in the decision.
        """)
  }

  /// One sentence for several publics.
  static func affectedWithoutPower(_ names: [String]) -> Bilingual {
    Bilingual(
      fr: """
        \(names.count) publics très concernés n'ont que des voix qui pèsent peu : \
        \(quotedList: names, atMost: 12).
        """,
      en: """
        \(names.count) strongly affected publics have only voices of little weight: \
        \(quotedList: names, atMost: 12).
        """)
  }

  static func orphanTheme(_ name: String, publics: [String], isFollowed: Bool) -> Bilingual {
    guard isFollowed else {
      return Bilingual(
        fr: """
          Thème \(quoted: name) : des publics sont concernés (\(quotedList: publics)), personne ne \
          le porte encore.
          """,
        en: """
          Theme \(quoted: name): publics are affected (\(quotedList: publics)), nobody carries it \
          yet.
          """)
    }
    return Bilingual(
      fr: """
        Thème \(quoted: name) : seuls des élus et des services y sont attentifs, alors que des \
        publics sont concernés (\(quotedList: publics)).
        """,
      en: """
        Theme \(quoted: name): only elected members and departments follow it, although publics are \
        affected (\(quotedList: publics)).
        """)
  }

  static func emptyCell(_ name: String, theme: String) -> Bilingual {
    Bilingual(
      fr: """
        Le public \(quoted: name) est concerné par \(quoted: theme), mais aucune de ses voix ne \
        suit ce thème.
        """,
      en: """
        The public \(quoted: name) is affected by \(quoted: theme), but none of its voices follows \
        it.
        """)
  }

  static func emptyTerritory(_ name: String) -> Bilingual {
    Bilingual(
      fr: "Territoire \(quoted: name) : personne, dans la carte, n'y est présent.",
      en: "Territory \(quoted: name): nobody on the map is present there.")
  }

  static func emptyCategories(_ categories: [StakeholderCategory], in territory: String)
    -> Bilingual
  {
    let french = categories.map(\.label.french)
    let english = categories.map(\.label.english)
    return Bilingual(
      fr: "Territoire \(quoted: territory), catégories sans personne : \(list: french, atMost: 6).",
      en: "Territory \(quoted: territory), categories with nobody: \(list: english, atMost: 6).")
  }
}
