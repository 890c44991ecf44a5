internal import ParvisCore
internal import ParvisInput

/// A network of another program as the sections of a map.
///
/// What a network does not say is not guessed: a link of an unknown type, a number that is no score.
struct ForeignSections {
  let graph: ForeignGraph
  let options: ImportOptions
  let scale: Scale
  var problems: [PendingProblem] = []

  /// What an element of the network is in the map.
  struct Element {
    let name: String
    let kind: ExchangeGraph.Kind
    let span: TextSpan
    var entries: [SourceEntry] = []
    /// What a public is affected by: names of themes, with or without a score.
    var impacts: [SourceNode] = []
  }

  var elements: [Element] = []
  var places: [String: Int] = [:]
  var names: [ExchangeGraph.Kind: Set<FoldedName>] = [:]
  var categories: [SourceNode] = []
  var categoryNames: Set<FoldedName> = []
  var links: [SourceNode] = []
  var seenLinks: Set<LinkKey> = []

  /// Keys of the network as ``KeyForm`` has them, each made once.
  let forms: [String: String]
  var keys: [KindKey: VocabularyEntry?] = [:]
  var types: ForeignLinkTypes
  /// Groups that a connection ends at, and are hence stakeholders.
  var linkedGroups: Set<String> = []
  /// The field that stands for the category, as its key is spelt.
  var categoryField: ForeignGraph.Field?
  /// Ends of connections that are no element.
  var undeclared: [(name: String, span: TextSpan)] = []
  /// The number that the next bearer of a name receives.
  var numbers: [FoldedName: Int] = [:]

  struct KindKey: Hashable {
    let kind: ExchangeGraph.Kind
    let key: String
  }

  var unread = Remarks()
  var unscored = Remarks()
  var repeats = Remarks()
  var renamed = Remarks()
  var groups = Remarks()

  struct LinkKey: Hashable {
    let type: LinkType
    let from: Int
    let to: Int
  }

  /// Names of one kind of remark, said once with the place of the first.
  struct Remarks {
    var names: [String] = []
    var first: TextSpan?
    var count = 0
    var seen: Set<String> = []

    mutating func add(_ name: String, _ span: TextSpan) {
      count += 1
      first = first ?? span
      if seen.insert(name).inserted { names.append(name) }
    }
  }

  init(_ graph: ForeignGraph, _ options: ImportOptions) {
    self.graph = graph
    self.options = options
    self.scale = options.usedScale
    let fields = graph.nodes.lazy.flatMap(\.fields).map(\.key)
    let keys = Set(fields).union(graph.edges.lazy.flatMap(\.fields).map(\.key))
    let forms = Dictionary(uniqueKeysWithValues: keys.map { ($0, Self.form($0)) })
    self.forms = forms
    self.types = ForeignLinkTypes(graph, options, forms: forms)
  }

  mutating func report(
    _ span: TextSpan, _ diagnostic: @escaping @Sendable (SourceLocation) -> Diagnostic
  ) {
    problems.append(PendingProblem(span: span, diagnostic: diagnostic))
  }

  /// The sections; ``problems`` are those that were met.
  mutating func entries() -> [SourceEntry] {
    findCategoryField()
    if graph.nodes.contains(where: \.isGroup) {
      linkedGroups = Set(graph.edges.flatMap { [$0.from.text, $0.to.text] })
    }
    for node in graph.nodes { add(node) }
    for edge in graph.edges { add(edge) }
    problems += types.problems()
    sayEnds()
    sayRemarks()
    let start = TextSpan(0, 0)
    var sections: [SourceEntry] = []
    func append(_ key: String, _ nodes: [SourceNode]) {
      guard !nodes.isEmpty else { return }
      sections.append(
        SourceEntry(
          key: SourceNode(.scalar(key), at: start), value: SourceNode(.list(nodes), at: start)))
    }
    if let title = graph.title, !title.text.isEmpty, isVisible(title.text, title.span) {
      sections.append(Self.entry("concertation", SourceNode(.scalar(title.text), at: title.span)))
    }
    if let scale = options.scale {
      sections.append(
        SourceEntry(
          key: SourceNode(.scalar("échelle"), at: start),
          value: SourceNode(.scalar(scale), at: start)))
    }
    append("catégories", categories)
    append("thèmes", nodes(of: .theme))
    append("publics attendus", nodes(of: .audience))
    append("parties prenantes", nodes(of: .stakeholder))
    append("liens", links)
    return sections
  }

