import ParvisCore

extension MapReading {
  /// The identifier that a name of the file stands for.
  ///
  /// - Returns: nil, with a diagnostic, when nothing bears the name.
  mutating func resolve<Element>(
    _ node: SourceNode, in registry: NameRegistry<Element>, asLinkEnd: Bool = false
  ) -> Identifier<Element>? {
    resolvedIndex(of: node, in: registry, asLinkEnd: asLinkEnd).map { registry.ids[$0] }
  }

  /// The index, in its registry, of what a name of the file stands for.
  ///
  /// - Returns: nil, with a diagnostic, when nothing bears the name.
  mutating func resolvedIndex<Element>(
    of node: SourceNode, in registry: NameRegistry<Element>, asLinkEnd: Bool = false
  ) -> Int? {
    if let text = node.scalar, let index = registry.index(spelt: text) { return index }
    guard let name = checkedName(node) else { return nil }
    switch registry.match(name) {
    case .same(let index): return index
    case .near(let index):
      report(.nearName) {
        .nearName(
          name, readAs: registry.ids[index].name, at: $0.place(of: node),
          declared: $0.place(of: registry.places[index])
        ).with(fix: $0.fix(node, name, by: registry.ids[index].name))
      }
      return index
    case .none: break
    }
    if registry.isOpen {
      if !node.isQuoted, WordForName.holds(name, as: registry.kind) {
        reportWordForName(node, registry.kind)
        return nil
      }
      let index = registry.ids.count
      return registry.declare(name, at: node.span) ?? index
    }
    reportUnknown(name, in: registry, asLinkEnd: asLinkEnd, at: node)
    return nil
  }

  private mutating func reportUnknown<Element>(
    _ name: String, in registry: NameRegistry<Element>, asLinkEnd: Bool, at node: SourceNode
  ) {
    guard !registry.isIncomplete else { return }
    let code: DiagnosticCode = asLinkEnd ? .unknownLinkEnd : registry.kind.unknownCode
    let suggestions = problems.isFull(code) ? [] : registry.suggestions(for: name)
    report(code) {
      let other = $0.otherKind(of: name, than: registry.kind)
      let slip = suggestions.count == 1 && other == nil ? Slip.name(name, for: suggestions[0]) : nil
      return .unknownName(
        name, kind: registry.kind, code: code, suggestions: suggestions, foundAs: other,
        at: $0.place(of: node)
      ).with(fix: $0.fix(node, name, by: slip))
    }
  }

  /// The namespace, other than the expected one, where a name is known.
  private func otherKind(of name: String, than kind: NameKind) -> NameKind? {
    if kind != .stakeholder, stakeholders.contains(name) { return .stakeholder }
    if kind != .audience, audiences.contains(name) { return .audience }
    if kind != .theme, themes.contains(name) { return .theme }
    if kind != .territory, territories.contains(name) { return .territory }
    return nil
  }

  /// Names, which a list or commas separate; a text that is a known name as a whole is one name.
  mutating func names<Element>(
    _ node: SourceNode, in registry: NameRegistry<Element>
  ) -> [Identifier<Element>] {
    var ids: [Identifier<Element>] = []
    var seen: Set<Identifier<Element>> = []
    for item in node.items {
      for part in nameParts(of: item, in: registry) where !isNoName(part, in: registry) {
        if let id = resolve(part, in: registry), seen.insert(id).inserted { ids.append(id) }
      }
    }
    return ids
  }

  /// Whether a text in the place of a name says that none is known: « ? », « N/A » in a table.
  private func isNoName<Element>(
    _ node: SourceNode, in registry: NameRegistry<Element>
  ) -> Bool {
    if node.isUnknownMark { return true }
    guard isFromTables, let text = node.scalar else { return false }
    return UnknownMark.holds(text) && !registry.contains(text)
  }

  func nameParts<Element>(
    of node: SourceNode, in registry: NameRegistry<Element>
  ) -> [SourceNode] {
    guard let text = node.scalar, !registry.contains(text) else { return [node] }
    return commaParts(of: node)
  }

  /// Names, each with or without a score: a mapping, a list or a line.
  mutating func scoredNames<Element>(
    _ node: SourceNode, in registry: NameRegistry<Element>
  ) -> [ScoredName<Element>] {
    var names: [ScoredName<Element>] = []
    for item in node.items {
      if let entries = item.entries {
        for entry in entries {
          let index = resolvedIndex(of: entry.key, in: registry)
          let score = typedStrength(entry.value)
          guard let index else { continue }
          names.append(ScoredName(index: index, score: score, span: entry.key.span))
        }
        continue
      }
      for part in nameParts(of: item, in: registry) where !isNoName(part, in: registry) {
        if let name = scoredName(part, in: registry) { names.append(name) }
      }
    }
    return names
  }

  private mutating func scoredName<Element>(
    _ node: SourceNode, in registry: NameRegistry<Element>
  ) -> ScoredName<Element>? {
    guard let text = node.scalar, !node.isQuoted, !registry.contains(text) else {
      return unscoredName(node, in: registry)
    }
    let cuts = TrailingScore.cuts(of: text)
    let known = cuts.first {
      if case .none = registry.match(String($0.name)) { false } else { true }
    }
    if known == nil, case .near = registry.match(text) {
      return unscoredName(node, in: registry)
    }
    guard let cut = known ?? cuts.first else {
      return unscoredName(node, in: registry)
    }
    let name = part(cut.name, of: node)
    let index = resolvedIndex(of: name, in: registry)
    let score = typedStrength(part(cut.score, of: node))
    return index.map { ScoredName(index: $0, score: score, span: name.span) }
  }

  private mutating func unscoredName<Element>(
    _ node: SourceNode, in registry: NameRegistry<Element>
  ) -> ScoredName<Element>? {
    resolvedIndex(of: node, in: registry).map {
      ScoredName(index: $0, score: nil, span: node.span)
    }
  }

  /// Adds to the draft the elements that were met although their section is absent, and says so.
  mutating func addNamesMet() {
    if audiences.isOpen, !audiences.ids.isEmpty {
      draft.audiences = audiences.ids.map { Audience(id: $0) }
      say(audiences) { .audience($0) }
    }
    if themes.isOpen, !themes.ids.isEmpty {
      draft.themes = themes.ids.map { Theme(id: $0) }
      say(themes) { .theme($0) }
    }
    if territories.isOpen, !territories.ids.isEmpty {
      draft.territories = territories.ids.map { Territory(id: $0) }
      say(territories) { .territory($0) }
    }
    if objectives.isOpen, !objectives.ids.isEmpty {
      draft.objectives = objectives.ids.map { Objective(id: $0, text: $0.name) }
      say(objectives) { .objective($0) }
    }
  }

  private mutating func say<Element>(
    _ registry: NameRegistry<Element>, element: (Identifier<Element>) -> MapElement
  ) {
    for (id, span) in zip(registry.ids, registry.places) { places.add(element(id), at: span) }
    guard let first = registry.places.first else { return }
    report(.namesMet) {
      .namesMet(registry.ids.map(\.name), kind: registry.kind, at: $0.place(of: first))
    }
  }
}
