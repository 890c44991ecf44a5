/// A number as a French or English office types it: `18 000 €`, `17 %`, `0,5`, `12 jours`.
struct NumberText: Equatable {
  let value: Double
  /// What follows the number, in small letters and without spaces.
  let unit: String

  /// - Complexity: O(length).
  init?(_ text: String) {
    let characters = Array(text.trimmed)
    var digits = ""
    var decimals = ""
    var hasMark = false
    var index = 0
    if characters.first == "+" { index = 1 }
    reading: while index < characters.count {
      let character = characters[index]
      let next = index + 1 < characters.count ? characters[index + 1] : " "
      switch character {
      case "0"..."9" where character.isASCII:
        if hasMark { decimals.append(character) } else { digits.append(character) }
      case ",", ".":
        guard !hasMark, next.isASCII, next.isNumber else { return nil }
        hasMark = true
      case _ where character.isWhitespace || character == "'" || character == "’":
        guard next.isASCII, next.isNumber else { break reading }
        guard !hasMark, !digits.isEmpty, Self.startsGroup(characters[(index + 1)...])
        else { return nil }
      default: break reading
      }
      index += 1
    }
    guard !digits.isEmpty, digits.count <= 15, decimals.count <= 20,
      let number = Double(digits + "." + (decimals.isEmpty ? "0" : decimals))
    else { return nil }
    value = number
    unit = characters[index...].filter { !$0.isWhitespace }.map { $0.lowercased() }.joined()
    isAmbiguous = decimals.count == 3 && digits.count <= 3 && digits != "0"
  }

  /// Whether the mark may separate thousands as well as decimals: `18.000`.
  let isAmbiguous: Bool

  /// The number as a whole one, when it is.
  var whole: Int? {
    value.rounded() == value && value < 1e15 ? Int(value) : nil
  }

  private static func startsGroup(_ characters: ArraySlice<Character>) -> Bool {
    characters.prefix { $0.isASCII && $0.isNumber }.count == 3
  }
}
