internal import ParvisAnalysis
internal import ParvisCore

/// What the network map says of its subject: influence, or the other relations of a file.
struct NetworkWords {
  private let subject: NetworkSubject
  /// The one kind of link that the network is made of, when there is one.
  private let kind: LinkKind?
  /// Whether no link of the network has a direction.
  let isUndirected: Bool

  static let influence = NetworkWords(.influence, kinds: [.influence])

  private init(_ subject: NetworkSubject, kinds: Set<LinkKind>) {
    self.subject = subject
    self.kind = kinds.count == 1 ? kinds.first : nil
    self.isUndirected = !kinds.isEmpty && kinds.allSatisfy(\.isMutual)
  }

  init(of analysis: Analysis) {
    self.init(analysis.influence.subject, kinds: analysis.networkKinds)
  }

  var title: Bilingual {
    switch kind {
    case .influence: Bilingual(fr: "Qui influence qui", en: "Who influences whom")
    case .contact: Bilingual(fr: "Qui connaît qui", en: "Who knows whom")
    case .informs: Bilingual(fr: "Qui informe qui", en: "Who informs whom")
    case .cooperates: Bilingual(fr: "Qui coopère avec qui", en: "Who cooperates with whom")
    case .funds: Bilingual(fr: "Qui finance qui", en: "Who funds whom")
    case .hierarchy: Bilingual(fr: "Qui dirige qui", en: "Who directs whom")
    case .trust: Bilingual(fr: "Qui fait confiance à qui", en: "Who trusts whom")
    case .alliance, .conflict, nil: Bilingual(fr: "Qui est en lien avec qui", en: "Who is in touch with whom")
    }
  }

  var readingKey: Bilingual {
    switch subject {
    case .influence:
      Bilingual(
        fr: """
          Une flèche va de qui influence à qui est influencé ; plus elle est épaisse, plus \
          l'influence est forte. Plus une forme est grande, plus l'influence exercée est grande.
          """,
        en: """
          An arrow goes from who influences to who is influenced; thicker means stronger. A larger \
          shape exercises more influence.
          """)
    case .relations where isUndirected:
      Bilingual(
        fr: """
          Un trait joint ceux qui sont en lien ; plus il est épais, plus le lien est fort. Plus une \
          forme est grande, plus ses liens sont nombreux ou forts.
          """,
        en: """
          A line joins those who are in touch; thicker means stronger. A larger shape has more or \
          stronger links.
          """)
    case .relations:
      Bilingual(
        fr: """
          Une flèche suit le sens du lien ; plus elle est épaisse, plus le lien est fort. Plus une \
          forme est grande, plus ses liens vers les autres sont nombreux ou forts.
          """,
        en: """
          An arrow follows the direction of the link; thicker means stronger. A larger shape has \
          more or stronger links to the others.
          """)
    }
  }

  /// The words for one of the four steps of strength.
  func strength(_ strength: Int) -> Bilingual {
    guard subject == .relations else { return Words.influence(strength) }
    return switch strength {
    case 1: Bilingual(fr: "lien faible", en: "weak link")
    case 2: Bilingual(fr: "lien moyen", en: "medium link")
    case 3: Bilingual(fr: "lien fort", en: "strong link")
    default: Bilingual(fr: "lien très fort", en: "very strong link")
    }
  }

  var twoWay: Bilingual {
    subject == .influence
      ? Bilingual(fr: "influence réciproque", en: "influence both ways") : Words.twoWayLink
  }

  static let undirected = Bilingual(fr: "lien sans direction", en: "link without a direction")

  static let synopsis = Bilingual(
    fr: "qui influence qui, et par qui joindre les publics sans voix",
    en: "who influences whom, and through whom to reach the publics without a voice")

  static func counts(stakeholders: Int, links: Int) -> Bilingual {
    Bilingual(
      fr: """
        \(count: stakeholders, one: "partie prenante", many: "parties prenantes"), \
        \(count: links, one: "lien", many: "liens").
        """,
      en: """
        \(count: stakeholders, one: "stakeholder", many: "stakeholders"), \
        \(count: links, one: "link", many: "links").
        """)
  }

  static func drawn(_ drawn: Int, of all: Int) -> Bilingual {
    Bilingual(
      fr: "Les \(drawn) liens les plus forts sur \(all) sont dessinés.",
      en: "The \(drawn) strongest of \(all) links are drawn.")
  }

  static func shown(_ shown: Int, of all: Int) -> Bilingual {
    Bilingual(
      fr: """
        Sur \(all) parties prenantes, la carte montre les \(shown) qui pèsent le plus, relais à \
        solliciter compris.
        """,
      en: """
        Of \(all) stakeholders, the map shows the \(shown) with the most weight, relays to ask \
        included.
        """)
  }

