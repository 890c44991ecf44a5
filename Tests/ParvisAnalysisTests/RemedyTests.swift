import ParvisAnalysis
import ParvisCore
import Testing

@Suite struct `Remedies` {
  private static func figures(_ text: String) throws -> AudienceCoverage {
    let coverage = try typedCoverage("concertation: Essai\npilote: Ville\n" + text)
    return try #require(coverage.audience("Aînés"))
  }

  private static func remedies(_ text: String) throws -> [Remedy] {
    try figures(text).remedies
  }

  @Test func `come in the order of their evidence, at most three`() throws {
    let text = """
      publics attendus:
        - Aînés : partie de Habitants, minimum 3
        - Habitants
      parties prenantes:
        - Ville : services
        - Amicale : associations, représente Aînés
        - Régie : associations, représente Habitants
        - CCAS : services
        - Repas : associations, relaie Aînés 1
      liens:
        - Ville -> CCAS : contact 2
      dispositifs existants:
        Navette: [Aînés]
      """
    let remedies = try Self.remedies(text)
    #expect(remedies.map(\.name) == ["Amicale", "Régie", "CCAS"])
    #expect(remedies.map(\.ground) == [.voiceNotInTouch, .widerPublic("Habitants"), .usualRelay])
    let fewer = try Self.remedies(
      text.replacing(", représente Aînés", with: "").replacing(", représente Habitants", with: "")
        .replacing("- CCAS", with: "- Voirie").replacing("-> CCAS", with: "-> Voirie"))
    #expect(fewer.map(\.name) == ["Repas", "Navette"])
    #expect(fewer.map(\.ground) == [.weakVoice(UnitInterval(0.25)), .scheme("Navette")])
    #expect(fewer[1].stakeholder == nil && fewer[1].scheme == "Navette")
  }

  @Test func `a part of a public leads to it too`() throws {
    let remedies = try Self.remedies(
      """
      publics attendus:
        - Aînés
        - Veuves : partie de Aînés
      parties prenantes:
        - Ville : services
        - Cercle : associations, représente Veuves
      """)
    #expect(remedies.map(\.ground) == [.partOfPublic("Veuves")])
  }

  /// Neither alone nor together.
  @Test func `a barrier, a territory and a theme in common are no evidence`() throws {
    let figures = try Self.figures(
      """
      publics attendus:
        - Aînés : territoire Nord, freins langue et numérique, concernés par banc 4
        - Actifs : territoire Nord, freins langue et numérique, concernés par banc 4
      parties prenantes:
        - Ville : services, territoire Nord
        - Union : associations, territoire Nord, représente Actifs
      liens:
        - Ville -> Union : contact 2
        - Union -> banc : intérêt 4
      """)
    #expect(figures.remedies.isEmpty)
    #expect(figures.whereToLook?.kinds.first?.french == "club ou résidence d’aînés")
  }

  @Test(arguments: [
    ("CCAS : élus", ""), ("CCAS : prestataires", ""), ("CCAS : services, personne physique", ""),
    ("CCAS : services, position opposé", ""), ("CCAS : services", "CCAS <-> Ville : conflit 2"),
    ("CCAS : services", "CCAS <-> Amicale : conflit 2"), ("CCAS : services, territoire Sud", ""),
  ])
  func `a usual relay is not sent`(body: String, conflict: String) throws {
    func text(_ body: String, _ link: String) -> String {
      """
      publics attendus:
        - Aînés : territoire Nord, minimum 2
      parties prenantes:
        - Ville : services
        - Amicale : associations, représente Aînés
        - \(body)
      liens:
        - Ville -> Amicale : contact 3
        - \(link.isEmpty ? "Amicale -> Ville : influence 1" : link)
      """
    }
    #expect(try Self.remedies(text("CCAS : services, territoire Nord", "")).map(\.name) == ["CCAS"])
    #expect(try Self.remedies(text(body, conflict)).isEmpty)
  }