  func nodes(of kind: ExchangeGraph.Kind) -> [SourceNode] {
    elements.filter { $0.kind == kind }.map { element in
      var entries = [Self.entry("nom", SourceNode(.scalar(element.name), at: element.span))]
      entries += element.entries
      if !element.impacts.isEmpty {
        entries.append(
          Self.entry("concernés par", SourceNode(.list(element.impacts), at: element.span)))
      }
      return SourceNode(.mapping(entries), at: element.span)
    }
  }

  static func entry(_ key: String, _ value: SourceNode) -> SourceEntry {
    SourceEntry(key: SourceNode(.scalar(key), at: value.span), value: value)
  }

  /// Says of the ends of connections that are no element, each with what it may mean.
  mutating func sayEnds() {
    guard !graph.nodes.isEmpty, let first = undeclared.first else { return }
    let declared = elements.map(\.name).filter { name in !undeclared.contains { $0.name == name } }
    var others: [String] = []
    for end in undeclared {
      let near = Suggestions.best(for: end.name, among: declared)
      guard near != nil || undeclared.count == 1 else {
        others.append(end.name)
        continue
      }
      report(end.span) { .foreignEnd(end.name, near: near, at: $0) }
    }
    if !others.isEmpty { report(first.span) { [others] in .foreignEnds(others, at: $0) } }
  }

  mutating func sayRemarks() {
    if let first = groups.first {
      report(first) { [names = groups.names] in .groupsRead(names, at: $0) }
    }
    if let dated = graph.datedFields {
      report(dated.first) { .datedValues(dated.count, at: $0) }
    }
    if let first = graph.over.first {
      report(first.span) { [names = graph.over.map(\.name)] in .overInFile(names, at: $0) }
    }
    if let first = unread.first {
      report(first) { [names = unread.names] in .foreignFields(names, at: $0) }
    }
    if let first = unscored.first {
      report(first) { [unscored, scale] in
        .foreignScores(unscored.names, count: unscored.count, scale, at: $0)
      }
    }
    if let first = repeats.first {
      report(first) { [count = repeats.count] in .foreignRepeats(count, at: $0) }
    }
    if let first = renamed.first {
      report(first) { [names = renamed.names] in .foreignHomonyms(names, at: $0) }
    }
  }

  // MARK: Elements

  static let labels = ["label", "nom", "name", "titre", "title"]
  static let typeKeys = ["type", "elementtype", "categorie", "category"]

  /// Where no element has a type, a field whose every value is a category says it.
  mutating func findCategoryField() {
    let forms = forms
    let fields = graph.nodes.flatMap(\.fields)
    guard !fields.contains(where: { Self.typeKeys.contains(forms[$0.key] ?? "") }) else { return }
    for key in ["groupe", "group", "famille", "collège", "class", "classe"] {
      let values = fields.filter {
        forms[$0.key] == Self.form(key) && !$0.text.trimmed.isEmpty
      }
      guard let first = values.first,
        values.allSatisfy({ ValueWords.category(of: String($0.text.trimmed)) != nil })
      else { continue }
      categoryField = first
      report(first.span) { .categoryFieldTaken(first.key, at: $0) }
      return
    }
  }

  func name(of node: ForeignGraph.Node) -> String {
    ForeignName.plain(first(of: Self.labels, in: node.fields)?.text ?? node.id)
  }

  mutating func add(_ node: ForeignGraph.Node) {
    guard isVisible(node.id, node.span) else { return }
    if node.isGroup, !linkedGroups.contains(node.id) {
      groups.add(name(of: node), node.span)
      return
    }
    let label = first(of: Self.labels, in: node.fields)
    let keys = categoryField.map { [forms[$0.key] ?? ""] } ?? Self.typeKeys
    let type = first(of: keys, in: node.fields)
    let kind = type.flatMap { Self.kind($0.text) } ?? .stakeholder
    let wanted = name(of: node)
    let span = label?.span ?? node.span
    if graph.isOpen, let known = places[node.id], elements[known].name == wanted {
      repeats.add(wanted, span)
      return
    }
    let name = unique(wanted, kind, id: node.id, span)
    places[node.id] = places[node.id] ?? elements.count
    if graph.isOpen { places[wanted] = places[wanted] ?? elements.count }
    var element = Element(name: name, kind: kind, span: span)
    element.entries = entries(
      of: node.fields.filter { $0.span != label?.span }, as: kind, without: type)
    if kind == .stakeholder, let type { element.entries += category(type) }
    if kind == .stakeholder, let group = node.group,
      !element.entries.contains(where: { $0.key.scalar == "groupe" })
    {
      element.entries.append(
        Self.entry("groupe", SourceNode(.scalar(self.name(of: graph.nodes[group])), at: node.span)))
    }
    elements.append(element)
  }

