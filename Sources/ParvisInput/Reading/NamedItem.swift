import ParvisCore

/// One item of a collection: its name and what is said of it, on one line or in a block.
struct NamedItem {
  let name: SourceNode
  /// What follows the name on its line, in `Maire : élus, influence 4`.
  var line: SourceNode?
  var entries: [SourceEntry] = []
}

extension MapReading {
  /// The items of a collection, typed as a list or as a mapping, on one line or in blocks.
  mutating func namedItems<Subject>(
    _ node: SourceNode?, of table: FieldTable<Subject>
  ) -> [NamedItem] {
    guard let node else { return [] }
    switch node.content {
    case .empty: return []
    case .scalar(let text):
      guard !node.isUnknownMark else { return [] }
      if let kind = NameKind(collectedIn: table.section), !node.isQuoted,
        WordForName.isAlone(String(text.trimmed))
      {
        reportWordForName(node, kind)
        return []
      }
      return commaParts(of: node).map { NamedItem(name: $0) }
    case .mapping(let entries): return entries.map { namedItem($0) }
    case .list(let items): return items.flatMap { listItems($0, of: table) }
    }
  }

  mutating func reportWordForName(_ node: SourceNode, _ kind: NameKind) {
    report(.wordForName) {
      .wordForName(String((node.scalar ?? "").trimmed), kind: kind, at: $0.place(of: node))
    }
  }

  private mutating func listItems<Subject>(
    _ node: SourceNode, of table: FieldTable<Subject>
  ) -> [NamedItem] {
    switch node.content {
    case .empty: return []
    case .scalar: return node.isUnknownMark ? [] : [NamedItem(name: node)]
    case .list(let items): return items.flatMap { listItems($0, of: table) }
    case .mapping(let entries):
      let nameKey = table.nameKey
      let keys = entries.map { rareIndex(of: $0.name, in: table) }
      if nameKey != nil, let place = keys.firstIndex(of: nameKey), keys.count > 1 || keys[0] != nil
      {
        var rest = entries
        let name = rest.remove(at: place).value
        guard name.scalar != nil else {
          report(.expectedText) { .expectedText(at: $0.place(of: name)) }
          return []
        }
        return [NamedItem(name: name, entries: rest)]
      }
      // `- Maire: élus` followed by keys one step too far to the left.
      if keys.count > 1, keys[0] == nil, keys.dropFirst().allSatisfy({ $0 != nil }) {
        var item = namedItem(entries[0])
        item.entries += entries.dropFirst()
        return [item]
      }
      return entries.map { namedItem($0) }
    }
  }

  private mutating func namedItem(_ entry: SourceEntry) -> NamedItem {
    switch entry.value.content {
    case .empty: NamedItem(name: entry.key)
    case .scalar: NamedItem(name: entry.key, line: entry.value)
    case .mapping(let entries): NamedItem(name: entry.key, entries: entries)
    case .list: NamedItem(name: entry.key, entries: block(entry.value))
    }
  }

  /// Adds the name of an item to its registry.
  ///
  /// - Returns: nil, with a diagnostic, when there is no such name or when it stands already.
  mutating func declare<Element>(
    _ item: NamedItem, in registry: NameRegistry<Element>
  ) -> Identifier<Element>? {
    guard let name = checkedName(item.name) else { return nil }
    if let known = registry.declare(name, at: item.name.span) {
      report(.duplicateName) {
        .duplicateName(
          name, kind: registry.kind, at: $0.place(of: item.name),
          first: $0.place(of: registry.places[known]))
      }
      return nil
    }
    return Identifier(name)
  }

  /// The items whose names are new, all declared before any is read.
  mutating func declared<Element>(
    _ items: [NamedItem], in registry: NameRegistry<Element>
  ) -> [(Identifier<Element>, NamedItem)] {
    items.compactMap { item in declare(item, in: registry).map { ($0, item) } }
  }

  /// Reads the short names of what a name is declared for; one that another has is an error.
  ///
  /// - Returns: those that have a letter: the numbers by which tables of other programs name their
  ///   rows are found by, but not kept.
  mutating func shortNames<Element>(
    _ node: SourceNode, of id: Identifier<Element>, in registry: NameRegistry<Element>
  ) -> [String] {
    guard let index = registry.index(spelt: id.name) else { return [] }
    var names: [String] = []
    for part in commaParts(of: node) {
      guard let name = checkedName(part) else { continue }
      if let other = registry.addShortName(name, of: index) {
        report(.duplicateName) {
          .sharedShortName(
            name, of: id.name, and: registry.ids[other].name, at: $0.place(of: part),
            first: $0.place(of: registry.places[other]))
        }
      } else if name.contains(where: \.isLetter), !names.contains(name) {
        names.append(name)
      }
    }
    return names
  }

  /// The names that something had in older versions of the file.
  mutating func formerNames(_ node: SourceNode) -> [String] {
    var names: [String] = []
    for part in commaParts(of: node) {
      if let name = checkedName(part), !names.contains(name) { names.append(name) }
    }
    return names
  }

  /// A name that has visible characters and a reasonable length.
  mutating func checkedName(_ node: SourceNode) -> String? {
    guard let text = node.scalar else {
      if !node.isEmpty { report(.expectedText) { .expectedText(at: $0.place(of: node)) } }
      return nil
    }
    let name = String(text.trimmed)
    guard Self.isVisible(name) else {
      report(.emptyName) { .emptyName(at: $0.place(of: node)) }
      return nil
    }
    guard name.utf8.count <= limits.nameLength || name.count <= limits.nameLength else {
      report(.nameTooLong) {
        .nameTooLong(length: name.count, limit: $0.limits.nameLength, at: $0.place(of: node))
      }
      return nil
    }
    return name
  }

  /// Whether a trimmed name has anything to see.
  private static func isVisible(_ name: String) -> Bool {
    if let first = name.utf8.first, (0x21...0x7E).contains(first) { return true }
    return !FoldedName(name).text.isEmpty
  }
}