  @Test func `the lead is not sent, and a weak voice neither when it is opposed`() throws {
    let remedies = try Self.remedies(
      """
      pilote: CCAS
      publics attendus: [Aînés, Habitants]
      parties prenantes:
        - CCAS : services, relaie Aînés 1
        - Ville : services
        - Repas : associations, relaie Aînés 1, position opposé
        - Halte : associations, relaie Aînés 1
      """.replacing("pilote: CCAS\n", with: ""))
    #expect(remedies.map(\.name) == ["CCAS", "Halte"])
    let led = try typedCoverage(
      """
      concertation: Essai
      pilote: CCAS
      publics attendus: [Aînés]
      parties prenantes:
        - CCAS : services, relaie Aînés 1
      """)
    #expect(led.audiences[0].remedies.isEmpty)
  }

  @Test func `a voice is met whoever it is`() throws {
    let remedies = try Self.remedies(
      """
      publics attendus: [Aînés]
      parties prenantes:
        - Ville : services
        - Mairie : services
        - Mme Roy : élus, personne physique, position opposé, représente Aînés
      liens:
        - Ville -> Mairie : contact 2
      """)
    #expect(remedies.map(\.ground) == [.voiceNotInTouch])
  }

  @Test func `usual relays go by kind, common territory, reach and name`() throws {
    let remedies = try Self.remedies(
      """
      publics attendus:
        - Aînés : territoire Nord
      parties prenantes:
        - Ville : services
        - CCAS : services
        - Seniors en forme : associations
        - Club des aînés : associations
        - Retraités du Nord : associations, territoire Nord
      liens:
        - Ville -> Seniors en forme : contact 2
      """)
    #expect(remedies.map(\.name) == ["Retraités du Nord", "Seniors en forme", "Club des aînés"])
  }

  @Test func `a neighbourhood council is no relay for another place`() throws {
    func names(_ council: String, of audience: String) throws -> [String] {
      let coverage = try typedCoverage(
        """
        concertation: Essai
        pilote: Ville
        publics attendus:
          - \(audience)
          - Cyclistes
        parties prenantes:
          - Ville : services
          - \(council)
        """)
      return coverage.audiences.first { $0.audience != "Cyclistes" }?.remedies.map(\.name) ?? []
    }
    let council = "Conseil citoyen des Aubiers"
    #expect(try names("\(council) : habitants", of: "Habitants des Aubiers") == [council])
    #expect(try names("\(council) : habitants", of: "Habitants") == [council])
    #expect(try names("\(council) : habitants", of: "Habitants des Tilleuls") == [])
    #expect(try names("\(council) : habitants, représente Cyclistes", of: "Habitants") == [])
  }

  @Test func `a voice that is not in touch is called before another one is invited`() throws {
    let coverage = try typedCoverage(
      """
      concertation: Essai
      pilote: Ville
      publics attendus:
        - Aînés : minimum 2
      parties prenantes:
        - Ville : services
        - Voirie : services
        - Club : associations, représente Aînés
        - Repas : associations, relaie Aînés 1
      liens:
        - Ville -> Voirie : contact
      """)
    let gap = try #require(coverage.gaps.first { $0.code == "below-minimum" })
    #expect(gap.remedies.map(\.stakeholder) == ["Club", "Repas"])
    #expect(gap.advice.english == "Get in touch with “Club”.")
    let near = try typedCoverage(
      """
      concertation: Essai
      pilote: Ville
      publics attendus:
        - Aînés : minimum 2
      parties prenantes:
        - Ville : services
        - Club : associations, représente Aînés
        - Repas : associations, relaie Aînés 1
      liens:
        - Ville -> Club : contact
      """)
    #expect(near.gaps.first?.remedies.map(\.stakeholder) == ["Repas"])
    #expect(near.gaps.first?.advice.english.hasPrefix("Invite “Repas” too") == true)
  }

