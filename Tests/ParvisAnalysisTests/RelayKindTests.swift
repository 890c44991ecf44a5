import ParvisCore
import TestSupport
import Testing

@testable import ParvisAnalysis

@Suite struct `The kinds of usual relays` {
  private static func kinds(of name: String) -> Set<String> {
    Set(RelayKinds.kinds(of: name).map(\.code))
  }

  private static func codes(for texts: String...) -> [String] {
    RelayPublics.entries(for: texts).map(\.code)
  }

  /// The rows of the page.
  @Test(arguments: [
    ("CCAS de Montbrun", ["ccas"]), ("Centre socioculturel", ["social"]),
    ("Conseil citoyen des Aubiers", ["council"]), ("Locataires de l'OPH", ["tenants"]),
    ("MJC du Plateau", ["youth"]), ("Jeunes agriculteurs", ["farm"]),
    ("Conseil municipal des jeunes", ["youthco"]), ("Collège Marie-Curie", ["college"]),
    ("FCPE du lycée Hugo", ["parents"]), ("Groupe scolaire Pergaud", ["ecole"]),
    ("Parents d'enfants sourds", ["sensory"]), ("Relais petite enfance", ["pmi"]),
    ("CAF de l'Ain", ["family"]), ("SSIAD du canton", ["homecare"]),
    ("Pharmacie de la Halle", ["health"]), ("Accueil de jour La Halte", ["shelter"]),
    ("GEM L'Éclaircie", ["mental"]), ("Cours de français, Croix-Rouge", ["french", "charity"]),
    ("Aire de covoiturage", ["transit"]), ("Syndic des Lilas", ["housing"]),
    ("UL CGT", ["unions"]), ("Commerçants non sédentaires", ["market"]),
    ("Gare de Vaise", ["station"]), ("Conseil de quartier de la Gare", ["council"]),
    ("Club du 3e âge", ["elders"]),
  ])
  func `knows`(name: String, codes: [String]) {
    #expect(Self.kinds(of: name) == Set(codes))
  }

  @Test(arguments: [
    "Fonds d'action sociale", "Centre commercial Les Arcades", "Régie des eaux",
    "Convention citoyenne pour le climat", "Mission locale économique", "Collège des usagers",
    "Auto-école du Centre", "École de musique", "Adjointe aux écoles", "Groupement PME-PMI",
    "Syndicat des aides à domicile", "Caisse de retraite", "Médecine du travail",
    "Accueil de jour Alzheimer", "Service des marchés publics", "Bureau d'études environnement",
    "Maire, président du CCAS", "Vice-présidente du centre social",
  ])
  func `puts under no kind`(name: String) {
    #expect(Self.kinds(of: name).isEmpty)
  }

  @Test func `every public has kinds, and every kind a public`() {
    #expect(RelayKinds.all.count == 50 && RelayPublics.all.count == 51)
    #expect(Set(RelayKinds.all.map(\.code)).count == 50)
    #expect(Set(RelayPublics.all.map(\.code)).count == 51)
    for entry in RelayPublics.all {
      #expect(!entry.kinds.isEmpty && (1...4).contains(entry.level), "\(entry.code)")
    }
    let used = Set(RelayPublics.all.flatMap(\.kinds).map(\.code))
    #expect(Set(RelayKinds.all.map(\.code)).subtracting(used) == [])
  }

  @Test func `its words are well set in both languages`() {
    for text in RelayKinds.all.map(\.label) + RelayManner.allCases.map(\.label) {
      #expect(TypographyFindings.inFrench(text.french).isEmpty)
      #expect(TypographyFindings.inEnglish(text.english).isEmpty)
    }
  }

  @Test func `the most particular name of a public counts`() {
    #expect(Self.codes(for: "Collégiens et lycéens") == ["pupils"])
    #expect(Self.codes(for: "Enfants de l'école") == ["children"])
    #expect(Self.codes(for: "Agents de l'école") == ["school-staff"])
    #expect(Self.codes(for: "Habitants") == ["residents"])
    #expect(Self.codes(for: "Habitants des Tilleuls (QPV)") == ["priority-neighbourhoods"])
    #expect(Self.codes(for: "Jeunes", "moins de 11 ans, écoliers") == ["children", "teenagers"])
    #expect(Self.codes(for: "Éleveurs") == ["farmers"])
    #expect(Self.codes(for: "École voisine").isEmpty)
    #expect(Self.codes(for: "Parties communes").isEmpty)
  }

  @Test func `a label of the checklist is the public that it names`() {
    #expect(Self.codes(for: "Adolescents et jeunes adultes") == ["young-adults", "teenagers"])
    #expect(Self.codes(for: "Porte-parole des milieux vivants") == ["living-environments"])
    #expect(Self.codes(for: "People on shifts") == ["shift-workers"])
    #expect(Self.codes(for: "Parents who speak other languages") == ["non-french-speakers"])
    for forgotten in ForgottenPublics.all {
      for label in [forgotten.label.french, forgotten.label.english] {
        let isKnown = RelayPublics.all.contains { $0.code == forgotten.code }
        #expect(Self.codes(for: label).contains(forgotten.code) == isKnown, "\(label)")
      }
    }
  }

  @Test func `a word is not taken for another public`() {
    #expect(
      Self.codes(for: "Femmes en apprentissage du français") == ["non-french-speakers"])
    #expect(Self.codes(for: "Apprentis du CFA") == ["young-adults"])
    #expect(
      Self.codes(for: "Enfants en situation de handicap et leurs familles")
        == ["disabled-children"])
    #expect(
      Self.codes(for: "Familles de personnes handicapées")
        == ["motor-disability", "carers"])
  }

  @Test(arguments: [
    ("Residents without a car", ["without-car"]), ("Older people who live alone", ["elderly"]),
    ("Young people from 15 to 25", ["young-adults"]), ("Young people", ["teenagers"]),
    ("Home owners on low incomes", ["low-income"]), ("Bus drivers", ["drivers"]),
    ("Disabled children and their families", ["disabled-children"]), ("Farmers", ["farmers"]),
  ])
  func `knows publics in an English file`(name: String, codes: [String]) {
    #expect(Self.codes(for: name) == codes)
  }

  @Test(arguments: [
    ("Community centre", ["social"]), ("Social services of Hill", ["ccas"]),
    ("Riverside tenants' association", ["tenants"]), ("Chamber of commerce", ["chambers"]),
    ("Parents on the school council", []), ("Youth council", ["youthco"]), ("Library", []),
  ])
  func `knows in an English file`(name: String, codes: [String]) {
    #expect(Self.kinds(of: name) == Set(codes))
  }

  @Test func `the first kind of each public comes before the second of any`() {
    let entries = RelayPublics.entries(for: ["Personnes âgées sans permis"])
    #expect(entries.map(\.code) == ["elderly", "without-car"])
    #expect(
      RelayPublics.kinds(of: entries).map(\.code)
        == ["elders", "transit", "homecare", "social", "ccas", "rural"])
  }

  @Test func `a place is told by territories and proper names`() {
    func place(_ name: String, _ territories: String...) -> PlaceWords {
      PlaceWords(name: name, territories: territories)
    }
    #expect(place("Habitants").isEmpty && place("Tilleuls").isEmpty)
    #expect(place("Habitants d'un QPV du Quartier").isEmpty)
    let tilleuls = place("Habitants des Tilleuls")
    #expect(tilleuls.sharesAWord(with: place("Conseil citoyen", "Quartier des Tilleuls")))
    #expect(!tilleuls.sharesAWord(with: place("Conseil citoyen des Aubiers")))
  }
}
