public import ParvisCore
internal import ParvisInput

/// What the keys of a spelling mean, section by section, as the page of the file format says it.
public enum KeyExplanation {
  /// One key in one place of the file.
  public struct Entry: Sendable {
    /// The key, and where it stands: « sigle – Une partie prenante ».
    public let title: String
    /// What it says, where it is typed, an example.
    public let lines: [String]
  }

  /// Every spelling of every key.
  public static var spellings: [String] { Vocabulary.entries.flatMap(\.spellings) }

  /// The keys that a word spells.
  ///
  /// - Parameters:
  ///   - word: a key in either language: case, accents and plurals make no difference.
  ///   - language: that of the explanation.
  /// - Returns: none when the word is no key.
  public static func entries(of word: String, in language: Language) -> [Entry] {
    VocabularySection.allCases.compactMap { section in
      Vocabulary.entry(word, of: section).map { explanation(of: $0, in: language) }
    }
  }

  private static func explanation(of key: VocabularyEntry, in language: Language) -> Entry {
    let own = key.key(in: language)
    let others = language == .french ? key.variants : key.englishVariants
    let also = Bilingual(fr: "aussi :", en: "also:").text(in: language)
    let place = FormatReferenceMessages.place(of: key.section).text(in: language)
    let value = example(of: key, in: language)
    let sign = language == .french && key.section != .root ? " : " : ": "
    return Entry(
      title: "\(own) – \(FormatReferenceMessages.title(of: key.section).text(in: language))",
      lines: [KeyDescriptions.of(key).text(in: language), place, "`\(own)\(sign)\(value)`"]
        + (others.isEmpty ? [] : [also + " " + others.joined(separator: ", ")]))
  }

  /// A value of the kind that follows a key.
  private static func example(of key: VocabularyEntry, in language: Language) -> String {
    let isFrench = language == .french
    if let word = SchemaValues(language: language).words(of: key).first { return word }
    return switch key.content {
    case .count, .number, .seats: "2"
    case .share: isFrench ? "17 %" : "17%"
    case .days: isFrench ? "12 jours" : "12 days"
    case .euros: isFrench ? "1 500 €" : "1500"
    case .scale: "0-4"
    case .date: "2026-03-14"
    case .score, .scoreOrScores: "3"
    case .scores: "[4, 3]"
    default: "…"
    }
  }
}
