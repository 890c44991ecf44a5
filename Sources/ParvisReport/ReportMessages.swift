internal import ParvisAnalysis
internal import ParvisCore

/// The headings and short texts of the reports, in both languages.
enum ReportMessages {
  static let notices = Bilingual(fr: "À savoir", en: "Good to know")
  static let whoIsMissing = Bilingual(fr: "Ce qui manque", en: "What is missing")
  static let audiences = Bilingual(fr: "Les publics attendus", en: "The expected publics")
  static let weakMark = Bilingual(fr: " (voix faible)", en: " (weak voice)")
  static let audienceColumns = [
    Bilingual(fr: "Public", en: "Public"),
    Bilingual(fr: "Priorité", en: "Priority"),
    Bilingual(fr: "Couvert", en: "Covered"),
    Bilingual(fr: "Voix", en: "Voices"),
    Bilingual(fr: "Chemin depuis le pilote", en: "Path from the lead"),
  ]
  static let gapColumns = [
    Bilingual(fr: "Priorité", en: "Priority"),
    Bilingual(fr: "Gravité", en: "Severity"),
    Bilingual(fr: "Règle", en: "Rule"),
    Bilingual(fr: "Sujet", en: "Subject"),
    Bilingual(fr: "Constat", en: "Finding"),
    Bilingual(fr: "Que faire", en: "What to do"),
    Bilingual(fr: "À qui demander", en: "Whom to ask"),
  ]
  static let noPath = Bilingual(fr: "aucun lien noté", en: "no link noted")
  static let leadSpeaks = Bilingual(
    fr: "le pilote parle pour ce public", en: "the lead speaks for it")

  static func paths(_ count: Int) -> Bilingual {
    Bilingual(
      fr: "\(count: count, one: "chemin", many: "chemins indépendants")",
      en: "\(count: count, one: "path", many: "independent paths")")
  }

  static func onlyThrough(_ names: [String]) -> Bilingual {
    Bilingual(fr: "seulement par \(list: names)", en: "only through \(list: names)")
  }

  static func summary(_ coverage: CoverageAnalysis) -> Bilingual {
    let total = coverage.audiences.count
    let absent = coverage.audiences.count { $0.isAbsent }
    guard absent > 0 else {
      return Bilingual(
        fr: """
          \(count: total, one: "public attendu, qui a", many: "publics attendus, qui ont tous") une \
          voix identifiée.
          """,
        en:
          "\(count: total, one: "expected public has", many: "expected publics all have") a voice.")
    }
    return Bilingual(
      fr: """
        \(count: total, one: "public attendu", many: "publics attendus"), \
        dont \(absent) sans voix identifiée.
        """,
      en: """
        \(count: total, one: "expected public", many: "expected publics"), \
        \(absent) without a voice.
        """)
  }

  static func otherLeads(_ remedies: [Remedy], on scale: Scale) -> Bilingual {
    let french = FrenchSentence.joined(
      remedies.map { remedy in
        "\(quoted: remedy.stakeholder.name) (\(remedy.reason(on: scale)))"
      })
    let english = EnglishSentence.joined(
      remedies.map { remedy in
        "\(quoted: remedy.stakeholder.name) (\(remedy.reason(on: scale)))"
      })
    return remedies.count == 1
      ? Bilingual(fr: "Autre piste : \(french).", en: "Other lead: \(english).")
      : Bilingual(fr: "Autres pistes : \(french).", en: "Other leads: \(english).")
  }
}
