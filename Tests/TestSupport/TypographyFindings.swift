/// Looks for what French typography forbids in a sentence that Parvis wrote.
public enum TypographyFindings {
  /// One line per mistake; empty for a well-set sentence.
  ///
  /// Text between backquotes is code.
  public static func inFrench(_ sentence: String) -> [String] {
    var findings: [String] = []
    var isCode = false
    let characters = Array(sentence)
    for (index, character) in characters.enumerated() {
      if character == "`" { isCode.toggle() }
      guard !isCode, index > 0 else { continue }
      let before = characters[index - 1]
      switch character {
      case ":" where before != "\u{A0}":
        findings.append("no U+00A0 before “:” in: \(sentence)")
      case "%" where before != "\u{A0}", "€" where before != "\u{A0}":
        findings.append("no U+00A0 before “\(character)” in: \(sentence)")
      case ";" where before != "\u{202F}", "!" where before != "\u{202F}",
        "?" where before != "\u{202F}":
        findings.append("no U+202F before “\(character)” in: \(sentence)")
      case "»" where before != "\u{A0}":
        findings.append("no U+00A0 before “»” in: \(sentence)")
      case "\u{A0}": break
      case _ where before == "«":
        findings.append("no U+00A0 after “«” in: \(sentence)")
      case "'":
        findings.append("straight apostrophe in: \(sentence)")
      case ".":
        if before == ".", index > 1, characters[index - 2] == "." {
          findings.append("three points for “…” in: \(sentence)")
        }
      case "·":
        findings.append("midpoint in: \(sentence)")
      default: break
      }
    }
    return findings
  }

  /// One line per mistake of an English sentence.
  public static func inEnglish(_ sentence: String) -> [String] {
    var findings: [String] = []
    var isCode = false
    var before: Character = " "
    for character in sentence {
      if character == "`" { isCode.toggle() }
      if !isCode {
        if ":;!?%".contains(character), before.isWhitespace {
          findings.append("space before “\(character)” in: \(sentence)")
        }
        if character == "'" || character == "«" || character == "»" {
          findings.append("“\(character)” in: \(sentence)")
        }
      }
      before = character
    }
    return findings
  }
}
