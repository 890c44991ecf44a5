internal import ParvisCore

/// What is said once of several publics that have one reason in common, in both languages.
enum SharedReasonMessages {
  /// How many are named before the others are counted.
  private static let named = 12

  private static func list(_ audiences: [AudienceCoverage], voices: [[String]]) -> Bilingual {
    let items = zip(audiences, voices).map { audience, voices -> Bilingual in
      let name = audience.audience.name
      return voices.isEmpty
        ? Bilingual(fr: "\(quoted: name)", en: "\(quoted: name)")
        : Bilingual(
          fr: "\(quoted: name) (\(quotedList: voices))",
          en: "\(quoted: name) (\(quotedList: voices))")
    }
    return Bilingual(
      fr: "\(list: items.map(\.french), atMost: named)",
      en: "\(list: items.map(\.english), atMost: named)")
  }

  static func outOfReach(_ audiences: [AudienceCoverage], lead: String) -> Bilingual {
    let list = list(audiences, voices: audiences.map { $0.fullVoices.map(\.stakeholder.name) })
    return Bilingual(
      fr: """
        \(audiences.count) publics ont une voix, mais aucun contact n'est noté entre elle et \
        \(quoted: lead) : \(list).
        """,
      en: """
        \(audiences.count) groups have a voice, but no contact between it and \(quoted: lead) is \
        noted: \(list).
        """)
  }

  static func absent(_ audiences: [AudienceCoverage]) -> Bilingual {
    let list = list(audiences, voices: audiences.map { _ in [] })
    return Bilingual(
      fr:
        "Personne, dans la carte, ne porte encore la voix de \(audiences.count) publics : \(list).",
      en: "Nobody on the map speaks yet for \(audiences.count) groups: \(list).")
  }

  static func weak(_ audiences: [AudienceCoverage]) -> Bilingual {
    let list = list(audiences, voices: audiences.map { $0.weakVoices.map(\.stakeholder.name) })
    return Bilingual(
      fr: "\(audiences.count) publics n'ont que des voix faibles : \(list).",
      en: "\(audiences.count) groups have only weak voices: \(list).")
  }

  static func oneVoice(_ audiences: [AudienceCoverage]) -> Bilingual {
    let list = list(audiences, voices: audiences.map { $0.reachableVoices.map(\.stakeholder.name) })
    return Bilingual(
      fr: "\(audiences.count) publics n'ont qu'une voix joignable : \(list).",
      en: "\(audiences.count) groups have one voice within reach: \(list).")
  }

  static func onePassage(_ audiences: [AudienceCoverage]) -> Bilingual {
    let list = list(
      audiences, voices: audiences.map { ($0.relays.singlePoints ?? []).map(\.name) })
    return Bilingual(
      fr: "\(audiences.count) publics ont plusieurs voix, mais un seul passage : \(list).",
      en: "\(audiences.count) groups have several voices, but a single passage: \(list).")
  }

  static func belowMinimum(_ audiences: [AudienceCoverage]) -> Bilingual {
    let list = list(audiences, voices: audiences.map { $0.fullVoices.map(\.stakeholder.name) })
    return Bilingual(
      fr: "\(audiences.count) publics ont moins de voix que souhaité : \(list).",
      en: "\(audiences.count) groups have fewer voices than wanted: \(list).")
  }

  static func littleWeight(_ names: [String]) -> Bilingual {
    Bilingual(
      fr: """
        \(names.count) publics très concernés n'ont que des voix qui pèsent peu : \
        \(quotedList: names, atMost: named).
        """,
      en: """
        \(names.count) strongly affected groups have only voices of little weight: \
        \(quotedList: names, atMost: named).
        """)
  }

  // MARK: What to do

  /// The contact may be added to the file whose `scale` it is; there is none without a file.
  static func callThem(lead: String, voice: String, on scale: Scale?) -> Bilingual {
    guard let scale else { return Bilingual(fr: "Les appeler.", en: "Call them.") }
    let link = RemedyMessages.contactLine(from: lead, to: voice, on: scale)
    return Bilingual(
      fr: "Les appeler ; si c'est déjà fait, l'ajouter : `\(link)`.",
      en: "Call them; if that is done, add it: `\(link)`.")
  }

  /// What is to be done for some of the publics only.
  static func advice(_ advice: Bilingual, for names: [String]) -> Bilingual {
    Bilingual(
      fr: "\(quotedList: names, atMost: named) : \(advice.beginningWithASmallLetter)",
      en: "\(quotedList: names, atMost: named): \(advice.beginningWithASmallLetter)")
  }
}
