import ParvisCore
import Testing

@testable import ParvisInput

/// One message for each kind of problem of a table, however many columns and rows it has.
@Suite struct `Problems of whole columns` {
  private func read(_ text: String, _ name: String = "acteurs.csv") -> ReadMap {
    MapReader.read(TableSamples.files([(name, text)]))
  }

  static let charter = """
    Nom de l'acteur,Personne à joindre,Email,Téléphone,A signé l'accord ?,Signé le,Catégorie d'acteurs,Action 1
    Agence du bassin,,,,,,institutions,x
    Lycée agricole,C. X.,contact@exemple.org,04 00 00 00 00,oui,24.avr.12,services,
    Ville de Sorel,,,,oui,04.déc.13,élus,x

    """

  @Test func `unread columns are one message, names in order, the choices once`() throws {
    let found = read(Self.charter).diagnostics.filter { $0.code == "colonne-non-lue" }
    #expect(found.count == 1)
    let message = found[0].message.french
    let names = ["A signé l'accord ?", "Signé le", "Action 1"]
    let places = names.compactMap { message.ranges(of: $0).first?.lowerBound }
    #expect(places.count == 3 && places == places.sorted())
    #expect(message.contains("3 colonnes"))
    #expect(try #require(found[0].advice).french.hasPrefix("colonnes possibles"))
  }

  @Test(arguments: [
    ["Courriel", "Tél."], ["E-mail", "Portable", "Adresse postale"], ["Mél", "Interlocuteur"],
    ["Contact name", "Phone"],
  ])
  func `contact columns are left out, and why`(titles: [String]) throws {
    let cells = titles.map { _ in "x" }.joined(separator: ";")
    let read = read(
      "nom;catégorie;influence;intérêt;\(titles.joined(separator: ";"))\nA;élus;4;3;\(cells)\n")
    #expect(read.map?.stakeholders.count == 1)
    #expect(read.diagnostics.map(\.code) == ["coordonnees-non-lues"])
    #expect(try #require(read.diagnostics[0].advice).french.contains("RGPD"))
    for title in titles { #expect(read.diagnostics[0].message.french.contains(title)) }
  }

  @Test func `a table without categories is one message; missing ones are another`() {
    let without = read("nom;influence;intérêt\nA;4;3\nB;2;2\nC;1;1\n")
    #expect(without.diagnostics.map(\.code) == ["categorie-absente"])
    #expect(without.diagnostics[0].message.french.contains("pas de colonne"))
    let rows = (1...60).map { "P\($0);\($0 % 7 == 1 ? "" : "élus");2;2" }
    let some = read("nom;catégorie;influence;intérêt\n" + rows.joined(separator: "\n") + "\n")
    #expect(some.diagnostics.map(\.code) == ["categorie-absente"])
    #expect(some.diagnostics[0].message.french.hasPrefix("9 parties prenantes"))
    let yaml = MapReader.read(
      "concertation: x\nparties prenantes:\n  - A : influence 1, intérêt 2\n  - B : influence 1, intérêt 2\n"
    )
    #expect(yaml.diagnostics.map(\.code) == ["categorie-absente"])
  }

  @Test(arguments: [
    ("02-avr", "03-avr", "2-4", "3-4"), ("2-avr.", "01/02/2026", "2-4", "1-2"),
    ("4-Feb", "2026-03-04", "2-4", "3-4"), ("1 mars", "02-juil", "1-3", "2-7"),
    ("Feb-04", "2026-01-02 00:00:00", "2-4", "1-2"), ("3 déc. 2026", "2/4/26", "3-12", "2-4"),
  ])
  func `a score that became a date is explained`(
    first: String, second: String, one: String, other: String
  ) throws {
    let read = read("Nom;Catégorie;Influence;Intérêt\nMaire;élus;\(first);\(second)\n")
    #expect(read.diagnostics.map(\.code) == ["note-en-date", "note-en-date"])
    for (problem, score) in zip(read.diagnostics, [one, other]) {
      #expect(problem.message.french.contains("le tableur a changé «\u{A0}\(score)\u{A0}» en date"))
      let words = score.split(separator: "-")
      #expect(
        try #require(problem.advice).french.contains("\(words[0]) à \(words[1])"))
    }
  }

  @Test func `a column of dates is one message with a count`() {
    let rows = (1...30).map { "P\($0);élus;02-avr;3" }
    let read = read("Nom;Catégorie;Influence;Intérêt\n" + rows.joined(separator: "\n") + "\n")
    #expect(read.diagnostics.map(\.code) == ["note-en-date"])
    #expect(read.diagnostics[0].message.french.contains("30 fois"))
  }

  @Test(arguments: ["2-4", "3/4", "2 à 4", "2 to 4", "3", "mars", "12", "2026", "fort", "3.4"])
  func `what is no date is none`(text: String) {
    #expect(DateText(text) == nil)
  }

  @Test func `merged cells are said once`() {
    let category = read(
      """
      Nom;Catégorie;Influence;Intérêt
      Maire;élus;4;3
      Adjointe;;3;3
      Conseillère;;2;3
      CCAS;services;2;3
      Voirie;;2;2

      """)
    #expect(category.diagnostics.map(\.code) == ["cellules-fusionnees"])
    #expect(category.diagnostics[0].message.french.contains("3 lignes sur 5"))
    #expect(category.map?.stakeholders.count == 5)
    let links = MapReader.read(
      TableSamples.files([
        ("acteurs.csv", "nom;catégorie;influence;intérêt\nA;élus;1;1\nB;élus;1;1\nC;élus;1;1\n"),
        ("liens.csv", "de;vers;type\nA;B;contact\n;C;contact\n;C;influence\n"),
      ]))
    #expect(links.diagnostics.map(\.code) == ["cellules-fusionnees"])
    #expect(links.map == nil)
    let names = read("nom;catégorie;influence;intérêt\nA;élus;1;1\n;services;2;2\n;élus;3;3\n")
    #expect(names.diagnostics.map(\.code) == ["cellules-fusionnees"])
  }

  @Test func `a few missing categories are no merged cells`() {
    let rows = ["A;élus", "B;élus", "C;services", "D;", "E;services", "F;", "G;élus", "H;élus"]
    let read = read(
      "nom;catégorie;influence;intérêt\n" + rows.map { $0 + ";1;1\n" }.joined())
    #expect(read.diagnostics.map(\.code) == ["categorie-absente"])
  }

  @Test func `intervals are written so that no spreadsheet changes them`() throws {
    let map = try #require(
      MapReader.read(
        """
        concertation: E
        thèmes: [bruit]
        publics attendus: [Jeunes]
        parties prenantes:
          A: { catégorie: élus, influence: 2-4, intérêt: { bruit: 1-2 }, relaie: { Jeunes: 1-3 } }
          B: services, influence 3?, intérêt 2
        liens:
          - A -> B : influence 1-2
        """
      ).map)
    for (language, words) in [(Language.french, "à"), (.english, "to")] {
      let files = MapWriter.tables(map, in: language).files
      let text = files.map { String(decoding: $0.bytes, as: UTF8.self) }.joined()
      for interval in ["2 \(words) 4", "1 \(words) 2", "1 \(words) 3"] {
        #expect(text.contains(interval), "\(interval)")
      }
      #expect(text.matches(of: /[0-9]-[0-9]/).map { String($0.output) } == [])
      #expect(MapReader.read(files).map?.draft == map.draft)
    }
    #expect(
      String(decoding: MapWriter.yaml(map, in: .french).files[0].bytes, as: UTF8.self).contains(
        "2-4"))
  }
}
