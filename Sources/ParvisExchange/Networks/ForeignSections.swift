internal import ParvisCore
internal import ParvisInput

/// A network of another program as the sections of a map.
///
/// What a network does not say is not guessed: a link of an unknown type, a number that is no score.
struct ForeignSections {
  private let graph: ForeignGraph
  private let options: ImportOptions
  private let scale: Scale
  private(set) var problems: [PendingProblem] = []

  /// What an element of the network is in the map.
  private struct Element {
    let name: String
    let kind: ExchangeGraph.Kind
    let span: TextSpan
    var entries: [SourceEntry] = []
    /// What a public is affected by: names of themes, with or without a score.
    var impacts: [SourceNode] = []
  }

  private var elements: [Element] = []
  private var places: [String: Int] = [:]
  private var names: [ExchangeGraph.Kind: Set<FoldedName>] = [:]
  private var categories: [SourceNode] = []
  private var categoryNames: Set<FoldedName> = []
  private var links: [SourceNode] = []
  private var seenLinks: Set<LinkKey> = []

  /// Keys of the network as ``KeyForm`` has them, each made once.
  private let forms: [String: String]
  private var keys: [KindKey: VocabularyEntry?] = [:]
  /// The number that the next bearer of a name receives.
  private var numbers: [FoldedName: Int] = [:]

  private struct KindKey: Hashable {
    let kind: ExchangeGraph.Kind
    let key: String
  }

  private var unread = Remarks()
  private var unscored = Remarks()
  private var repeats = Remarks()
  private var renamed = Remarks()

  private struct LinkKey: Hashable {
    let type: LinkType
    let from: Int
    let to: Int
  }

  /// Names of one kind of remark, said once with the place of the first.
  private struct Remarks {
    private(set) var names: [String] = []
    private(set) var first: TextSpan?
    private(set) var count = 0
    private var seen: Set<String> = []

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
    self.forms = Dictionary(uniqueKeysWithValues: keys.map { ($0, Self.form($0)) })
  }

  private mutating func report(
    _ span: TextSpan, _ diagnostic: @escaping @Sendable (SourceLocation) -> Diagnostic
  ) {
    problems.append(PendingProblem(span: span, diagnostic: diagnostic))
  }

