import ParvisCore
internal import ParvisInput

/// The regular expression of a key in every spelling that the reader takes.
///
/// Case, accents, `-`, `_`, apostrophes, spaces and plurals make no difference to the reader, see
/// ``KeyForm``; JSON Schema knows keys by their exact text or by a pattern.
enum KeyPattern {
  /// A pattern that matches any of the spellings, for ECMA-262 and Python alike.
  static func of(_ spellings: [String]) -> String {
    var seen: Set<String> = []
    let forms = spellings.map { KeyForm($0).loose }.filter { seen.insert($0).inserted }
    return "^\(gap)*(\(forms.map(pattern).joined(separator: "|")))\(gap)*$"
  }

  private static let gap = #"[ \t_'’\u00a0\u202f-]"#
  /// An accent that follows its letter as a character of its own.
  private static let mark = #"[\u0300-\u036f]?"#

  private static func pattern(_ form: String) -> String {
    form.split(separator: " ").map { word in
      word.map { letter(String($0)) }.joined() + (word.count > 2 ? "[sSxX]?" : "")
    }.joined(separator: gap + "+")
  }

  private static func letter(_ letter: String) -> String {
    switch letter {
    case "a": "[aAàÀâÂ]\(mark)"
    case "c": "[cCçÇ]\(mark)"
    case "e": "[eEéÉèÈêÊëË]\(mark)"
    case "i": "[iIîÎïÏ]\(mark)"
    case "o": "[oOôÔ]\(mark)"
    case "u": "[uUùÙûÛü]\(mark)"
    case "a"..."z": "[\(letter)\(letter.uppercased())]"
    default: letter
    }
  }
}
