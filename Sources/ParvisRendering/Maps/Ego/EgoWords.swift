internal import ParvisCore

/// What the map round one stakeholder says.
enum EgoWords {
  static let title = Bilingual(fr: "Autour d'une partie prenante", en: "Around one stakeholder")
  static let synopsis = Bilingual(
    fr: "une partie prenante, qui la joint et qui elle joint",
    en: "one stakeholder, who reaches it and whom it reaches")

  static func title(_ name: String) -> Bilingual {
    Bilingual(fr: "Autour de \(quoted: name)", en: "Around \(quoted: name)")
  }

  static let readingKey = Bilingual(
    fr: """
      Ses liens directs, avec leur sens et leur force, et les publics qu'elle joint ; en retrait, le \
      second rang.
      """,
    en: """
      Its direct links, with direction and strength, and the groups it reaches; set back, the second \
      rank.
      """)

  // MARK: Columns

  static func heading(_ column: Int, isInfluence: Bool) -> Bilingual {
    switch (column, isInfluence) {
    case (1, true): MeasureWords.influenceReceived
    case (3, true): MeasureWords.influenceExercised
    case (1, false): MeasureWords.linksReceived
    case (3, false): MeasureWords.linksGiven
    case (2, _): Bilingual(verbatim: "")
    default: Bilingual(fr: "Deuxième rang", en: "Second rank")
    }
  }

  static func publicsHeading(areAlone: Bool) -> Bilingual {
    areAlone
      ? Bilingual(fr: "Publics qu'elle joint", en: "Groups it reaches")
      : Bilingual(fr: "Liens, publics joints", en: "Links, groups reached")
  }

  static func voice(isWeak: Bool) -> Bilingual {
    isWeak ? ColumnWords.weakVoice : Bilingual(fr: "parle pour ce public", en: "speaks for it")
  }

  static func publicCaption(_ name: String) -> Bilingual {
    Bilingual(fr: "\(name) (public attendu)", en: "\(name) (expected group)")
  }

  static let mutualHeading = Bilingual(
    fr: "Liens sans direction", en: "Links without a direction")

  static func rest(_ count: Int) -> Bilingual {
    Bilingual(
      fr: "et \(count: count, one: "autre", many: "autres")", en: "and \(count) more")
  }

  // MARK: Links

  /// The step of a strength for a kind of link, alone.
  static func strength(_ kind: LinkKind, _ step: Int) -> Bilingual {
    kind == .influence ? Words.influence(step) : joined(kind, step)
  }

  /// The kind of a link with its strength: « contact fort », « influence à préciser ».
  static func tie(
    _ tie: EgoTie, isBare: Bool = false
  ) -> Bilingual {
    if tie.strength == nil || isBare || tie.kind == .conflict { return tie.kind.label }
    guard !tie.isUncertain else {
      return Bilingual(
        fr: "\(tie.kind.label) à préciser", en: "\(tie.kind.label) to be settled")
    }
    return joined(tie.kind, tie.step)
  }

  /// Which way the links of a tie go, seen from the subject.
  static func direction(of tie: EgoTie) -> Bilingual {
    switch (tie.comesIn, tie.goesOut) {
    case (true, true): Bilingual(fr: "réciproque", en: "both ways")
    case (true, false): Bilingual(fr: "reçu", en: "received")
    case (false, true): Bilingual(fr: "donné", en: "given")
    case (false, false): Bilingual(fr: "sans direction", en: "without a direction")
    }
  }

  private static func joined(_ kind: LinkKind, _ step: Int) -> Bilingual {
    let isFeminine =
      switch kind {
      case .influence, .informs, .cooperates, .hierarchy, .trust, .alliance: true
      case .contact, .funds, .conflict: false
      }
    let last = kind == .influence ? ("décisive", "decisive") : ("très fort", "very strong")
    let french = isFeminine ? ["faible", "moyenne", "forte"] : ["faible", "moyen", "fort"]
    let words =
      step < 4
      ? (french[step - 1], ["weak", "medium", "strong"][step - 1])
      : (isFeminine && kind != .influence ? "très forte" : last.0, last.1)
    return Bilingual(
      fr: "\(kind.label) \(words.0)", en: "\(words.1) \(kind.label)")
  }

