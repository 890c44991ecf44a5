import ParvisCore

extension MapReading {
  /// A text; nil when nothing was typed or when something else was.
  mutating func text(_ node: SourceNode) -> String? {
    switch node.content {
    case .empty: return nil
    case .scalar(let text):
      let trimmed = text.trimmed
      return trimmed.isEmpty || node.isUnknownMark ? nil : String(trimmed)
    case .list, .mapping:
      report(.expectedText) { .expectedText(at: $0.place(of: node)) }
      return nil
    }
  }

  /// Texts; a single one is a list of one.
  mutating func texts(_ node: SourceNode) -> [String] {
    node.items.compactMap { text($0) }
  }

  /// Short texts, which a comma separates too.
  mutating func words(_ node: SourceNode) -> [String] {
    commaParts(of: node).compactMap { text($0) }
  }

  mutating func yesNo(_ node: SourceNode) -> Bool? {
    word(node, in: ValueWords.yesNo)
  }

  /// One of the words of a table; a mark for what is not known is none.
  mutating func word<Value>(_ node: SourceNode, in table: WordTable<Value>) -> Value? {
    guard let text = text(node) else { return nil }
    if let value = table[text] { return value }
    guard !UnknownMark.holds(text) else { return nil }
    let nearest =
      problems.isFull(.unknownWord)
      ? nil : Suggestions.best(for: text, among: table.french + table.english)
    report(.unknownWord) {
      .unknownWord(
        text, nearest: nearest, choices: (table.french, table.english), at: $0.place(of: node)
      ).with(fix: $0.fix(node, text, by: Slip.word(text, among: table.spellings)))
    }
    return nil
  }

  mutating func count(_ node: SourceNode) -> Int? {
    guard let (number, text) = number(in: node) else { return nil }
    guard let whole = number.whole, !number.isAmbiguous else {
      report(.unreadableNumber) { .unreadableNumber(text, at: $0.place(of: node)) }
      return nil
    }
    return whole
  }

  /// A number of at least 0 without a unit.
  mutating func plainNumber(_ node: SourceNode) -> Double? {
    guard let (number, text) = number(in: node) else { return nil }
    guard number.unit.isEmpty, !number.isAmbiguous else {
      report(.unreadableNumber) { .unreadableNumber(text, at: $0.place(of: node)) }
      return nil
    }
    return number.value
  }

  /// Days: `12`, `12 jours`, `2,5 j`.
  mutating func days(_ node: SourceNode) -> Double? {
    guard let (number, text) = number(in: node) else { return nil }
    let units = ["", "j", "jour", "jours", "day", "days", "d", "joursagents", "agent-days"]
    guard units.contains(number.unit) else {
      report(.unreadableDays) { .unreadableDays(text, at: $0.place(of: node)) }
      return nil
    }
    return number.value
  }

  /// Euros: `18000`, `18 000 €`, `18 k€`.
  mutating func euros(_ node: SourceNode) -> Double? {
    guard let (number, text) = number(in: node) else { return nil }
    let factors: [String: Double] = [
      "": 1, "€": 1, "euro": 1, "euros": 1, "eur": 1, "€ttc": 1, "€ht": 1, "k€": 1e3, "m€": 1e6,
    ]
    guard let factor = factors[number.unit], !number.isAmbiguous else {
      report(.unreadableNumber) { .unreadableNumber(text, at: $0.place(of: node)) }
      return nil
    }
    return number.value * factor
  }

  /// A share in 0...1: `17 %` or `0,17`.
  mutating func share(_ node: SourceNode) -> Double? {
    guard let (number, text) = number(in: node) else { return nil }
    let value = number.unit == "%" ? number.value / 100 : number.value
    guard ["", "%"].contains(number.unit), value <= 1 else {
      report(.unreadableShare) { .unreadableShare(text, at: $0.place(of: node)) }
      return nil
    }
    return value
  }

  /// The number at the beginning of a text, with the text; a mark for what is not known gives none.
  mutating func number(in node: SourceNode) -> (NumberText, String)? {
    guard let text = text(node), !UnknownMark.holds(text) else { return nil }
    guard let number = NumberText(text) else {
      report(.unreadableNumber) { .unreadableNumber(text, at: $0.place(of: node)) }
      return nil
    }
    return (number, text)
  }

  /// The parts that commas separate in a scalar, or in each scalar of a list.
  func commaParts(of node: SourceNode) -> [SourceNode] {
    node.items.flatMap { item -> [SourceNode] in
      guard let text = item.scalar, !item.isQuoted else { return [item] }
      return Pieces.split(text).map { part($0, of: item) }
    }
  }
}
