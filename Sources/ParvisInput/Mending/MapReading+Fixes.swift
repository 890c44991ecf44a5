import ParvisCore

extension MapReading {
  /// Another text in the place of a word or a name, when the file holds it as it is read and the
  /// new one needs no quotation marks.
  ///
  /// - Parameters:
  ///   - node: where the text stands.
  ///   - typed: the text as it is read.
  ///   - new: nil gives no fix.
  /// - Returns: nil when the text cannot be replaced safely.
  func fix(_ node: SourceNode, _ typed: String, by new: String?) -> Diagnostic.Fix? {
    guard let new, new != typed, PlainText.isPlain(new), text.string(in: node.span) == typed else {
      return nil
    }
    return Diagnostic.Fix([.init(at: place(of: node), typed, by: new)])
  }

  /// The word of a list that the first word of a text was meant to be.
  func fix(firstWordOf node: SourceNode, among words: [SpeltWord]) -> Diagnostic.Fix? {
    guard let text = node.scalar, !node.isQuoted else { return nil }
    let word = text.trimmed.prefix { !$0.isWhitespace && $0 != ":" }
    return fix(part(word, of: node), String(word), by: Slip.word(String(word), among: words))
  }
}

/// Texts that YAML and the sentences of the file read as they stand.
enum PlainText {
  /// Letters, figures, single spaces, apostrophes and hyphens between letters.
  static func isPlain(_ text: String) -> Bool {
    var before: Character = " "
    for character in text {
      let isSign = character == "'" || character == "’" || character == "-" || character == " "
      guard character.isLetter || character.isNumber || isSign else { return false }
      if isSign, !before.isLetter, !before.isNumber { return false }
      before = character
    }
    return before.isLetter || before.isNumber
  }
}
