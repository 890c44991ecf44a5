import ParvisCore
import Testing

@testable import ParvisInput

/// Tables that other programs and other people name as they like.
@Suite struct `Tables are known by their titles` {
  private func read(_ tables: [(name: String, text: String)]) -> ReadMap {
    MapReader.read(TableSamples.files(tables))
  }

  /// What each table was read as, in French.
  private func recognised(_ read: ReadMap) -> [String?] {
    read.tables.map { $0.recognised?.french }
  }

  @Test(arguments: [
    ("Cartographie des acteurs V3.csv", "Acteur;Catégorie;Pouvoir;Intérêt\nMaire;élus;4;3\n"),
    ("Copie de export (2).csv", "Nom de la structure,Type de structure\nMaire,élus\n"),
    ("Sheet1.tsv", "Stakeholder name\tCategory\tInfluence\nMaire\télus\t4\n"),
    ("Feuil1.csv", "Nom;Niveau d'influence;Niveau d'intérêt\nMaire;4;3\n"),
    ("Export.csv", "Liste 2026\n\nOrganisme;Rôle;Territoire\nMaire;décide;Centre\n"),
  ])
  func `a table of stakeholders under any name`(name: String, text: String) {
    let read = read([(name, text)])
    #expect(read.map?.stakeholders.map(\.name) == ["Maire"])
    #expect(recognised(read) == ["des acteurs"])
    #expect(
      read.tables.first?.sentence.french.contains(
        "lu comme tableau des acteurs, d’après ses titres")
        == true)
    #expect(!read.hasErrors)
  }

  @Test func `what the table of the case says is read`() throws {
    let text = "Acteur;Catégorie;Pouvoir;Intérêt\nMaire;élus;4;3\n"
    let mayor = try #require(
      read([("Cartographie des acteurs V3.csv", text)]).map?.stakeholders.first)
    #expect(mayor.category == .electedOfficials)
    #expect(mayor.influence.value == Score(4) && mayor.interest.value == Score(3))
  }

  static let gephi = [
    (
      "edges.csv",
      "Source;Target;Type;Label;Weight\n1;2;Directed;influence;3\n2;3;Undirected;contact;2\n"
    ),
    (
      "nodes.csv",
      "Id,Label,timeset,Groupe\n1,Maire,,élus\n2,CCAS,,services\n3,Centre social,,associations\n"
    ),
  ]

  @Test(arguments: [
    ["edges.csv", "nodes.csv"], ["liens.csv", "acteurs.csv"], ["a.csv", "b.csv"],
  ])
  func `Gephi's pair, whatever it is called`(names: [String]) throws {
    let read = read(zip(names, Self.gephi).map { ($0, $1.1) })
    let map = try #require(read.map)
    #expect(map.stakeholders.map(\.name) == ["Maire", "CCAS", "Centre social"])
    #expect(
      map.stakeholders.map(\.category) == [.electedOfficials, .services, .associations])
    #expect(map.stakeholders.flatMap(\.shortNames) == [])
    #expect(map.links.map(\.kind) == [.influence, .contact])
    #expect(map.links.map(\.from.name) == ["Maire", "CCAS"])
    #expect(map.links.map(\.strength.value) == [Score(3), Score(2)])
    #expect(read.diagnostics.map(\.code) == ["note-absente"])
  }

  @Test func `an undirected link of a directed type goes both ways`() throws {
    let links = "Source,Target,Type,Relation,Weight\n1,2,Undirected,finance,2.0\n"
    let map = try #require(read([Self.gephi[1], ("x.csv", links)]).map)
    #expect(map.links.map(\.kind) == [.funds, .funds])
    #expect(Set(map.links.map(\.from.name)) == ["Maire", "CCAS"])
    #expect(map.links.map(\.strength.value) == [Score(2), Score(2)])
  }

  @Test func `the sheets of a Google workbook, and Kumu's pair under any name`() throws {
    let elements = "Label,Type,Description\nMaire,Élu,Décide\nCCAS,Service,\n"
    let links = "From,To,Type,Direction,Strength\nMaire,CCAS,influence,directed,3\n"
    for names in [
      ["Carte - Elements.csv", "Carte - Connections.csv"],
      ["Carte - Acteurs.csv", "Carte - Liens.csv"],
      ["t1.csv", "t2.csv"],
    ] {
      let map = try #require(read([(names[0], elements), (names[1], links)]).map)
      #expect(map.stakeholders.map(\.name) == ["Maire", "CCAS"])
      #expect(map.stakeholders[0].comment == "Décide")
      #expect(map.links.count == 1)
    }
  }

  @Test func `publics and themes`() throws {
    let read = read([
      ("a.csv", "Acteur;Influence\nMaire;4\n"),
      ("b.csv", "Public;Freins\nJeunes;horaires\n"),
      ("c.csv", "Thème;Négociable\nBruit;oui\n"),
      ("d.csv", "Nom;Effectif;Éloigné\nÂgés;300;oui\n"),
    ])
    #expect(
      read.tables.map { $0.recognised?.french }
        == ["des acteurs", "des publics attendus", "des thèmes"])
    #expect(read.map?.audiences.map(\.id.name) == ["Jeunes"])
    #expect(read.diagnostics.contains { $0.code == "tableau-non-lu" })
  }

  @Test func `what may be either is said, with the name to give`() throws {
    let read = read([
      ("acteurs.csv", "nom;catégorie;influence;intérêt\nMaire;élus;4;3\n"),
      ("export.csv", "Nom;Influence;Freins\nJeunes;1;horaires\n"),
    ])
    let problem = try #require(read.diagnostics.first)
    #expect(problem.code == "tableau-non-lu" && problem.severity == .warning)
    #expect(problem.message.french.contains("des acteurs ou des publics attendus"))
    #expect(problem.advice?.french == "nommez-le `acteurs.csv` ou `publics.csv`")
  }

  @Test func `a second table of stakeholders is said, not read`() {
    let text = "nom;catégorie;influence;intérêt\nMaire;élus;4;3\n"
    let read = read([("Anciens acteurs du projet.csv", text), ("acteurs.csv", text)])
    #expect(read.map?.stakeholders.count == 1)
    #expect(read.diagnostics.map(\.code) == ["tableau-non-lu"])
    #expect(read.diagnostics[0].message.french.contains("acteurs.csv"))
  }

  @Test(arguments: [
    ("acteurs.csv", "timeset;Couleur;Influence\nx;bleu;4\ny;vert;3\n", "nom"),
    ("liens.csv", "de;type;force\nMaire;influence;3\nCCAS;contact;2\n", "vers"),
    ("liens.csv", "Source;Target;Type\nMaire;CCAS;Directed\nCCAS;Maire;Directed\n", "type"),
  ])
  func `a column that is needed and absent is said once, with the titles`(
    name: String, text: String, column: String
  ) throws {
    let people = ("publics.csv", "nom\nJeunes\n")
    let found = read([(name, text), people]).diagnostics.filter { $0.severity == .error }
    #expect(found.filter { $0.code == "table-sans-titres" }.count == 1)
    let message = try #require(found.first).message.french
    #expect(message.contains("«\u{A0}\(column)\u{A0}»"))
    #expect(message.contains(String(text.prefix { $0 != ";" })))
  }

  @Test func `titles are read in the ways people write them`() {
    let roles = [
      "Catégorie d'acteurs": "catégorie", "Type d'acteur(s)": "catégorie",
      "Type de structure": "catégorie", "Nom de l'acteur": "nom", "Nom de la structure": "nom",
      "Stakeholder category": "catégorie", "Degré d'intérêt": "intérêt",
      "Influence / pouvoir": "influence", "Rôle de l'organisme": "rôle",
    ]
    let layout = TableLayout.of(section: TableLayout.index(of: "parties prenantes"))
    let words = TitleWords(layout)
    for (title, key) in roles {
      switch words.role(of: title) {
      case .name: #expect(key == "nom", "\(title)")
      case .field(let index): #expect(layout.fields[index].french == key, "\(title)")
      default: Issue.record("\(title) is not known")
      }
    }
    for title in ["Type de public", "Niveau", "Sorte de structure", "Signé le", "Action 1"] {
      #expect(words.role(of: title) == nil, "\(title)")
    }
  }

  @Test func `a plain title goes before a longer one that says the same`() throws {
    let text = "Nom;Catégorie;Type de structure;Influence;Intérêt\nMaire;élus;mairie;4;3\n"
    let read = read([("acteurs.csv", text)])
    #expect(read.map?.stakeholders.first?.category == .electedOfficials)
    #expect(read.diagnostics.map(\.code) == ["colonne-non-lue"])
  }
}
