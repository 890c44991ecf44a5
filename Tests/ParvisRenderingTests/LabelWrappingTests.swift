import Testing

@testable import ParvisRendering

@Suite struct `Wrapped labels` {
  private func lines(_ text: String, _ width: Double) -> [String] {
    LabelWrapping.wrap(text, face: .regular, size: 9, width: width).lines
  }

  @Test func `stay on one line when they fit`() {
    #expect(lines("Maire", 90) == ["Maire"])
  }

  @Test func `are of even widths and do not end a line in a small word`() {
    #expect(
      lines("Maison des jeunes et de la culture", 90) == ["Maison des jeunes", "et de la culture"])
  }

  @Test(arguments: [
    "Collectif « Arbres en ville »", "Où ? Quand ? Comment ?", "Budget : 18 000 € par an",
    "Imprimeur / graphiste", "Secours populaire – antenne locale",
  ])
  func `keep signs with their words`(text: String) {
    for width in stride(from: 72.0, through: 160, by: 7) {
      for line in lines(text, width) {
        #expect(
          !["»", "?", ":", "!", ";", "€", "/", "–"].contains(line.first.map(String.init) ?? ""))
        #expect(line.last != "«")
      }
    }
  }

  @Test func `keep a number with what it counts`() {
    for width in stride(from: 40.0, through: 140, by: 5) {
      for line in lines("Jeunes de 16 à 25 ans", width) where width > 50 {
        #expect(line.last?.isNumber != true)
      }
    }
  }

  @Test func `cut a word that is wider than a line, after a hyphen if there is one`() {
    let cut = lines("Saint-Jean-de-Maurienne", 50)
    #expect(cut.count > 1)
    #expect(cut.joined() == "Saint-Jean-de-Maurienne")
    #expect(cut[0].last == "-")
    for line in lines(String(repeating: "m", count: 60), 80) {
      #expect(TypeFace.regular.width(of: line, size: 9) <= 80)
    }
  }

  @Test func `lose nothing but spaces`() {
    let text = "Vice-président aux mobilités de la communauté d’agglomération"
    for width in stride(from: 80.0, through: 300, by: 11) {
      #expect(lines(text, width).joined(separator: " ") == text)
    }
  }

  @Test func `are shortened when they would take too many lines`() {
    let text = String(repeating: "parole ", count: 80)
    let wrapped = LabelWrapping.wrap(text, face: .regular, size: 9, width: 90, atMost: 4)
    #expect(wrapped.lines.count == 4)
    #expect(wrapped.lines[3].hasSuffix("…"))
    #expect(wrapped.width <= 90)
  }
}
