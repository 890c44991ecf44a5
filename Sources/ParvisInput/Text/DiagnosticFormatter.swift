public import ParvisCore

/// Prints diagnostics with the line that they speak of and a caret under the exact characters.
///
/// ```
/// carte.yaml:42:24: erreur : « jeunse » n’est pas une partie prenante de cette carte [lien-inconnu]
///     - Maire -> jeunse : influence 3
///                ^~~~~~
///   → vouliez-vous dire « Jeunes » ?
/// ```
public struct DiagnosticFormatter: Sendable {
  private let text: SourceText
  private let file: String
  private let language: Language
  /// The lines that are not repeated.
  private let confidential: ConfidentialLines?

  /// Longest excerpt, in columns of a terminal.
  private static let width = 120

  /// Prints with `file` as the name; nil says that the text came by the standard input.
  ///
  /// - Parameters:
  ///   - text: that which the diagnostics speak of.
  ///   - file: its name.
  ///   - language: of the sentences.
  ///   - showsConfidential: whether the lines of confidential entries are repeated too.
  public init(
    of text: SourceText, file: String?, in language: Language, showsConfidential: Bool = false
  ) {
    self.confidential = showsConfidential ? nil : text.confidentialLines()
    self.text = text
    self.file = VisibleText.escaped(file ?? "-")
    self.language = language
  }

  /// All diagnostics, each ended by a line break.
  public func string(for diagnostics: [Diagnostic]) -> String {
    diagnostics.map { string(for: $0) + "\n" }.joined()
  }

  /// One diagnostic, without a line break at its end.
  public func string(for diagnostic: Diagnostic) -> String {
    let mark = language == .french ? "\u{A0}:" : ":"
    let label = diagnostic.severity.label.text(in: language)
    let message = heading(diagnostic) + VisibleText.escaped(diagnostic.message.text(in: language))
    var lines = ["\(place(diagnostic.location)): \(label)\(mark) \(message) [\(diagnostic.code)]"]
    lines += excerpt(at: diagnostic.location, indent: 4)
    for related in diagnostic.related {
      let message = VisibleText.escaped(related.message.text(in: language))
      lines.append("  \(place(related.location)): \(message)")
      lines += excerpt(at: related.location, indent: 4)
    }
    if let advice = diagnostic.advice {
      lines.append("  → " + VisibleText.escaped(advice.text(in: language)))
    }
    return lines.joined(separator: "\n")
  }

  /// The column of the table, before the sentence, when the place has one.
  private func heading(_ diagnostic: Diagnostic) -> String {
    guard let heading = diagnostic.location?.heading else { return "" }
    let words = Bilingual(fr: "colonne \(quoted: heading) : ", en: "column \(quoted: heading): ")
    return VisibleText.escaped(words.text(in: language))
  }

  private func place(_ location: SourceLocation?) -> String {
    guard let location else { return file }
    let file = location.file.map { VisibleText.escaped($0) } ?? file
    return "\(file):\(location.line):\(location.column)"
  }

  private func excerpt(at location: SourceLocation?, indent: Int) -> [String] {
    guard let location, let line = text.line(at: location) else { return [] }
    if let confidential, let number = text.number(ofLineAt: location),
      confidential.contains(number)
    {
      let words = Bilingual(fr: "(ligne confidentielle)", en: "(confidential line)")
      return [String(repeating: " ", count: indent) + words.text(in: language)]
    }
    let excerpt = Excerpt(
      of: line, column: location.column, length: location.length,
      width: Self.width)
    let margin = String(repeating: " ", count: indent)
    return [margin + excerpt.line, margin + excerpt.caret]
  }
}
