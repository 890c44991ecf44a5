import Foundation
import ParvisCore
import TestSupport
import Testing

/// What was seen in versions of real missions, and what is expected of them.
@Suite struct `A version of a mission` {
  private static let schools = """
    concertation:
      titre: Regrouper deux écoles
      pilote: Direction de l'éducation
      décideur: M. Jean Vernet, maire
    thèmes: [cantine, principe]
    publics attendus:
      - Enfants de l'école : éloigné, freins légitimité, concernés par cantine 4
      - Parents de l'école : concernés par principe 4, minimum 3
    parties prenantes:
      - M. Jean Vernet, maire : élus, influence 4, intérêt 4, personne physique, informée le 2026-11-02
      - M. Paul Pujol, chef de l'opposition : élus, influence 2, intérêt 4, personne physique, informée le 2026-11-02
      - Direction de l'éducation : services, influence 2, intérêt 4
      - Service périscolaire : services, influence 1, intérêt 4, relaie Enfants de l'école 2
      - FCPE : associations, influence 2, intérêt 4, représente Parents de l'école
      - Collectif : habitants, influence 2, intérêt 4, représente Parents de l'école
    liens:
      - Direction de l'éducation -> Service périscolaire : hiérarchie 4
      - Direction de l'éducation -> FCPE : contact 3
      - M. Paul Pujol, chef de l'opposition -> Collectif : coopère 3
    """

  /// Everything that a command says, with plain spaces.
  private static func said(
    _ arguments: String..., of text: String, status: Int32 = 0
  ) async -> String {
    let recorder = Recorder()
    #expect(await recorder.run(arguments, input: text) == status)
    return plain(recorder.output + recorder.errors)
  }

  private static func plain(_ text: String) -> String {
    text.replacing("\u{A0}", with: " ").replacing("\u{202F}", with: " ")
      .replacing("’", with: "'")
  }

  /// The Markdown of the report.
  private static func report(_ text: String, _ profile: String) async throws -> String {
    let folder = try TemporaryFolder()
    let status = await Recorder().run(
      ["report", "-", "-o", folder.path("r"), "--quick", "--no-office", "--profile", profile],
      input: text)
    #expect(status == 0)
    return plain(try folder.text("r/rapport.md"))
  }

