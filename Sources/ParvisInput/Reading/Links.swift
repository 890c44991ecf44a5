import ParvisCore

/// What stands after the colon of a link, once read: « influence 3 ».
struct LinkPhrase {
  let type: LinkType
  let score: Score?
  /// How many bytes of the phrase, at its end, are those of the score.
  let scoreBytes: Int

  /// Where the score stands in a phrase at that place; nil when there is none.
  func scoreSpan(in phrase: TextSpan) -> TextSpan? {
    guard score != nil, scoreBytes > 0, scoreBytes <= phrase.end - phrase.start else { return nil }
    return TextSpan(phrase.end - scoreBytes, phrase.end)
  }
}

extension MapReading {
  mutating func readLinks(_ node: SourceNode?) {
    guard let node else { return }
    var items = node.items
    if let entries = node.entries, LinkFields.table.index(of: entries.first?.name ?? "") == nil {
      items = entries.map { SourceNode(.mapping([$0]), at: $0.key.span) }
    }
    if items.count > limits.links {
      let place = place(of: items[limits.links])
      report(.tooManyLinks) { [count = items.count] in
        .tooManyLinks(count, limit: $0.limits.links, at: place)
      }
      items = Array(items.prefix(limits.links))
    }
    draft.links.reserveCapacity(items.count)
    relations.reserveCapacity(relations.count + items.count)
    linkEnds.reserveCapacity(items.count)
    places.reserve(elements: 0, links: items.count)
    for item in items { readLink(item) }
  }

  private mutating func readLink(_ node: SourceNode) {
    switch node.content {
    case .empty: break
    case .list(let items): for item in items { readLink(item) }
    case .scalar(let text):
      if !node.isUnknownMark { readSentence(text[...], of: node) }
    case .mapping(let entries):
      guard let first = entries.first else { return }
      if let arrow = ArrowText(in: first.name[...]) {
        readSentence(entries, arrow)
      } else if LinkFields.table.index(of: first.name) != nil {
        readBlock(entries, at: node)
      } else if let arrow = ArrowText(reversedIn: first.name[...]) {
        report(arrow, at: first.key)
      } else {
        reportUnreadable(first.name[...], first.value.scalar.map { $0[...] }, at: first.key)
      }
    }
  }

  /// `C <- E`: the sentence is not turned round, since the author may have meant something else.
  private mutating func report(_ arrow: ArrowText, at node: SourceNode) {
    let end = Self.typeColon(of: arrow.before) ?? arrow.before.endIndex
    let to = arrow.before[..<end].trimmed
    let from = arrow.after.prefix { $0 != ":" }.trimmed
    guard !to.isEmpty, !from.isEmpty else {
      report(.linkWithoutEnd) { .linkWithoutEnd(at: $0.place(of: node)) }
      return
    }
    report(.reversedArrow) {
      .reversedArrow(
        (node.scalar ?? "").trimmed.description, from: String(from), to: String(to),
        at: $0.place(of: node))
    }
  }

  /// `- A -> B : influence 3`, which YAML reads as a mapping, perhaps with keys below it.
  private mutating func readSentence(_ entries: [SourceEntry], _ arrow: ArrowText) {
    let first = entries[0]
    let span = TextSpan(first.key.span.start, max(first.key.span.end, first.value.span.end))
    guard var ends = ends(arrow, of: first.key, span: span) else { return }
    if entries.count > 1 {
      var extra = LinkDraft()
      read(Array(entries.dropFirst()), of: LinkFields.table, into: &extra)
      ends.provenance = extra.provenance
    }
    readTypes(first.value, of: &ends)
  }

  /// A whole sentence in one text, quoted or not; the last colon separates the type.
  private mutating func readSentence(_ text: Substring, of node: SourceNode) {
    guard let arrow = ArrowText(in: text) else {
      if let arrow = ArrowText(reversedIn: text) { return report(arrow, at: node) }
      reportUnreadable(text, nil, at: node)
      return
    }
    guard let colon = Self.typeColon(of: arrow.after) else {
      report(.linkWithoutType) { .linkWithoutType(String(text), at: $0.place(of: node)) }
      if let ends = ends(arrow, of: node, span: node.span) { check(ends, of: nil) }
      return
    }
    let types = arrow.after[arrow.after.index(after: colon)...].trimmed
    guard
      var ends = ends(
        arrow, target: arrow.after[..<colon].trimmed, of: node, span: node.span)
    else { return }
    var part = part(types, of: node)
    part.isQuoted = false
    readTypes(part, of: &ends)
  }

