internal import ParvisCore
internal import ParvisInput

/// A map as other programs hold networks: elements, connections and what is said of each.
struct ExchangeGraph {
  enum Kind {
    case stakeholder, audience, theme

    /// The section of the file that holds such elements.
    var section: VocabularySection {
      switch self {
      case .stakeholder: .stakeholder
      case .audience: .audience
      case .theme: .theme
      }
    }
  }

  enum Value: Equatable {
    case text(String)
    case number(Double)
    case flag
  }

  struct Attribute {
    let key: String
    let value: Value
  }

  struct Element {
    let label: String
    let kind: Kind
    /// The word for its kind, or the category of a stakeholder.
    let type: String?
    let attributes: [Attribute]
  }

  struct Connection {
    /// Indices of elements.
    let from: Int
    let to: Int
    /// The word of the file for its type.
    let type: String
    /// Whether it has no direction.
    let isUndirected: Bool
    /// The middle of the strength; nil when none is given.
    let weight: Double?
    let attributes: [Attribute]
  }

  let title: String?
  let language: Language
  let elements: [Element]
  let connections: [Connection]
  /// Whether no connection has a direction.
  var isUndirected: Bool { !connections.isEmpty && connections.allSatisfy(\.isUndirected) }

  /// Whether some connections have a direction and others have none.
  var isMixed: Bool {
    connections.contains(where: \.isUndirected) && !connections.allSatisfy(\.isUndirected)
  }

  static let mixtureRefused = Bilingual(
    fr: """
      Des liens ont un sens, d'autres non : networkx refuse un tel fichier, Gephi le lit. Pour \
      networkx, ajouter `--directed`.
      """,
    en: """
      Some links have a direction, others have none: networkx refuses such a file, Gephi reads it. \
      For networkx, add `--directed`.
      """)

  /// The sections of a map that such a graph holds.
  static let sections = ["parties prenantes", "liens", "publics attendus", "thèmes"]

  /// The French keys of the sections of a map that are left out.
  static func sectionsLeftOut(of map: StakeholderMap, keeping kept: [String]) -> [String] {
    WrittenMap(map: map, language: .french).sections.map(\.french).filter { !kept.contains($0) }
  }

  /// Whether a judgement says where it comes from, which such a graph does not.
  static func hasProvenance(_ map: StakeholderMap) -> Bool {
    map.links.contains { $0.strength.provenance != nil }
      || map.interests.contains { $0.strength.provenance != nil }
      || map.representations.contains { $0.strength?.provenance != nil }
      || map.audiences.contains { $0.impacts.contains { $0.strength?.provenance != nil } }
      || map.stakeholders.contains { stakeholder in
        Criterion.allCases.contains { stakeholder.judgement(of: $0)?.provenance != nil }
      }
  }

  static let provenanceLeftOut = Bilingual(
    fr: "Les sources, dates et commentaires des notes ne passent pas dans cette forme.",
    en: "Sources, dates and comments of scores do not go into this form.")

  static func remarks(_ map: StakeholderMap) -> [Bilingual] {
    hasProvenance(map) ? [provenanceLeftOut] : []
  }

  // MARK: From a map

  /// - Parameters:
  ///   - map: what may be shown of a map.
  ///   - language: that of the keys and of the words.
  ///   - isWhole: whether publics and themes are elements too, or stakeholders alone.
  ///   - isDirected: whether links without direction are given that of their ends; their type says
  ///     that it means nothing.
  init(
    _ map: StakeholderMap, in language: Language, isWhole: Bool = true, isDirected: Bool = false
  ) {
    let written = WrittenMap(map: map, language: language)
    let typeKey = Vocabulary.key("catégorie", of: .stakeholder, in: language)
    var elements = Self.items(of: written.stakeholders).map { item in
      let type = item.entries.first { $0.key == typeKey }
      return Element(
        label: item.name, kind: .stakeholder, type: type.flatMap { Self.text($0.value) },
        attributes: Self.attributes(
          item.entries.filter { $0.key != typeKey }, of: written))
    }
    let firstAudience = elements.count
    if isWhole {
      for item in Self.items(of: written.audiences) {
        elements.append(
          Element(
            label: item.name, kind: .audience,
            type: Self.word(for: .audience).text(in: language),
            attributes: Self.attributes(item.entries, of: written)))
      }
    }
    let firstTheme = elements.count
    if isWhole {
      for item in Self.items(of: written.themes) {
        elements.append(
          Element(
            label: item.name, kind: .theme, type: Self.word(for: .theme).text(in: language),
            attributes: Self.attributes(item.entries, of: written)))
      }
    }
    self.title = map.exercise.title
    self.language = language
    self.elements = elements
    var connections = Connections(map: map, language: language, isDirected: isDirected)
    connections.addLinks()
    if isWhole { connections.addRelations(audiencesAt: firstAudience, themesAt: firstTheme) }
    self.connections = connections.all
  }

