import TestSupport
import Testing

/// What a first reader stumbled over, and does no more.
@Suite struct `A first reader` {
  private static let town = """
    concertation: { titre: Santé, pilote: Communauté, décideur: Préfet }
    publics attendus:
      - Travailleurs saisonniers : éloigné
      - Familles avec jeunes enfants : éloigné
      - Patients
    parties prenantes:
      - Préfet : institutions, influence 4, intérêt 3
      - Communauté : services, influence 3, intérêt 3, sigle CCHV
      - Collège Jean-Moulin : institutions, influence 1, intérêt 1
      - Collectif : habitants, influence 1, intérêt 4, représente Patients
      - nom: Dr Maurisset
        catégorie: prestataires
        personne physique: oui
        informée le: 2026-01-01
        influence: 2
        intérêt: 3
        représente: Travailleurs saisonniers
      - Radio : associations, influence 1, intérêt 1
    liens:
      - Communauté -> Radio : contact 3
      - Communauté -> Collège Jean-Moulin : contact 3
      - Préfet -> Communauté : hiérarchie 4
      - Collectif <-> Communauté : conflit 2
      - Radio <-> Collectif : alliance 1
    """

  private static func run(_ arguments: String..., of text: String = town) async -> (Int32, String) {
    let recorder = Recorder()
    let status = await recorder.run(arguments, input: text)
    let said = recorder.output + recorder.errors
    return (
      status,
      said.replacing("\u{A0}", with: " ").replacing("\u{202F}", with: " ").replacing("’", with: "'")
    )
  }

  @Test func `gets no other map than the one asked for`() async throws {
    let folder = try TemporaryFolder()
    for profile in ["atelier", "publique"] {
      let (status, said) = await Self.run(
        "map", "-", "--on", "Dr Maurisset", "-o", folder.path("x.svg"), "--profile", profile)
      #expect(status != 0 && !said.contains("Écrit"))
    }
    #expect(try folder.names == [])
    let (status, _) = await Self.run("map", "-", "--on", "CCHV", "-o", folder.path("x.svg"))
    #expect(status == 0)
    #expect(try folder.text("x.svg").contains("Communauté"))
  }

  @Test func `is sent to nobody for the sound of a word`() async {
    let (_, gaps) = await Self.run("gaps", "-")
    #expect(!gaps.contains("« Collège Jean-Moulin » d'ouvrir"))
    #expect(!gaps.contains("avec « Collège Jean-Moulin »"))
    #expect(!gaps.contains("en classe"), "parents are no pupils")
    #expect(gaps.contains("PMI ou crèche"))
  }

  @Test func `is told of a disagreement, not that nothing is noted`() async {
    let text = Self.town.replacing("\n  - Radio <-> Collectif : alliance 1", with: "")
    let (_, gaps) = await Self.run("gaps", "-", of: text)
    #expect(gaps.contains("aucun contact noté, mais un désaccord (ligne 23)"))
    let (_, workshop) = await Self.run("gaps", "-", "--profile", "atelier", of: text)
    #expect(!workshop.contains("désaccord"))
  }

  @Test func `is offered a category that is missing, as an example`() async {
    let (_, gaps) = await Self.run("gaps", "-")
    #expect(gaps.contains("Catégories sans personne : élus."))
    #expect(gaps.contains("`sans objet: [élus]`"))
  }

  @Test func `counts no alliance as a link of power`() async throws {
    let folder = try TemporaryFolder()
    let (_, _) = await Self.run("map", "-", "-k", "network", "-o", folder.path("x.svg"))
    let svg = try folder.text("x.svg").replacing("\u{A0}", with: " ").replacing("’", with: "'")
    // Préfet and Communauté have one; four others have none.
    #expect(svg.contains("4 parties prenantes"))
  }

  @Test func `is asked in public to call nobody without a name`() async {
    let text = Self.town.replacing(
      "  - Communauté -> Radio : contact 3", with: "  - Préfet -> Radio : contact 3")
    let (_, gaps) = await Self.run("gaps", "-", "--profile", "publique", of: text)
    #expect(
      !gaps.contains("contact : « une personne") && !gaps.contains("contact avec « une personne"))
    let (status, said) = await Self.run(
      "map", "-", "-k", "circles", "-o", "-", "--profile", "publique")
    #expect(status == 65 && !said.contains("ne dit pas encore"))
  }
}
