import ParvisCore
import Testing

@testable import ParvisInput

@Suite struct `Tables of a map` {
  private func read(_ tables: [(name: String, text: String)]) -> ReadMap {
    MapReader.read(TableSamples.files(tables))
  }

  private func lines(_ read: ReadMap) -> [String] {
    read.formatter(in: .french).string(for: read.diagnostics).split(separator: "\n").map(
      String.init
    )
    .filter { !$0.hasPrefix("  ") }
  }

  @Test func `of keys and values are known by their titles, whatever the values are`() throws {
    for title in ["Nom", "titre", "Date", "clé"] {
      let table = TableFile(
        name: "concertation.csv", bytes: Array("clé;valeur\ntitre;\(title)\n".utf8))
      let people = TableFile(name: "acteurs.csv", bytes: Array("nom;catégorie\nA;élus\n".utf8))
      let read = MapReader.read([table, people])
      #expect(read.map?.exercise.title == title)
      #expect(read.tables.first?.titleLine == 1)
      #expect(read.tables.first?.rowCount == 1)
    }
  }

  @Test func `read like the YAML file that says the same`() throws {
    let tables = read(TableSamples.place)
    let yaml = MapReader.read(TableSamples.placeInYAML)
    #expect(tables.diagnostics.map(\.code) == ["section-absente"])
    #expect(try #require(tables.map).draft == #require(yaml.map).draft)
  }

