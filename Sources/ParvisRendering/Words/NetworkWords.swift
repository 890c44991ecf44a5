internal import ParvisCore

/// What the network map says.
enum NetworkWords {
  static let title = Bilingual(fr: "Qui influence qui", en: "Who influences whom")
  static let readingKey = Bilingual(
    fr: """
      Une flèche va de qui influence à qui est influencé ; plus elle est épaisse, plus \
      l'influence est forte. Plus une forme est grande, plus l'influence exercée est grande.
      """,
    en: """
      An arrow goes from who influences to who is influenced; thicker means stronger. A larger \
      shape exercises more influence.
      """)
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

  static func omitted(_ count: Int) -> Bilingual {
    let verbs = (
      Numbers.isSingular(count, in: .french) ? "n’est pas montrée" : "ne sont pas montrées",
      Numbers.isSingular(count, in: .english) ? "is" : "are"
    )
    return Bilingual(
      fr: """
        \(count: count, one: "partie prenante", many: "parties prenantes") sans lien dessiné \
        \(verbs.0).
        """,
      en: """
        \(count: count, one: "stakeholder", many: "stakeholders") without a drawn link \
        \(verbs.1) not shown.
        """)
  }

  // MARK: Findings

  static func mostInfluence(_ names: [String], share: Double) -> Bilingual {
    let isOne = names.count == 1
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

  static func withoutVoice(_ names: [String]) -> Bilingual {
    Bilingual(
      fr: """
        \(count: names.count, one: "public attendu n’a pas", many: "publics attendus n’ont pas") \
        encore de voix : \(quotedList: names).
        """,
      en: """
        \(count: names.count, one: "expected public has", many: "expected publics have") no voice \
        yet: \(quotedList: names).
        """)
  }

  static func bridge(_ name: String, share: Double) -> Bilingual {
    Bilingual(
      fr: """
        \(quoted: name) fait le pont : \(Numbers.percent(share, in: .french)) des plus courts \
        chemins d'influence passent par là.
        """,
      en: """
        \(quoted: name) is the bridge: \(Numbers.percent(share, in: .english)) of the shortest \
        influence paths pass through it.
        """)
  }

  static func passage(_ name: String, share: Double) -> Bilingual {
    Bilingual(
      fr: """
        \(quoted: name) fait le pont : \(Numbers.percent(share, in: .french)) des plus courts \
        chemins passent par là.
        """,
      en: """
        \(quoted: name) is the bridge: \(Numbers.percent(share, in: .english)) of the shortest \
        paths pass through it.
        """)
  }

  static func mostLinked(_ names: [String], count: Int) -> Bilingual {
    let have = names.count == 1 ? ("a", "has") : ("ont", "have")
    return Bilingual(
      fr: "\(quotedList: names) \(have.0) le plus de liens (\(count)).",
      en: "\(quotedList: names) \(have.1) the most links (\(count)).")
  }

  static func unlinked(_ count: Int) -> Bilingual {
    Bilingual(
      fr:
        "\(count: count, one: "partie prenante n’a", many: "parties prenantes n’ont") aucun lien déclaré.",
      en: "\(count: count, one: "stakeholder has", many: "stakeholders have") no declared link.")
  }

  static let withoutDirection = Bilingual(
    fr: "lien sans direction", en: "link without direction")

  static func isolated(_ count: Int) -> Bilingual {
    Bilingual(
      fr: """
        \(count: count, one: "partie prenante n’a", many: "parties prenantes n’ont") aucun lien \
        d'influence déclaré.
        """,
      en: """
        \(count: count, one: "stakeholder has", many: "stakeholders have") no declared influence \
        link.
        """)
  }

  // MARK: Captions

  static func link(_ from: String, _ to: String, _ label: Bilingual) -> Bilingual {
    Bilingual(fr: "\(from) → \(to) : \(label)", en: "\(from) → \(to): \(label)")
  }

  static func twoWayLink(_ from: String, _ to: String, _ label: Bilingual) -> Bilingual {
    Bilingual(fr: "\(from) ↔ \(to) : \(label)", en: "\(from) ↔ \(to): \(label)")
  }
}
