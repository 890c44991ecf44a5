import ParvisCore
import ParvisInput
import Testing

/// What people type on one line, and what is said of it.
@Suite struct `Short lines` {
  private static func read(_ people: String, _ rest: String = "") -> ReadMap {
    MapReader.read(
      Array(
        """
        concertation: Regrouper deux écoles
        publics attendus: [Enfants de Pasteur, Enfants de Jules-Ferry]
        parties prenantes:
        \(people)
        \(rest)
        """.utf8), file: nil)
  }

  private static func advice(_ read: ReadMap) -> [String] {
    read.diagnostics.filter { $0.severity == .error }.map {
      ($0.advice?.french ?? "").replacing("\u{A0}", with: " ").replacing("’", with: "'")
    }
  }

  @Test(arguments: [
    ("favorable", Stance.favourable), ("partagé", .divided), ("Partagée", .divided),
    ("opposé", .opposed), ("opposée", .opposed), ("opposed", .opposed),
  ])
  func `the words of a position stand alone`(word: String, stance: Stance) throws {
    for line in [
      "associations, \(word), influence 2, intérêt 4",
      "associations, influence 2, intérêt 4, \(word)",
      "associations, influence 2, intérêt 4, représente Enfants de Pasteur, \(word)",
    ] {
      let read = Self.read("  - Syndicat : \(line)")
      #expect(try #require(read.map).stakeholders[0].stance == stance)
    }
  }

  @Test func `a name is a name, even when it is such a word`() throws {
    let read = MapReader.read(
      """
      concertation: T
      publics attendus: [Favorable, Autres]
      parties prenantes:
        - Club : associations, influence 1, intérêt 1, relaie Autres, Favorable
      """)
    let map = try #require(read.map)
    #expect(map.stakeholders[0].stance == nil && map.representations.count == 2)
  }

  @Test func `a list that comes again adds to the first`() throws {
    let read = Self.read(
      """
        - Service : services, influence 1, intérêt 4, relaie Enfants de Pasteur 2, étiquettes a, \
      relaie Enfants de Jules-Ferry 3, étiquettes b
      """)
    let map = try #require(read.map)
    #expect(
      map.representations.map(\.audience) == ["Enfants de Pasteur", "Enfants de Jules-Ferry"])
    #expect(map.representations.map(\.strength?.value) == [Score(2), Score(3)])
    #expect(map.stakeholders[0].tags == ["a", "b"])
  }

  @Test func `a score that comes again is still an error`() {
    let read = Self.read("  - Service : services, influence 1, influence 2, intérêt 4")
    #expect(read.diagnostics.map(\.code) == ["cle-en-double"])
  }

  @Test(arguments: [
    "\"à voir, en septembre\"", "« à voir, en septembre »", "“à voir, en septembre”",
  ])
  func `quotation marks around a comment are no part of it`(comment: String) throws {
    let read = Self.read(
      "  - Syndicat : associations, influence 2, intérêt 4, commentaire \(comment)")
    #expect(try #require(read.map).stakeholders[0].comment == "à voir, en septembre")
  }

  @Test func `quotation marks inside a comment stay`() throws {
    let comment = "\"oui\" puis \"non\""
    let read = Self.read(
      "  - Syndicat : associations, influence 2, intérêt 4, commentaire \(comment)")
    #expect(try #require(read.map).stakeholders[0].comment == comment)
  }

  @Test(arguments: [
    ("bailleur", "institutions"), ("Préfecture", "institutions"), ("syndicat", "associations"),
    ("école", "services ou institutions"), ("Services de l'État", "institutions"),
  ])
  func `a usual word proposes its category and is not taken for it`(word: String, category: String)
  {
    let read = Self.read("  - Bailleur : \(word), influence 2, intérêt 2")
    #expect(
      Self.advice(read) == [
        "sans doute \(category)\u{202F}; sinon, déclarez la catégorie : `catégories: [\(word)]`"
      ])
  }

  @Test(arguments: ["entreprise", "médias"])
  func `a body that matters in its own right is to be declared`(word: String) {
    let read = Self.read("  - Bailleur : \(word), influence 2, intérêt 2")
    #expect(
      Self.advice(read) == [
        "déclarez-la : `catégories: [\(word)]`, ou écrivez prestataires pour qui travaille sous contrat"
      ])
  }

  @Test(arguments: [
    ("en conflit avec Bailleur", "Amicale <-> Bailleur : conflit"),
    ("finance Bailleur 3", "Amicale -> Bailleur : finance"),
    ("soutient Bailleur", "Amicale <-> Bailleur : alliance"),
    ("travaille avec Bailleur", "Amicale <-> Bailleur : coopère"),
  ])
  func `a link on the line of a stakeholder says where it is written`(piece: String, link: String) {
    let read = Self.read(
      "  - Bailleur : institutions, influence 2, intérêt 2\n"
        + "  - Amicale : associations, influence 2, intérêt 4, \(piece)")
    #expect(Self.advice(read) == ["écrivez sous `liens` : `\(link)`"])
  }

  @Test(arguments: [
    ("Maire - Bailleur : contact 2", "Maire <-> Bailleur : contact 2"),
    ("Maire – Bailleur : influence 2", "Maire -> Bailleur : influence 2"),
    ("Maire - Office - siège : finance", "Maire -> Office - siège : finance"),
  ])
  func `a dash between two names is a missing arrow`(typed: String, meant: String) {
    let read = Self.read(
      "  - Bailleur : institutions, influence 2, intérêt 2\n"
        + "  - Office - siège : institutions, influence 2, intérêt 2\n"
        + "  - Maire : élus, influence 4, intérêt 2", "liens:\n  - \(typed)")
    #expect(Self.advice(read) == ["écrivez `\(meant)`"])
  }
}

/// How open a theme is, on its line.
@Suite struct `A theme on one line` {
  private static func theme(_ text: String) throws -> (theme: Theme, codes: [String]) {
    let read = MapReader.read(
      "concertation: T\nthèmes:\n  halle: \(text)\nparties prenantes:\n"
        + "  - Maire : élus, influence 4, intérêt 3\n")
    return (try #require(read.map).themes[0], read.diagnostics.map(\.code))
  }

  @Test(arguments: [
    ("oui", Negotiability.open, nil), ("fermé", .closed, nil), ("négociable", .open, nil),
    ("non négociable", .closed, nil), ("ouvert", .open, nil), ("not negotiable", .closed, nil),
    ("non (décidé, dans le contrat de ville)", .closed, "décidé, dans le contrat de ville"),
    ("oui (sauf le parvis)", .open, "sauf le parvis"), ("partiel (le prix)", .partly, "le prix"),
    ("{ négociable: non (décidé) }", .closed, "décidé"),
    ("négociable non (décidé)", .closed, "décidé"),
    ("non, cadre décidé au contrat", .closed, "décidé au contrat"),
  ])
  func `says how open it is, and within which bounds`(
    text: String, openness: Negotiability, framework: String?
  ) throws {
    let read = try Self.theme(text)
    #expect(read.theme.negotiability == openness)
    #expect(read.theme.framework == framework)
    #expect(read.theme.comment == nil && read.codes == [])
  }

  @Test(arguments: ["non car décidé au contrat", "ouvert à tous"])
  func `never swallows a word without saying so`(text: String) throws {
    let read = try Self.theme(text)
    #expect(read.theme.comment == text && read.theme.negotiability == nil)
    #expect(read.codes == ["mot-dans-un-texte"])
  }

  @Test func `is a comment otherwise`() throws {
    let read = try Self.theme("le parking et la place")
    #expect(read.theme.comment == "le parking et la place" && read.codes == [])
  }
}
