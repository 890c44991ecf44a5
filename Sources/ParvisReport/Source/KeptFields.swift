internal import ParvisAnalysis
internal import ParvisCore

/// The texts of the file that sections print as they were typed.
struct ToldNames {
  private(set) var names: Set<String> = []

  init(_ sections: [any Section]) {
    for section in sections {
      for block in section.blocks { add(block) }
    }
  }

  /// With what stands in some tables.
  func union(_ tables: [DataTable]) -> ToldNames {
    var all = self
    for table in tables {
      for cell in table.rows.flatMap(\.cells) { all.add(cell) }
    }
    return all
  }

  /// With other texts.
  func union(_ texts: [String]) -> ToldNames {
    var all = self
    all.names.formUnion(texts)
    return all
  }

  private mutating func add(_ cell: DataTable.Cell) {
    switch cell {
    case .name(let name): names.insert(name)
    case .text(let text): names.formUnion([text.french, text.english])
    case .list(let cells): for cell in cells { add(cell) }
    case .noted(let name, let cells):
      names.insert(name)
      for cell in cells { add(cell) }
    case .empty, .absent, .integer, .count, .number, .percent: break
    }
  }

  private mutating func add(_ block: Block) {
    switch block {
    case .sheets(let group):
      for sheet in group.sheets {
        add(sheet.title)
        for fact in sheet.facts { add(fact) }
        if let subtitle = sheet.subtitle { add(subtitle) }
      }
    case .facts(let facts): for fact in facts { add(fact) }
    case .list(let items, _): for item in items { add(item.phrase) }
    case .paragraph(let phrase, _): add(phrase)
    case .table(let table): for phrase in table.rows.flatMap(\.cells).joined() { add(phrase) }
    case .heading, .figures: break
    }
  }

  private mutating func add(_ fact: Fact) {
    add(fact.label)
    for value in fact.values { add(value) }
  }

  private mutating func add(_ phrase: Phrase) {
    for run in phrase.runs {
      switch run {
      case .name(let name), .link(let name, _): names.insert(name)
      case .text(let text): names.formUnion([text.french, text.english])
      }
    }
  }
}

/// What a file holds and no section tells: worked out from the map, so that a field that is new is
/// named until somebody shows it.
enum KeptFields {
  private static let things = [
    "Stakeholder": ThingWords.stakeholder.one, "Audience": ThingWords.public.one,
    "Theme": ThingWords.theme.one, "Territory": ThingWords.territory.one,
    "Objective": ThingWords.objective.one, "DeclaredCategory": ThingWords.category.one,
    "Link": ThingWords.link.one,
  ]

  /// Kept for what other commands make of them; never printed.
  static let unprinted: Set<String> = ["formerNames", "sheet"]

  /// The fields of which a text is not told, in the words of the file.
  ///
  /// - Complexity: O(size of the map).
  static func labels(of map: StakeholderMap, besides told: ToldNames) -> [Bilingual] {
    var missing: Set<String> = []
    collect(map.draft, as: nil, told.names, into: &missing)
    return DisclosureTable.rows.filter { missing.contains("\($0.type).\($0.field)") }
      .reduce(into: []) { labels, row in
        let label =
          things[row.type].map { thing in
            Bilingual(
              fr: "\(row.label.french) (\(thing.french))",
              en: "\(row.label.english) (\(thing.english))")
          } ?? row.label
        if !labels.contains(label) { labels.append(label) }
      }
  }

  /// Goes through every field of the model; `place` is the innermost of them.
  private static func collect(
    _ value: Any, as place: String?, _ told: Set<String>, into missing: inout Set<String>
  ) {
    if let text = value as? String {
      guard let place, !FoldedName(text).text.isEmpty, !told.contains(text) else { return }
      let words = CalendarDate.words(of: text)
      if !told.contains(words.french) { missing.insert(place) }
      return
    }
    let mirror = Mirror(reflecting: value)
    let type = String(describing: Swift.type(of: value))
    // An identifier is the name that stands in its field.
    let isField = mirror.displayStyle == .struct && !type.hasPrefix("Identifier")
    for child in mirror.children {
      guard !isField || child.label.map(unprinted.contains) != true else { continue }
      let field = isField ? child.label.map { "\(type.prefix { $0 != "<" }).\($0)" } : nil
      collect(child.value, as: field ?? place, told, into: &missing)
    }
  }
}
