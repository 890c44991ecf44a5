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
  ]

  static func summary(_ coverage: CoverageAnalysis) -> Bilingual {
    let total = coverage.audiences.count
    let absent = coverage.audiences.count { $0.isAbsent }
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