  mutating func unique(
    _ wanted: String, _ kind: ExchangeGraph.Kind, id: String, _ span: TextSpan
  ) -> String {
    var name = wanted
    if !FoldedName(name).text.isEmpty, names[kind, default: []].contains(FoldedName(name)) {
      let folded = FoldedName(wanted)
      name = "\(wanted) (\(id))"
      while id.isEmpty || id == wanted || names[kind, default: []].contains(FoldedName(name)) {
        let number = numbers[folded, default: 2]
        numbers[folded] = number + 1
        name = "\(wanted) (\(number))"
        if !names[kind, default: []].contains(FoldedName(name)) { break }
      }
    }
    if name != wanted { renamed.add(wanted, span) }
    names[kind, default: []].insert(FoldedName(name))
    return name
  }

  func first(
    of keys: [String], in fields: [ForeignGraph.Field]
  ) -> ForeignGraph.Field? {
    for key in keys {
      if let field = fields.first(where: { forms[$0.key] == key && !$0.text.trimmed.isEmpty }) {
        return field
      }
    }
    return nil
  }

  static func form(_ key: String) -> String { KeyForm(key).exact.replacing(" ", with: "") }

  static func kind(_ word: String) -> ExchangeGraph.Kind? {
    let form = KeyForm(word).loose
    let words: [(ExchangeGraph.Kind, [String])] = [
      (.audience, ["public attendu", "expected group", "expected public", "audience", "group"]),
      (.theme, ["thème", "theme", "enjeu"]),
      (.stakeholder, ["partie prenante", "stakeholder"]),
    ]
    return words.first { $0.1.contains { KeyForm($0).loose == form } }?.0
  }

  /// The category that a type names; a type that is none becomes a category of its own.
  mutating func category(_ type: ForeignGraph.Field) -> [SourceEntry] {
    let word = String(type.text.trimmed)
    guard Self.kind(word) == nil, isVisible(word, type.span) else { return [] }
    let node = SourceNode(.scalar(word), at: type.span)
    if ValueWords.categories[word] == nil, categoryNames.insert(FoldedName(word)).inserted {
      categories.append(node)
    }
    return [Self.entry("catégorie", node)]
  }

  /// The fields that the section of an element knows, by its keys.
  mutating func entries(
    of fields: [ForeignGraph.Field], as kind: ExchangeGraph.Kind, without type: ForeignGraph.Field?
  ) -> [SourceEntry] {
    var entries: [SourceEntry] = []
    var seen: Set<String> = []
    for field in fields where field.span != type?.span && !field.text.trimmed.isEmpty {
      guard isVisible(field.text, field.span) else { continue }
      let form = forms[field.key] ?? ""
      if Self.bound(field.key) != nil || Self.labels.contains(form) { continue }
      let alias = ["description": "commentaire", "tags": "étiquettes"][forms[field.key] ?? ""]
      guard let entry = key(alias ?? field.key, of: kind), seen.insert(entry.french).inserted
      else {
        if !ForeignKeys.isOfProgram(form) { unread.add(field.key, field.span) }
        continue
      }
      guard entry.content.isScore else {
        if case .scoredAudiences = entry.content { unread.add(field.key, field.span) }
        let cell = TableCell(String(field.text.trimmed), at: field.span)
        entries.append(Self.entry(entry.french, cell.value(as: entry.content)))
        continue
      }
      if let score = score(field, in: fields) {
        entries.append(Self.entry(entry.french, score))
      }
    }
    return entries
  }

  /// The key of a kind of element, looked up once.
  mutating func key(_ key: String, of kind: ExchangeGraph.Kind) -> VocabularyEntry? {
    let place = KindKey(kind: kind, key: key)
    if let known = keys[place] { return known }
    let found = Vocabulary.entry(key, of: kind.section)
    keys[place] = .some(found)
    return found
  }

  // MARK: Characters

  /// Whether a text has no character that hides itself, which escapes can bring in.
  mutating func isVisible(_ text: String, _ span: TextSpan) -> Bool {
    let hidden = text.unicodeScalars.first {
      VisibleText.isHidden($0) && !["\t", "\n"].contains($0)
    }
    guard let hidden else { return true }
    report(span) { .hiddenCharacter(VisibleText.name(of: hidden), at: $0) }
    return false
  }
}
