internal import ParvisCore

/// What to do about each gap, and why whom, in both languages.
enum RemedyMessages {
  static func reason(_ ground: Remedy.Ground, on scale: Scale) -> Bilingual {
    switch ground {
    case .voiceNotInTouch:
      return Bilingual(
        fr: "porte la voix de ce public ; aucun lien n'est noté",
        en: "speaks for this public; no link is noted")
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
    if case .weakVoice = remedy.ground {
      return Bilingual(
        fr: """
          Voir avec \(quoted: name) comment mieux joindre ce public, ou chercher une autre voix.
          """,
        en: """
          See with \(quoted: name) how to reach this public better, or look for another voice.
          """)
    }
    let reason = reason(remedy.ground, on: scale)
    return Bilingual(
      fr: "Demander un premier contact à \(quoted: name) : \(reason).",
      en: "Ask \(quoted: name) for a first contact: \(reason).")
  }

  static func adviceForAnotherVoice(_ audience: AudienceCoverage, on scale: Scale) -> Bilingual {
    guard let remedy = audience.remedies.first else { return lookForFirstContact }
    let name = remedy.stakeholder.name
    if remedy.ground == .voiceNotInTouch {
      return Bilingual(
        fr: "Prendre contact avec \(quoted: name).", en: "Get in touch with \(quoted: name).")
    }
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
    fr: "Compléter, ou déclarer la catégorie sans objet.",
    en: "Complete, or declare the category not applicable.")

  static let completeLinks = Bilingual(
    fr: "Compléter : avec qui est-ce en lien ? pour qui est-ce une voix ?",
    en: "Complete: in touch with whom? a voice for whom?")
}