  @Test func `doubts nobody in public, and advises no contact that there is`() async throws {
    let report = try await Self.report(Self.schools, "publique")
    let gaps = await Self.said("gaps", "-", "--profile", "publique", of: Self.schools)
    for text in [report, gaps] {
      #expect(!text.contains("Prendre contact"))
      #expect(!text.contains("conforter") && !text.contains("mieux joindre"))
      #expect(
        text.contains(
          "« Collectif » et « FCPE » parlent pour ce public ; d'autres voix sont souhaitées."))
      #expect(!text.contains("Aucun lien n'est noté"))
    }
    // Where the whole file has no way to a voice, the contact is still to be made.
    let apart = Self.schools.replacing(
      "  - Direction de l'éducation -> Service périscolaire : hiérarchie 4\n", with: "")
    let contact = await Self.said("gaps", "-", "--profile", "publique", of: apart)
    #expect(contact.contains("Prendre contact avec « Service périscolaire »"))
  }

  @Test func `names persons by their function, and shows none of their links`() async throws {
    let report = try await Self.report(Self.schools, "publique")
    #expect(report.contains("- **décideur** – maire"))
    #expect(report.contains("### chef de l'opposition"))
    #expect(!report.contains("une personne"))
    #expect(!report.contains("coopération"))
    for name in ["Vernet", "Pujol"] { #expect(!report.contains(name)) }
    // A surname alone is found in a text of the file.
    let asked = Self.schools.replacing(
      "  pilote:", with: "  question posée: Que veut Vernet ?\n  pilote:")
    #expect(try await Self.report(asked, "publique").contains("Que veut maire ?"))
  }

  @Test func `says in public nothing of how urgent a gap is but in the list of gaps`() async throws
  {
    let report = try await Self.report(Self.schools, "publique")
    for word in ["prioritaire", "à surveiller", "important"] { #expect(!report.contains(word)) }
    for word in ["couverture 1", "%", "Appréciations à débattre", "plus urgent"] {
      #expect(!report.contains(word), "\(word)")
    }
    let map = await Self.said(
      "map", "-", "-k", "couverture", "--profile", "publique", "--format", "svg", of: Self.schools)
    #expect(map.contains("FCPE"))
    for word in ["couverture", " %", "à débattre", "urgent"] {
      #expect(!map.contains(word), "\(word)")
    }
    let gaps = await Self.said("gaps", "-", "--profile", "publique", of: Self.schools)
    #expect(gaps.contains("prioritaire"))
  }

  @Test func `puts the decision-maker where decisions are taken`() async throws {
    let report = try await Self.report(Self.schools, "atelier")
    #expect(report.contains("« M. Jean Vernet, maire » décide"))
    #expect(!report.contains("Personne n'est encore noté pour décider"))
    let imposed = Self.schools.replacing(
      "élus, influence", with: "élus, cercle informer, influence"
    )
    .replacing(
      "M. Jean Vernet, maire : élus, cercle informer,",
      with: "M. Jean Vernet, maire : élus,"
    ).replacing("services, influence", with: "services, cercle associer, influence")
    #expect(try await Self.report(imposed, "publique").contains("« maire » décide"))
  }

  @Test func `tells the workshop nothing of persons, and says that it was removed`() async throws {
    let report = try await Self.report(Self.schools, "atelier")
    #expect(report.contains("- **Notes** – retirées de cette version"))
    #expect(!report.contains("inconnue"))
    #expect(report.contains("coopération avec M. Paul Pujol, chef de l'opposition\n"))
    #expect(!report.contains("ligne"))
    // What is not known and what is left out read alike.
    let vague = Self.schools.replacing(
      "FCPE : associations, influence 2", with: "FCPE : associations")
    #expect(
      try await Self.report(vague, "atelier").contains("1 note absente de cette version, comptée"))
  }

  @Test func `hangs no public on a person, and no category on whom it leaves out`() async throws {
    let bank = """
      concertation: Digue
      pilote: Service
      publics attendus:
        - Riverains : éloigné
      parties prenantes:
        - Service : services, influence 3, intérêt 3
        - Mme Lise Morel : habitants, influence 3, intérêt 4, personne physique, représente Riverains
        - Voisins : habitants, influence 1, intérêt 2
        - Club : associations, influence 3, intérêt 4
        - Ville : élus, influence 4, intérêt 4
      liens:
        - Service -> Mme Lise Morel : contact 3
      """
    let inside = try await Self.report(bank, "interne")
    #expect(inside.contains("tout passe par « Mme Lise Morel »"))
    #expect(
      !inside.contains("Sans personne dans les cercles « décider » et « associer » : habitants"))
    for profile in ["atelier", "publique"] {
      let report = try await Self.report(bank, profile)
      #expect(!report.contains("tout passe par") && !report.contains("Sans « Mme"))
      #expect(!report.contains("une seule voix joignable") && !report.contains("en dehors de"))
      #expect(!report.contains("Sans personne dans les cercles"))
    }
    // Somebody who may be there, but is left out, is not said to be missing.
    let silent = bank.replacing(
      "personne physique, représente Riverains", with: "personne physique")
    let map = try await Self.report(silent, "atelier")
    #expect(map.contains("Sans voix dans cette version, 1 public attendu : « Riverains »."))
    #expect(!map.contains("pas encore de voix") && !map.contains("note incertaine"))
  }

  /// The tables under the maps are for readers who do not see them.
  @Test func `says under a map what the map says`() async throws {
    let folder = try TemporaryFolder()
    _ = await Recorder().run(
      ["report", "-", "-o", folder.path("r"), "--quick", "--no-office", "--profile", "atelier"],
      input: Self.schools)
    let page = Self.plain(try folder.text("r/rapport.html"))
    let table = try #require(
      page.firstRange(of: "<caption>Qui associer, et jusqu'où</caption>").map {
        page[$0.upperBound...].prefix { $0 != "§" }
      })
    let rows = table[..<(table.firstRange(of: "</table>")?.lowerBound ?? table.endIndex)]
    #expect(rows.contains("M. Jean Vernet, maire"))
    #expect(!rows.contains("Pujol") && !rows.contains("à préciser"))
    #expect(rows.contains("FCPE"))
  }

  @Test func `does not draw a map of which more than half is gone`() async throws {
    let quarrel = """
      concertation: Essai
      parties prenantes:
        - A : services, influence 3, intérêt 3
        - B : associations, influence 2, intérêt 3
        - C : habitants, influence 1, intérêt 4
      liens:
        - A -> B : influence 3
        - A <-> C : conflit 3
        - B <-> C : conflit 2
      """
    let reason = "La carte « réseau » n'est pas dessinée : plus de la moitié"
    let refused = await Self.said(
      "map", "-", "-k", "réseau", "--profile", "atelier", "--format", "svg", of: quarrel,
      status: 65)
    #expect(refused.contains(reason))
    let report = try await Self.report(quarrel, "atelier")
    #expect(report.contains(reason) && !report.contains("network.svg"))
    #expect(try await Self.report(quarrel, "interne").contains("network.svg"))
    // What the file never held was not removed.
    let empty = await Self.said(
      "map", "-", "--profile", "atelier", "--format", "svg",
      of: "concertation: Essai\nparties prenantes:\n  - A : services", status: 65)
    #expect(empty.contains("Rien à dessiner encore"))
  }

  @Test func `says nothing of an order or of a command of the file`() async throws {
    let report = try await Self.report(Self.schools, "publique")
    #expect(!report.contains("parvis gaps"))
    let names = ["Collectif", "Direction de l'éducation", "Service périscolaire", "maire", "FCPE"]
    let places = try names.map { try #require(report.range(of: "### \($0)\n")?.lowerBound) }
    #expect(places == places.sorted())
  }

  @Test func `tells the team all that it noted`() async throws {
    let positions = """
      concertation:
        titre: Regrouper deux écoles
        pilote: Direction de l'éducation
        décideur: Maire
      publics attendus:
        - Parents
      parties prenantes:
        - Maire : élus, influence 4, intérêt 4, position favorable
        - Direction de l'éducation : services, influence 2, intérêt 4
        - FCPE : associations, influence 2, intérêt 4, position opposé, commentaire prête à discuter du calendrier, représente Parents
      liens:
        - Direction de l'éducation -> FCPE : contact 2 (appel du 3 novembre)
      objectifs:
        O1: Fermer Pasteur en 2028
        O2: Garder les deux cantines
      positions:
        Maire: { O1: 4 }
        FCPE: { O1: -4 }
      """
    let words = [
      "favorable", "opposé", "prête à discuter du calendrier", "appel du 3 novembre",
      "| O1 | Fermer Pasteur en 2028 | FCPE | −4 |", "| O2 | Garder les deux cantines |",
    ]
    let report = try await Self.report(positions, "interne")
    for word in words { #expect(report.contains(word), "\(word)") }
    for profile in ["atelier", "publique"] {
      let shown = try await Self.report(positions, profile)
      #expect(words.filter(shown.contains) == [])
      #expect(!shown.contains("Ce que l'équipe a noté"))
    }
  }

  @Test func `lists the functions that one person holds, and never prints a bare 0`() async {
    let school = """
      concertation:
        titre: Fermer une école
        pilote: Direction de l'éducation
        décideur: Maire
      parties prenantes:
        - Maire : élus, influence 4, intérêt 4
        - Direction de l'éducation : services, influence 2, intérêt 4
        - Directeur de l'école Pasteur : institutions, influence 1, intérêt 4, position opposé, commentaire proche de la retraite
        - DGS : services, influence 3, intérêt 2
        - FCPE : associations, influence 2, intérêt 4
      liens:
        - Directeur de l'école Pasteur <-> Maire : conflit 3
      """
    let said = await Self.said("rgpd", "-", of: school)
    #expect(said.contains("3 fonctions qui désignent une seule personne : à vérifier"))
    #expect(
      said.contains(
        "« Directeur de l'école Pasteur » (ligne 8) : position « opposé » ; désaccord avec « Maire » ; "
          + "commentaire « proche de la retraite »"))
    #expect(said.contains("« Maire » (ligne 6) : désaccord avec « Directeur de l'école Pasteur »"))
    #expect(said.contains("« DGS » (ligne 9)"))
    #expect(said.contains("1 commentaire libre"))
    #expect(!said.contains(" 0 personne") && !said.contains("« Direction de l'éducation »"))
    let bodies = await Self.said(
      "rgpd", "-",
      of: "concertation: Essai\nparties prenantes:\n  - Club : associations, influence 2")
    #expect(bodies.contains("à vérifier") && !bodies.contains(" 0 "))
    let english = await Self.said(
      "rgpd", "-", "--lang", "en",
      of: "exercise: Trial\nstakeholders:\n  - Town clerk : departments, comment shy")
    #expect(english.contains("1 function that designates a single person: to be checked"))
    #expect(english.contains("remark “shy”"))
  }

  @Test func `tells each version the sections that it may see`() async throws {
    let hall = """
      concertation:
        titre: Rénover la halle
        pilote: Service des marchés
        décideur: Maire
        gouvernance: comité de suivi mensuel
      publics attendus:
        - Forains : effectif 60
      publics écartés:
        Touristes: hors saison
      parties prenantes:
        - Maire : élus, influence 4, intérêt 3, contacté le 2026-10-01, disponibilité 1 jour
        - Service des marchés : services, influence 3, intérêt 4
        - Syndicat des forains : associations, influence 2, intérêt 4, représente Forains
      liens:
        - Service des marchés -> Syndicat des forains : contact 3
      moyens:
        budget: 12000 €
        jours agents: 20
      paramètres:
        lieux: [marché, salle des fêtes]
        contrat:
          réponse des élus: 2027-06-30
      scénarios:
        Ateliers:
          techniques: [ateliers, balade]
          charge: { Service des marchés: 7 }
      dispositifs existants:
        Conseil de quartier: { publics: Forains }
      """
    let open = [
      "marché, salle des fêtes", "30 juin 2027", "ateliers, balade", "Conseil de quartier",
      "comité de suivi mensuel",
    ]
    let workshop = open + ["12 000 €", "Jours agents", "Service des marchés 7", "1 jour"]
    let team = workshop + ["Touristes | hors saison", "1er octobre 2026"]
    for (profile, told) in [("interne", team), ("atelier", workshop), ("publique", open)] {
      let report = try await Self.report(hall, profile)
      for word in team {
        #expect(report.contains(word) == told.contains(word), "\(profile) \(word)")
      }
    }
    let hidden =
      hall
      + "\nconfidentialité:\n  masquer en public: [paramètres, scénarios, dispositifs existants]"
    let report = try await Self.report(hidden, "publique")
    for word in open.dropLast() { #expect(!report.contains(word), "\(word)") }
  }

  @Test func `does not say that nobody is there where somebody is left out`() async throws {
    let hidden = """
      concertation: Essai
      pilote: Ville
      publics attendus: [Aînés]
      parties prenantes:
        - Ville : services, influence 3, intérêt 3
        - nom: Collectif
          catégorie: habitants
          confidentiel: oui
          représente: Aînés
      liens:
        - Ville -> Collectif : contact 3
      """
    for profile in ["atelier", "publique"] {
      let report = try await Self.report(hidden, profile)
      let gaps = await Self.said("gaps", "-", "--profile", profile, of: hidden)
      for text in [report, gaps] {
        #expect(!text.contains("dans la carte") && !text.contains("Collectif"))
        #expect(text.lowercased().contains("personne, dans cette version,"))
      }
    }
    let why = await Self.said("gaps", "-", "--profile", "atelier", "--why", "Aînés", of: hidden)
    #expect(why.contains("dans cette version") && !why.contains("dans la carte"))
    let small =
      "concertation: Essai\npublics attendus:\n  - Aînés : effectif 5\nparties prenantes:\n  - A : élus"
    let none = await Self.said("gaps", "-", "--profile", "atelier", of: small)
    #expect(none.contains("Aucun public attendu ne figure dans cette version."))
    #expect(!none.contains("n'est noté"))
  }
}
