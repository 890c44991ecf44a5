internal import ParvisAnalysis
internal import ParvisCore

/// What the map of circles says.
enum CircleWords {
  static let title = Bilingual(
    fr: "Qui associer, et jusqu'où", en: "Who to involve, and how far")
  static let synopsis = Bilingual(
    fr: "qui décide, qui associer, qui consulter, qui informer",
    en: "who decides, whom to involve, to consult, to inform")
  static let readingKey = Bilingual(
    fr: """
      Du centre vers le bord : décider, associer, consulter, informer. Chaque secteur est une \
      catégorie.
      """,
    en: """
      From the centre outwards: decide, involve, consult, inform. Each sector is a category.
      """)

  static func name(of circle: InvolvementCircle) -> Bilingual {
    switch circle {
    case .decide: Bilingual(fr: "Décider", en: "Decide")
    case .involve: Bilingual(fr: "Associer", en: "Involve")
    case .consult: Bilingual(fr: "Consulter", en: "Consult")
    case .inform: Bilingual(fr: "Informer", en: "Inform")
    }
  }

  static let unknownStrip = Bilingual(fr: "Cercle à préciser", en: "Circle to be stated")

  // MARK: Foot

  /// The rule by which scores tell the circle, in the numbers of the file.
  static func rule(on scale: Scale) -> Bilingual {
    let involved = scale.value(of: Involvement.involvedFrom)
    let consulted = scale.value(of: Involvement.consultedFrom)
    return Bilingual(
      fr: """
        Moyenne de l'influence et de l'intérêt : associer à partir de \(involved), consulter à \
        partir de \(consulted) sur \(scale.high).
        """,
      en: """
        Mean of influence and interest: involve from \(involved), consult from \(consulted) of \
        \(scale.high).
        """)
  }

  static let counted = Bilingual(
    fr: "Chaque signe donne le nombre de parties prenantes de sa catégorie.",
    en: "Each sign gives the number of stakeholders of its category.")

  static func omitted(_ count: Int) -> Bilingual {
    Bilingual(
      fr: """
        \(count: count, one: "partie prenante n'est pas montrée", many: "parties prenantes ne sont pas montrées") : \
        \(Numbers.isSingular(count, in: .french) ? "son" : "leur") cercle ne figure pas dans cette \
        version.
        """,
      en: """
        \(count: count, one: "stakeholder is", many: "stakeholders are") not shown: no circle in this \
        version.
        """)
  }

  // MARK: Findings

  static func deciding(_ names: [String]) -> Bilingual {
    let isOne = names.count == 1
    return Bilingual(
      fr: """
        \(quotedList: names) \(isOne ? "décide" : "décident") : à rencontrer avant d'ouvrir la \
        discussion.
        """,
      en: """
        \(quotedList: names) \(isOne ? "decides" : "decide"): to be met before the discussion opens.
        """)
  }

  static let nobodyDecides = Bilingual(
    fr: "Personne n'est encore noté pour décider : à préciser.",
    en: "Nobody is noted to decide yet: to be stated.")

  static func near(_ count: Int, of all: Int, category: Bilingual) -> Bilingual {
    Bilingual(
      fr: """
        Catégorie \(quoted: category.french) : \(count) sur \(all) dans les cercles « décider » et \
        « associer ».
        """,
      en: """
        Category \(quoted: category.english): \(count) of \(all) in the circles “decide” and \
        “involve”.
        """)
  }

  static func noneNear(_ categories: [Bilingual]) -> Bilingual {
    Bilingual(
      fr: """
        Sans personne dans les cercles « décider » et « associer » : \
        \(list: categories.map(\.french), atMost: 6).
        """,
      en: """
        With nobody in the circles “decide” and “involve”: \
        \(list: categories.map(\.english), atMost: 6).
        """)
  }

  static func unsettled(_ names: [String]) -> Bilingual {
    let isOne = names.count == 1
    return Bilingual(
      fr: """
        À préciser : \(quotedList: names), dont \(isOne ? "la note incertaine va" : "les notes incertaines vont") \
        d'un cercle à l'autre.
        """,
      en: """
        To be settled: \(quotedList: names), whose uncertain \(isOne ? "score spans" : "scores span") \
        two circles or more.
        """)
  }

  static func unknown(_ count: Int) -> Bilingual {
    Bilingual(
      fr: """
        \(count: count, one: "partie prenante sans note", many: "parties prenantes sans note") : \
        cercle à préciser.
        """,
      en: """
        \(count: count, one: "stakeholder without a score", many: "stakeholders without a score"): \
        circle to be stated.
        """)
  }

  // MARK: Table

  static func cell(_ place: Involvement.Place, isUnsettled: Bool) -> Bilingual {
    let name = place.circle?.label ?? ColumnWords.toBeStated
    guard isUnsettled else { return name }
    return Bilingual(fr: "\(name) (note incertaine)", en: "\(name) (uncertain score)")
  }

  // MARK: Captions

  static func caption(
    _ name: String, category: Bilingual, circle: InvolvementCircle?, basis: Involvement.Basis,
    isRaised: Bool = false
  ) -> Bilingual {
    guard let circle else {
      return Bilingual(
        fr: "\(name) (\(category)) : cercle à préciser",
        en: "\(name) (\(category)): circle to be stated")
    }
    guard !isRaised else {
      return Bilingual(
        fr: "\(name) (\(category)) : \(circle.label), \(Words.raised)",
        en: "\(name) (\(category)): \(circle.label), \(Words.raised)")
    }
    let words = circle.label
    if case .scores(let low, let high) = basis, low != high {
      return Bilingual(
        fr: "\(name) (\(category)) : \(words), de \(low.label) à \(high.label) selon les notes",
        en: "\(name) (\(category)): \(words), from \(low.label) to \(high.label) by the scores"
      )
    }
    return Bilingual(fr: "\(name) (\(category)) : \(words)", en: "\(name) (\(category)): \(words)")
  }

  /// Who stands in a circle, for the description of the page.
  static func members(of circle: InvolvementCircle, _ names: [String]) -> Bilingual {
    let circle = name(of: circle)
    guard !names.isEmpty else {
      return Bilingual(fr: "\(circle) : personne.", en: "\(circle): nobody.")
    }
    return Bilingual(
      fr: "\(circle) (\(names.count)) : \(list: names, atMost: 12).",
      en: "\(circle) (\(names.count)): \(list: names, atMost: 12).")
  }
}
