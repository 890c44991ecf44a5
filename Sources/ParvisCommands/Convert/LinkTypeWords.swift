internal import ArgumentParser
internal import ParvisCore
internal import ParvisExchange
internal import ParvisInput

/// What `--links-as` says: a type for all links that state none, types for the words of others.
struct LinkTypeWords {
  private(set) var common: String?
  private(set) var words: [(word: String, type: String)] = []

  /// Reads `contact`, `Subvention=finance`, or several of these between commas.
  ///
  /// - Throws: `ValidationError` for a type that is not known, and for a word without one.
  init(_ text: String) throws {
    for part in text.split(separator: ",").map(\.trimmed) where !part.isEmpty {
      guard let mark = part.lastIndex(of: "=") else {
        let type = String(part)
        try Self.check(type, in: text)
        if let common, common != type { throw Self.twoTypes(common, type) }
        common = type
        continue
      }
      let word = String(part[..<mark].trimmed)
      let type = String(part[part.index(after: mark)...].trimmed)
      guard !word.isEmpty, !type.isEmpty else { throw Self.halfPair(String(part)) }
      try Self.check(type, in: text)
      words.append((word, type))
    }
    if common == nil, words.isEmpty { try Self.check(text, in: text) }
  }

  private static func check(_ type: String, in text: String) throws {
    guard !ImportOptions.isLinkType(type) else { return }
    let choices = ImportOptions.linkTypes(in: Speech.current)
    throw ValidationError(
      fr: "le type de lien \(quoted: type) n'est pas connu. Choix : \(list: choices, atMost: 12).",
      en: "there is no type of link \(quoted: type). Choices: \(list: choices, atMost: 12).")
  }

  private static func twoTypes(_ first: String, _ second: String) -> ValidationError {
    ValidationError(
      fr: """
        \(quoted: first) et \(quoted: second) : un seul type peut valoir pour tous les autres liens. \
        Pour un mot, écrire `MOT=type`.
        """,
      en: """
        \(quoted: first) and \(quoted: second): only one type can hold for all other links. For a \
        word, write `WORD=type`.
        """)
  }

  private static func halfPair(_ part: String) -> ValidationError {
    ValidationError(
      fr: "\(quoted: part) ne se lit pas : écrire `MOT=type`, par exemple `Subvention=finance`.",
      en: "\(quoted: part) cannot be read: write `WORD=type`, such as `Subsidy=funds`.")
  }
}