  // MARK: Findings

  static func noLink(_ name: String) -> Bilingual {
    Bilingual(
      fr: "Aucun lien n'est noté pour \(quoted: name).", en: "No link is noted for \(quoted: name)."
    )
  }

  static func counts(
    _ name: String, neighbours: Int, received: Int, given: Int, reciprocal: Int, mutual: Int
  ) -> Bilingual {
    var french: [String] = []
    var english: [String] = []
    func add(_ count: Int, _ one: FrenchSentence, _ many: FrenchSentence, _ words: String) {
      guard count > 0 else { return }
      let isOne = Numbers.isSingular(count, in: .french)
      french.append("\(Numbers.text(count, in: .french)) \((isOne ? one : many).text)")
      english.append("\(Numbers.text(count, in: .english)) \(words)")
    }
    add(received, "lien reçu", "liens reçus", "received")
    add(given, "lien donné", "liens donnés", "given")
    add(reciprocal, "lien réciproque", "liens réciproques", "both ways")
    add(mutual, "lien sans direction", "liens sans direction", "without a direction")
    let main = Bilingual(
      fr: """
        \(quoted: name) est en lien avec \
        \(count: neighbours, one: "partie prenante", many: "parties prenantes")
        """,
      en: """
        \(quoted: name) is linked with \
        \(count: neighbours, one: "stakeholder", many: "stakeholders")
        """)
    guard !french.isEmpty else { return Bilingual(fr: "\(main).", en: "\(main).") }
    return Bilingual(
      fr: "\(main) : \(list: french, atMost: 4).",
      en: "\(main); links: \(list: english, atMost: 4).")
  }

  static func strongest(_ names: [String]) -> Bilingual {
    names.count == 1
      ? Bilingual(
        fr: "Le lien le plus fort : \(quotedList: names).",
        en: "The strongest link: \(quotedList: names).")
      : Bilingual(
        fr: "Les liens les plus forts : \(quotedList: names).",
        en: "The strongest links: \(quotedList: names).")
  }

  static func conflicts(_ names: [String]) -> Bilingual {
    Bilingual(
      fr: "Désaccord connu avec \(quotedList: names).",
      en: "Known disagreement with \(quotedList: names).")
  }

  static func speaksFor(_ publics: [String]) -> Bilingual {
    Bilingual(
      fr: "Porte la voix de \(quotedList: publics).", en: "Speaks for \(quotedList: publics).")
  }

  static func passageTo(_ publics: [String]) -> Bilingual {
    Bilingual(
      fr: "Passage obligé vers \(quotedList: publics).",
      en: "Single passage to \(quotedList: publics).")
  }

  // MARK: Foot

  /// Whom a page does not show.
  static func hidden(_ model: EgoModel, of neighbours: Int) -> [Bilingual] {
    [
      model.hiddenNeighbours > 0
        ? shown(neighbours - model.hiddenNeighbours, of: neighbours) : nil,
      model.hiddenFurther > 0 ? furtherHidden(model.hiddenFurther) : nil,
      model.hiddenPublics > 0 ? publicsHidden(model.hiddenPublics) : nil,
    ].compactMap(\.self)
  }

  private static func shown(_ shown: Int, of all: Int) -> Bilingual {
    Bilingual(
      fr: """
        Les \(shown) liens directs les plus forts sur \(all) sont dessinés.
        """,
      en: "The \(shown) strongest of \(all) direct neighbours are drawn.")
  }

  private static func publicsHidden(_ count: Int) -> Bilingual {
    Bilingual(
      fr: "Sans \(count: count, one: "public qu’elle joint", many: "publics qu’elle joint").",
      en: "Without \(count: count, one: "group that it reaches", many: "groups that it reaches").")
  }

  private static func furtherHidden(_ count: Int) -> Bilingual {
    let verb = Numbers.isSingular(count, in: .french) ? "n’est pas montrée" : "ne sont pas montrées"
    return Bilingual(
      fr: """
        Au deuxième rang, \(count: count, one: "partie prenante", many: "parties prenantes") \(verb).
        """,
      en: """
        In the second rank, \(count: count, one: "stakeholder is", many: "stakeholders are") not shown.
        """)
  }
}
