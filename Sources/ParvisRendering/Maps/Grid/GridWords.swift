internal import ParvisCore

/// What the grid of influence and interest says.
enum GridWords {
  static let title = Bilingual(fr: "Influence et intérêt", en: "Influence and interest")
  static let synopsis = Bilingual(
    fr: "qui pèse sur la décision et à qui le sujet importe",
    en: "who weighs on the decision and to whom the subject matters")
  static let influenceAxis = MeasureWords.influenceOnDecision
  static let interestAxis = Bilingual(
    fr: "Intérêt pour le sujet", en: "Interest in the subject")
  static let unknownStrip = Bilingual(fr: "Place à préciser", en: "Place to be stated")

  /// The rule by which stakeholders are placed.
  static func readingKey(cut: Int) -> Bilingual {
    Bilingual(
      fr: """
        Plus haut : pèse davantage sur la décision. Plus à droite : le sujet compte davantage. \
        Une case par couple de notes, sans ordre dans la case. Fort : \(cut) ou plus.
        """,
      en: """
        Higher: more weight in the decision. Further right: the subject matters more. One cell \
        for each pair of scores, in no order. High: \(cut) or more.
        """)
  }

  /// What the heading of a quadrant says; of low influence and high interest only those are told
  /// that their words need weight who are residents or associations.
  static func quadrant(
    _ quadrant: Colour.Quadrant, givesWeight: Bool
  ) -> (title: Bilingual, subtitle: Bilingual) {
    switch quadrant {
    case .involve:
      (
        Bilingual(fr: "Associer étroitement", en: "Involve closely"),
        Bilingual(fr: "aux choix et au calendrier", en: "in choices and calendar")
      )
    case .engage:
      (
        Bilingual(fr: "Mobiliser aux moments clés", en: "Engage at key moments"),
        Bilingual(fr: "des échanges courts et préparés", en: "short, prepared exchanges")
      )
    case .empower where !givesWeight:
      (
        Bilingual(fr: "Préparer avec leur concours", en: "Prepare with their help"),
        Bilingual(fr: "ils connaissent le sujet", en: "they know the subject")
      )
    case .empower:
      (
        Bilingual(fr: "Donner du poids à leur parole", en: "Give weight to their words"),
        Bilingual(fr: "place réservée, moyens, relais", en: "seat, means, go-betweens")
      )
    case .inform:
      (
        Bilingual(fr: "Informer et garder le lien", en: "Keep informed and in touch"),
        Bilingual(fr: "sans surcharger", en: "without overloading")
      )
    }
  }

  static let counted = Bilingual(
    fr: "Chaque case donne le nombre de parties prenantes par catégorie.",
    en: "Each cell gives the number of stakeholders of each category.")

  // MARK: Findings

  static func involve(_ count: Int, of all: Int, cut: Int) -> Bilingual {
    Bilingual(
      fr: """
        \(count: count, one: "partie prenante", many: "parties prenantes") sur \(all) à associer \
        étroitement (influence et intérêt de \(cut) ou plus).
        """,
      en: """
        \(count: count, one: "stakeholder", many: "stakeholders") of \(all) to involve closely \
        (influence and interest of \(cut) or more).
        """)
  }

  static func empower(_ names: [String]) -> Bilingual {
    let count = names.count
    return Bilingual(
      fr: """
        \(count: count, one: "partie prenante s’intéresse", many: "parties prenantes s’intéressent") \
        beaucoup au sujet mais \(Numbers.isSingular(count, in: .french) ? "pèse" : "pèsent") peu : \
        \(quotedList: names).
        """,
      en: """
        \(count: count, one: "stakeholder cares", many: "stakeholders care") a lot about the \
        subject but \(Numbers.isSingular(count, in: .english) ? "weighs" : "weigh") little: \
        \(quotedList: names).
        """)
  }

  static func unsettled(_ names: [String]) -> Bilingual {
    Bilingual(
      fr: """
        À préciser : \(quotedList: names), dont la note incertaine va d'un quadrant à l'autre.
        """,
      en: """
        To be settled: \(quotedList: names), whose uncertain score spans two quadrants.
        """)
  }

  static func caption(
    _ name: String, category: Bilingual, influence: String, interest: String
  ) -> Bilingual {
    Bilingual(
      fr: "\(name) (\(category)) : influence \(influence), intérêt \(interest)",
      en: "\(name) (\(category)): influence \(influence), interest \(interest)")
  }
}
