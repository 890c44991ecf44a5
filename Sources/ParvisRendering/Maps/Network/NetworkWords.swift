internal import ParvisAnalysis
internal import ParvisCore

/// What the network map says of the links that it shows.
struct NetworkWords {
  let choice: LinkChoice
  /// Whether the notes tell apart how much the stakeholders weigh.
  let isWeighed: Bool

  static let power = NetworkWords(choice: .power, isWeighed: true)

  var title: Bilingual {
    switch choice {
    case .power: Bilingual(fr: "Qui influence qui", en: "Who influences whom")
    case .contacts: Bilingual(fr: "Qui connaît qui", en: "Who knows whom")
    case .all: Bilingual(fr: "Qui est en lien avec qui", en: "Who is linked with whom")
    }
  }

  var readingKey: Bilingual {
    guard isWeighed else { return lines }
    return Bilingual(fr: "\(lines) \(Self.sizes)", en: "\(lines) \(Self.sizes)")
  }

  private var lines: Bilingual {
    switch choice {
    case .power:
      Bilingual(
        fr: """
          Une flèche va de qui influence à qui est influencé ; plus elle est épaisse, plus \
          l'influence est forte.
          """,
        en: "An arrow goes from who influences to who is influenced; thicker means stronger.")
    case .contacts:
      Bilingual(
        fr: """
          Un trait relie deux parties prenantes en contact ; une flèche, une information ou une \
          confiance.
          """,
        en: "A line joins two stakeholders in touch; an arrow is information or trust.")
    case .all:
      Bilingual(
        fr: "Toutes les sortes de liens notés, chacune avec son trait.",
        en: "Every kind of link noted, each with its own stroke.")
    }
  }

  private static let sizes = Bilingual(
    fr: "Plus une forme est grande, plus elle pèse sur la décision, d'après les notes.",
    en: "The larger a shape, the more weight in the decision, by the scores.")

  /// A link in words, with its strength unless that is uncertain.
  static func link(_ kind: LinkKind, _ strength: Int?) -> Bilingual {
    guard let strength else {
      return Bilingual(
        fr: "\(kind.label), \(Words.uncertainLink)", en: "\(kind.label), \(Words.uncertainLink)")
    }
    guard kind != .influence else { return Words.influence(strength) }
    return Bilingual(fr: "\(kind.label) \(strength)", en: "\(kind.label) \(strength)")
  }

  static let synopsis = Bilingual(
    fr: "qui influence qui, et par qui joindre les publics sans voix",
    en: "who influences whom, and through whom to reach the groups without a voice")

  /// What is drawn, and the publics without a voice where there are any.
  func synopsis(withGhosts: Bool) -> Bilingual {
    guard withGhosts else { return drawnLinks }
    return Bilingual(
      fr: "\(drawnLinks), et par qui joindre les publics sans voix",
      en: "\(drawnLinks), and through whom to reach the groups without a voice")
  }

  private var drawnLinks: Bilingual {
    switch choice {
    case .power: Bilingual(fr: "les liens de pouvoir notés", en: "the links of power noted")
    case .contacts: Bilingual(fr: "les contacts notés", en: "the contacts noted")
    case .all: Bilingual(fr: "tous les liens notés", en: "all the links noted")
    }
  }

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
        Of \(all) stakeholders, the map shows the \(shown) with the most weight, go-betweens to ask \
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
      return Bilingual(fr: "Publics sans relais connu", en: "Groups without a known go-between")
    }
    if model.hiddenCount > 0 || !isWhole {
      return Bilingual(fr: "Sans lien dessiné", en: "No link drawn")
    }
    return switch model.choice {
    case .power: Bilingual(fr: "Sans lien de pouvoir noté", en: "No link of power noted")
    case .contacts: Bilingual(fr: "Sans contact noté", en: "No contact noted")
    case .all: Bilingual(fr: "Sans lien noté", en: "No link noted")
    }
  }

  // MARK: Findings

  /// Who weighs most, by the notes.
  static func weigh(_ names: [String]) -> Bilingual {
    let isOne = names.count == 1
    return Bilingual(
      fr: """
        \(quotedList: names) \(isOne ? "pèse" : "pèsent") le plus sur la décision, d'après les notes.
        """,
      en: """
        \(quotedList: names) \(isOne ? "weighs" : "weigh") most in the decision, by the scores.
        """)
  }

  static func mostLinks(_ name: String, count: Int) -> Bilingual {
    Bilingual(
      fr: "\(quoted: name) a le plus de liens : \(count).",
      en: "\(quoted: name) has the most links: \(count).")
  }

  func isolated(_ count: Int) -> Bilingual {
    switch choice {
    case .power:
      Bilingual(
        fr: """
          \(count: count, one: "partie prenante n’a", many: "parties prenantes n’ont") aucun lien de \
          pouvoir noté.
          """,
        en: """
          \(count: count, one: "stakeholder has", many: "stakeholders have") no link of power noted.
          """)
    case .contacts:
      Bilingual(
        fr: """
          \(count: count, one: "partie prenante n’a", many: "parties prenantes n’ont") aucun contact \
          noté.
          """,
        en: "\(count: count, one: "stakeholder has", many: "stakeholders have") no contact noted.")
    case .all:
      Bilingual(
        fr: """
          \(count: count, one: "partie prenante n’a", many: "parties prenantes n’ont") aucun lien noté.
          """,
        en: "\(count: count, one: "stakeholder has", many: "stakeholders have") no link noted.")
    }
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