  /// The last colon outside a parenthesis that is followed by a space, else the last one.
  private static func typeColon(of text: Substring) -> Substring.Index? {
    var depth = 0
    var last: Substring.Index?
    var spaced: Substring.Index?
    var index = text.startIndex
    while index < text.endIndex {
      let next = text.index(after: index)
      switch text[index] {
      case "(": depth += 1
      case ")": depth -= 1
      case ":" where depth <= 0:
        last = index
        if next == text.endIndex || text[next].isWhitespace { spaced = index }
      default: break
      }
      index = next
    }
    return spaced ?? last
  }

  private mutating func ends(
    _ arrow: ArrowText, target: Substring? = nil, of node: SourceNode, span: TextSpan
  ) -> LinkEnds? {
    let after = target ?? arrow.after
    guard !arrow.before.isEmpty, !after.isEmpty else {
      report(.linkWithoutEnd) { .linkWithoutEnd(at: $0.place(of: node)) }
      return nil
    }
    guard ArrowText(in: after) == nil else {
      report(.severalArrows) { .severalArrows(at: $0.place(of: node)) }
      return nil
    }
    return LinkEnds(
      from: LinkEnd(name: arrow.before, node: node), to: LinkEnd(name: after, node: node),
      isMutual: arrow.isMutual, span: span)
  }

  /// `{ de: A, vers: B, type: influence, force: 3 }`.
  private mutating func readBlock(_ entries: [SourceEntry], at node: SourceNode) {
    var draft = LinkDraft()
    read(entries, of: LinkFields.table, into: &draft)
    guard let from = draft.from.flatMap(LinkEnd.init), let to = draft.to.flatMap(LinkEnd.init)
    else {
      report(.linkWithoutEnd) { .linkWithoutEnd(at: $0.place(of: node)) }
      return
    }
    guard let types = draft.types, !types.isEmpty else {
      report(.linkWithoutType) { .linkWithoutType(nil, at: $0.place(of: node)) }
      check(LinkEnds(from: from, to: to, isMutual: false, span: from.node.span), of: nil)
      return
    }
    var ends = LinkEnds(
      from: from, to: to, isMutual: draft.isMutual ?? false, span: from.node.span)
    ends.provenance = draft.provenance
    for part in commaParts(of: types) { readType(part, of: &ends, strength: draft.strength) }
  }

  /// What stands after the colon: types with their strengths, or a block.
  private mutating func readTypes(_ node: SourceNode, of ends: inout LinkEnds) {
    switch node.content {
    case .empty:
      report(.linkWithoutType) { .linkWithoutType(nil, at: $0.place(of: ends.span)) }
      check(ends, of: nil)
    case .list(let items):
      for item in items { readTypes(item, of: &ends) }
    case .scalar(let text):
      if let phrase = linkPhrases[text] {
        add(phrase, at: node.span, of: &ends)
        return
      }
      for slice in Pieces.split(text) { readType(part(slice, of: node), of: &ends) }
    case .mapping(let entries):
      if let type = entries.first(where: { LinkFields.table.index(of: $0.name) == 2 }) {
        var draft = LinkDraft()
        read(entries, of: LinkFields.table, into: &draft)
        ends.provenance = draft.provenance ?? ends.provenance
        readType(type.value, of: &ends, strength: draft.strength)
        return
      }
      for entry in entries { readType(entry.key, of: &ends, strength: entry.value) }
    }
  }

