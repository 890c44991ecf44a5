import ParvisCore
import TestSupport
import Testing

@testable import ParvisInput

@Suite struct `Scores as people write them` {
  private static let head = "concertation: T\nparties prenantes:\n"

  /// A stakeholder whose interest is written so.
  private func interest(_ typed: String, more: String = "") -> ReadMap {
    MapReader.read(
      more + Self.head + "  A: { catégorie: élus, influence: 1, intérêt: \(typed) }\n")
  }

  private func influence(_ typed: String, scale: String = "0-4") -> ReadMap {
    MapReader.read(
      "concertation: { titre: T, échelle: \(scale) }\nparties prenantes:\n"
        + "  A: { catégorie: élus, influence: \(typed), intérêt: 1 }\n")
  }

  @Test(arguments: [
    ("3/4", 3), ("3 / 4", 3), ("3 sur 4", 3), ("3 out of 4", 3), ("3.0", 3), ("\"3,0\"", 3),
    ("3.00", 3), ("\"3\"", 3), ("'3'", 3), ("4/4", 4), ("0 / 4", 0), ("+2,0", 2), ("\"« 3 »\"", 3),
    ("fort·e", 3), ("élevé(e)", 3), ("important.e.s", 3), ("décisif·ve", 4),
  ])
  func `a score out of the top of the scale, with zeros behind it, in any form`(
    typed: String, value: Int
  ) throws {
    for read in [interest(typed), influence(typed)] {
      #expect(read.diagnostics == [])
      let one = try #require(read.map?.stakeholders.first)
      #expect([one.influence.value, one.interest.value].contains(Score(value)))
      #expect(read.map?.themes == [])
    }
  }

  @Test(arguments: [
    ("2-3/4", 2, 3), ("3 ?", 2, 4), ("3/4 ?", 2, 4), ("1.0-2.0", 1, 2), ("3 (?)", 2, 4),
  ])
  func `an interval or a doubt in such forms`(typed: String, low: Int, high: Int) {
    #expect(influence(typed).map?.stakeholders[0].influence.value == Score(low, to: high))
  }

  @Test(arguments: [
    ("plutôt fort", "écrivez `3` pour « fort »"),
    ("fort sur le bruit", "écrivez `3` pour « fort »"),
    ("assez élevé", "écrivez `3` pour « élevé »"), ("4 - décisif", "écrivez seulement `4`"),
    ("4 (décisif)", "écrivez seulement `4`"), ("\"4 : décisif\"", "écrivez seulement `4`"),
    ("décisif (4)", "écrivez seulement `4`"), ("4 -", "écrivez seulement `4`"),
    ("niveau 3", "écrivez seulement `3`"), ("2 ou 3", "écrivez seulement `2-3`"),
    ("entre 2 et 4", "écrivez seulement `2-4`"), ("4 - faible", "ne veut pas dire 4"),
    ("moyen/fort", "écrivez seulement `2-3`"), ("très fort ou moyen", "écrivez seulement `2-4`"),
    ("forte mais discrète", "écrivez `3` pour « fort"), ("3 (moyen)", "ne veut pas dire 3"),
    ("3+", "écrivez seulement `3`"), ("pas fort", "un mot (nul"), ("peu élevé", "un mot (nul"),
    ("3/4/5", "un mot (nul"), ("7,5/10", "`échelle: 0-10`"), ("7/10", "`échelle: 0-10`"),
    ("3 sur 5", "`échelle: 0-5`"),
    ("beaucoup", "un mot (nul"),
    ("very important issue", "écrivez `3` pour « important »"), ("75 %", "un mot (nul"),
  ])
  func `a text that is no score is an error with what to write, never a theme`(
    typed: String, advice: String
  ) throws {
    for read in [interest(typed), influence(typed)] {
      #expect(read.map == nil)
      #expect(read.diagnostics.map(\.code) == ["note-illisible"])
      let said = try #require(read.diagnostics.first?.advice?.french)
      let plain = said.replacing("\u{A0}", with: " ").replacing("\u{202F}", with: " ")
        .replacing("’", with: "'")
      #expect(plain.contains(advice.replacing("\u{A0}", with: " ")), "\(said)")
    }
  }

