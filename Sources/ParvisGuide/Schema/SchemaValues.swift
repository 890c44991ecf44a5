import ParvisCore
internal import ParvisInput

/// What JSON Schema says of the values of each content.
struct SchemaValues {
  let language: Language

  /// The sections whose things stand in a list or under their names.
  static let itemSections: [VocabularySection] = [
    .theme, .territory, .objective, .audience, .stakeholder, .scenario, .existingScheme, .category,
  ]

  static func reference(_ name: String) -> JSONValue {
    .ordered([("$ref", .text("#/definitions/\(name)"))])
  }

  /// What stands after a key.
  func value(of entry: VocabularyEntry) -> JSONValue {
    if Self.isProse(entry) { return Self.reference("texts") }
    switch entry.content {
    case .text, .date, .yesNo, .count, .number, .share, .days, .euros, .scale, .stakeholder,
      .audience:
      return scalar(entry)
    case .texts, .words, .audiences, .territories: return list(entry)
    case .word: return scalar(entry)
    case .score: return Self.reference("score")
    case .scores: return Self.reference("answers")
    case .seats: return Self.blocks(.roundTable, orText: true)
    case .bounds, .barrierAnswers: return Self.reference("mapping")
    case .stakeholderLists: return Self.reference("lists")
    case .scoreOrScores: return Self.reference("scoreOrScores")
    case .scoredAudiences, .scoredThemes: return Self.reference("scores")
    case .workload: return Self.reference("mapping")
    case .collection: return collection(entry)
    case .block: return block(entry)
    }
  }

  /// Free texts that may be typed as a list of points.
  private static func isProse(_ entry: VocabularyEntry) -> Bool {
    guard entry.content == .text, entry.section != .judgement else { return false }
    let keys = [
      "commentaire", "source", "cadre", "texte", "raison", "réponse", "pourquoi", "attentes",
      "suites", "gouvernance",
      "calendrier",
    ]
    return keys.contains(entry.french)
  }

  /// A text, number or yes or no, with words to propose when there are some.
  private func scalar(_ entry: VocabularyEntry) -> JSONValue {
    let words = words(of: entry)
    guard !words.isEmpty else { return Self.reference("scalar") }
    return .ordered([("anyOf", .array([choices(words), Self.reference("scalar")]))])
  }

  private func list(_ entry: VocabularyEntry) -> JSONValue {
    let words = words(of: entry)
    guard !words.isEmpty else { return Self.reference("texts") }
    let item = JSONValue.ordered([("type", .text("array")), ("items", choices(words))])
    return .ordered([
      ("anyOf", .array([choices(words), item, Self.reference("texts")]))
    ])
  }

  private func choices(_ words: [String]) -> JSONValue {
    .ordered([("enum", .array(words.map { .text($0) }))])
  }

  /// The words that the key is likely to be followed by.
  func words(of entry: VocabularyEntry) -> [String] {
    func words<Value>(_ table: WordTable<Value>) -> [String] {
      language == .french ? table.french : table.english
    }
    switch entry.french {
    case "catégorie", "sans objet": return words(ValueWords.categories)
    case "niveau": return words(ValueWords.levels)
    case "langue": return words(ValueWords.languages)
    case "négociable": return words(ValueWords.negotiability)
    case "cercle": return words(ValueWords.circles)
    case "position": return words(ValueWords.stances)
    case "diffusion": return words(ValueWords.profiles)
    case "couleur": return words(ValueWords.colours)
    case "freins": return words(ValueWords.barriers)
    case "type" where entry.section == .link:
      return words(ValueWords.linkTypes).dropLast()
    default: return entry.content == .yesNo ? words(ValueWords.yesNo) : []
    }
  }

  private func collection(_ entry: VocabularyEntry) -> JSONValue {
    switch entry.french {
    case "thèmes": Self.things(.theme)
    case "objectifs": Self.things(.objective)
    case "territoires": Self.things(.territory)
    case "publics attendus": Self.things(.audience)
    case "parties prenantes": Self.things(.stakeholder)
    case "scénarios": Self.things(.scenario)
    case "catégories": Self.things(.category)
    case "dispositifs existants": .ordered([])
    case "liens": Self.reference("links")
    case "publics écartés": Self.reference("remarks")
    default: Self.reference("mapping")
    }
  }

