import ParvisCore
import ParvisInput
import Testing

/// Short names, by which the rest of a file finds what is declared under a long one.
@Suite struct `Short names` {
  private static func read(_ people: String, _ links: String, head: String = "") -> ReadMap {
    MapReader.read(
      Array(
        "concertation:\n  titre: T\n\(head)parties prenantes:\n\(people)liens:\n\(links)".utf8),
      file: nil)
  }

  private static func codes(_ read: ReadMap) -> [String] { read.diagnostics.map(\.code) }

  private static let mayor = "  - Maire : élus, influence 4, intérêt 3\n"

  @Test(arguments: [
    "  - Architecte des Bâtiments de France (ABF) : institutions, influence 4, intérêt 2\n",
    "  - Architecte des Bâtiments de France : institutions, sigle ABF, influence 4, intérêt 2\n",
    "  - Architecte des Bâtiments de France : institutions, influence 4, intérêt 2, sigle UDAP, ABF\n",
    "  - nom: Architecte des Bâtiments de France\n    catégorie: institutions\n    influence: 4\n    "
      + "intérêt: 2\n    abrégé: [UDAP, ABF]\n",
    "  - name: Architecte des Bâtiments de France\n    category: institutions\n    influence: 4\n    "
      + "interest: 2\n    short name: abf\n",
  ])
  func `find whom they are declared for, silently`(people: String) throws {
    let read = Self.read(Self.mayor + people, "  - ABF -> Maire : influence 3\n")
    #expect(Self.codes(read) == [])
    let map = try #require(read.map)
    #expect(map.links.first?.from.name.hasPrefix("Architecte des Bâtiments de France") == true)
  }

  @Test func `serve the pilot, voices, parts and themes`() throws {
    let text = """
      concertation: { titre: T, pilote: DDT }
      thèmes:
        - Eau potable (AEP)
        - nom: Voirie
          sigle: VRD
      territoires: [Quartier prioritaire Nord (QPN)]
      publics attendus:
        - Habitants du nord : partie de HLM, concernés par AEP 3, territoire QPN
        - Locataires sociaux : sigle HLM
      parties prenantes:
        - Direction des territoires : services, sigle DDT, influence 3, intérêt 2, relaie HLM 2
      liens:
        - DDT -> VRD : intérêt 3
      """
    let read = MapReader.read(Array(text.utf8), file: nil)
    let map = try #require(read.map, "\(read.diagnostics.map(\.message.french))")
    #expect(map.lead == "Direction des territoires")
    #expect(map.audiences[0].parent == "Locataires sociaux")
    #expect(map.audiences[0].impacts.map(\.theme) == ["Eau potable (AEP)"])
    #expect(map.audiences[0].territories == ["Quartier prioritaire Nord (QPN)"])
    #expect(map.representations.map(\.audience) == ["Locataires sociaux"])
    #expect(map.interests.map(\.theme) == ["Voirie"])
    #expect(map.stakeholders[0].shortNames == ["DDT"])
  }

  @Test(arguments: [
    "  - A : services, influence 1, intérêt 1, sigle XYZ\n  - B : services, influence 1, intérêt 1, "
      + "sigle xyz\n",
    "  - A : services, influence 1, intérêt 1, sigle B\n  - B : services, influence 1, intérêt 1\n",
  ])
  func `that two have are an error naming both`(people: String) {
    let read = Self.read(people, "  - A -> B : contact 1\n")
    #expect(Self.codes(read) == ["nom-en-double"])
    let message = read.diagnostics[0].message.french
    #expect(message.contains("\u{A0}A\u{A0}") && message.contains("\u{A0}B\u{A0}"))
  }

  @Test func `in brackets that two have, or that is a name, are none`() {
    let people = """
        - Conseil citoyen (QPV) : habitants, influence 1, intérêt 1
        - Amicale (QPV) : habitants, influence 1, intérêt 1
        - Office (OPH) : services, influence 1, intérêt 1
        - OPH : services, influence 2, intérêt 1

      """
    #expect(
      Self.codes(Self.read(people, "  - QPV -> OPH : contact 1\n")) == ["lien-inconnu"])
    let read = Self.read(people, "  - OPH -> Office : contact 1\n")
    #expect(read.map?.links.first?.from == "OPH")
  }

  @Test(arguments: ["Comité (a)", "Comité (2 fois)", "Comité (2024)", "Comité (Nord)", "(ABF)"])
  func `are no remarks in brackets`(name: String) {
    #expect(ShortName.inBrackets(of: name) == nil)
  }

  @Test func `that are numbers find their rows and are not kept`() throws {
    let people = """
        - { nom: Maire, id: 1, catégorie: élus, influence: 4, intérêt: 3 }
        - { nom: CCAS, id: 2, catégorie: services, influence: 4, intérêt: 3 }

      """
    let map = try #require(Self.read(people, "  - 1 -> 2 : contact 1\n").map)
    #expect(map.links.first?.from == "Maire" && map.links.first?.to == "CCAS")
    #expect(map.stakeholders.flatMap(\.shortNames) == [])
  }

  @Test func `are written and read back`() throws {
    let people =
      "  - Maire : élus, influence 4, intérêt 3, sigle M1\n"
      + "  - CCAS : services, influence 1, intérêt 1, sigle CC, AS\n"
    let map = try #require(Self.read(people, "  - M1 -> AS : contact 1\n").map)
    for language in [Language.french, .english] {
      let text = MapWriter.yaml(map, in: language)
      #expect(MapReader.read(text.files[0].bytes).map == map)
      #expect(MapReader.read(MapWriter.tables(map, in: language).files).map == map)
    }
  }
}