  static func word(for kind: Kind) -> Bilingual {
    switch kind {
    case .stakeholder: ThingWords.stakeholder.one
    case .audience: ThingWords.expectedPublic.one
    case .theme: ThingWords.theme.one
    }
  }

  private static func items(of section: WrittenSection) -> [WrittenItem] {
    if case .items(let items) = section.content { return items }
    return []
  }

  private static func text(_ value: WrittenValue) -> String? {
    switch value {
    case .text(let text), .plain(let text): text
    default: nil
    }
  }

  private static func attributes(
    _ entries: [WrittenEntry], of written: WrittenMap
  ) -> [Attribute] {
    let yes = ValueWords.yesNo.word(for: true, in: written.language)
    return entries.flatMap { entry -> [Attribute] in
      switch entry.value {
      case .text(let text): return [Attribute(key: entry.key, value: .text(text))]
      case .plain(let text):
        if text == yes { return [Attribute(key: entry.key, value: .flag)] }
        let number = Double(text.replacing(",", with: "."))
        return [Attribute(key: entry.key, value: number.map { .number($0) } ?? .text(text))]
      case .texts(let texts):
        return [Attribute(key: entry.key, value: .text(MapTables.list(texts)))]
      case .judgement(let judgement): return bounds(entry.key, judgement.value)
      case .lists, .scored, .numbered, .block: return []
      }
    }
  }

  /// A score as its middle, with its ends when it is an interval.
  static func bounds(_ key: String, _ score: Score) -> [Attribute] {
    let middle = Attribute(key: key, value: .number(score.middle))
    guard !score.isExact else { return [middle] }
    return [
      middle, Attribute(key: key + Bounds.low, value: .number(Double(score.low))),
      Attribute(key: key + Bounds.high, value: .number(Double(score.high))),
    ]
  }

  /// What stands behind the key of a score for the ends of its interval.
  enum Bounds {
    static let low = " min"
    static let high = " max"
  }
}

/// The connections of a map while they are gathered.
private struct Connections {
  let map: StakeholderMap
  let language: Language
  let isDirected: Bool
  private(set) var all: [ExchangeGraph.Connection] = []

  init(map: StakeholderMap, language: Language, isDirected: Bool) {
    self.map = map
    self.language = language
    self.isDirected = isDirected
  }

  mutating func addLinks() {
    for link in map.links {
      guard let from = map.index(of: link.from), let to = map.index(of: link.to) else { continue }
      add(from, to, .relation(link.kind), link.strength.value, isUndirected: link.kind.isMutual)
    }
  }

  mutating func addRelations(audiencesAt firstAudience: Int, themesAt firstTheme: Int) {
    for voice in map.representations {
      guard let from = map.index(of: voice.stakeholder), let to = map.index(of: voice.audience)
      else { continue }
      add(from, firstAudience + to, .representation(voice.kind), voice.strength?.value)
    }
    for interest in map.interests {
      guard let from = map.index(of: interest.stakeholder), let to = map.index(of: interest.theme)
      else { continue }
      add(from, firstTheme + to, .interest, interest.strength.value)
    }
    for conflict in map.publicConflicts {
      guard let from = map.index(of: conflict.stakeholder),
        let to = map.index(of: conflict.audience)
      else { continue }
      add(
        from, firstAudience + to, .relation(.conflict), conflict.strength.value,
        isUndirected: true)
    }
    for (index, audience) in map.audiences.enumerated() {
      for impact in audience.impacts {
        guard let to = map.index(of: impact.theme) else { continue }
        add(firstAudience + index, firstTheme + to, .impact, impact.strength?.value)
      }
    }
  }

  private mutating func add(
    _ from: Int, _ to: Int, _ type: LinkType, _ strength: Score?, isUndirected: Bool = false
  ) {
    let key = Vocabulary.key("force", of: .link, in: language)
    let bounds = strength.map { ExchangeGraph.bounds(key, $0) } ?? []
    all.append(
      ExchangeGraph.Connection(
        from: from, to: to, type: ValueWords.linkTypes.word(for: type, in: language),
        isUndirected: isUndirected && !isDirected, weight: strength?.middle,
        attributes: Array(bounds.dropFirst())))
  }
}
