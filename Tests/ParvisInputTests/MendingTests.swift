import ParvisCore
import ParvisInput
import Testing

@Suite struct `Mending a text` {
  private static let typed = """
    # une remarque\u{A0}: elle reste
    concertation\u{A0}: La halle\u{A0}!
    parties prenantes\u{202F}:
    \t- Maire\u{A0}:\télus, influence 4, intérêt 3   # noté en mai
    \t- Jeunes : asso, influance 1, intérêt 2
      - nom: Conseil de quartier
        catgéorie: habitants
        influence: 1
        intérêt: 2
    liens:
      - Maire -> Jeune : contac 2
      - Jeunes -> Conseil de qaurtier : influence 3

    """

  private static let meant = """
    # une remarque\u{A0}: elle reste
    concertation : La halle\u{A0}!
    parties prenantes :
      - Maire : élus, influence 4, intérêt 3   # noté en mai
      - Jeunes : asso, influence 1, intérêt 2
      - nom: Conseil de quartier
        catégorie: habitants
        influence: 1
        intérêt: 2
    liens:
      - Maire -> Jeunes : contact 2
      - Jeunes -> Conseil de quartier : influence 3

    """

  @Test func `replaces blanks and slips, keeps remarks and all the rest, and says so`() {
    let mended = MapMender.mend(Array(Self.typed.utf8), file: "carte.yaml")
    #expect(String(decoding: mended.bytes, as: UTF8.self) == Self.meant)
    #expect(mended.reading.diagnostics == [])
    #expect(
      mended.summary(in: .french) == [
        "carte.yaml:2:13: 3 espaces insécables remplacées par des espaces ordinaires",
        "carte.yaml:4:1: 3 tabulations remplacées par des espaces",
        "carte.yaml:5:19: «\u{A0}influance\u{A0}» devient «\u{A0}influence\u{A0}»",
        "carte.yaml:7:5: «\u{A0}catgéorie\u{A0}» devient «\u{A0}catégorie\u{A0}»",
        "carte.yaml:11:14: «\u{A0}Jeune\u{A0}» devient «\u{A0}Jeunes\u{A0}»",
        "carte.yaml:11:22: «\u{A0}contac\u{A0}» devient «\u{A0}contact\u{A0}»",
        "carte.yaml:12:15: «\u{A0}Conseil de qaurtier\u{A0}» devient «\u{A0}Conseil de quartier\u{A0}»",
      ])
    #expect(mended.summary(in: .english)[1] == "carte.yaml:4:1: 3 tabs replaced by spaces")
  }

  @Test func `keeps the mark, the encoding and the line breaks`() {
    let windows = Self.typed.replacing("\n", with: "\r\n")
    let meant = Self.meant.replacing("\n", with: "\r\n")
    let marked = MapMender.mend([0xEF, 0xBB, 0xBF] + Array(windows.utf8)).bytes
    #expect(marked == [0xEF, 0xBB, 0xBF] + Array(meant.utf8))
    for isBig in [true, false] {
      func bytes(_ text: String) -> [UInt8] {
        ("\u{FEFF}" + text).utf16.flatMap { unit in
          let pair = [UInt8(unit >> 8), UInt8(unit & 0xFF)]
          return isBig ? pair : pair.reversed()
        }
      }
      #expect(MapMender.mend(bytes(windows)).bytes == bytes(meant))
    }
  }

  private func isKept(_ text: String) -> Bool {
    let mended = MapMender.mend(Array(text.utf8))
    return mended.bytes == Array(text.utf8) && mended.changes.isEmpty
  }

  private static let head =
    "concertation: T\nparties prenantes:\n  - Quartier 1 : asso, influence 1, intérêt 1\n"
    + "  - Maire : élus, influence 1, intérêt 1\n"

  @Test func `leaves what only the author can tell`() {
    #expect(isKept(Self.head + "liens:\n  - Quartier 2 -> Maire : contact\n"), "another figure")
    #expect(
      isKept(
        Self.head + "liens:\n  - Mairie -> Maire : contact\n  - Mairie -> Quartier 1 : contact\n"),
      "a name that comes back was forgotten, not misspelt")
    #expect(isKept(Self.head + "liens:\n  - Mare -> Quartier 1 : contact\n"), "a short name")
    #expect(
      isKept(
        Self.head + "  - \"Lieu : halle\"\nliens:\n  - \"Lieux : halle -> Maire : contact\"\n"),
      "a name that needs quotation marks")
    #expect(isKept("concertation: T\u{A0}!\nparties prenantes: [A\u{A0}B]\n"), "inside a name")
    #expect(isKept("concertation: \"a\u{A0}: b\"\nparties prenantes: [A]\n"), "between quotes")
    #expect(
      isKept(Self.head + "    commentaire: |\n      a\u{A0}: b\n      \tc\n"), "a literal text")
  }

  @Test func `leaves a text that is not UTF-8, or that would not come back as it was`() {
    let windows = Array("concertation\u{A0}: T\n".utf8) + [0xC9, 0x0A]
    #expect(MapMender.mend(windows).bytes == windows)
    let halved: [UInt8] = [0xFF, 0xFE, 0x61, 0, 0, 0xD8, 0xA0, 0, 0x3A, 0, 0x0A, 0]
    #expect(MapMender.mend(halved).bytes == halved)
  }

  @Test func `does not mend a key when its value would be an error`() {
    let text = Self.head + "  - nom: B\n    catégorie: asso\n    influnce: 9\n    intérêt: 1\n"
    #expect(MapReader.read(text).map != nil)
    #expect(isKept(text))
  }

  @Test func `a key is not mended into one that stands beside it`() {
    #expect(
      isKept(
        Self.head + "  - nom: B\n    catégorie: asso\n    influence: 1\n    intérêt: 1\n"
          + "    influnce: 2\n"))
  }
}