  /// The sections; ``problems`` are those that were met.
  mutating func entries() -> [SourceEntry] {
    for node in graph.nodes { add(node) }
    for edge in graph.edges { add(edge) }
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

  private func nodes(of kind: ExchangeGraph.Kind) -> [SourceNode] {
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

  private static func entry(_ key: String, _ value: SourceNode) -> SourceEntry {
    SourceEntry(key: SourceNode(.scalar(key), at: value.span), value: value)
  }

  private mutating func sayRemarks() {
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

  private static let labels = ["label", "nom", "name", "titre", "title"]
  private static let types = ["type", "elementtype", "categorie", "category"]

  private mutating func add(_ node: ForeignGraph.Node) {
    guard isVisible(node.id, node.span) else { return }
    let label = first(of: Self.labels, in: node.fields)
    let type = first(of: Self.types, in: node.fields)
    let kind = type.flatMap { Self.kind($0.text) } ?? .stakeholder
    let wanted = (label?.text ?? node.id).trimmed
    let span = label?.span ?? node.span
    if graph.isOpen, let known = places[node.id], elements[known].name == String(wanted) {
      repeats.add(String(wanted), span)
      return
    }
    let name = unique(String(wanted), kind, id: node.id, span)
    places[node.id] = places[node.id] ?? elements.count
    if graph.isOpen { places[String(wanted)] = places[String(wanted)] ?? elements.count }
    var element = Element(name: name, kind: kind, span: span)
    element.entries = entries(
      of: node.fields.filter { $0.span != label?.span }, as: kind, without: type)
    if kind == .stakeholder, let type { element.entries += category(type) }
    elements.append(element)
  }

  private mutating func unique(
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

  private func first(
    of keys: [String], in fields: [ForeignGraph.Field]
  ) -> ForeignGraph.Field? {
    for key in keys {
      if let field = fields.first(where: { forms[$0.key] == key && !$0.text.trimmed.isEmpty }) {
        return field
      }
    }
    return nil
  }

  private static func form(_ key: String) -> String { KeyForm(key).exact.replacing(" ", with: "") }

  private static func kind(_ word: String) -> ExchangeGraph.Kind? {
    let form = KeyForm(word).loose
    let words: [(ExchangeGraph.Kind, [String])] = [
      (.audience, ["public attendu", "expected group", "expected public", "audience", "group"]),
      (.theme, ["thème", "theme", "enjeu"]),
      (.stakeholder, ["partie prenante", "stakeholder"]),
    ]
    return words.first { $0.1.contains { KeyForm($0).loose == form } }?.0
  }

  /// The category that a type names; a type that is none becomes a category of its own.
  private mutating func category(_ type: ForeignGraph.Field) -> [SourceEntry] {
    let word = String(type.text.trimmed)
    guard Self.kind(word) == nil, isVisible(word, type.span) else { return [] }
    let node = SourceNode(.scalar(word), at: type.span)
    if ValueWords.categories[word] == nil, categoryNames.insert(FoldedName(word)).inserted {
      categories.append(node)
    }
    return [Self.entry("catégorie", node)]
  }

  /// The fields that the section of an element knows, by its keys.
  private mutating func entries(
    of fields: [ForeignGraph.Field], as kind: ExchangeGraph.Kind, without type: ForeignGraph.Field?
  ) -> [SourceEntry] {
    var entries: [SourceEntry] = []
    var seen: Set<String> = []
    for field in fields where field.span != type?.span && !field.text.trimmed.isEmpty {
      guard isVisible(field.text, field.span) else { continue }
      if Self.bound(field.key) != nil { continue }
      let alias = ["description": "commentaire", "tags": "étiquettes"][forms[field.key] ?? ""]
      guard let entry = key(alias ?? field.key, of: kind), seen.insert(entry.french).inserted
      else {
        unread.add(field.key, field.span)
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
  private mutating func key(_ key: String, of kind: ExchangeGraph.Kind) -> VocabularyEntry? {
    let place = KindKey(kind: kind, key: key)
    if let known = keys[place] { return known }
    let found = Vocabulary.entry(key, of: kind.section)
    keys[place] = .some(found)
    return found
  }

  // MARK: Scores

  /// The key of the score whose end a field gives: « influence min ».
  private static func bound(_ key: String) -> String? {
    for suffix in [ExchangeGraph.Bounds.low, ExchangeGraph.Bounds.high] where key.hasSuffix(suffix)
    {
      return String(key.dropLast(suffix.count))
    }
    return nil
  }

  /// A score, with the ends of its interval when they are given; nil when it is none.
  private mutating func score(
    _ field: ForeignGraph.Field, in fields: [ForeignGraph.Field]
  ) -> SourceNode? {
    func end(_ suffix: String) -> String? {
      fields.first { $0.key == field.key + suffix }.map { Self.whole($0.text) }
    }
    var text = Self.whole(field.text)
    if let low = end(ExchangeGraph.Bounds.low), let high = end(ExchangeGraph.Bounds.high) {
      text = low + "-" + high
    }
    // A strength of 0 is no link, on a scale that starts at 1 too.
    let isNone = Self.readOfEdges.contains(forms[field.key] ?? "") && ScoreReader.isNone(text)
    let isScore = if case .score = ScoreReader.read(text, on: scale) { true } else { isNone }
    guard isScore else {
      unscored.add(field.key, field.span)
      return nil
    }
    return SourceNode(.scalar(text), at: field.span)
  }

  /// « 3.0 » as « 3 ».
  private static func whole(_ text: String) -> String {
    TableCell(String(text.trimmed), at: TextSpan(0, 0)).number.scalar ?? text
  }

  // MARK: Connections

  private mutating func add(_ edge: ForeignGraph.Edge) {
    guard let from = end(edge.from), let to = end(edge.to), let type = linkType(of: edge) else {
      return
    }
    let strength = first(
      of: ["force", "strength", "weight", "poids", "valeur", "value"], in: edge.fields)
    let score = strength.flatMap { self.score($0, in: withBounds(of: $0, edge.fields)) }
    sayUnread(edge.fields, strength)
    let isFree = first(of: ["undirected"], in: edge.fields)?.text == "true" || edge.isMutual
    guard isNew(type, from, to, isFree: isFree) else {
      repeats.add("", edge.span)
      return
    }
    let place = edge.from.span
    if case .impact = type {
      let theme = SourceNode(.scalar(elements[to].name), at: edge.to.span, isQuoted: true)
      let item = score.map { score in
        SourceNode(.mapping([SourceEntry(key: theme, value: score)]), at: place)
      }
      elements[from].impacts.append(item ?? theme)
      return
    }
    var entries = [
      Self.entry("de", SourceNode(.scalar(elements[from].name), at: edge.from.span)),
      Self.entry("vers", SourceNode(.scalar(elements[to].name), at: edge.to.span)),
      Self.entry("type", SourceNode(.scalar(Self.word(for: type)), at: place)),
    ]
    if let score { entries.append(Self.entry("force", score)) }
    if isFree, case .relation(let kind) = type, !kind.isMutual {
      entries.append(Self.entry("réciproque", SourceNode(.scalar("oui"), at: place)))
    }
    for (keys, key) in [
      (["source"], "source"), (["commentaire", "description", "comment"], "commentaire"),
    ] {
      if let field = first(of: keys, in: edge.fields), isVisible(field.text, field.span) {
        entries.append(
          Self.entry(key, SourceNode(.scalar(String(field.text.trimmed)), at: field.span)))
      }
    }
    links.append(SourceNode(.mapping(entries), at: place))
  }

  private static func word(for type: LinkType) -> String {
    ValueWords.linkTypes.word(for: type, in: .french)
  }

  /// The ends of the interval of a weight stand under the key of a strength.
  private func withBounds(
    of field: ForeignGraph.Field, _ fields: [ForeignGraph.Field]
  ) -> [ForeignGraph.Field] {
    fields.compactMap { other in
      guard let key = Self.bound(other.key), ["force", "strength", field.key].contains(key)
      else { return nil }
      let suffix = other.key.dropFirst(key.count)
      return ForeignGraph.Field(key: field.key + suffix, text: other.text, span: other.span)
    }
  }

  private static let readOfEdges: Set<String> = [
    "type", "connectiontype", "relation", "kind", "label", "lien", "undirected", "source",
    "commentaire", "description", "comment", "force", "strength", "weight", "poids", "valeur",
    "value",
  ]

  private mutating func sayUnread(
    _ fields: [ForeignGraph.Field], _ strength: ForeignGraph.Field?
  ) {
    for field in fields where !field.text.trimmed.isEmpty {
      guard !Self.readOfEdges.contains(forms[field.key] ?? ""), Self.bound(field.key) == nil
      else { continue }
      unread.add(field.key, field.span)
    }
  }

  /// Whether no link of the type stands between two ends yet; both ways for one without direction.
  private mutating func isNew(_ type: LinkType, _ from: Int, _ to: Int, isFree: Bool) -> Bool {
    let key = LinkKey(type: type, from: from, to: to)
    let back = LinkKey(type: type, from: to, to: from)
    let isFree =
      if case .relation(let kind) = type { isFree || kind.isMutual } else { isFree }
    guard !seenLinks.contains(key), !(isFree && seenLinks.contains(back)) else { return false }
    seenLinks.insert(key)
    if isFree { seenLinks.insert(back) }
    return true
  }

  private mutating func end(_ field: ForeignGraph.Field) -> Int? {
    if let place = places[field.text] { return place }
    let name = String(field.text.trimmed)
    if let place = places[name] { return place }
    guard graph.isOpen, !name.isEmpty else {
      report(field.span) { .unknownElement(name, at: $0) }
      return nil
    }
    add(ForeignGraph.Node(id: name, span: field.span))
    return places[name]
  }

  /// The type of a connection, in its own words or as the command line says.
  private mutating func linkType(of edge: ForeignGraph.Edge) -> LinkType? {
    let keys = ["type", "connectiontype", "relation", "kind", "lien", "label"]
    let fields = keys.compactMap { first(of: [$0], in: edge.fields) }
    if let known = fields.lazy.compactMap({ ValueWords.linkTypes[$0.text] }).first { return known }
    if let given = options.linkType.flatMap({ ValueWords.linkTypes[$0] }) { return given }
    let word = fields.first
    report(word?.span ?? edge.span) { .foreignLinkType(word?.text, at: $0) }
    return nil
  }

  // MARK: Characters

  /// Whether a text has no character that hides itself, which escapes can bring in.
  private mutating func isVisible(_ text: String, _ span: TextSpan) -> Bool {
    let hidden = text.unicodeScalars.first {
      VisibleText.isHidden($0) && !["\t", "\n"].contains($0)
    }
    guard let hidden else { return true }
    report(span) { .hiddenCharacter(VisibleText.name(of: hidden), at: $0) }
    return false
  }
}
