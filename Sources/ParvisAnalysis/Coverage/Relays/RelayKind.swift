internal import ParvisCore

/// A kind of body through which some publics are usually met, and the names by which it is known.
struct RelayKind: Hashable, Sendable {
  /// For whom such a body may be asked.
  enum Scope: Hashable, Sendable {
    case anybody
    /// Neither for another place, nor when it already speaks for a public like the one in question.
    case itsPublic
    /// Neither for another place, nor when it already speaks for any other public.
    case itsPlace
  }

  let code: String
  /// Small letters, singular, without an article.
  let label: Bilingual
  let scope: Scope
  private let words: [WordPattern]
  private let exceptions: [WordPattern]

  init(
    _ code: String, _ label: Bilingual, words: [String], except exceptions: [String] = [],
    speaksFor scope: Scope = .anybody
  ) {
    self.code = code
    self.label = label
    self.scope = scope
    self.words = words.map(WordPattern.init) + Self.patterns(of: label.english)
    self.exceptions = exceptions.map(WordPattern.init)
  }

  /// The label as a name in an English file: each of its alternatives that says enough.
  private static func patterns(of label: String) -> [WordPattern] {
    let names = WordPattern.words(of: label).split(separator: "or").filter { $0.count > 1 }
    return names.map { WordPattern($0.joined(separator: " ") + "*") }
  }

  /// Whether a body is of this kind by the folded words of its name.
  func includes(_ name: [String]) -> Bool {
    words.contains { $0.stands(in: name) } && !exceptions.contains { $0.stands(in: name) }
  }
}

/// The table of the bodies that are usual relays, subject by subject.
enum RelayKinds {
  static let all: [RelayKind] = social + youth + care + access + work + places

  /// By code.
  static let byCode: [String: RelayKind] = Dictionary(
    uniqueKeysWithValues: all.map { ($0.code, $0) })

  /// Somebody elected is of no kind, whatever the name of the office says.
  private static let offices = ["adjoint*", "maire", "maires", "presiden*", "vice"]
    .map(WordPattern.init)

  /// The kinds of a body, in the order of the table.
  ///
  /// - Complexity: O(words of the name × patterns).
  static func kinds(of name: String) -> [RelayKind] {
    let words = WordPattern.words(of: name)
    guard !offices.contains(where: { $0.stands(in: words) }) else { return [] }
    return all.filter { $0.includes(words) }
  }
}
