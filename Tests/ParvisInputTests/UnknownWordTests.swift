import ParvisCore
import TestSupport
import Testing

@testable import ParvisInput

@Suite struct `Words for categories and links` {
  private func read(category: String) -> ReadMap {
    MapReader.read(
      "concertation: T\nparties prenantes:\n  A: { catégorie: \"\(category)\", influence: 1, "
        + "intérêt: 1 }\n")
  }

  @Test(arguments: [
    ("élu·e·s", StakeholderCategory.electedOfficials), ("élu-e-s", .electedOfficials),
    ("élu.e.s", .electedOfficials), ("Élu(e)s", .electedOfficials),
    ("Élu(e)(s)", .electedOfficials),
    ("ÉLU•E•S", .electedOfficials), ("éluEs", .electedOfficials), ("élu/e/s", .electedOfficials),
    ("élus et élues", .electedOfficials), ("habitant·es", .inhabitants),
    ("habitant.e.s", .inhabitants), ("Citoyen·ne·s", .inhabitants), ("usager·ère·s", .inhabitants),
    ("citoyennes/citoyens", .inhabitants), ("Asso.", .associations), ("Serv.", .services),
    ("Inst.", .institutions), ("Presta.", .contractors), ("Association(s)", .associations),
    ("Hab.", .inhabitants), ("Élus (es)", .electedOfficials),
  ])
  func `forms for women and men, and short forms, are the plain word`(
    word: String, category: StakeholderCategory
  ) {
    let read = read(category: word)
    #expect(read.diagnostics == [])
    #expect(read.map?.stakeholders[0].category == category)
  }

  @Test(arguments: [
    ("Services de l'État", "sans doute institutions"), ("Collectivité", "sans doute institutions"),
    ("collectivités", "sans doute institutions"), ("Bailleur social", "sans doute institutions"),
    ("Chambre d'agriculture", "sans doute institutions"), ("Université", "sans doute institutions"),
    ("Préfecture", "sans doute institutions"), ("tutelle", "sans doute institutions"),
    ("École", "sans doute services ou institutions"), ("Syndicat", "sans doute associations"),
    ("Syndicat mixte des eaux", "sans doute institutions"),
    ("Bureau d'études", "sans doute prestataires"), ("médias", "déclarez-la"),
    ("Entreprise·s", "déclarez-la"), ("élus/techniciens", "écrivez habitants"),
  ])
  func `other words are never guessed, but proposed`(word: String, advice: String) throws {
    let read = read(category: word)
    #expect(read.map == nil)
    #expect(read.diagnostics.map(\.code) == ["categorie-inconnue"])
    let said = try #require(read.diagnostics.first?.advice?.french)
    #expect(said.contains(advice), "\(said)")
    #expect(said.contains("`catégories: [\(word)]`"), "\(said)")
  }

