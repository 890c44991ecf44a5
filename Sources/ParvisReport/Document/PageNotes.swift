internal import ParvisCore

/// Notes of a page: tips on a screen, numbers on paper, each text once.
struct PageNotes {
  private let language: Language
  private var texts: [String] = []

  init(_ language: Language) {
    self.language = language
  }

  /// A numbered reference to a note.
  mutating func reference(_ text: Bilingual) -> HTML {
    let text = text.text(in: language)
    let number: Int
    if let place = texts.firstIndex(of: text) {
      number = place + 1
    } else {
      texts.append(text)
      number = texts.count
    }
    let label = Bilingual(fr: "Note \(number)", en: "Note \(number)").text(in: language)
    return "<a class=\"note-ref\" href=\"#note-\(number)\" aria-label=\"\(label)\">\(number)</a>"
  }

  /// The list of the notes; empty when nothing refers to any.
  var list: HTML {
    guard !texts.isEmpty else { return .empty }
    let items = texts.enumerated().map { index, text -> HTML in
      "<li id=\"note-\(index + 1)\"><span class=\"note-text\">\(text)</span></li>"
    }
    return """
      <h3>\(Self.heading.text(in: language))</h3>
      <ol class="notes">\(items)</ol>
      """
  }

  private static let heading = Bilingual(fr: "Notes", en: "Notes")

  /// « Lignes 12, 14 et 31 de carte.yaml »; nil without lines.
  static func lines(_ lines: [Int], of file: String?) -> Bilingual? {
    guard !lines.isEmpty else { return nil }
    let numbers = lines.map(String.init)
    let french = lines.count == 1 ? "Ligne" : "Lignes"
    let english = lines.count == 1 ? "Line" : "Lines"
    return Bilingual(
      fr: "\(french) \(list: numbers, atMost: 12) \(file.map { "de \($0)" } ?? "du fichier").",
      en: "\(english) \(list: numbers, atMost: 12) of \(file ?? "the file").")
  }

  static func line(_ number: Int) -> Bilingual { Bilingual(fr: "l. \(number)", en: "l. \(number)") }
}