  /// What the foot says of a network on a map of so many stakeholders.
  static func facts(_ model: NetworkModel, of all: Int) -> [Bilingual] {
    [
      counts(stakeholders: all, links: model.linkCount),
      model.hiddenCount > 0
        ? drawn(model.linkCount - model.hiddenCount, of: model.linkCount) : nil,
      model.omittedCount > 0 ? shown(all - model.omittedCount, of: all) : nil,
      model.omittedGhostCount > 0 ? Words.omittedPublics(model.omittedGhostCount) : nil,
    ].compactMap(\.self)
  }

  /// What stands beside those without a link.
  ///
  /// In a version that leaves links out nobody is said to have none.
  static func strip(of model: NetworkModel, isWhole: Bool) -> Bilingual {
    if model.isolated.allSatisfy(\.isGhost) {
      return Bilingual(fr: "Publics sans relais connu", en: "Publics without a known relay")
    }
    if model.hiddenCount > 0 || !isWhole {
      return Bilingual(fr: "Sans lien dessiné", en: "No link drawn")
    }
    return switch model.subject {
    case .influence: Bilingual(fr: "Sans lien d'influence", en: "No influence link")
    case .relations: Bilingual(fr: "Sans lien noté", en: "No link noted")
    }
  }

  // MARK: Findings

  func mostInfluence(_ names: [String], share: Double) -> Bilingual {
    let isOne = names.count == 1
    guard subject == .influence else {
      return Bilingual(
        fr: """
          \(quotedList: names) \(isOne ? "porte" : "portent") \
          \(Numbers.percent(share, in: .french)) des liens notés, selon leur force.
          """,
        en: """
          \(quotedList: names) \(isOne ? "carries" : "carry") \
          \(Numbers.percent(share, in: .english)) of the links noted, by strength.
          """)
    }
    return Bilingual(
      fr: """
        \(quotedList: names) \(isOne ? "exerce" : "exercent") \
        \(Numbers.percent(share, in: .french)) de l'influence déclarée.
        """,
      en: """
        \(quotedList: names) \(isOne ? "exercises" : "exercise") \
        \(Numbers.percent(share, in: .english)) of the declared influence.
        """)
  }

  static func mostLinks(_ name: String, count: Int) -> Bilingual {
    Bilingual(
      fr: "\(quoted: name) a le plus de liens : \(count).",
      en: "\(quoted: name) has the most links: \(count).")
  }

  func bridge(_ name: String, share: Double) -> Bilingual {
    guard subject == .influence else {
      return Bilingual(
        fr: """
          \(quoted: name) fait le pont : \(Numbers.percent(share, in: .french)) des plus courts \
          chemins passent par là.
          """,
        en: """
          \(quoted: name) is the bridge: \(Numbers.percent(share, in: .english)) of the shortest \
          paths pass through it.
          """)
    }
    return Bilingual(
      fr: """
        \(quoted: name) fait le pont : \(Numbers.percent(share, in: .french)) des plus courts \
        chemins d'influence passent par là.
        """,
      en: """
        \(quoted: name) is the bridge: \(Numbers.percent(share, in: .english)) of the shortest \
        influence paths pass through it.
        """)
  }

  func isolated(_ count: Int) -> Bilingual {
    guard subject == .influence else {
      return Bilingual(
        fr: """
          \(count: count, one: "partie prenante n’a", many: "parties prenantes n’ont") aucun lien noté.
          """,
        en: "\(count: count, one: "stakeholder has", many: "stakeholders have") no link noted.")
    }
    return Bilingual(
      fr: """
        \(count: count, one: "partie prenante n’a", many: "parties prenantes n’ont") aucun lien \
        d'influence déclaré.
        """,
      en: """
        \(count: count, one: "stakeholder has", many: "stakeholders have") no declared influence \
        link.
        """)
  }

  // MARK: Numbers

  static let numbersElsewhere = Bilingual(
    fr: "La liste des noms est à la page suivante.", en: "The list of names is on the next page.")

  static let numbersKey = Bilingual(
    fr: "Le nom de chaque partie prenante qui n'a qu'un numéro sur la carte.",
    en: "The name of each stakeholder who has but a number on the map.")

  static func numbersSummary(_ title: String) -> Bilingual {
    Bilingual(
      fr: "Les noms qui se cachent derrière les numéros de la carte \(quoted: title).",
      en: "The names behind the numbers of the map \(quoted: title).")
  }
}