  /// `TYPE [STRENGTH] [(comment)]`.
  private mutating func readType(
    _ node: SourceNode, of ends: inout LinkEnds, strength given: SourceNode? = nil
  ) {
    if given == nil, let text = node.scalar, let phrase = linkPhrases[text] {
      add(phrase, at: node.span, of: &ends)
      return
    }
    guard let text = text(node) else { return }
    var phrase = text[...]
    var comment: String?
    if phrase.last == ")", let open = phrase.firstIndex(of: "(") {
      comment = String(phrase[phrase.index(after: open)...].dropLast().trimmed)
      phrase = phrase[..<open].trimmed
    }
    guard let (type, rest) = linkType(phrase), !Self.isPassive(rest) else {
      let meant = reportUnknownType(String(phrase), at: node)
      check(ends, of: meant)
      return
    }
    let own = rest.isEmpty ? nil : part(rest, of: SourceNode(.scalar(text), at: node.span))
    let typed = given?.isEmpty == false ? given : own
    var score: TypedScore?
    if let typed {
      score = typedStrength(typed)
      if score == nil { return check(ends, of: type) }
    }
    var judgement = score?.judgement
    if given == nil, comment == nil, !isReversed(rest) {
      let phrase = LinkPhrase(type: type, score: judgement?.value, scoreBytes: rest.utf8.count)
      // Few phrases serve many links; a file of many has no use of them.
      if linkPhrases.count < 4096 { linkPhrases.set(phrase, for: text) }
    }
    let provenance = Self.provenance(judgement?.provenance ?? ends.provenance, comment: comment)
    judgement = judgement.map { Judgement($0.value, provenance: provenance) }
    add(type, judgement, provenance, of: &ends, scoreAt: score?.span)
  }

  private mutating func add(_ phrase: LinkPhrase, at span: TextSpan, of ends: inout LinkEnds) {
    let judgement = phrase.score.map { Judgement($0, provenance: ends.provenance) }
    add(
      phrase.type, judgement, ends.provenance, of: &ends, scoreAt: phrase.scoreSpan(in: span))
  }

  private static func provenance(_ known: Provenance?, comment: String?) -> Provenance? {
    guard let comment, !comment.isEmpty else { return known }
    var result = known ?? Provenance()
    result.comment = result.comment.map { "\($0) ; \(comment)" } ?? comment
    return result
  }

  private mutating func add(
    _ type: LinkType, _ judgement: Judgement<Score>?, _ provenance: Provenance?,
    of ends: inout LinkEnds, scoreAt score: TextSpan?
  ) {
    let unknown = Judgement(scale.unknown, provenance: provenance)
    if case .relation(.conflict) = type, let audience = audience(of: ends) {
      let other = isAudience(ends.from) ? ends.to : ends.from
      guard let stakeholder = index(of: other, in: stakeholders) else { return }
      addConflict(of: stakeholder, with: audience, judgement ?? unknown, at: ends.span)
      return
    }
    if ends.source == nil {
      ends.source = index(of: ends.from, in: stakeholders)
    }
    if case .relation = type {
    } else if ends.isMutual {
      report(.arrowBothWays) { .arrowBothWays(at: $0.place(of: ends.span)) }
      checkTarget(of: ends, of: type)
      return
    }
    switch type {
    case .relation(let kind):
      if ends.target == nil {
        ends.target = .some(index(of: ends.to, in: stakeholders))
      }
      guard let from = ends.source, case .some(.some(let to)) = ends.target else { return }
      add(kind, from: from, to: to, judgement ?? unknown, at: ends.span)
      if ends.isMutual, !kind.isMutual, from != to {
        add(kind, from: to, to: from, judgement ?? unknown, at: ends.span)
      }
    case .interest:
      let theme = index(of: ends.to, in: themes)
      guard let from = ends.source, let theme else { return }
      addInterest(
        of: from, in: theme, judgement ?? unknown, at: ends.span,
        scoreAt: score ?? node(of: ends.to).span)
    case .representation(let kind):
      let audience = index(of: ends.to, in: audiences)
      guard let from = ends.source, let audience else { return }
      addVoice(
        kind, by: from, of: audience, judgement, at: ends.span,
        scoreAt: score ?? node(of: ends.to).span)
    case .impact:
      report(.impactAsLink) { .impactAsLink(at: $0.place(of: ends.span)) }
    }
  }

