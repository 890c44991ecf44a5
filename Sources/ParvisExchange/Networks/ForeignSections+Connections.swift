internal import ParvisCore
internal import ParvisInput

/// The connections of a network of another program as links.
extension ForeignSections {
  mutating func add(_ edge: ForeignGraph.Edge) {
    let (from, to) = (ends(edge.from), ends(edge.to))
    guard !from.isEmpty, !to.isEmpty, let type = types.type(of: edge) else { return }
    for start in from { for end in to { add(edge, type, from: start, to: end) } }
  }

  mutating func add(
    _ edge: ForeignGraph.Edge, _ found: ForeignLinkTypes.Found, from: Int, to: Int
  ) {
    let type = found.type
    let strength =
      first(of: ["force", "strength", "weight", "poids", "valeur", "value"], in: edge.fields)
      ?? found.strength
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

  static func word(for type: LinkType) -> String {
    ValueWords.linkTypes.word(for: type, in: .french)
  }

  /// The ends of the interval of a weight stand under the key of a strength.
  func withBounds(
    of field: ForeignGraph.Field, _ fields: [ForeignGraph.Field]
  ) -> [ForeignGraph.Field] {
    fields.compactMap { other in
      guard let key = Self.bound(other.key), ["force", "strength", field.key].contains(key)
      else { return nil }
      let suffix = other.key.dropFirst(key.count)
      return ForeignGraph.Field(key: field.key + suffix, text: other.text, span: other.span)
    }
  }

  static let readOfEdges: Set<String> = Set(
    ForeignLinkTypes.usualFields + [
      "undirected", "source", "commentaire", "description", "comment", "force", "strength",
      "weight", "poids", "valeur", "value", "name",
    ])

  mutating func sayUnread(
    _ fields: [ForeignGraph.Field], _ strength: ForeignGraph.Field?
  ) {
    for field in fields where !field.text.trimmed.isEmpty {
      let form = forms[field.key] ?? ""
      guard !Self.readOfEdges.contains(form), !ForeignKeys.isOfProgram(form),
        !types.isType(form), Self.bound(field.key) == nil
      else { continue }
      unread.add(field.key, field.span)
    }
  }

  /// Whether no link of the type stands between two ends yet; both ways for one without direction.
  mutating func isNew(_ type: LinkType, _ from: Int, _ to: Int, isFree: Bool) -> Bool {
    let key = LinkKey(type: type, from: from, to: to)
    let back = LinkKey(type: type, from: to, to: from)
    let isFree =
      if case .relation(let kind) = type { isFree || kind.isMutual } else { isFree }
    guard !seenLinks.contains(key), !(isFree && seenLinks.contains(back)) else { return false }
    seenLinks.insert(key)
    if isFree { seenLinks.insert(back) }
    return true
  }

  /// The elements at an end; several names may stand in it where elements are known by name.
  mutating func ends(_ field: ForeignGraph.Field) -> [Int] {
    if let place = places[field.text] ?? places[ForeignName.plain(field.text)] { return [place] }
    guard graph.isOpen, field.text.contains("|") else { return end(field).map { [$0] } ?? [] }
    return field.text.split(separator: "|").map(\.trimmed).filter { !$0.isEmpty }.compactMap {
      end(ForeignGraph.Field(key: field.key, text: String($0), span: field.span))
    }
  }

  mutating func end(_ field: ForeignGraph.Field) -> Int? {
    let name = ForeignName.plain(field.text)
    if let place = places[name] { return place }
    guard graph.isOpen, !name.isEmpty else {
      report(field.span) { .unknownElement(name, at: $0) }
      return nil
    }
    undeclared.append((name, field.span))
    add(ForeignGraph.Node(id: name, span: field.span))
    return places[name]
  }
}

/// The scores of a network of another program.
extension ForeignSections {
  /// The key of the score whose end a field gives: « influence min ».
  static func bound(_ key: String) -> String? {
    for suffix in [ExchangeGraph.Bounds.low, ExchangeGraph.Bounds.high] where key.hasSuffix(suffix)
    {
      return String(key.dropLast(suffix.count))
    }
    return nil
  }

  /// A score, with the ends of its interval when they are given; nil when it is none.
  mutating func score(
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
  static func whole(_ text: String) -> String {
    TableCell(String(text.trimmed), at: TextSpan(0, 0)).number.scalar ?? text
  }
}
