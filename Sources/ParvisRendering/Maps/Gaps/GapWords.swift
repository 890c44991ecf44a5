internal import ParvisCore

/// What the map of missing publics says.
enum GapWords {
  static let title = Bilingual(
    fr: "Les publics qui manquent", en: "The groups that are missing")
  static let synopsis = Bilingual(
    fr: "quels publics manquent, et par qui les joindre",
    en: "which groups are missing, and through whom to reach them")
  static let readingKey = Bilingual(
    fr: """
      Cadre en tirets marqué « + » : public attendu dont personne ne porte encore la voix. \
      Flèches : du pilote au public, par ses relais.
      """,
    en: """
      Dashed frame marked “+”: an expected group for whom nobody speaks yet. Arrows: from the \
      lead to the group, through its go-betweens.
      """)
  /// Where the paths from the lead are not studied.
  static let readingKeyWithoutLead = Bilingual(
    fr: """
      Cadre en tirets marqué « + » : public attendu dont personne ne porte encore la voix. \
      Flèches : de la voix à son public.
      """,
    en: """
      Dashed frame marked “+”: an expected group for whom nobody speaks yet. Arrows: from the \
      voice to its group.
      """)

  // MARK: Columns

  static let lead = Bilingual(fr: "Pilote", en: "Lead")
  static let relays = Bilingual(fr: "Relais", en: "Go-betweens")
  static let voices = Bilingual(fr: "Voix et relais", en: "Voices and go-betweens")
  static let audiences = Bilingual(
    fr: "Publics, les plus graves en haut", en: "Groups, the worst at the top")

  static let audiencesInNoOrder = Bilingual(fr: "Publics attendus", en: "Expected groups")

  static func rest(_ count: Int) -> Bilingual {
    Bilingual(
      fr: "et \(count: count, one: "autre public", many: "autres publics")",
      en: "and \(count: count, one: "other group", many: "other groups")")
  }

  // MARK: Legend

  static let path: LinkStroke = {
    var stroke = LinkStroke.influence(3)
    stroke.colour = .path
    return stroke
  }()
  static let voiceStroke: LinkStroke = {
    var stroke = LinkStroke.influence(3)
    stroke.colour = .grey
    return stroke
  }()

  static func pathSign(isWeighed: Bool) -> Bilingual {
    isWeighed
      ? Bilingual(
        fr: "contact ou parole portée, depuis le pilote (épaisseur : force)",
        en: "contact or voice, from the lead (width: strength)")
      : Bilingual(
        fr: "contact ou parole portée, depuis le pilote", en: "contact or voice, from the lead")
  }

  static let notInTouchSign = Bilingual(
    fr: "voix sans lien noté avec le pilote", en: "voice without a noted link with the lead")

  static func voiceSign(isWeighed: Bool) -> Bilingual {
    isWeighed
      ? Bilingual(
        fr: "porte la voix de ce public (épaisseur : force)",
        en: "speaks for this group (width: strength)")
      : Bilingual(fr: "porte la voix de ce public", en: "speaks for this group")
  }

  // MARK: Captions

  static let voice = Bilingual(fr: "voix", en: "voice")
  static let weakVoice = ColumnWords.weakVoice

  static func severity(_ value: Double) -> Bilingual {
    Bilingual(fr: "gravité \(value)", en: "severity \(value)")
  }

  // MARK: Reasons

  static let noVoiceNoLead = Bilingual(
    fr: "aucune voix, aucune piste", en: "no voice, nobody to ask")
  static let weakVoiceOnly = Bilingual(
    fr: "voix faible seulement", en: "only a weak voice")
  static func notInTouch(_ voices: Int) -> Bilingual {
    voices == 1
      ? Bilingual(fr: "aucun lien noté avec sa voix", en: "no link noted with its voice")
      : Bilingual(fr: "aucun lien noté avec ses voix", en: "no link noted with its voices")
  }

  static let littleWeight = Bilingual(
    fr: "peu de poids dans la décision", en: "little weight in the decision")
  static let leadSpeaks = Bilingual(
    fr: "le pilote porte cette voix", en: "the lead speaks for it")

  static func passage(_ name: String) -> Bilingual {
    Bilingual(fr: "tout passe par \(quoted: name)", en: "all passes through \(quoted: name)")
  }

  static func onePassage(_ points: Int) -> Bilingual {
    points > 1
      ? Bilingual(
        fr: "un seul chemin, \(points) passages obligés",
        en: "one path only, \(points) single passages")
      : Bilingual(fr: "une seule voix joignable", en: "one voice within reach")
  }