  @Test func `a score with decimals out of the top of the scale is one with decimals`() {
    #expect(influence("\"3,5/4\"").diagnostics.map(\.code) == ["note-decimale"])
    #expect(influence("7.5 / 10", scale: "0-10").diagnostics.map(\.code) == ["note-decimale"])
  }

  @Test func `a text under interest alone says how a theme is written`() {
    #expect(interest("voirie").diagnostics.first?.advice?.french.contains("`bruit : 3`") == true)
    #expect(influence("voirie").diagnostics.first?.advice?.french.contains("bruit") == false)
  }

  @Test(arguments: ["plutôt fort", "4 - décisif", "assez faible", "moyen sur la voirie"])
  func `the same in the cell of a table, on one line and in a list`(typed: String) {
    let line = MapReader.read(Self.head + "  - A : élus, influence 1, intérêt \(typed)\n")
    let table = MapReader.read([
      TableFile(
        name: "acteurs.csv",
        bytes: Array("Nom;Catégorie;Influence;Intérêt\nA;élus;1;\(typed)\n".utf8))
    ])
    for read in [line, table] {
      #expect(read.diagnostics.map(\.code) == ["note-illisible"])
    }
  }

  @Test func `a cell that a colon cuts, and scores in a list, are no themes`() {
    let cut = MapReader.read([
      TableFile(
        name: "acteurs.csv",
        bytes: Array("Nom;Catégorie;Influence;Intérêt\nA;élus;1;4 : décisif\n".utf8))
    ])
    #expect(cut.diagnostics.map(\.code) == ["note-illisible"])
    #expect(interest("[3, 4]").diagnostics.map(\.code) == ["note-attendue", "note-attendue"])
    let public_ = MapReader.read(
      "publics attendus: { P: { concernés par: plutôt fort }, Q: { impact: 3 } }\n" + Self.head
        + "  A: { catégorie: élus, influence: 1, intérêt: 1 }\n")
    #expect(public_.diagnostics.map(\.code) == ["mot-au-lieu-de-nom", "mot-au-lieu-de-nom"])
  }

  @Test func `a theme with its score stays one, and a declared theme may be called anything`()
    throws
  {
    let open = try #require(interest("bruit 4").map)
    #expect(open.interests == [Interest(of: "A", in: "bruit", strength: Judgement(Score(4)))])
    for name in ["plutôt fort", "n/a", "fort", "4 - décisif", "à définir"] {
      let read = interest("\"\(name)\"", more: "thèmes: [\"\(name)\"]\n")
      #expect(read.map?.interests.map(\.theme.name) == [name])
    }
    let declared = try #require(interest("bruit fort", more: "thèmes: [bruit]\n").map)
    #expect(declared.interests.map(\.strength.value) == [Score(3)])
  }

  @Test(arguments: [
    "n/a", "N/A", "na", "n.a.", "ND", "n.d.", "nc", "NSP", "ns", "nan", "#N/A", "-", "–", "—", "--",
    "???", "à définir", "À compléter", "a preciser", "non renseigné", "ne sait pas", "TBD",
    "not available", "to be defined", "…", "sans objet", "s.o.",
  ])
  func `a mark for what is not known is unknown, and counted`(mark: String) throws {
    let read = MapReader.read([
      TableFile(
        name: "acteurs.csv",
        bytes: Array(
          "Nom;Catégorie;Influence;Intérêt;Légitimité\nA;élus;\(mark);2;\(mark)\nB;élus;3;\(mark);1\n"
            .utf8))
    ])
    #expect(read.diagnostics.map(\.code) == ["note-absente"])
    #expect(read.diagnostics[0].message.french.contains("2 parties prenantes"))
    let map = try #require(read.map)
    #expect(map.stakeholders.map(\.influence.value) == [Score(0, to: 4), Score(3)])
    #expect(map.stakeholders.map(\.interest.value) == [Score(2), Score(0, to: 4)])
    #expect(map.themes == [])
    let typed = MapReader.read(
      Self.head + "  A: { catégorie: élus, influence: \"\(mark)\", intérêt: 1 }\n"
        + "  B: { catégorie: élus, influence: 1, intérêt: \"\(mark)\" }\nliens:\n"
        + "  - A -> B : influence \(mark)\n")
    #expect(typed.map?.links.map(\.strength.value) == [Score(0, to: 4)])
    #expect(typed.diagnostics.map(\.code) == ["note-absente"])
  }

