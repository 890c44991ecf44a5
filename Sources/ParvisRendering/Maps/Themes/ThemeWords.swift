internal import ParvisCore

/// What the map of themes says.
enum ThemeWords {
  static let title = Bilingual(fr: "Qui se soucie de quoi", en: "Who cares about what")
  static let synopsis = Bilingual(
    fr: "quel thème compte pour qui, et ce qui est ouvert à la discussion",
    en: "which theme matters to whom, and what is open to discussion")
  static let readingKey = Bilingual(
    fr: """
      Plus le disque est grand, plus le thème compte. Disque creux : thème non négociable. Case \
      vide : nul ou non noté.
      """,
    en: """
      The larger the disc, the more the theme matters. Hollow disc: not open to negotiation. Empty \
      cell: none or not noted.
      """)

  /// How many publics a theme affects strongly.
  static func strongly(from score: Double) -> Bilingual {
    Bilingual(
      fr: "Publics fortement concernés (\(score) ou plus)",
      en: "Groups strongly affected (\(score) or more)")
  }

  // MARK: Legend

  static func strength(low: Int, high: Int) -> Bilingual {
    Bilingual(
      fr: "intérêt, ou impact sur un public, de \(low) à \(high)",
      en: "interest, or impact on a group, from \(low) to \(high)")
  }

  static let notNegotiable = Bilingual(
    fr: "thème non négociable : disque creux", en: "theme not negotiable: hollow disc")
  static let expectedPublic = ThingWords.expectedPublic.one
  static let uncertain = Bilingual(
    fr: "note incertaine, à son milieu", en: "uncertain score, at its middle")

  // MARK: Foot

  static func shown(_ count: Int, of all: Int) -> Bilingual {
    Bilingual(
      fr: """
        \(count: count, one: "partie prenante", many: "parties prenantes") sur \(all) \
        \(Numbers.isSingular(count, in: .french) ? "a" : "ont") un intérêt noté par thème.
        """,
      en: """
        \(count: count, one: "stakeholder", many: "stakeholders") of \(all) \
        \(Numbers.isSingular(count, in: .english) ? "has" : "have") an interest noted by theme.
        """)
  }

  // MARK: Findings

  static func closed(_ theme: String, framework: String?) -> Bilingual {
    guard let framework, !framework.isEmpty else {
      return Bilingual(
        fr: "\(quoted: theme) : non négociable. À expliquer, sans le mettre en débat.",
        en: "\(quoted: theme): not negotiable. To be explained, not put up for debate.")
    }
    return Bilingual(
      fr: "\(quoted: theme) : non négociable (\(framework)). À expliquer, sans le mettre en débat.",
      en: "\(quoted: theme): not negotiable (\(framework)). To be explained, not put up for debate."
    )
  }

  static func closed(_ themes: [String]) -> Bilingual {
    Bilingual(
      fr:
        "\(themes.count) thèmes non négociables, à expliquer sans les mettre en débat : \(quotedList: themes).",
      en:
        "\(themes.count) themes not negotiable, to be explained, not put up for debate: \(quotedList: themes)."
    )
  }

  static func mostShared(_ themes: [String], _ count: Int, of all: Int) -> Bilingual {
    Bilingual(
      fr: """
        \(quotedList: themes) \(themes.count == 1 ? "compte" : "comptent") beaucoup pour \(count) \
        parties prenantes sur \(all), plus que les autres thèmes.
        """,
      en: """
        \(quotedList: themes) \(themes.count == 1 ? "matters" : "matter") a lot to \(count) of \
        \(all) stakeholders, more than the other themes.
        """)
  }

  static func mostFelt(_ themes: [String], _ count: Int, of all: Int) -> Bilingual {
    Bilingual(
      fr: """
        \(quotedList: themes) \(themes.count == 1 ? "concerne" : "concernent") fortement \
        \(count: count, one: "public", many: "publics") sur \(all), plus que les autres thèmes.
        """,
      en: """
        \(quotedList: themes) strongly \(themes.count == 1 ? "affects" : "affect") \(count) of \
        \(all) groups, more than the other themes.
        """)
  }

  static let noInterest = Bilingual(
    fr:
      "Aucune partie prenante n'a encore d'intérêt noté par thème : seuls les publics sont montrés.",
    en: "No stakeholder has an interest noted by theme yet: only the groups are shown.")

  static let noInterestHere = Bilingual(
    fr: "Aucun intérêt par thème ne figure dans cette version : seuls les publics sont montrés.",
    en: "No interest by theme is in this version: only the groups are shown.")

  // MARK: Captions

  static func caption(_ name: String, kind: Bilingual, cells: [String]) -> Bilingual {
    Bilingual(
      fr: "\(name) (\(kind)) : \(list: cells, atMost: .max).",
      en: "\(name) (\(kind)): \(list: cells, atMost: .max).")
  }
}
