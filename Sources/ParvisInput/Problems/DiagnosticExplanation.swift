public import ParvisCore

/// What a diagnostic code means, with a file that produces it and the same file put right.
public struct DiagnosticExplanation: Hashable, Sendable {
  /// In a few words.
  public let title: Bilingual
  /// Why it matters, or how it comes about.
  public let rationale: Bilingual
  /// The shortest text that produces the diagnostic, as an author would type it; nil when no text
  /// is known to.
  public let example: String?
  /// The same text put right; nil when it would look the same or cannot be shown.
  public let mended: String?
  /// What the text is and how it is read.
  public let reading: Reading

  /// How the text of an example is read.
  public enum Reading: Hashable, Sendable {
    /// As a map, within limits that are low when a text past the real ones could not be shown.
    case map(ReadingLimits)
    /// As a map, each character being one byte of Windows-1252.
    case windows1252
    /// As a list of links, perhaps with a list of vertices and one of its columns.
    case links(vertices: String?, partition: String?)
    /// As a list of vertices, with a column that groups them.
    case vertices(partition: String?)
    /// As tables of a map, each begun by a line `# NAME.csv`.
    case tables
    /// As a file of another program, in the form of that key.
    case exchange(form: String)
  }

  package init(
    _ title: Bilingual, fr: FrenchSentence, en: EnglishSentence, example: String?,
    mended: String?, reading: Reading = .map(.standard)
  ) {
    self.title = title
    self.rationale = Bilingual(fr: fr, en: en)
    self.example = example
    self.mended = mended
    self.reading = reading
  }

  /// Whether the example keeps to limits lower than the real ones.
  public var hasLoweredLimits: Bool {
    if case .map(let limits) = reading { limits != .standard } else { false }
  }

  /// A text as it can be shown: hidden characters are spelt out.
  public static func visible(_ text: String) -> String {
    text.split(separator: "\n", omittingEmptySubsequences: false)
      .map { VisibleText.escaped($0) }.joined(separator: "\n")
  }
}