  @Test(arguments: ["?", "inconnue", "Inconnu", "unknown"])
  func `the word of the notation is an answer in a file, and counted in a table`(mark: String) {
    #expect(interest(mark).diagnostics == [])
    let table = MapReader.read([
      TableFile(
        name: "acteurs.csv",
        bytes: Array("Nom;Catégorie;Influence;Intérêt\nA;élus;1;\(mark)\n".utf8))
    ])
    #expect(table.diagnostics.map(\.code) == ["note-absente"])
  }

  @Test func `a lone dash in a block, in braces and on a line is unknown`() throws {
    let map = try #require(
      MapReader.read(
        Self.head
          + "  - nom: A\n    catégorie: élus\n    influence: -\n    intérêt: - # plus tard\n"
          + "  - B : { catégorie: élus, influence: -, intérêt: 2 }\n"
          + "  - C : élus, influence -, intérêt 3\n"
      ).map)
    #expect(map.stakeholders.map(\.influence.value) == Array(repeating: Score(0, to: 4), count: 3))
    #expect(map.stakeholders.map(\.interest.value.high) == [4, 2, 3])
  }

  @Test(arguments: ["N/A", "-", "n.d.", "à définir", "?"])
  func `a category that is not known is a missing one`(mark: String) {
    let read = MapReader.read([
      TableFile(
        name: "acteurs.csv", bytes: Array("Nom;Catégorie;Influence;Intérêt\nA;\(mark);1;2\n".utf8))
    ])
    #expect(read.diagnostics.map(\.code) == ["categorie-absente"])
    #expect(read.map?.stakeholders[0].category == nil)
  }

  @Test func `a declared category may be called like a mark`() {
    let read = MapReader.read(
      "catégories: [\"n/a\"]\n" + Self.head
        + "  A: { catégorie: n/a, influence: 1, intérêt: 1 }\n")
    #expect(read.diagnostics == [])
    #expect(read.map?.stakeholders[0].category == .declared("n/a"))
  }

  @Test(arguments: ["n/a", "ND", "à définir", "-"])
  func `a mark in the place of a number or a word is nothing`(mark: String) {
    let read = MapReader.read([
      TableFile(
        name: "acteurs.csv",
        bytes: Array(
          "Nom;Catégorie;Influence;Intérêt;Position;Obligatoire;Cercle\nA;élus;1;2;\(mark);\(mark);\(mark)\n"
            .utf8)),
      TableFile(
        name: "publics.csv",
        bytes: Array("Nom;Effectif;Part;Minimum;Éloigné\nP;\(mark);\(mark);\(mark);\(mark)\n".utf8)),
    ])
    #expect(read.diagnostics == [])
    #expect(read.map?.stakeholders[0].stance == nil && read.map?.audiences[0].size == nil)
  }

  @Test(arguments: ["n/a", "-", "…"])
  func `a mark in the place of a comment is no score`(mark: String) {
    let read = MapReader.read([
      TableFile(
        name: "acteurs.csv",
        bytes: Array("Nom;Catégorie;Influence;Intérêt;Commentaire\nA;élus;1;2;\(mark)\n".utf8))
    ])
    #expect(read.diagnostics == [])
    #expect(read.map?.stakeholders[0].comment == mark)
  }

  @Test func `marks in the place of names in a table name nobody`() {
    let read = MapReader.read([
      TableFile(
        name: "acteurs.csv",
        bytes: Array("Nom;Catégorie;Influence;Intérêt;Relaie;Territoire\nA;élus;1;2;N/A;nd\n".utf8))
    ])
    #expect(read.diagnostics == [])
    #expect(read.map?.audiences == [] && read.map?.territories == [])
  }

  @Test func `scores of voices and links in such forms`() throws {
    let map = try #require(
      MapReader.read(
        Self.head + "  - A : élus, influence 1, intérêt 1, relaie Jeunes 3/4, Aînés 2 sur 4\n"
          + "  - B : élus, influence 1, intérêt 1\nliens:\n  - A -> B : influence 3.0\n"
          + "  - B -> A : influence 3 / 4 (souvent)\n"
      ).map)
    #expect(map.representations.map(\.strength?.value) == [Score(3), Score(2)])
    #expect(map.links.map(\.strength.value) == [Score(3), Score(3)])
  }
}