  static func belowMinimum(_ count: Int, _ minimum: Int) -> Bilingual {
    Bilingual(
      fr: """
        \(count) voix, \(minimum) \(Numbers.isSingular(minimum, in: .french) ? "souhaitée" : "souhaitées")
        """,
      en: "\(count: count, one: "voice", many: "voices"), \(minimum) wanted")
  }

  static func voicesInTouch(_ count: Int) -> Bilingual {
    Bilingual(
      fr: "\(count) voix \(Numbers.isSingular(count, in: .french) ? "joignable" : "joignables")",
      en: "\(count: count, one: "voice", many: "voices") within reach")
  }

  static func voiceCount(_ count: Int) -> Bilingual {
    Bilingual(fr: "\(count) voix", en: "\(count: count, one: "voice", many: "voices")")
  }

  static func hiddenVoices(_ count: Int) -> Bilingual {
    let drawn = Numbers.isSingular(count, in: .french) ? "non dessinée" : "non dessinées"
    return Bilingual(
      fr: "\(count) voix \(drawn)",
      en: "\(count: count, one: "voice", many: "voices") not drawn")
  }

  static func furtherRelays(_ count: Int, arePassages: Bool) -> Bilingual {
    guard arePassages else {
      return Bilingual(
        fr: "\(count: count, one: "autre relais", many: "autres relais")",
        en: "\(count: count, one: "other go-between", many: "other go-betweens")")
    }
    return Bilingual(
      fr: "\(count: count, one: "autre passage obligé", many: "autres passages obligés")",
      en: "\(count: count, one: "other single passage", many: "other single passages")")
  }

  static func joined(_ parts: [Bilingual]) -> Bilingual {
    guard var text = parts.first else { return Bilingual(verbatim: "") }
    for part in parts.dropFirst() {
      text = Bilingual(fr: "\(text) ; \(part)", en: "\(text); \(part)")
    }
    return text
  }

  // MARK: Findings

  static func allHaveVoices(_ count: Int) -> Bilingual {
    count == 1
      ? Bilingual(
        fr: "Le public attendu a au moins une voix.",
        en: "The expected group has at least one voice.")
      : Bilingual(
        fr: "Chacun des \(count) publics attendus a au moins une voix.",
        en: "Each of the \(count) expected groups has at least one voice.")
  }

  static func notStudied(lead: String?) -> Bilingual {
    guard let lead else {
      return Bilingual(
        fr: "Aucun pilote n'est nommé : les chemins vers les publics ne sont pas étudiés.",
        en: "No lead is named: paths to the groups are not studied.")
    }
    return Bilingual(
      fr: """
        Aucun lien n'est noté pour \(quoted: lead) : les chemins vers les publics ne sont pas étudiés.
        """,
      en: "No link is noted for \(quoted: lead): paths to the groups are not studied.")
  }

  static func notInTouch(_ names: [String], lead: String) -> Bilingual {
    Bilingual(
      fr: """
        Aucun lien n'est noté entre \(quoted: lead) et \
        \(count: names.count, one: "voix", many: "voix") : \(quotedList: names).
        """,
      en: """
        No link is noted between \(quoted: lead) and \
        \(count: names.count, one: "voice", many: "voices"): \(quotedList: names).
        """)
  }

  static func passages(_ point: String, to publics: [String], of count: Int) -> Bilingual {
    let main = Bilingual(
      fr: "Pour joindre \(quotedList: publics), tout passe par \(quoted: point).",
      en: "To reach \(quotedList: publics), everything passes through \(quoted: point).")
    guard count > 1 else { return main }
    return main
      + Bilingual(
        fr: "En tout, \(count) passages obligés.", en: "In all, \(count) single passages.")
  }

  // MARK: Foot

  static func audienceTotal(_ count: Int) -> Bilingual {
    Bilingual(
      fr: "\(count: count, one: "public attendu", many: "publics attendus").",
      en: "\(count: count, one: "expected group", many: "expected groups").")
  }

  static let formula = Bilingual(
    fr: "Gravité = concerné × (1 – couvert) × (½ + ½ éloignement).",
    en: "Severity = affected × (1 – covered) × (½ + ½ distance).")

  static func page(_ page: Int, of pages: Int, from first: Int, to last: Int) -> Bilingual {
    Bilingual(
      fr: "Page \(page) sur \(pages) : publics \(first) à \(last).",
      en: "Page \(page) of \(pages): groups \(first) to \(last).")
  }
}