  /// The link that a piece of the line of a stakeholder means: « en conflit avec Bailleur ».
  mutating func linkMeant(by text: String) -> (type: LinkType, arrow: String, end: String)? {
    guard let (type, rest) = linkType(text[...]), case .relation(let kind) = type, !rest.isEmpty
    else { return nil }
    let name = TrailingScore.cuts(of: String(rest)).first { stakeholders.contains(String($0.name)) }
    return (type, kind.isMutual ? "<->" : "->", name.map { String($0.name) } ?? String(rest))
  }

  /// The ends of « A - B » when both are stakeholders.
  private func endsWithoutArrow(_ text: Substring) -> (from: String, to: String)? {
    for dash in [" - ", " – ", " — "] {
      let parts = String(text).split(separator: dash, omittingEmptySubsequences: false)
      guard parts.count > 1 else { continue }
      // The name of an end may hold a dash.
      for count in 1..<parts.count {
        let from = parts.prefix(count).joined(separator: dash).trimmed
        let to = parts.dropFirst(count).joined(separator: dash).trimmed
        if stakeholders.contains(String(from)), stakeholders.contains(String(to)) {
          return (String(from), String(to))
        }
      }
    }
    return nil
  }

  private mutating func reportUnreadable(
    _ text: Substring, _ types: Substring?, at node: SourceNode
  ) {
    let colon = types == nil ? Self.typeColon(of: text) : nil
    let names = colon.map { text[..<$0].trimmed } ?? text
    let kinds = types ?? colon.map { text[text.index(after: $0)...].trimmed }
    guard let ends = endsWithoutArrow(names) else {
      report(.unreadableLink) { .unreadableLink(String(text), at: $0.place(of: node)) }
      return
    }
    var arrow = "->"
    if let kinds, let (type, _) = linkType(kinds), case .relation(let kind) = type, kind.isMutual {
      arrow = "<->"
    }
    let sentence = "\(ends.from) \(arrow) \(ends.to)" + (kinds.map { " : \($0)" } ?? "")
    report(.unreadableLink) {
      .unreadableLink(String(text), meaning: sentence, at: $0.place(of: node))
    }
  }

  /// The type that a phrase begins with, and what follows it.
  private mutating func linkType(_ phrase: Substring) -> (LinkType, Substring)? {
    let ends = Self.wordEnds(of: phrase, atMost: ValueWords.linkTypes.longest, withSigns: false)
    for end in ends.reversed() {
      let head = phrase[..<end]
      let type: LinkType?
      if let known = linkTypes[head] {
        type = known
      } else {
        type = ValueWords.linkTypes[head]
        if linkTypes.count < 4096 { linkTypes.set(type, for: String(head)) }
      }
      if let type { return (type, phrase[end...].trimmed) }
    }
    return nil
  }

  /// Says a phrase that names no type.
  ///
  /// - Returns: the type that was probably meant.
  private mutating func reportUnknownType(_ phrase: String, at node: SourceNode) -> LinkType? {
    // What stands behind the word is its strength.
    let cut = TrailingScore.cuts(of: phrase).first { !$0.name.isEmpty }
    let word = cut.map { String($0.name) } ?? phrase
    let place = node.scalar.flatMap { text in
      text.ranges(of: word).first.map { part(text[$0], of: node) }
    }
    let meaning = noteUnknown(word, .linkType, at: place ?? node) { _ in
      let words = ValueWords.linkTypes
      let first = word.split(separator: " ").first.map(String.init) ?? word
      let turned = UsualLinks.turnedType(of: word)
      let usual = turned == nil ? UsualLinks.type(of: word) : nil
      let isOdd = turned == nil && usual == nil
      let slip = isOdd ? Slip.word(word, among: words.spellings) : nil
      let nearest = Suggestions.best(for: first, among: words.french + words.english)
      let type = turned ?? usual ?? nearest.flatMap { words[$0] }
      return UnknownWords.Meaning(slip: slip, type: type) { count, location in
        .unknownLinkType(
          word, count: count, usual: usual, turned: turned, nearest: nearest, at: location)
      }
    }
    return meaning?.type
  }

  /// Whether what follows a type turns it round: « financé par », “funded by”.
  private static func isPassive(_ rest: Substring) -> Bool {
    let word = rest.prefix { !$0.isWhitespace }.lowercased()
    return word == "par" || word == "by"
  }
}
