import ParvisCore
import TestSupport
import Testing

@testable import ParvisInput

/// Keys that are read, checked, kept and written back, whatever is made of them.
@Suite struct `A key` {
  private static func read(_ rest: String, _ people: [String] = ["Maire : élus"]) -> ReadMap {
    let lines = people.map { "  - \($0), influence 3, intérêt 3" }
    return MapReader.read(
      """
      concertation: Essai
      parties prenantes:
      \(lines.joined(separator: "\n"))
      \(rest)
      """)
  }

  private static func map(_ rest: String, _ people: [String] = ["Maire : élus"]) throws
    -> StakeholderMap
  {
    let read = Self.read(rest, people)
    let said = read.diagnostics.filter { $0.severity != .note }.map(\.message.french)
    #expect(said == [])
    let map = try #require(read.map)
    for language in Language.allCases {
      for files in [MapWriter.yaml(map, in: language), MapWriter.tables(map, in: language)] {
        #expect(files.errors.map(\.message.french) == [])
        #expect(files.lostSections == [], "\(language)")
      }
    }
    return map
  }

  private static func codes(_ rest: String, _ people: [String] = ["Maire : élus"]) -> [String] {
    read(rest, people).diagnostics.filter { $0.severity != .note }.map(\.code)
  }

  // MARK: Every key

  /// The file with every key, its keys in that spelling instead of the first of its language.
  @Test func `of the vocabulary is read in every spelling as the same map`() throws {
    let map = try #require(MapReader.read(CanaryFile().text).map)
    for language in Language.allCases {
      let text = String(decoding: MapWriter.yaml(map, in: language).files[0].bytes, as: UTF8.self)
      let keys = Set(Vocabulary.entries.map { $0.key(in: language) })
      for key in keys {
        let others = Vocabulary.entries.filter { $0.key(in: language) == key }.map { entry in
          language == .french ? entry.variants : entry.englishVariants
        }
        // A spelling that all sections with the key share.
        let shared = others.dropFirst().reduce(Set(others[0])) { $0.intersection($1) }
        for other in shared.sorted() where Vocabulary.isFree(other, beside: key) {
          let changed = ["  ", "- ", "{ ", ", ", "\n"].reduce(text) { text, sign in
            text.replacing("\(sign)\(key):", with: "\(sign)\(other):")
          }
          let read = MapReader.read(changed)
          let isSame = read.map == map
          let unknown = read.diagnostics.filter { $0.code == "cle-inconnue" }.map(\.message.french)
          #expect(isSame && unknown == [], "\(other) for \(key)")
        }
      }
    }
  }

  @Test(arguments: Language.allCases)
  func `of the vocabulary is written in both languages`(language: Language) throws {
    let map = try #require(MapReader.read(CanaryFile().text).map)
    let text = String(decoding: MapWriter.yaml(map, in: language).files[0].bytes, as: UTF8.self)
    for entry in Vocabulary.entries {
      // Typed in other forms: names before a colon, links as sentences.
      guard entry.french != "nom", entry.section != .link, entry.section != .setAside else {
        continue
      }
      let key = entry.key(in: language)
      // A voice with its source is a link; the usual scale says nothing.
      guard !["échelle", "texte", "relaie"].contains(entry.french) else { continue }
      let isWritten = text.contains("\(key):")
      #expect(isWritten, "\(entry.section) \(key)")
    }
  }

  // MARK: Elements

  @Test func `of former names stands with all four kinds`() throws {
    let map = try Self.map(
      """
      thèmes: { eau: { anciennement: [nappe, puits] } }
      territoires: { Nord: { ancien nom: Haut } }
      publics attendus: [{ nom: Voisins, formerly: Riverains }]
      """, ["Vie locale : services, anciennement Vie des quartiers"])
    #expect(map.themes[0].formerNames == ["nappe", "puits"])
    #expect(map.territories[0].formerNames == ["Haut"])
    #expect(map.audiences[0].formerNames == ["Riverains"])
    #expect(map.stakeholders[0].formerNames == ["Vie des quartiers"])
  }

  @Test func `of a direction is a group, in every word`() throws {
    for word in ["groupe", "direction", "pôle", "division", "group"] {
      let map = try Self.map("", ["Parcs : services, \(word) Cadre de vie"])
      #expect(map.stakeholders[0].group == "Cadre de vie", "\(word)")
    }
  }

  @Test func `of a cost of taking part is a number of at least 0`() throws {
    let map = try Self.map("", ["Parcs : services, coût de participation 2,5"])
    #expect(map.stakeholders[0].participationCost == 2.5)
    #expect(Self.codes("", ["Parcs : services, coût de participation -1"]) == ["nombre-illisible"])
    #expect(Self.codes("", ["Parcs : services, coût de participation 2 j"]) == ["nombre-illisible"])
  }

