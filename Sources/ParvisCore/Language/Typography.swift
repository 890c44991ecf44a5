/// How a language sets the texts that Parvis itself writes.
public protocol Typography: Sendable {
  static var language: Language { get }

  /// The literal text with the spaces and signs of the language.
  static func typeset(_ literal: Substring) -> String
}

/// The rules of English typography: curly apostrophes.
public enum EnglishTypography: Typography {
  public static let language = Language.english

  public static func typeset(_ text: Substring) -> String {
    guard text.utf8.contains(UInt8(ascii: "'")) else { return String(text) }
    return String(text.map { $0 == "'" ? "\u{2019}" : $0 })
  }
}