  @Test func `whoever holds the only passage is not asked for a second one`() throws {
    let coverage = try typedCoverage(
      """
      concertation: Essai
      pilote: Ville
      publics attendus:
        - Aînés : éloigné
      parties prenantes:
        - Ville : services
        - Repas : associations, relaie Aînés 1
        - Club : associations, relaie Aînés 3
      liens:
        - Ville -> Repas : contact 3
        - Repas -> Club : contact 3
      """)
    let gap = try #require(coverage.gaps.first { $0.code == "single-relay" })
    #expect(gap.remedies.isEmpty)
    #expect(coverage.actions.map(\.sentence.french).first?.contains("en dehors de") == true)
  }
}

/// Whom an independent program proposed, from the pages of the specification alone.
@Suite struct `The remedies of one map` {
  private static let map = """
    concertation:
      titre: Pistes
      pilote: Mission
    thèmes: [bus]
    territoires: [Bourg, Plateau]
    publics attendus:
      - Habitants : concernés par bus 2
      - Locataires : éloigné, partie de Habitants, concernés par bus 4, territoire Plateau, effectif 300
      - Étudiants : éloigné, concernés par bus 3, effectif 1200
      - Personnes âgées : freins mobilité, concernés par bus 4, minimum 3
      - Forains : freins horaires, concernés par bus 3
      - Cyclistes : concernés par bus 4, minimum 2
    parties prenantes:
      - Maire : élus, influence 4, intérêt 3, représente Habitants 2
      - Mission : services, influence 2, intérêt 4, représente Cyclistes
      - Comité de quartier du Plateau : habitants, représente Habitants, territoire Plateau
      - Conseil de quartier du Bourg : habitants, représente Habitants, territoire Bourg
      - CLCV : associations
      - CNL : associations, position opposé
      - OPH : institutions
      - Lycée Hugo : institutions
      - CROUS : institutions
      - Paul Durand, lycée Hugo : habitants, personne physique, informée le 2026-11-01
      - Club des aînés : associations, relaie Personnes âgées 3
      - Petits frères des pauvres : associations, relaie Personnes âgées 2
      - ADMR : associations, relaie Personnes âgées 1
    liens:
      - Mission -> Club des aînés : contact 3
      - Mission -> CROUS : contact 3
      - OPH <-> Mission : conflit 2
      - CLCV -> Locataires : conflit 3
      - Club des aînés <-> ADMR : désaccord 2
    dispositifs existants:
      Marché mensuel: { publics: Forains }
      Bus info: { publics: [Étudiants, Locataires] }
    """

  @Test(arguments: [
    (
      "Locataires", ["Comité de quartier du Plateau", "Conseil de quartier du Bourg", "Bus info"],
      ["widerPublic", "widerPublic", "scheme"]
    ),
    ("Étudiants", ["CROUS", "Lycée Hugo", "Bus info"], ["usualRelay", "usualRelay", "scheme"]),
    ("Forains", ["Marché mensuel"], ["scheme"]),
    ("Personnes âgées", ["Petits frères des pauvres"], ["voiceNotInTouch"]),
    (
      "Habitants", ["Comité de quartier du Plateau", "Conseil de quartier du Bourg", "Maire"],
      ["voiceNotInTouch", "voiceNotInTouch", "voiceNotInTouch"]
    ),
    ("Cyclistes", [], []),
  ])
  func `of each public`(name: String, whom: [String], grounds: [String]) throws {
    let audience = try #require(
      try typedCoverage(Self.map).audiences.first { $0.audience.name == name })
    #expect(audience.remedies.map(\.name) == whom)
    #expect(audience.remedies.map(\.ground.code) == grounds)
  }

  @Test func `make the first actions`() throws {
    let actions = try typedCoverage(Self.map).actions
    #expect(actions.map(\.audiences) == [["Locataires"], ["Étudiants"], ["Forains"]])
    #expect(actions.map(\.stakeholders) == [["Comité de quartier du Plateau"], ["CROUS"], []])
  }
}

@Suite struct `The first actions` {
  private static func sentences(_ text: String) throws -> [String] {
    try typedCoverage("concertation: Essai\n" + text).actions.map { action in
      action.sentence.french.replacing("\u{A0}", with: " ").replacing("\u{202F}", with: " ")
    }
  }

