import Foundation
import ParvisCore
import TestSupport
import Testing

/// What was advised in real missions, and what one would say aloud.
@Suite struct `What a mission is advised` {
  /// What a command says, with plain spaces.
  private static func said(_ arguments: String..., of text: String) async -> String {
    let recorder = Recorder()
    #expect(await recorder.run(arguments, input: text) == 0)
    return plain(recorder.output)
  }

  private static func plain(_ text: String) -> String {
    text.replacing("\u{A0}", with: " ").replacing("\u{202F}", with: " ")
      .replacing("’", with: "'")
  }

  private static let schools = """
    concertation:
      titre: Regrouper deux écoles
      pilote: Direction de l'éducation
      décideur: Maire
    thèmes: [cantine, postes]
    territoires: [Nord]
    publics attendus:
      - Enfants de l'école : éloigné, freins légitimité, concernés par cantine 4, territoire Nord
      - Agents de l'école : éloigné, freins légitimité, horaires, concernés par postes 4
    parties prenantes:
      - Maire : élus, influence 4, intérêt 4
      - Direction de l'éducation : services, influence 2, intérêt 4
      - Syndicat des agents : associations, influence 2, intérêt 4, position opposé, représente Agents de l'école
    liens:
      - Direction de l'éducation -> Syndicat des agents : contact 2
    """

  private static let whereToLook =
    "Où chercher : école ou périscolaire, conseil de jeunes, centre social (par le jeu, en classe)."

  @Test(arguments: [
    "", "  - Cantine du Nord : services, intérêt 4, territoire Nord",
    "  - Centre social : associations, position opposé",
    "  - Directrice de l'école : services, personne physique, informée le 2026-11-02",
    "  - École primaire SARL : prestataires", "  - Adjoint aux écoles : élus",
  ])
  func `a barrier, a territory or a theme in common sends nobody`(other: String) async {
    let text = Self.schools.replacing("liens:", with: "\(other)\nliens:")
    let gaps = await Self.said("manques", "-", of: text)
    #expect(!gaps.contains("d'ouvrir la porte") && !gaps.contains("premier contact à"))
    #expect(gaps.contains("aucune piste dans la carte. Où chercher : école ou périscolaire"))
    let isOpposed = other.contains("Centre social")
    #expect(gaps.contains(Self.whereToLook) == !isOpposed)
  }

