import ParvisAnalysis
import ParvisCore
import TestSupport
import Testing

@Suite struct `How far to involve whom` {
  private func places(_ text: String) async throws -> [String: Involvement.Place] {
    let analysis = await Analysis(of: DisclosedMap(everythingOf: try typedMap(text)))
    return Dictionary(
      uniqueKeysWithValues: analysis.involvement.places.map { ($0.stakeholder.name, $0) })
  }

  @Test func `follows the file, then who decides, then the scores`() async throws {
    let places = try await places(
      """
      concertation: Halle
      décideur: Maire
      parties prenantes:
        Maire: { catégorie: élus, influence: 0, intérêt: 0 }
        Adjointe: { catégorie: élus, influence: 1, intérêt: 1, rôle: Décideur }
        Préfecture: { catégorie: institutions, influence: 4, intérêt: 4, cercle: informer }
        Comité: { catégorie: habitants, influence: 2, intérêt: 4 }
        Club: { catégorie: associations, influence: 1, intérêt: 3 }
        Presse: { catégorie: associations, influence: 1, intérêt: 2 }
      """)
    #expect(places["Maire"]?.circle == .decide && places["Maire"]?.basis == .decides)
    #expect(places["Adjointe"]?.circle == .decide)
    #expect(places["Préfecture"]?.circle == .inform && places["Préfecture"]?.basis == .imposed)
    // (2 + 4) / 8 = ¾, (1 + 3) / 8 = ½, (1 + 2) / 8 < ½.
    #expect(places["Comité"]?.circle == .involve)
    #expect(places["Club"]?.circle == .consult)
    #expect(places["Presse"]?.circle == .inform)
  }

  @Test func `says which scores leave the circle open, and which tell nothing`() async throws {
    let places = try await places(
      """
      concertation: Halle
      parties prenantes:
        A: { catégorie: élus, influence: 2-4, intérêt: 3 }
        B: { catégorie: élus, influence: 3-4, intérêt: 4 }
        C: { catégorie: élus, influence: 4, intérêt: inconnue }
        D: { catégorie: élus }
      """)
    #expect(places["A"]?.basis == .scores(low: .consult, high: .involve))
    #expect(places["A"]?.isUnsettled == true)
    #expect(places["B"]?.basis == .scores(low: .involve, high: .involve))
    #expect(places["B"]?.isUnsettled == false)
    #expect(places["C"]?.circle == .involve && places["C"]?.isUnsettled == true)
    #expect(places["D"]?.circle == nil && places["D"]?.basis == .unknown)
  }

  @Test func `has on the market square the circles found by hand`() async throws {
    let places = try await places(try Repository.text("Samples/place-du-marche/carte.yaml"))
    func names(_ circle: InvolvementCircle) -> Set<String> {
      Set(places.filter { $0.value.circle == circle }.keys)
    }
    #expect(names(.decide) == ["Maire"])
    #expect(
      names(.involve) == [
        "Adjointe à l'urbanisme", "Adjoint au commerce", "Direction de l'urbanisme",
        "Services techniques", "Mission démocratie locale", "Conseil de quartier Centre",
        "Comité de riverains", "Union commerciale", "Syndicat des forains",
        "Architecte des Bâtiments de France", "Paysagiste mandataire",
      ])
    // These three would be informed, did they not speak for publics far from participation.
    #expect(names(.inform) == [])
    #expect(
      Set(places.filter(\.value.isRaised).keys) == [
        "CCAS", "Centre social des Tilleuls", "Conseil municipal des jeunes",
      ])
    #expect(names(.consult).count == 24 - 1 - 11)
    // Influence 1-2 and interest 3: from 4 to 5 of 8, consulted in any case.
    #expect(places["Groupe d'opposition"]?.isUnsettled == false)
    // Influence 1 and interest 1-3: from 2 to 4 of 8, consulted in any case.
    #expect(places["CCAS"]?.basis == .scores(low: .consult, high: .consult))
  }

  @Test func `consults the voices of those far from participation, and leaves the others`()
    async throws
  {
    let places = try await places(
      """
      concertation: { titre: T, décideur: Maire }
      publics attendus:
        - Saisonniers : éloigné
        - Riverains
      parties prenantes:
        - Maire : élus, influence 0, intérêt 0, cercle informer
        - Foyer : associations, influence 0, intérêt 1, relaie Saisonniers 2
        - Bar : associations, influence 0, intérêt 1, relaie Saisonniers 1
        - Comité : habitants, influence 0, intérêt 1, représente Riverains
        - Mission : services, influence inconnue, intérêt inconnue, représente Saisonniers
        - Régie : services, influence 0, intérêt 1, représente Saisonniers, cercle informer
        - Ligue : associations, influence 4, intérêt 4, représente Saisonniers
      """)
    #expect(places["Foyer"]?.circle == .consult && places["Foyer"]?.isRaised == true)
    #expect(places["Bar"]?.circle == .inform, "a weak voice is none")
    #expect(places["Comité"]?.circle == .inform)
    #expect(places["Mission"]?.circle == .consult)
    #expect(places["Régie"]?.circle == .inform, "the file imposes it")
    #expect(places["Ligue"]?.circle == .involve && places["Ligue"]?.isRaised == false)
    #expect(places["Maire"]?.circle == .decide, "who decides stands in the middle")
  }
}
