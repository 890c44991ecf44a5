package import ParvisCore

/// What one key of the file says, before it is typed in one notation.
package indirect enum WrittenValue {
  /// A name or a free text.
  case text(String)
  /// A word of the vocabulary, a number or a score: it never needs quotation marks.
  case plain(String)
  case texts([String])
  case lists([[String]])
  case judgement(Judgement<Score>)
  /// Names with or without a score.
  case scored([(name: String, judgement: Judgement<Score>?)])
  /// Names with a number.
  case numbered([(name: String, number: String)])
  case block([WrittenEntry])
}

/// A key with its value.
package struct WrittenEntry {
  package let key: String
  package let value: WrittenValue

  init(_ key: String, _ value: WrittenValue) {
    self.key = key
    self.value = value
  }
}

/// A named thing of a collection.
package struct WrittenItem {
  package let name: String
  package let entries: [WrittenEntry]
}

/// Names that stand inside one another, then a value or scores: group, stakeholder, scores.
package struct WrittenRow {
  let names: [String]
  let entries: [WrittenEntry]
  let value: WrittenValue?
  /// The key of the value where entries stand beside it.
  let key: String

  init(
    _ names: [String], _ value: WrittenValue? = nil, key: String = "",
    entries: [WrittenEntry] = []
  ) {
    self.names = names
    self.entries = entries
    self.value = value
    self.key = key
  }
}

/// One section of the file.
package struct WrittenSection {
  package enum Content {
    case block([WrittenEntry])
    case items([WrittenItem])
    case links([WrittenLink])
    case rows([WrittenRow])
    case lines([String])
  }

  /// The French key of the section, which names it whatever the language.
  package let french: String
  package let content: Content

  init(_ french: String, _ content: Content) {
    self.french = french
    self.content = content
  }

  var isEmpty: Bool {
    switch content {
    case .block(let entries): entries.isEmpty
    case .items(let items): items.isEmpty
    case .links(let links): links.isEmpty
    case .rows(let rows): rows.isEmpty
    case .lines(let lines): lines.isEmpty
    }
  }
}

/// A link, an interest or a voice, as a row of the section of links.
package struct WrittenLink {
  let from: String
  let to: String
  /// The word of the file for its type.
  let type: String
  let judgement: Judgement<Score>?
  /// Whether its type has no direction.
  var isUndirected = false
  /// Whether a link the other way, equal in all else, is said with it.
  var isMutual = false

  func isReverse(of other: WrittenLink) -> Bool {
    from == other.to && to == other.from && type == other.type && judgement == other.judgement
      && !isUndirected && !isMutual && !other.isMutual
  }
}

/// A map as the sections of its file, in the order of the documentation; empty ones are left out.
package struct WrittenMap {
  let map: StakeholderMap
  package let language: Language
  var scale: Scale { map.scale }

  package init(map: StakeholderMap, language: Language) {
    self.map = map
    self.language = language
  }

  package var sections: [WrittenSection] {
    let all = [
      exercise, categories, themes, objectives, territories, audiences, setAside, notApplicable,
      census, participants, stakeholders, links, positions, views, reactions, resources,
      parameters, scenarios, schemes, confidentiality, references, grid,
    ]
    return all.filter { !$0.isEmpty }
  }

  /// The key of a section of the root in the language of the file.
  func key(ofSection french: String) -> String {
    RootFields.table.key(french, in: language)
  }
}

extension FieldTable {
  /// The key that the French documentation writes so, in one language.
  func key(_ french: String, in language: Language) -> String {
    entries.first { $0.french == french }?.key(in: language) ?? french
  }
}
