internal import ParvisCore

/// A map as the text of its file, in the order of the documentation.
struct MapYAML {
  private let written: WrittenMap

  init(_ written: WrittenMap) {
    self.written = written
  }

  var text: String {
    var printer = YAMLPrinter()
    printer.root(
      missingExercise
        + written.sections.map { section in
          (written.key(ofSection: section.french), tree(section))
        })
    return printer.text
  }

  /// A file says something of the exercise; the usual scale says the least.
  private var missingExercise: [(key: String, value: YAMLTree)] {
    guard written.exercise.isEmpty else { return [] }
    let scale = ExerciseFields.table.key("échelle", in: written.language)
    let value = YAMLTree.value("\(written.scale.low)-\(written.scale.high)")
    return [(written.key(ofSection: "concertation"), .mapping([(scale, value)]))]
  }

  private func tree(_ section: WrittenSection) -> YAMLTree {
    guard section.french == "objectifs", case .items(let items) = section.content else {
      return tree(section.content)
    }
    return .mapping(
      items.map { item in (item.name, item.entries.first.map { tree($0.value) } ?? .nothing) })
  }

  private func tree(_ content: WrittenSection.Content) -> YAMLTree {
    switch content {
    case .block(let entries): mapping(entries)
    case .items(let items): tree(items)
    case .links(let links): .list(links.map(tree))
    case .rows(let rows): tree(rows)
    case .lines(let lines): .list(lines.map { .scalar($0) })
    }
  }

  private func mapping(_ entries: [WrittenEntry]) -> YAMLTree {
    .mapping(entries.map { ($0.key, tree($0.value)) })
  }

  private func tree(_ items: [WrittenItem]) -> YAMLTree {
    if items.allSatisfy(\.entries.isEmpty) { return .list(items.map { .scalar($0.name) }) }
    let hasRepeatedNames = Set(items.map { FoldedName($0.name) }).count < items.count
    let trees = items.map { item in
      (key: item.name, value: item.entries.isEmpty ? .nothing : mapping(item.entries))
    }
    return hasRepeatedNames ? .list(trees.map { .mapping([$0]) }) : .mapping(trees)
  }

  private func tree(_ value: WrittenValue) -> YAMLTree {
    switch value {
    case .text(let text): .scalar(text)
    case .plain(let text): .value(text)
    case .texts(let texts):
      texts.count == 1 && !texts[0].contains(",")
        ? .scalar(texts[0]) : .list(texts.map { .scalar($0) })
    case .lists(let lists): .list(lists.map { .list($0.map { .scalar($0) }) })
    case .judgement(let judgement): tree(judgement)
    case .scored(let names): tree(names)
    case .numbered(let numbers): .mapping(numbers.map { ($0.name, .value($0.number)) })
    case .block(let entries): mapping(entries)
    }
  }

  /// Names that all have a score are a mapping, those that have none a list.
  private func tree(_ names: [(name: String, judgement: Judgement<Score>?)]) -> YAMLTree {
    if names.allSatisfy({ $0.judgement == nil }) {
      return names.count == 1
        ? .list([.scalar(names[0].name)]) : .list(names.map { .scalar($0.name) })
    }
    let isUnique = Set(names.map { FoldedName($0.name) }).count == names.count
    let trees = names.map { name in
      name.judgement.map { YAMLTree.mapping([(name.name, tree($0))]) } ?? .scalar(name.name)
    }
    guard isUnique, names.allSatisfy({ $0.judgement != nil }) else { return .list(trees) }
    return .mapping(names.compactMap { name in name.judgement.map { (name.name, tree($0)) } })
  }

  private func tree(_ judgement: Judgement<Score>) -> YAMLTree {
    let score = YAMLTree.value(typed(judgement))
    guard let provenance = judgement.provenance else { return score }
    let key = JudgementFields.table.key("valeur", in: written.language)
    return .mapping(
      [(key, score)] + provenance.entries(in: written.language).map { ($0.key, tree($0.value)) })
  }

  private func typed(_ judgement: Judgement<Score>) -> String {
    judgement.value.typed(on: written.scale, in: written.language)
  }

  // MARK: Rows

  private func tree(_ rows: [WrittenRow]) -> YAMLTree {
    let isOfOne = rows.allSatisfy { $0.names.count == 1 }
    guard !isOfOne else {
      return .list(
        rows.map { row in
          row.value.map { .mapping([(row.names[0], tree($0))]) } ?? .scalar(row.names[0])
        })
    }
    var groups: [(key: String, rows: [WrittenRow])] = []
    for row in rows {
      if groups.last?.key == row.names[0] {
        groups[groups.count - 1].rows.append(row)
      } else {
        groups.append((row.names[0], [row]))
      }
    }
    let isMapping = Set(groups.map { FoldedName($0.key) }).count == groups.count
    let trees = groups.map { group in (key: group.key, value: inner(group.rows)) }
    return isMapping ? .mapping(trees) : .list(trees.map { .mapping([$0]) })
  }

  private func inner(_ rows: [WrittenRow]) -> YAMLTree {
    let trees = rows.map { row in
      (key: row.names[1], value: tree(row))
    }
    let isMapping = Set(rows.map { FoldedName($0.names[1]) }).count == rows.count
    return isMapping ? .mapping(trees) : .list(trees.map { .mapping([$0]) })
  }

  /// The value of a row, or a block where more is said.
  private func tree(_ row: WrittenRow) -> YAMLTree {
    guard let value = row.value else { return mapping(row.entries) }
    guard !row.entries.isEmpty else { return tree(value) }
    if case .judgement(let judgement) = value, let provenance = judgement.provenance {
      return mapping(
        [WrittenEntry(row.key, .judgement(Judgement(judgement.value)))]
          + provenance.entries(in: written.language) + row.entries)
    }
    return mapping([WrittenEntry(row.key, value)] + row.entries)
  }

  // MARK: Links

  /// « A -> B : influence 3 », or a block when the names or the provenance need one.
  private func tree(_ link: WrittenLink) -> YAMLTree {
    let strength = link.judgement.map(typed)
    if link.judgement?.provenance == nil, Self.isSimple(link.from), Self.isSimple(link.to) {
      let arrow = link.isMutual || link.isUndirected ? "<->" : "->"
      return .line(
        "\(link.from) \(arrow) \(link.to) : \(link.type)" + (strength.map { " " + $0 } ?? ""))
    }
    var entries = Entries(LinkFields.table, written.language)
    entries.text("de", link.from)
    entries.text("vers", link.to)
    entries.plain("type", link.type)
    entries.plain("force", strength)
    entries.flag("réciproque", link.isMutual)
    let provenance = link.judgement?.provenance?.entries(in: written.language) ?? []
    return mapping(entries.all + provenance)
  }

  /// Whether nothing in a name could be taken for the notation of a sentence.
  private static func isSimple(_ name: String) -> Bool {
    guard let first = name.first, first.isLetter || first.isNumber, name.last?.isWhitespace == false
    else { return false }
    return name.allSatisfy { $0.isLetter || $0.isNumber || " '’.-".contains($0) }
      && !name.contains("  ") && !name.contains("--") && !name.contains(" -")
  }
}

extension Provenance {
  /// What it says, by the keys of the file.
  func entries(in language: Language) -> [WrittenEntry] {
    var entries = Entries(JudgementFields.table, language)
    entries.text("source", source)
    entries.date("date", date)
    entries.text("commentaire", comment)
    entries.flag("confidentiel", isConfidential)
    return entries.all
  }
}