  @Test func `say how they were read`() {
    let said = read(TableSamples.place).tables.map(\.sentence.french)
    #expect(
      said[0]
        == "acteurs.csv\u{A0}: 5 lignes lues, point-virgule entre les colonnes, UTF-8, titres à la ligne 4."
    )
    #expect(
      said[4]
        == "concertation.csv\u{A0}: 4 lignes lues, point-virgule entre les colonnes, UTF-8, titres à la ligne 1."
    )
  }

  static let encodings: [(name: String, encode: @Sendable (String) -> [UInt8])] = [
    ("UTF-8", { Array($0.utf8) }),
    ("UTF-8", { [0xEF, 0xBB, 0xBF] + Array($0.utf8) }),
    ("UTF-8", { Array($0.replacing("\n", with: "\r\n").utf8) }),
    ("UTF-8", { Array($0.replacing("\n", with: "\r").utf8) }),
    ("Windows-1252", { $0.unicodeScalars.map { UInt8($0.value) } }),
    ("UTF-16", { [0xFF, 0xFE] + $0.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] } }),
    ("UTF-16", { [0xFE, 0xFF] + $0.utf16.flatMap { [UInt8($0 >> 8), UInt8($0 & 0xFF)] } }),
    ("UTF-16", { $0.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] } }),
  ]

  @Test(arguments: encodings.indices)
  func `in every encoding of an office give the same map`(index: Int) throws {
    let encoding = Self.encodings[index]
    let result = MapReader.read(TableSamples.files(TableSamples.place, encode: encoding.encode))
    #expect(Set(result.tables.map(\.encoding)).contains(encoding.name))
    let expected = try #require(read(TableSamples.place).map)
    #expect(try #require(result.map) == expected)
  }

  @Test(arguments: [",", "\t"])
  func `with another separator give the same map`(separator: String) throws {
    let quoted = TableSamples.place.map { table in
      // Cells that hold a comma are quoted, as a spreadsheet does.
      let text = table.text.replacing("\"depuis 2020 ; à revoir\"", with: "depuis 2020 @ à revoir")
        .replacing(";", with: separator).replacing("3,0", with: "\"3,0\"")
        .replacing("640,00", with: "\"640,00\"").replacing(
          "contact, informe", with: "\"contact, informe\""
        )
        .replacing("handicap, mobilité", with: "\"handicap, mobilité\"")
        .replacing(" @ ", with: " ; ")
      return (name: table.name, text: text)
    }
    let expected = try #require(read(TableSamples.place).map)
    #expect(try #require(read(quoted).map) == expected)
  }

  @Test func `report the usual problems by file, row and column`() {
    let result = read([
      (
        "acteurs.csv",
        "nom;catégorie;influence;intérêt\nMaire;élus;9;3\nCCAS;servises;1;2\nÉcole;services;1,5;2\n"
      ),
      (
        "liens.csv",
        "de;vers;type;force\nMaire;CACS;contact;2\nMaire;CCAS;influance;3\n;CCAS;contact;1\n"
      ),
    ])
    #expect(
      lines(result) == [
        "acteurs.csv:2:12: erreur\u{A0}: colonne «\u{A0}influence\u{A0}»\u{A0}: la note «\u{A0}9\u{A0}» sort de l’échelle 0-4 [note-hors-echelle]",
        "acteurs.csv:3:6: erreur\u{A0}: colonne «\u{A0}catégorie\u{A0}»\u{A0}: «\u{A0}servises\u{A0}» n’est pas une catégorie [categorie-inconnue]",
        "acteurs.csv:4:16: erreur\u{A0}: colonne «\u{A0}influence\u{A0}»\u{A0}: la note «\u{A0}1,5\u{A0}» n’est pas un nombre entier [note-decimale]",
        "liens.csv:2:7: erreur\u{A0}: colonne «\u{A0}vers\u{A0}»\u{A0}: «\u{A0}CACS\u{A0}» n’est pas une partie prenante de cette carte [lien-inconnu]",
        "liens.csv:3:12: erreur\u{A0}: colonne «\u{A0}type\u{A0}»\u{A0}: «\u{A0}influance\u{A0}» n’est pas une sorte de lien [type-de-lien-inconnu]",
        "liens.csv:4:2: erreur\u{A0}: colonne «\u{A0}vers\u{A0}»\u{A0}: il manque un nom à l’un des deux bouts de ce lien [lien-sans-bout]",
      ])
  }

  @Test func `with further sections read them all`() throws {
    let result = read([
      (
        "stakeholders.csv",
        "name,category,influence source,influence\nMayor,elected,\"minutes, 2026\",4\nClub,association,,2\n"
      ),
      ("links.csv", "source,target,type,weight\nMayor,Club,contact,2\n"),
      ("objectifs.csv", "id;texte\nO1;Planter 40 arbres\nO2;Garder le marché\n"),
      ("positions.csv", "Acteur;O1;O2\nMayor;+3;-2\nClub;'-4;\n"),
      ("regards.csv", "groupe;acteur;influence;intérêt\nélus;Club;1;2\nservices;Club;3;\n"),
      (
        "profil de la population.csv",
        "dimension;groupe;part\nâge;jeunes;30 %\nâge;aînés;70 %\ngenre;femmes;52 %\ngenre;hommes;48 %\n"
      ),
      ("publics.csv", "public\nJeunes\nAînés\n"),
      ("publics écartés.csv", "Touristes;hors saison\n"),
      ("references.csv", "Rapport 2025 ; annexe\n"),
      ("scénarios.csv", "nom;techniques;charge\nA;réunion | atelier;Mayor : 5\n"),
      (
        "retours citoyens.csv",
        "scénario;public;reçoit;coûte\nA;Jeunes;information : 2|utilité : 3;temps : 1\nA;Aînés;2;\n"
      ),
      (
        "paramètres.csv",
        "lieux;halle | école\ncontrat / ouvert;ombre\ncontrat / droit de suite;oui\n"
      ),
      ("moyens.csv", "budget;18 000 €\ntour de table;12\n"),
      ("confidentialité.csv", "diffusion;atelier\n"),
    ])
    #expect(result.diagnostics.filter { $0.severity != .note } == [])
    let map = try #require(result.map)
    #expect(map.stakeholders[0].influence.provenance?.source == "minutes, 2026")
    #expect(map.links == [Link(.contact, from: "Mayor", to: "Club", strength: Judgement(Score(2)))])
    #expect(map.positions.map(\.value.value.low) == [3, -2, -4])
    #expect(map.views.map(\.scores.count) == [2, 1])
    #expect(map.census.map(\.groups.count) == [2, 2])
    #expect(map.census[0].groups.map(\.amount) == [0.3, 0.7])
    #expect(map.setAside == [SetAsidePublic(name: "Touristes", reason: "hors saison")])
    #expect(map.scenarios[0].techniques == ["réunion", "atelier"])
    #expect(map.scenarios[0].load == [Workload(of: "Mayor", days: 5)])
    #expect(map.scenarios[0].returns.map(\.receives.count) == [2, 1])
    #expect(map.parameters?.venues == ["halle", "école"])
    #expect(map.parameters?.contract?.open == ["ombre"])
    #expect(map.parameters?.contract?.hasFollowUpRight == true)
    #expect(map.resources?.budget == 18_000)
    #expect(map.confidentiality.profile == .workshop)
  }

  @Test func `of links may hold sentences, and lists need no titles`() throws {
    let result = read([
      (
        "acteurs.csv",
        "Maire : élus, influence 4, intérêt 3\nCCAS : services, influence 1, intérêt 2\n"
      ),
      ("liens.csv", "Maire -> CCAS : influence 3\n"),
      ("territoires.csv", "Centre\nFaubourg\n"),
    ])
    #expect(result.diagnostics == [])
    let map = try #require(result.map)
    #expect(map.links.count == 1)
    #expect(map.territories.map(\.name) == ["Centre", "Faubourg"])
    #expect(map.stakeholders.map(\.influence.value.low) == [4, 1])
  }

  @Test(arguments: [
    "acteurs", "Acteurs", "ACTEURS", "parties prenantes", "parties_prenantes", "Partie-prenante",
    "Stakeholders", "Carte 2026 - acteurs", "2_acteurs", "acteurs (1)", "01 - Acteurs",
  ])
  func `are known by the names that spreadsheets give`(name: String) {
    let layout = TableNames.layout(of: name)
    #expect(layout.map { RootFields.table.entries[$0.section].french } == "parties prenantes")
  }
}
