import ParvisCore

/// The names of one kind that the file declares, and what others refer to.
///
/// A reference type, so that the sections that meet names share one index.
final class NameRegistry<Element> {
  /// What a name refers to, by its index.
  enum Match {
    case same(Int)
    /// Another spelling that can only be the name of this index.
    case near(Int)
    case none
  }

  let kind: NameKind
  /// In the order of declaration.
  private(set) var ids: [Identifier<Element>] = []
  private(set) var places: [TextSpan] = []
  /// Whether names are created as they are met, their section being absent.
  var isOpen = true
  /// Whether part of the section could not be read, so that a missing name proves nothing.
  var isIncomplete = false
  private var byFolded: [FoldedName: Int] = [:]
  /// The short names that are typed, then those in brackets that only one name ends with.
  private var byTypedShortName: [FoldedName: Int] = [:]
  private var byBrackets: [FoldedName: Int] = [:]
  private var bracketCount = 0
  /// Spellings that were looked up or declared.
  private var bySpelling = SpellingTable<Int>()
  /// The names without plurals and outer quotation marks, made when a name is first missed.
  private var byNearForm: [String: [Int]] = [:]
  private var byShortForm: [String: [Int]] = [:]
  /// The names folded for suggestions, made when one is first missed.
  private var spelt: [SpeltWord] = []
  /// How many names have their near forms.
  private var nearCount = 0

  init(_ kind: NameKind) {
    self.kind = kind
  }

  /// Adds a name.
  ///
  /// - Returns: the index of an earlier declaration of the same name, nil when it is new.
  func declare(_ name: String, at place: TextSpan) -> Int? {
    let folded = FoldedName(name)
    let index = ids.count
    let known = byFolded.updateValue(index, forKey: folded)
    if let known {
      byFolded[folded] = known
      return known
    }
    ids.append(Identifier(name))
    places.append(place)
    bySpelling.set(index, for: name)
    return nil
  }

  /// Adds a short name that is typed.
  ///
  /// - Returns: the index of another that has it as its name or typed short name, nil when it is
  ///   free.
  func addShortName(_ name: String, of index: Int) -> Int? {
    let folded = FoldedName(name)
    if let known = byFolded[folded] ?? byTypedShortName[folded] {
      return known == index ? nil : known
    }
    byTypedShortName[folded] = index
    return nil
  }

  private func index(ofShort folded: FoldedName) -> Int? {
    if let index = byTypedShortName[folded] { return index }
    if bracketCount < ids.count {
      bracketCount = ids.count
      let brackets = ShortName.inBrackets(ofEach: ids.map(\.name))
      byBrackets = [:]
      for (name, short) in brackets { byBrackets[FoldedName(short)] = byFolded[FoldedName(name)] }
    }
    return byBrackets[folded]
  }

  func contains(_ name: String) -> Bool { index(of: name) != nil }

  /// The index of the name of exactly that spelling, declared or already met.
  func index(spelt name: String) -> Int? { bySpelling[name] }
  func index(spelt name: Substring) -> Int? { bySpelling[name] }

  func match(_ name: String) -> Match {
    if let index = index(of: name) { return .same(index) }
    guard !ids.isEmpty else { return .none }
    completeNearForms()
    let near = NearForm(FoldedName(name).text)
    var found = Set(byNearForm[near.whole] ?? [])
    if let short = near.withoutParenthesis {
      found.formUnion(byNearForm[short] ?? [])
    } else {
      found.formUnion(byShortForm[near.whole] ?? [])
    }
    guard found.count == 1, let index = found.first else { return .none }
    return .near(index)
  }

  private func completeNearForms() {
    for index in nearCount..<ids.count {
      let near = NearForm(FoldedName(ids[index].name).text)
      Self.add(index, to: &byNearForm[near.whole, default: []])
      if let short = near.withoutParenthesis {
        Self.add(index, to: &byShortForm[short, default: []])
      }
    }
    nearCount = ids.count
  }

  /// A form that two names have is no longer that of one; further names change nothing.
  private static func add(_ index: Int, to indices: inout [Int]) {
    if indices.count < 2 { indices.append(index) }
  }

  /// The index of a name in any spelling.
  func index(of name: String) -> Int? {
    if let index = bySpelling[name] { return index }
    guard !ids.isEmpty else { return nil }
    let folded = FoldedName(name)
    guard let index = byFolded[folded] ?? index(ofShort: folded) else { return nil }
    bySpelling.set(index, for: name)
    return index
  }

  /// At most three names that the author may have meant.
  func suggestions(for name: String) -> [String] {
    for id in ids[spelt.count...] { spelt.append(SpeltWord(id.name)) }
    guard ids.count > 4000 else { return Suggestions.nearest(to: name, among: spelt).map(\.text) }
    let first = FoldedName(name).text.unicodeScalars.first?.value
    return Suggestions.nearest(to: name, among: spelt.lazy.filter { $0.letters.first == first })
      .map(\.text)
  }
}

/// A folded name without the marks by which near names may differ.
struct NearForm {
  /// Without outer quotation marks and plurals.
  let whole: String
  /// The same without the parenthesis at its end, when it has one.
  let withoutParenthesis: String?

  init(_ folded: String) {
    var text = folded[...]
    while text.utf8.first == 0x22, text.utf8.last == 0x22, text.utf8.count > 2 {
      text = text.dropFirst().dropLast()
    }
    whole = Self.singular(text)
    if text.utf8.last == 0x29, let open = text.lastIndex(of: "("), open > text.startIndex {
      withoutParenthesis = Self.singular(text[..<open])
    } else {
      withoutParenthesis = nil
    }
  }

  private static func singular(_ text: Substring) -> String {
    singularOfBytes(text) ?? singularByCharacter(text)
  }

  /// The singular of an ASCII text, where a byte is a character; nil for any other.
  private static func singularOfBytes(_ text: Substring) -> String? {
    let bytes = text.utf8.span
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count)
    var start = 0
    for index in 0...bytes.count {
      guard index == bytes.count || bytes[index] == 0x20 else {
        guard bytes[index] < 0x80 else { return nil }
        continue
      }
      guard index > start else {
        start = index + 1
        continue
      }
      if !result.isEmpty { result.append(0x20) }
      let last = bytes[index - 1]
      let isPlural = index - start > 2 && (last == 0x73 || last == 0x78)
      for place in start..<(isPlural ? index - 1 : index) { result.append(bytes[place]) }
      start = index + 1
    }
    return String(decoding: result, as: UTF8.self)
  }

  static func singularByCharacter(_ text: Substring) -> String {
    text.split(separator: " ").map { word -> Substring in
      word.count > 2 && (word.last == "s" || word.last == "x") ? word.dropLast() : word
    }.joined(separator: " ")
  }
}
