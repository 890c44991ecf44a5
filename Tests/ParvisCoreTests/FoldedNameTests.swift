import ParvisCore
import Testing

@Suite struct `Folded names` {
  @Test(arguments: [
    ("Élus d’opposition", "elus d'opposition"),
    ("  Mission\u{A0}locale  ", "Mission locale"),
    ("Œuvre sociale", "oeuvre sociale"),
    ("Cafe\u{301}", "CAFÉ"),
    ("Collège–Lycée", "college-lycee"),
    ("« Arbres »", "\u{201C} arbres \u{201D}"),
    ("ÇA Ñandú Ø", "ca nandu o"),
    ("Straße", "strasse"),
  ])
  func `are equal`(left: String, right: String) {
    #expect(FoldedName(left) == FoldedName(right))
  }

  @Test(arguments: [("Parents", "Parent"), ("Quartier Nord", "QuartierNord"), ("", "a")])
  func `differ`(left: String, right: String) {
    #expect(FoldedName(left) != FoldedName(right))
  }

  @Test func `other scripts keep their letters`() {
    #expect(FoldedName("北区").text == "北区")
    #expect(FoldedName("ΑΘΗΝΑ") == FoldedName("αθηνα"))
  }
}
