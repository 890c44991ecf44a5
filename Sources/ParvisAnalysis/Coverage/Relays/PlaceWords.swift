internal import ParvisCore

/// The words by which a body or a public says where it is.
///
/// Those of four letters and more of its territories, and of its name where they are written like a
/// proper name and do not come first.
struct PlaceWords: Hashable, Sendable {
  private let words: Set<String>

  private static let shortest = 4
  private static let common: Set<String> = ["quartier", "village", "secteur", "zone"]

  init(name: String, territories: [String]) {
    let own = Self.split(name).dropFirst().filter { word in
      word.first?.isUppercase == true && word.contains(where: \.isLowercase)
    }
    let words = (own + territories.flatMap(Self.split)).filter { $0.count >= Self.shortest }
    self.words = Set(words.map { FoldedName($0).text }).subtracting(Self.common)
  }

  private static func split(_ text: String) -> [Substring] {
    text.split { !$0.isLetter && !$0.isNumber }
  }

  var isEmpty: Bool { words.isEmpty }

  func sharesAWord(with other: PlaceWords) -> Bool { !words.isDisjoint(with: other.words) }
}
