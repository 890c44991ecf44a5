import ParvisAnalysis
import ParvisCore
import TestSupport
import Testing

@Suite struct `The checklist of forgotten publics` {
  private static func mentioned(by name: String) -> Set<String> {
    Set(ForgottenPublics.all.filter { $0.isMentioned(in: name) }.map(\.code))
  }

  @Test(arguments: [
    ("Aire d’accueil des gens du voyage", "travellers"),
    ("Syndicat des forains", "traders-on-markets"),
    ("Syndic de la résidence des Lilas", "landlords"),
    ("Collectif contre le projet", "opponents"),
    ("Habitants des Tilleuls (QPV)", "priority-neighbourhoods"),
    ("Les LYCÉENS, lycéennes du soir", "teenagers"),
    ("Personnes a mobilité réduite (PMR)", "motor-disability"),
    ("Association de sourds du Val", "sensory-disability"),
    ("Usagers de la gare", "passers-by"),
    ("Mission locale", "teenagers"),
    ("Mission locale", "low-income"),
    ("Œuvre des aînés isolés", "isolated-elderly"),
    ("Habitants de nos villages", "far-or-without-car"),
  ])
  func `recognises`(name: String, code: String) {
    #expect(Self.mentioned(by: name).contains(code))
  }

  @Test(arguments: [
    ("Agence de voyages du Marché", ["travellers", "passers-by"]),
    ("Aire d’accueil des gens du voyage", ["passers-by"]),
    ("Parents d’élèves Jean-Moulin", ["children"]),
    ("Bureau d’études mobilités", ["students-and-seasonal"]),
    ("Union commerciale de la place du Marché", ["traders-on-markets"]),
    ("Syndicat des forains", ["landlords"]),
    ("Groupe d’opposition (élus)", ["opponents"]),
    ("Club des jeunes retraités", ["teenagers", "isolated-elderly"]),
    ("Personnes a mobilité réduite (PMR)", ["sensory-disability"]),
    ("Association de sourds du Val", ["motor-disability"]),
    ("Habitants venus de très loin, des villages", ["far-or-without-car"]),
  ])
  func `does not mistake`(name: String, codes: [String]) {
    #expect(Self.mentioned(by: name).isDisjoint(with: codes))
  }

  @Test func `sees nobody in a technical department`() {
    #expect(Self.mentioned(by: "Services techniques").isEmpty)
  }

  @Test func `has a label and a reason in both languages, well set`() {
    #expect(ForgottenPublics.all.count == 30)
    #expect(Set(ForgottenPublics.all.map(\.code)).count == 30)
    for entry in ForgottenPublics.all {
      for text in [entry.label, entry.reason, entry.family.label] {
        #expect(TypographyFindings.inFrench(text.french).isEmpty)
        #expect(TypographyFindings.inEnglish(text.english).isEmpty)
        #expect(text.french != text.english || text.french.count < 12)
      }
    }
  }

  @Test func `asks first what the subject calls for, and drops what is mentioned or set aside`()
    throws
  {
    let map = try typedMap(
      """
      concertation: Réaménager la gare
      publics attendus: [Voyageurs de la gare]
      publics écartés:
        Personnes allophones: un atelier traduit a déjà eu lieu
      parties prenantes:
        - Groupe d'opposition : élus
        - Association de riverains : associations
      territoires: [Quartier des Enfants]
      """)
    let codes = Checklist(for: map).questions.map(\.code)
    #expect(!codes.contains("passers-by") && !codes.contains("non-french-speakers"))
    #expect(codes.contains("opponents") && codes.contains("children"))
    let homeless = try #require(codes.firstIndex(of: "homeless-people"))
    let tenants = try #require(codes.firstIndex(of: "tenants"))
    #expect(homeless < tenants)
  }

  @Test func `territories and titles are no mention`() throws {
    let map = try typedMap(
      """
      concertation: Une place pour les enfants
      territoires: [Passage des forains]
      parties prenantes: [Ville]
      """)
    let codes = Set(Checklist(for: map).questions.map(\.code))
    #expect(codes.isSuperset(of: ["children", "traders-on-markets"]))
  }

  @Test func `without a map asks everything`() {
    #expect(Checklist(for: nil).questions.count == 30)
  }
}