  @Test func `yields to a declared name or short name of the list before it`() throws {
    let publics = """
      publics attendus:
        - Voisins
        - Direction des sports
        - { nom: Jeunes du quai, sigle: Pôle J }
      """
    let map = try Self.map(
      publics,
      ["Amicale : associations, représente Voisins, Direction des sports, pôle J, direction Vie"])
    #expect(
      map.representations.map(\.audience.name) == [
        "Voisins", "Direction des sports", "Jeunes du quai",
      ])
    #expect(map.stakeholders[0].group == "Vie")
  }

  @Test func `of a theme keeps the bounds in brackets and those beside them`() throws {
    let map = try Self.map(
      "thèmes: { bruit: non (décidé en 2024), eau: { négociable: oui (à budget égal), cadre: loi } }"
    )
    #expect(map.themes.map(\.framework) == ["décidé en 2024", "à budget égal ; loi"])
    #expect(map.themes.map(\.negotiability) == [.closed, .open])
  }

  // MARK: The round table

  @Test func `of the round table is a number or a block`() throws {
    let people = ["Maire : élus", "Club : associations", "Union : associations"]
    #expect(try Self.map("moyens: { tour de table: 12 }").resources?.table.seats == 12)
    let table = try #require(
      try Self.map(
        """
        territoires: [Nord]
        catégories: [médias]
        moyens:
          tour de table:
            places: 8
            mini: { habitants: 1, Nord: 2, médias: 0 }
            maxi: { institution: 2 }
            incompatible: [[Club, Union], [Maire, Club]]
        """, people
      ).resources?.table)
    #expect(table.seats == 8)
    #expect(
      table.minimums == [
        SeatBound(of: .category(.inhabitants), count: 1),
        SeatBound(of: .territory("Nord"), count: 2),
        SeatBound(of: .category(.declared("médias")), count: 0),
      ])
    #expect(table.maximums == [SeatBound(of: .category(.institutions), count: 2)])
    #expect(table.incompatible == [["Club", "Union"], ["Maire", "Club"]])
    // Names alone are one list; names with commas are lists.
    for text in ["[Club, Union]", "Club, Union", "[[Club, Union]]"] {
      let map = try Self.map("moyens:\n  tour de table:\n    incompatibles: \(text)", people)
      #expect(map.resources?.table.incompatible == [["Club", "Union"]], "\(text)")
    }
  }

  @Test func `of the round table names what exists`() {
    #expect(
      Self.codes("moyens: { tour de table: { minimum: { habitnats: 1 } } }") == [
        "categorie-inconnue"
      ])
    #expect(
      Self.codes("territoires: [Nord]\nmoyens: { tour de table: { minimum: { Sud: 1 } } }") == [
        "territoire-inconnu"
      ])
    #expect(
      Self.codes("moyens: { tour de table: { incompatibles: [[Maire, Clubb]] } }") == [
        "partie-inconnue"
      ])
    #expect(
      Self.codes("moyens: { tour de table: { maximum: { élus: 1, élues: 2 } } }") == ["nom-repete"])
    #expect(
      Self.codes("moyens: { tour de table: { sièges: huit } }") == ["nombre-illisible"])
  }

  // MARK: Parameters and scenarios

  @Test func `of access and answered barriers stands with parameters and with scenarios`() throws {
    let map = try Self.map(
      """
      publics attendus: [Voisins, Familles]
      paramètres:
        accueil: [garde d'enfants sur place]
        répond aux freins: { nappe: [réveil matinal, mobilité], jardin: aucun }
      scénarios:
        Sud:
          retenu: oui
          publics: [Voisins]
          coût: 1 500 €
          caractéristiques: [goûter, horaires du soir]
          lieux: halle
          communication: affiches
          animation: atelier
          calendrier: [samedi matin]
          accessibilité: rampe
          répond aux freins: { "halle : nord": numérique, "thé, café": [] }
        Nord: { retenu: non }
      """)
    let common = try #require(map.parameters)
    #expect(common.support == ["garde d'enfants sur place"])
    #expect(
      common.barrierAnswers == [
        BarrierAnswer("nappe", barriers: [.other("réveil matinal"), .mobility]),
        BarrierAnswer("jardin", barriers: []),
      ])
    let south = map.scenarios[0]
    #expect(south.isChosen && !map.scenarios[1].isChosen)
    #expect(south.audiences == ["Voisins"] && map.scenarios[1].audiences == nil)
    #expect(south.cost == 1500 && south.features == ["goûter", "horaires du soir"])
    #expect(south.parameters.venues == ["halle"] && south.parameters.support == ["rampe"])
    #expect(south.parameters.communication == ["affiches"])
    #expect(south.parameters.facilitation == ["atelier"])
    #expect(south.parameters.calendar == ["samedi matin"])
    #expect(
      south.parameters.barrierAnswers == [
        BarrierAnswer("halle : nord", barriers: [.digital]),
        BarrierAnswer("thé, café", barriers: []),
      ])
  }

  @Test func `that says which scenario is chosen stands once`() throws {
    let read = Self.read("scénarios: { A: { retenu: oui }, B: {}, C: { choisi: oui } }")
    let problem = try #require(read.diagnostics.first { $0.code == "plusieurs-retenus" })
    #expect(problem.severity == .error)
    for name in ["A", "C"] { #expect(problem.message.french.contains("«\u{A0}\(name)\u{A0}»")) }
    #expect(
      Self.codes("scénarios: { A: { publics: [X] } }\npublics attendus: [Y]") == ["public-inconnu"])
  }

  // MARK: Populations, publics, schemes

  @Test func `of a target stands beside a share or a count`() throws {
    let map = try Self.map(
      """
      profil de la population:
        âge: { 15-29: { part: 17 %, cible: 25 % }, 30 et plus: 83 % }
        genre: { femmes: { part: 3100, cible: 3200 }, hommes: 2900 }
        quartier: { Nord: { nombre: 0,5, target: 0,25 }, Sud: 0,5 }
      """)
    #expect(
      map.census.map { $0.groups.map(\.target) } == [
        [0.25, nil], [3200.0 / 6000, nil], [0.25, nil],
      ])
    #expect(map.census.map(\.total) == [nil, 6000, nil])
    #expect(map.census[1].groups[0].amount == 3100.0 / 6000)
    #expect(
      Self.codes("profil de la population: { âge: { A: { cible: 25 % }, B: 100 % } }") == [
        "valeur-manquante"
      ])
  }

  @Test func `of a group set aside may stand in a block`() throws {
    for text in [
      "[{ nom: Touristes, raison: hors sujet }]", "{ Touristes: hors sujet }",
      "{ Touristes: { motif: hors sujet } }", "[Touristes: hors sujet]",
      "{ name: Touristes, reason: hors sujet }",
    ] {
      let map = try Self.map("publics écartés: \(text)")
      #expect(
        map.setAside == [SetAsidePublic(name: "Touristes", reason: "hors sujet")], "\(text)")
    }
    let map = try Self.map("publics écartés: [{ nom: Touristes }, Chats]")
    #expect(map.setAside.map(\.name) == ["Touristes", "Chats"])
  }

  @Test func `of a scheme keeps publics that nobody expects here, but no slip`() throws {
    let map = try Self.map(
      "publics attendus: [Voisins]\ndispositifs existants: { Bus: { publics: [Voisins, Locataires] } }"
    )
    #expect(map.existingSchemes[0].audiences == ["Voisins"])
    #expect(map.existingSchemes[0].unexpected == ["Locataires"])
    for publics in ["Voisinss", "Voisnis", "Maire"] {
      #expect(
        Self.read("publics attendus: [Voisins]\ndispositifs existants: { Bus: \(publics) }")
          .diagnostics.contains { $0.severity != .note }, "\(publics)")
    }
  }

  // MARK: Answers

  @Test func `of a view may hold a score for each answer`() throws {
    let map = try Self.map(
      "regards: { élus: { Maire: { influence: [4, 3, inconnue], intérêt: [2, 1], réponse: [1, 2, 3] } } }"
    )
    #expect(map.views.map(\.sheet) == ["1", "2", "3"])
    #expect(
      map.views.map { $0.scores[.influence]?.value } == [Score(4), Score(3), Score(0, to: 4)])
    #expect(map.views.map { $0.scores[.interest]?.value } == [Score(2), Score(1), nil])
    let blocks = try Self.map(
      "regards: { élus: { Maire: [{ influence: 4, fiche: 1 }, { influence: 3, fiche: 2 }] } }")
    #expect(blocks.views.map(\.sheet) == ["1", "2"])
  }

  @Test func `of a reaction may hold a score for each answer`() throws {
    let map = try Self.map(
      """
      réactions:
        élus: { balade: [1, 2], forum: [1, { valeur: 0, sheet: 7, commentaire: bof }] }
        services: { balade: { valeur: -1, réponse: 4 }, forum: { valeur: [1, 2], fiche: [5, 6] } }
      """)
    #expect(map.reactions.map(\.value.value.low) == [1, 2, 1, 0, -1, 1, 2])
    #expect(map.reactions.map(\.sheet) == [nil, nil, nil, "7", "4", "5", "6"])
    #expect(map.reactions[3].value.provenance?.comment == "bof")
  }

  @Test func `of a sheet is a number that says a thing once`() {
    func views(_ sheets: String) -> String {
      "regards: { élus: [{ Maire: { influence: 4, réponse: \(sheets) } }, { Maire: { influence: 2, réponse: 2 } }] }"
    }
    #expect(Self.codes(views("1")) == [])
    #expect(Self.codes(views("2")) == ["nom-repete"])
    #expect(Self.codes(views("Mme Anne Roux")) == ["nom-de-personne"])
    #expect(Self.codes(views("vert")) == ["nombre-illisible"])
    #expect(
      Self.codes(
        "réactions: { élus: { A: [{ valeur: 1, réponse: 3 }, { valeur: 2, réponse: 3 }] } }")
        == ["nom-repete"])
  }

  // MARK: Tables

  @Test func `of tables has its column or its row`() throws {
    let read = MapReader.read([
      TableFile(
        name: "acteurs.csv",
        bytes: Array(
          """
          nom;catégorie;influence;intérêt;direction;coût de participation;anciennement
          Maire;élus;4;3;;;
          Club;associations;2;4;;2;Cercle | Amicale
          """.utf8)),
      TableFile(name: "publics.csv", bytes: Array("nom\nVoisins\nFamilles".utf8)),
      TableFile(
        name: "moyens.csv",
        bytes: Array(
          """
          clé;valeur
          sièges;8
          minimum habitants;1
          minimum élus;2
          maximum institutions;2
          incompatibles;Club | Maire
          """.utf8)),
      TableFile(
        name: "retour citoyen.csv",
        bytes: Array(
          """
          scénario;public;reçoit information;reçoit clarté du contrat;coûte temps
          A;Voisins;2;;3
          A;Familles;;;
          """.utf8)),
      TableFile(
        name: "profil de la population.csv",
        bytes: Array("dimension;groupe;part;cible\nâge;jeunes;20 %;30 %\nâge;autres;80 %;".utf8)),
      TableFile(
        name: "réactions.csv",
        bytes: Array("groupe;réponse;sujet;réaction\nélus;1;A;1\nélus;2;A;-2\nélus;3;A;".utf8)),
      TableFile(
        name: "regards.csv",
        bytes: Array(
          "groupe;réponse;partie prenante;influence;intérêt\nélus;1;Maire;4;\nélus;2;Club;;".utf8)),
    ])
    #expect(read.diagnostics.filter { $0.severity != .note }.map(\.message.french) == [])
    let map = try #require(read.map)
    #expect(map.stakeholders[1].formerNames == ["Cercle", "Amicale"])
    #expect(map.stakeholders[1].participationCost == 2)
    let table = try #require(map.resources?.table)
    #expect(table.seats == 8 && table.minimums.map(\.count) == [1, 2])
    #expect(table.maximums.map(\.count) == [2] && table.incompatible == [["Club", "Maire"]])
    #expect(map.scenarios.map(\.returns.count) == [1])
    #expect(map.scenarios[0].returns[0].receives.map(\.name) == ["information"])
    #expect(map.scenarios[0].returns[0].costs.map(\.value.value) == [Score(3)])
    #expect(map.census[0].groups.map(\.target) == [0.3, nil])
    #expect(map.reactions.map(\.sheet) == ["1", "2"])
    #expect(map.views.map(\.sheet) == ["1"])
  }

  @Test func `of tables packs in a cell what no columns can hold in order`() throws {
    let map = try Self.map(
      """
      publics attendus: [Voisins, Familles]
      scénarios:
        A:
          retour citoyen:
            Voisins: { reçoit: { accueil: 2, savoir: 1 }, coûte: 2 }
            Familles: { reçoit: { savoir: 3, accueil: 1 } }
      """)
    #expect(map.scenarios[0].returns.count == 2)
  }
}

extension Vocabulary {
  /// Whether a spelling is no key of another meaning where a key of that spelling may stand.
  fileprivate static func isFree(_ other: String, beside key: String) -> Bool {
    let form = KeyForm(other).loose
    let sections = Set(
      entries.filter { $0.spellings.contains(key) }.map(\.section.rawValue))
    return !entries.contains { entry in
      sections.contains(entry.section.rawValue) && !entry.spellings.contains(key)
        && entry.spellings.contains { KeyForm($0).loose == form }
    }
  }
}
