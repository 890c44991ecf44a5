internal import ParvisCore

/// The headings and short texts of the rankings, in both languages.
enum RankingMessages {
  static let measure = Bilingual(fr: "Mesure", en: "Measure")
  static let columns = [
    Bilingual(fr: "Place", en: "Place"),
    Bilingual(fr: "Partie prenante", en: "Stakeholder"),
    Bilingual(fr: "Valeur", en: "Value"),
    Bilingual(fr: "Rang", en: "Rank"),
    Bilingual(fr: "Dans les 3 premiers", en: "In the top 3"),
  ]

  static func summary(_ count: Int) -> Bilingual {
    Bilingual(
      fr: """
        \(count: count, one: "partie prenante", many: "parties prenantes"). Un rang est donné avec \
        sa marge ; « = » signale des places qu'on ne peut pas départager.
        """,
      en: """
        \(count: count, one: "stakeholder", many: "stakeholders"). A rank comes with its margin; \
        “=” marks places that cannot be told apart.
        """)
  }

  static func interval(_ low: Int, _ high: Int) -> Bilingual {
    Bilingual(fr: "de \(low) à \(high)", en: "\(low) to \(high)")
  }

  static func more(_ count: Int) -> Bilingual {
    Bilingual(
      fr: "et \(count: count, one: "autre", many: "autres") : `--all`.",
      en: "and \(count) more: `--all`.")
  }

  static func method(draws: Int) -> Bilingual {
    guard draws > 1 else {
      return Bilingual(
        fr: "Aucune note incertaine ne change ces rangs.",
        en: "No uncertain score changes these ranks.")
    }
    return Bilingual(
      fr: """
        Les notes incertaines ont été tirées au sort \(draws) fois ; le rang est celui de neuf \
        tirages sur dix.
        """,
      en: """
        Uncertain scores were drawn \(draws) times; the rank is that of nine draws out of ten.
        """)
  }
}