  @Test func `publics without a voice come first, voices not in touch are one action`() throws {
    let actions = try Self.sentences(
      """
      pilote: Ville
      décideur: Maire
      publics attendus:
        - Forains : concernés par place 1, effectif 40
        - Cyclistes : éloigné, concernés par place 4
        - Commerçants : éloigné, concernés par place 2
      parties prenantes:
        - Maire : élus, influence 4
        - Ville : services
        - Voirie : services
        - Vélocité : associations, influence 1, relaie Cyclistes 2
        - Union : associations, influence 1, relaie Commerçants 2
      liens:
        - Ville -> Voirie : contact 3
      """)
    #expect(
      actions == [
        "Chercher une première voix pour « Forains », 40 personnes : aucune piste dans la carte. "
          + "Où chercher : placier ou syndicat de forains, CCI ou chambre de métiers "
          + "(au marché, après la vente).",
        "Prendre contact avec 2 voix déjà repérées, « Vélocité » et « Union » : « Cyclistes » et "
          + "« Commerçants ».",
        "Prévoir comment la parole du public « Cyclistes » arrivera jusqu’à « Maire ».",
      ])
  }

  @Test func `one search names the others, and a lead comes before all`() throws {
    let actions = try Self.sentences(
      """
      publics attendus:
        - Gens du Nord : concernés par place 2
        - Gens du Sud : concernés par place 4
        - Parties communes : concernés par place 3
      parties prenantes:
        - Ville : services
      """)
    #expect(
      actions == [
        "Nommer qui pilote la concertation.",
        "Chercher une première voix pour « Gens du Sud » : aucune piste dans la carte. Où chercher : "
          + "conseil citoyen ou de quartier, centre social, association d’habitants "
          + "(pied d’immeuble, porte-à-porte). De même pour « Parties communes » et « Gens du Nord ».",
      ])
  }

  @Test func `a scheme is a way, and equal asks are one`() throws {
    let actions = try Self.sentences(
      """
      pilote: Ville
      publics attendus:
        - Aînés : effectif 1
        - Personnes en difficulté : critères [pauvreté], effectif 900
        - Livreurs
      dispositifs existants:
        Maison du vélo: [Livreurs]
      parties prenantes:
        - Ville : services
        - CCAS : services
      """)
    #expect(
      actions == [
        "Demander à « CCAS » d’ouvrir la porte vers « Personnes en difficulté » (900 personnes) et "
          + "« Aînés » (1 personne) : relais habituel de ces publics.",
        "Passer par « Maison du vélo », qui joint déjà « Livreurs ».",
      ])
  }

  @Test func `single passages without another way merge by point`() throws {
    let actions = try Self.sentences(
      """
      pilote: Ville
      publics attendus:
        - Rouges : éloigné, concernés par place 4
        - Bleus : éloigné, concernés par place 4
        - Verts : éloigné, concernés par place 4
      parties prenantes:
        - Ville : services
        - Voirie : services, influence 3, relaie Rouges 2, Bleus 3
        - Parc : services, influence 3, relaie Verts 3
        - Jardin : services, influence 3, relaie Verts 2
      liens:
        - Ville -> Voirie : contact 3
        - Ville -> Parc : contact 3
        - Parc -> Jardin : contact 3
      """)
    #expect(
      actions == [
        "Trouver une deuxième voix pour « Rouges » et « Bleus », en dehors de « Voirie ».",
        "Nouer un contact direct avec « Jardin » : « Verts ».",
      ])
  }

  @Test func `themes, territories and categories make no action`() throws {
    #expect(
      try Self.sentences(
        """
        pilote: Ville
        territoires: [Nord]
        publics attendus:
          - Riverains : concernés par bruit 4
        parties prenantes:
          - Ville : services, influence 4, représente Riverains
        liens:
          - Ville -> bruit : intérêt 4
        """) == [])
  }
}
