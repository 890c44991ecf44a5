/// One text in both languages of the product, so that neither can be forgotten.
///
///     Bilingual(
///       fr: "\(quoted: name) : personne ne porte encore cette voix.",
///       en: "\(quoted: name): nobody speaks for it yet.")
///
/// The literal parts receive the typography of their language (see ``Typography``); what is interpolated is printed as the author typed it.
public struct Bilingual: Hashable, Sendable {
  public let french: String
  public let english: String

  public init(fr: FrenchSentence, en: EnglishSentence) {
    self.french = fr.text
    self.english = en.text
  }

  /// A text that is the same in both languages, such as a name of the file.
  public init(verbatim text: String) {
    self.french = text
    self.english = text
  }

  private init(french: String, english: String) {
    self.french = french
    self.english = english
  }

  /// The text in one language.
  public func text(in language: Language) -> String {
    switch language {
    case .french: french
    case .english: english
    }
  }

  /// Both texts put one behind the other, with a space between them.
  public static func + (left: Bilingual, right: Bilingual) -> Bilingual {
    Bilingual(
      french: left.french + " " + right.french,
      english: left.english + " " + right.english)
  }
}