  @Test func `who funds is in touch, who only weighs is not`() async throws {
    let text = """
      concertation:
        titre: Plan de mobilité
        pilote: CIAS
      publics attendus:
        - Familles monoparentales : éloigné, freins horaires
      parties prenantes:
        - CIAS : services, influence 2, intérêt 3
        - Centre social : associations, influence 2, intérêt 3, relaie Familles monoparentales 2
        - Familles rurales : associations, influence 2, intérêt 3, relaie Familles monoparentales 3
      liens:
        - CIAS -> Centre social : contact 3
        - CIAS -> Familles rurales : finance 3
      """
    let funded = await Self.said("manques", "-", of: text)
    #expect(!funded.contains("Prendre contact") && funded.contains("2 chemins indépendants"))
    let weighed = await Self.said("manques", "-", of: text.replacing("finance", with: "influence"))
    #expect(
      weighed.contains(
        """
        Une seule voix joignable, « Centre social » ; « Familles rurales » parle aussi pour ce \
        public, aucun contact noté, mais une influence (ligne 12).
        """))
    #expect(weighed.contains("1. Prendre contact avec « Familles rurales »"))
    let json = await Self.said(
      "manques", "-", "--format", "json", of: text.replacing("finance", with: "influence"))
    #expect(json.contains("aucun contact noté, mais une influence (ligne 12)."))
    let workshop = await Self.said(
      "manques", "-", "--profile", "atelier", of: text.replacing("finance", with: "influence"))
    #expect(workshop.contains("mais une influence."))
  }

  @Test func `nothing is said of a theme when nobody's interest by theme is noted`() async {
    let text = """
      concertation:
        titre: Rénover un parc
        pilote: Service des parcs
      thèmes: [jardins partagés]
      publics attendus:
        - Personnes âgées du foyer : concernés par jardins partagés 4
      parties prenantes:
        - Service des parcs : services, intérêt 4
        - CCAS : services, influence 3, intérêt 1, relaie Personnes âgées du foyer 4
      liens:
        - Service des parcs -> CCAS : contact 3
      """
    let silent = await Self.said("manques", "-", of: text)
    #expect(
      !silent.contains("Thème") && !silent.contains("actions") && !silent.contains("action\n"))
    let noted = await Self.said(
      "manques", "-", of: text + "\n  - Service des parcs -> jardins partagés : intérêt 4")
    #expect(noted.contains("Thème « jardins partagés » : seuls des élus et des services"))
    #expect(!noted.contains("action\n"))
  }

  private static let mobility = """
    concertation:
      titre: Plan de mobilité
      pilote: Mission
      décideur: Conseil
    thèmes: [bus]
    publics attendus:
      - Personnes âgées : éloigné, effectif 320, concernés par bus 4
      - Étudiants : concernés par bus 2
      - Parents : concernés par bus 2, effectif 90
    parties prenantes:
      - Conseil : élus, influence 4
      - Mission : services, influence 2
      - CIAS : services, influence 1, relaie Personnes âgées 3
      - ADMR : associations, influence 1, relaie Personnes âgées 3
      - Mutuelle étudiante : associations, influence 2, représente Étudiants
      - FCPE : associations, influence 2, représente Parents
    liens:
      - Mission -> CIAS : contact 4
      - CIAS <-> ADMR : coopère 4
    """

  @Test func `each public is told once, in every form`() async throws {
    let folder = try TemporaryFolder()
    #expect(
      await Recorder().run(
        ["report", "-", "-o", folder.path("r"), "--quick", "--no-office"], input: Self.mobility)
        == 0)
    let texts = [
      await Self.said("manques", "-", of: Self.mobility),
      Self.plain(try folder.text("r/rapport.md")),
      Self.plain(try folder.text("r/rapport.html").replacing(/<[^>]*>/, with: "")),
    ]
    for text in texts {
      #expect(
        text.contains(
          """
          2 publics ont une voix, mais aucun contact n'est noté entre elle et « Mission » : \
          « Parents » (« FCPE ») et « Étudiants » (« Mutuelle étudiante »).
          """))
      #expect(
        text.contains(
          "2 voix, mais tout passe par « CIAS ». Ces voix pèsent peu sur la décision."))
      #expect(text.ranges(of: "Concerné : 4 sur 4 (« bus »)").count == 1)
      #expect(text.ranges(of: "mais tout passe par « CIAS »").count == 1)
      #expect(text.ranges(of: "ces publics arrivera").isEmpty)
      #expect(text.contains("→ Les appeler ; si c'est déjà fait, l'ajouter : "))
    }
    // Who reads a version has no file to add it to.
    let workshop = await Self.said("manques", "-", "--profile", "atelier", of: Self.mobility)
    #expect(workshop.contains("→ Les appeler.\n") && !workshop.contains("contact 3"))
  }

  @Test func `the same actions open every output, in the same order`() async throws {
    let folder = try TemporaryFolder()
    #expect(
      await Recorder().run(
        ["report", "-", "-o", folder.path("r"), "--quick", "--no-office"], input: Self.mobility)
        == 0)
    let actions = [
      """
      Prendre contact avec 2 voix déjà repérées, « FCPE » et « Mutuelle étudiante » : \
      « Parents » (90 personnes) et « Étudiants ».
      """,
      "Nouer un contact direct avec « ADMR » : « Personnes âgées », 320 personnes.",
      """
      Prévoir comment la parole du public « Personnes âgées » (320 personnes) arrivera jusqu'à \
      « Conseil ».
      """,
    ]
    let json = await Self.said("manques", "-", "--format", "json", of: Self.mobility)
    for text in [
      await Self.said("manques", "-", of: Self.mobility), json,
      Self.plain(try folder.text("r/rapport.md")),
      Self.plain(try folder.text("r/rapport.html").replacing(/<[^>]*>/, with: "")),
    ] {
      let places = actions.map { text.range(of: $0)?.lowerBound }
      #expect(!places.contains(nil), "\(text)")
      #expect(places.compactMap(\.self) == places.compactMap(\.self).sorted())
    }
  }

  @Test func `data name the ground, and a scheme where there is one`() async throws {
    let json = await Self.said(
      "manques", "-", "--format", "json",
      of: """
        pilote: Ville
        publics attendus: [Livreurs, Personnes âgées]
        dispositifs existants:
          Maison du vélo: [Livreurs]
        parties prenantes:
          - Ville : services
          - CCAS : services
        """)
    let root = try #require(
      try JSONSerialization.jsonObject(with: Data(json.utf8)) as? [String: Any])
    let gaps = try #require(root["gaps"] as? [[String: Any]])
    let remedies = gaps.flatMap { $0["remedies"] as? [[String: Any]] ?? [] }
    #expect(remedies.map { $0["ground"] as? String } == ["scheme", "usualRelay"])
    #expect(remedies[0]["scheme"] as? String == "Maison du vélo")
    #expect(remedies[0]["stakeholder"] is NSNull && remedies[1]["scheme"] == nil)
    #expect(remedies[1]["stakeholder"] as? String == "CCAS")
  }
}
