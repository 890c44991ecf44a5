import ParvisCore

/// The names of one kind that the file declares, and what others refer to.
///
/// A reference type, so that the sections that meet names share one index.
final class NameRegistry<Element> {
  enum Match {
    case same(Identifier<Element>)
    /// Another spelling that can only be this one.
    case near(Identifier<Element>)
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
  private var bySpelling: [String: Int] = [:]
  private var byNearForm: [String: [Int]] = [:]
  private var byShortForm: [String: [Int]] = [:]

  init(_ kind: NameKind) {
    self.kind = kind
  }

  /// Adds a name.
  ///
  /// - Returns: the index of an earlier declaration of the same name, nil when it is new.
  func declare(_ name: String, at place: TextSpan) -> Int? {
    let folded = FoldedName(name)
    if let known = byFolded[folded] { return known }
    let index = ids.count
    ids.append(Identifier(name))
    places.append(place)
    byFolded[folded] = index
    bySpelling[name] = index
    let near = NearForm(folded.text)
    byNearForm[near.whole, default: []].append(index)
    if let short = near.withoutParenthesis { byShortForm[short, default: []].append(index) }
    return nil
  }

  func contains(_ name: String) -> Bool { index(of: name) != nil }

  func place(of id: Identifier<Element>) -> TextSpan? {
    index(of: id.name).map { places[$0] }
  }

  /// The name of exactly that spelling, declared or already met.
  func id(spelt name: String) -> Identifier<Element>? {
    bySpelling[name].map { ids[$0] }
  }

  func match(_ name: String) -> Match {
    if let index = index(of: name) { return .same(ids[index]) }
    let near = NearForm(FoldedName(name).text)
    var found = Set(byNearForm[near.whole] ?? [])
    if let short = near.withoutParenthesis {
      found.formUnion(byNearForm[short] ?? [])
    } else {
      found.formUnion(byShortForm[near.whole] ?? [])
    }
    guard found.count == 1, let index = found.first else { return .none }
    return .near(ids[index])
  }

  private func index(of name: String) -> Int? {
    if let index = bySpelling[name] { return index }
    guard let index = byFolded[FoldedName(name)] else { return nil }
    bySpelling[name] = index
    return index
  }

  /// At most three names that the author may have meant.
  func suggestions(for name: String) -> [String] {
    let names = ids.lazy.map(\.name)
    guard ids.count > 4000 else { return Suggestions.nearest(to: name, among: names) }
    let first = FoldedName(name).text.unicodeScalars.first
    return Suggestions.nearest(
      to: name, among: names.filter { FoldedName($0.prefix(1)).text.unicodeScalars.first == first })
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
    while text.count > 2, text.first == "\"", text.last == "\"" {
      text = text.dropFirst().dropLast()
    }
    whole = Self.singular(text)
    if text.last == ")", let open = text.lastIndex(of: "("), open > text.startIndex {
      withoutParenthesis = Self.singular(text[..<open])
    } else {
      withoutParenthesis = nil
    }
  }

  private static func singular(_ text: Substring) -> String {
    text.split(separator: " ").map { word -> Substring in
      word.count > 2 && (word.last == "s" || word.last == "x") ? word.dropLast() : word
    }.joined(separator: " ")
  }
}
