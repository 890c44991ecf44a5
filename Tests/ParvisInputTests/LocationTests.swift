import ParvisCore
import ParvisInput
import Testing

@Suite struct `Places of scores` {
  private static let text = """
    concertation: T
    thèmes: [ombre, bruit]
    objectifs: { O1: Planter }
    publics attendus:
      - Jeunes : concernés par ombre 4, bruit
      - nom: Riverains
        concernés par: { bruit: { valeur: 2-3, source: atelier } }
    parties prenantes:
      - Maire : élus, influence 2, intérêt\u{A0}3?, représente Jeunes
      - nom: MJC
        catégorie: asso
        influence: { source: atelier, valeur: 1 }
        légitimité: fort
        urgence : 0
        impact: "4"
        intérêt: { ombre: 1, bruit: { valeur: 2 } }
        relaie: Jeunes 3
      - Éluard : asso, relaie Riverains, influence décisive
      - Éluard : intérêt 1
      - CCAS : services
    liens:
      - Maire -> ombre : intérêt 0
      - Éluard -> ombre : intérêt 2
      - Maire -> bruit : intérêt 2
      - CCAS -> bruit : intérêt
      - "CCAS -> Riverains : représente 3 (depuis 2020)"
      - { de: CCAS, vers: Jeunes, type: relaie, force: 4 }
    positions:
      Maire: { O1: +3 }
      MJC: { O1: { valeur: -2, source: presse } }
    """

  /// The line of the element and the text that its place covers.
  private static func excerpt(_ element: MapElement) -> String? {
    let result = MapReader.read(text)
    guard let place = result.locations[element] else { return nil }
    let line = result.text.line(place.line)
    return "\(place.line): \(line.dropFirst(place.column - 1).prefix(place.length))"
  }

  @Test(arguments: [
    (Criterion.influence, "Maire", "9: 2"), (.interest, "Maire", "9: 3?"),
    (.influence, "MJC", "12: 1"), (.legitimacy, "MJC", "13: fort"), (.urgency, "MJC", "14: 0"),
    (.impact, "MJC", "15: \"4\""), (.influence, "Éluard", "18: décisive"),
    (.interest, "Éluard", "19: 1"),
  ])
  func `a score of a stakeholder stands where it is typed`(
    criterion: Criterion, name: String, excerpt: String
  ) {
    #expect(Self.excerpt(.score(criterion, of: Stakeholder.ID(name))) == excerpt)
  }

  @Test func `a score that is not given stands at the name`() {
    #expect(Self.excerpt(.score(.influence, of: "CCAS")) == "20: CCAS")
    #expect(Self.excerpt(.score(.interest, of: "MJC")) == "10: MJC")
    #expect(Self.excerpt(.score(.impact, of: "Maire")) == nil)
  }

  @Test func `an impact stands at its score, else at the theme`() {
    #expect(Self.excerpt(.impact(of: "ombre", on: "Jeunes")) == "5: 4")
    #expect(Self.excerpt(.impact(of: "bruit", on: "Jeunes")) == "5: bruit")
    #expect(Self.excerpt(.impact(of: "bruit", on: "Riverains")) == "7: 2-3")
  }

  @Test func `an interest stands at its score, else at the theme, in blocks and in links`() {
    #expect(Self.excerpt(.interest(of: "MJC", in: "ombre")) == "16: 1")
    #expect(Self.excerpt(.interest(of: "MJC", in: "bruit")) == "16: 2")
    #expect(Self.excerpt(.interest(of: "Maire", in: "ombre")) == "22: 0")
    #expect(Self.excerpt(.interest(of: "Éluard", in: "ombre")) == "23: 2")
    #expect(Self.excerpt(.interest(of: "Maire", in: "bruit")) == "24: 2")
    #expect(Self.excerpt(.interest(of: "CCAS", in: "bruit")) == "25: bruit")
  }

  @Test func `a voice stands at its score, else at the audience`() {
    #expect(Self.excerpt(.representation(.represents, by: "Maire", of: "Jeunes")) == "9: Jeunes")
    #expect(Self.excerpt(.representation(.reaches, by: "MJC", of: "Jeunes")) == "17: 3")
    #expect(
      Self.excerpt(.representation(.reaches, by: "Éluard", of: "Riverains")) == "18: Riverains")
    #expect(Self.excerpt(.representation(.represents, by: "CCAS", of: "Riverains")) == "26: 3")
    #expect(Self.excerpt(.representation(.reaches, by: "CCAS", of: "Jeunes")) == "27: 4")
  }

  @Test func `a position stands at its score`() {
    #expect(Self.excerpt(.position(of: "Maire", on: "O1")) == "29: +3")
    #expect(Self.excerpt(.position(of: "MJC", on: "O1")) == "30: -2")
  }
}