  @Test func `one unknown word is one message with its count, in a file and in a table`() {
    let rows = (0..<60).map { "N\($0);\($0 % 3 == 0 ? "médias" : "Entreprise");1;1\n" }.joined()
    let table = MapReader.read([
      TableFile(
        name: "acteurs.csv", bytes: Array(("Nom;Catégorie;Influence;Intérêt\n" + rows).utf8))
    ])
    #expect(
      table.diagnostics.map(\.message.french) == [
        "«\u{A0}médias\u{A0}» n’est pas une catégorie (20 fois)",
        "«\u{A0}Entreprise\u{A0}» n’est pas une catégorie (40 fois)",
      ])
    #expect(table.diagnostics.map(\.location?.line) == [2, 3])
    let file = MapReader.read(
      "concertation: T\nsans objet: [Presse]\nparties prenantes:\n"
        + (0..<5).map { "  - N\($0) : presse, influence 1, intérêt 1\n" }.joined())
    #expect(file.diagnostics.map(\.message.english) == ["“presse” is not a category (6 times)"])
  }

  @Test func `a declared category wins, in its inclusive form too`() throws {
    let map = try #require(
      MapReader.read(
        "concertation: T\ncatégories: [commerçants, \"élu·e·s\"]\nparties prenantes:\n"
          + "  A: { catégorie: commerçant·e·s }\n  B: { catégorie: \"élu·e·s\" }\n"
      ).map)
    #expect(map.stakeholders[0].category == .declared("commerçants"))
    #expect(map.stakeholders[1].category == .electedOfficials)
  }

  private func links(_ types: [String]) -> ReadMap {
    MapReader.read(
      "concertation: T\nparties prenantes:\n"
        + (0...types.count).map { "  N\($0): { catégorie: élus, influence: 1, intérêt: 1 }\n" }
        .joined() + "liens:\n"
        + types.enumerated().map { "  - N\($0) -> N\($0 + 1) : \($1)\n" }.joined())
  }

  @Test(arguments: [
    ("subventionne", LinkKind.funds), ("subventions", .funds), ("subsidises", .funds),
    ("partenariat", .cooperates), ("partenaire de", .cooperates), ("collabore avec", .cooperates),
    ("collaborates with", .cooperates), ("s'oppose à", .conflict), ("s’opposent à", .conflict),
    ("opposition à", .conflict), ("opposed to", .conflict), ("tutelle", .hierarchy),
    ("tutelle sur", .hierarchy), ("supervise", .hierarchy), ("soutient", .alliance),
    ("soutien à", .alliance), ("allied to", .alliance), ("en contact avec", .contact),
    ("influence sur", .influence),
  ])
  func `the usual words of links are read, with and without a strength`(
    word: String, kind: LinkKind
  ) throws {
    let map = try #require(links([word, word + " 2"]).map)
    #expect(map.links.map(\.kind) == [kind, kind])
    #expect(map.links.map(\.strength.value) == [Score(0, to: 4), Score(2)])
  }

  @Test(arguments: [
    ("alerte", "sans doute `informe`"), ("signale", "sans doute `informe`"),
    ("conseille", "sans doute `informe`"), ("aide", "sans doute `coopère`"),
    ("accompagne", "sans doute `coopère`"), ("emploie", "sans doute `hiérarchie`"),
    ("mandate", "sans doute `hiérarchie`"), ("interpelle", "sans doute `influence`"),
    ("sponsorise", "sans doute `finance`"), ("rencontre", "sans doute `contact`"),
    ("critique", "sans doute `conflit`"), ("dépend de", "`B -> A : hiérarchie`"),
    ("financé par", "`B -> A : finance`"), ("contac", "«\u{A0}contact\u{A0}»"),
    ("influance", "«\u{A0}influence\u{A0}»"),
    ("zigzague", "écrivez influence, intérêt"),
  ])
  func `an unknown word is said without its strength, once, with the nearest type`(
    word: String, advice: String
  ) throws {
    let read = links([word + " 2", word, word + " très fort", word + " (souvent)"])
    #expect(read.diagnostics.map(\.code) == ["type-de-lien-inconnu"])
    let said = try #require(read.diagnostics.first)
    #expect(said.message.french == "«\u{A0}\(word)\u{A0}» n’est pas une sorte de lien (4 fois)")
    #expect(said.advice?.french.contains(advice) == true, "\(said.advice?.french ?? "")")
    #expect(said.location?.length == word.count)
  }

  @Test func `a word proposed is one that is not read`() {
    for word in ["alerte", "aide", "emploie", "rencontre", "critique", "défend", "paie"] {
      #expect(ValueWords.linkTypes[word] == nil)
      #expect(UsualLinks.type(of: word) != nil)
    }
    #expect(UsualLinks.turnedType(of: "depends on") == .relation(.hierarchy))
    #expect(UsualLinks.type(of: "Alertent la mairie") == .relation(.informs))
    #expect(UsualLinks.type(of: "zigzague") == nil)
  }

  @Test func `slips of one word are mended in all places`() {
    let typed =
      "concertation: T\nparties prenantes: { A: { catégorie: élus }, B: {} }\nliens:\n"
      + "  - A -> B : influance 2\n  - B -> A : influance\n"
    let mended = MapMender.mend(Array(typed.utf8))
    #expect(
      String(decoding: mended.bytes, as: UTF8.self)
        == typed.replacing("influance", with: "influence"))
  }
}

@Suite struct `What a line holds` {
  @Test(arguments: [
    ("favorable", Stance.favourable), ("opposé", .opposed), ("opposée", .opposed),
    ("opposé·e", .opposed), ("partagé(e)", .divided), ("favourable", .favourable),
    ("opposed", .opposed), ("divided", .divided),
  ])
  func `a position alone, in any form`(word: String, stance: Stance) {
    let map = MapReader.read(
      "concertation: T\nparties prenantes:\n  - A : élus, influence 1, \(word), intérêt 2\n"
    ).map
    #expect(map?.stakeholders[0].stance == stance)
    #expect(map?.stakeholders[0].interest.value == Score(2))
  }

  @Test(arguments: [
    "relaie Jeunes 1, intérêt 2, relaie Aînés 3, commentaire \"a, b\"",
    "intérêt 2, relaie Jeunes 1, relaie Aînés 3, commentaire « a, b »",
    "reaches Jeunes 1, interest 2, reaches Aînés 3, comment \"a, b\"",
  ])
  func `a key of a list that comes again, and a comment in quotation marks`(line: String) {
    let map = MapReader.read(
      "concertation: T\nparties prenantes:\n  - A : élus, influence 1, \(line)\n"
    ).map
    #expect(map?.representations.map(\.strength?.value) == [Score(1), Score(3)])
    #expect(map?.stakeholders[0].comment == "a, b")
  }

  @Test(arguments: [
    ("commentaire: a, b", "`commentaire: \"a, b\"`"),
    ("rôle: action sociale, logement", "`rôle: \"action sociale, logement\"`"),
    ("commentaire: Untel, qui dit: non", "`commentaire: \"Untel, qui dit: non\"`"),
  ])
  func `a comma that ends a text in braces is said`(pair: String, advice: String) {
    let read = MapReader.read(
      "concertation: T\nparties prenantes:\n  A: { catégorie: élus, \(pair), influence: 1, intérêt: 1 }\n"
    )
    #expect(read.diagnostics.map(\.code) == ["cle-inconnue"])
    #expect(read.diagnostics.first?.advice?.french.contains(advice) == true)
    #expect(read.map?.stakeholders[0].influence.value == Score(1))
  }

  @Test func `an unknown key behind a text is still an unknown key`() {
    let read = MapReader.read(
      "concertation: T\nparties prenantes:\n  A: { catégorie: élus, rôle: a, influance: 1 }\n")
    #expect(
      read.diagnostics.contains { $0.advice?.french.contains("«\u{A0}influence\u{A0}»") == true })
  }
}
