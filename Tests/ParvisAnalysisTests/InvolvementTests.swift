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
    #expect(
      names(.inform) == ["CCAS", "Centre social des Tilleuls", "Conseil municipal des jeunes"])
    #expect(names(.consult).count == 24 - 1 - 11 - 3)
    // Influence 1-2 and interest 3: from 4 to 5 of 8, consulted in any case.
    #expect(places["Groupe d'opposition"]?.isUnsettled == false)
    // Influence 1 and interest 1-3: from 2 to 4 of 8.
    #expect(places["CCAS"]?.basis == .scores(low: .inform, high: .consult))
  }
}