  private static func things(_ section: VocabularySection) -> JSONValue {
    reference(section.rawValue + "Collection")
  }

  private func block(_ entry: VocabularyEntry) -> JSONValue {
    switch entry.french {
    case "concertation": Self.blocks(.exercise, orText: true)
    case "confidentialité": Self.blocks(.confidentiality, orText: true)
    case "moyens": Self.blocks(.resources)
    case "paramètres": Self.blocks(.parameters)
    case "contrat": Self.blocks(.contract)
    case "grille": Self.blocks(.grid)
    case "reçoit", "coûte":
      .ordered([
        ("anyOf", .array([Self.reference("scalar"), Self.reference("mapping")]))
      ])
    default: Self.reference("mapping")
    }
  }

  /// A block, or a list of blocks, which counts as one.
  private static func blocks(_ section: VocabularySection, orText: Bool = false) -> JSONValue {
    let block = reference(section.rawValue)
    var choices: [JSONValue] = [
      block, .ordered([("type", .text("array")), ("items", block)]),
      .ordered([("type", .text("null"))]),
    ]
    if orText { choices.append(reference("scalar")) }
    return .ordered([("anyOf", .array(choices))])
  }

  // MARK: Definitions

  /// What the values of several keys share.
  var shared: [(String, JSONValue)] {
    let scalarTypes = ["string", "number", "boolean", "null"].map { JSONValue.text($0) }
    let scalar = Self.reference("scalar")
    let mapping = JSONValue.ordered([("type", .text("object"))])
    func list(of item: JSONValue) -> JSONValue {
      .ordered([("type", .text("array")), ("items", item)])
    }
    func any(_ choices: JSONValue...) -> JSONValue { .ordered([("anyOf", .array(choices))]) }
    let judged = JSONValue.ordered([
      ("type", .text("object")), ("additionalProperties", Self.reference("score")),
    ])
    let basic: [(String, JSONValue)] = [
      ("scalar", .ordered([("type", .array(scalarTypes))])),
      ("texts", any(scalar, list(of: scalar))),
      ("mapping", any(mapping, list(of: mapping), .ordered([("type", .text("null"))]))),
      ("score", any(scalar, Self.reference("judgement"))),
      (
        "answers",
        any(scalar, Self.reference("judgement"), list(of: any(scalar, Self.reference("judgement"))))
      ),
      ("lists", any(scalar, list(of: any(scalar, list(of: scalar))))),
      ("scores", any(scalar, judged, list(of: any(scalar, judged)))),
      (
        "scoreOrScores",
        any(scalar, Self.reference("judgement"), judged, list(of: any(scalar, judged)))
      ),
      ("remarks", any(scalar, mapping, list(of: any(scalar, mapping)))),
      (
        "links",
        any(
          scalar, mapping,
          list(
            of: any(
              scalar, Self.reference("linkItem"), list(of: any(scalar, Self.reference("linkItem"))))
          ))
      ),
    ]
    return basic + Self.itemSections.flatMap { section in things(of: section, list(of:), any) }
  }

  private func things(
    of section: VocabularySection, _ list: (JSONValue) -> JSONValue,
    _ any: (JSONValue...) -> JSONValue
  ) -> [(String, JSONValue)] {
    let scalar = Self.reference("scalar")
    let block = Self.reference(section.rawValue)
    let value = Self.reference(section.rawValue + "Value")
    let item = Self.reference(section.rawValue + "Item")
    let named = JSONValue.ordered([("type", .text("object")), ("additionalProperties", value)])
    return [
      (section.rawValue + "Value", any(scalar, block, list(block))),
      (
        section.rawValue + "Collection",
        any(scalar, named, list(any(scalar, item, list(any(scalar, item)))))
      ),
    ]
  }
}
