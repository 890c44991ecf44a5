import TestSupport
import Testing

/// What was seen on the maps of real missions, and what is expected of them.
@Suite struct `The maps of a mission` {
  private static let school = """
    concertation:
      titre: Fermer une école
      pilote: Direction de l'éducation
      décideur: Maire
    parties prenantes:
      - Maire : élus, influence 4, intérêt 4
      - Direction de l'éducation : services, influence 2, intérêt 4
      - DASEN : institutions, influence 4, intérêt 2
      - Inspection : institutions, influence 3, intérêt 3
      - Région : institutions, influence 3, intérêt 2
      - Collectif : habitants, influence 2, intérêt 4
      - Porte-parole du collectif : habitants, influence 1, intérêt 4
      - FCPE : associations, influence 2, intérêt 4
    liens:
      - Maire -> Direction de l'éducation : hiérarchie 4
      - DASEN -> Inspection : hiérarchie 4
      - Région -> Maire : finance 3
      - FCPE <-> Collectif : coopère 3
      - Direction de l'éducation -> FCPE : contact 3
      - Porte-parole du collectif -> Collectif : influence 4
      - Collectif -> Maire : influence 1
      - Collectif <-> Maire : conflit 4

    """

  private static func drawing(
    of text: String, _ kind: String, _ options: String...
  ) async -> Drawing {
    let recorder = Recorder()
    #expect(
      await recorder.run(
        ["map", "-", "-k", kind, "--quick", "--format", "svg", "-o", "-"] + options, input: text)
        == 0, "\(recorder.errors)")
    return Drawing(recorder.output)
  }

  /// What a reader of an SVG sees of it.
  private struct Drawing {
    let svg: String
    /// The words, line by line.
    let lines: [String]
    /// All words, with plain spaces.
    let words: String

    init(_ svg: String) {
      self.svg = svg
      self.lines = svg.matches(of: /<text[^>]*>([^<]*)<\/text>/).map { match in
        String(match.output.1).replacing("\u{A0}", with: " ").replacing("\u{202F}", with: " ")
          .replacing("&#160;", with: " ").replacing("&#45;", with: "-")
          .replacing("&#39;", with: "'").replacing("’", with: "'")
      }
      self.words = lines.joined(separator: " ")
    }

    /// How many lines of a class are drawn.
    func count(_ kind: String) -> Int {
      svg.matches(of: /<g id="[^"]+" class="([^"]+)"/).count { match in
        let classes = match.output.1.split(separator: " ")
        return classes.contains("link") && classes.contains(Substring(kind))
      }
    }

    /// The size of the letters of a line.
    func size(of line: String) -> Double? {
      svg.matches(of: /<text[^>]*font-size="([0-9.]+)"[^>]*>([^<]*)<\/text>/)
        .first { $0.output.2.contains(line) }.flatMap { Double($0.output.1) }
    }
  }

  @Test func `draw all links of power, and leave out only who has none`() async throws {
    let drawing = await Self.drawing(of: Self.school, "network")
    #expect(drawing.words.contains("Qui influence qui"))
    for (kind, count) in [
      ("hierarchy", 2), ("funds", 1), ("influence", 2), ("conflict", 1), ("contact", 0),
      ("cooperates", 0),
    ] {
      #expect(drawing.count(kind) == count, "\(kind)")
    }
    #expect(drawing.words.contains("1 partie prenante n'a aucun lien de pouvoir noté"))
    for word in ["finance", "dirige", "pilote", "décideur", "poids sur la décision"] {
      #expect(drawing.lines.contains(word), "\(word)")
    }
    #expect(!drawing.words.contains("%"))
    let mayor = try #require(drawing.size(of: "Maire"))
    let spokesperson = try #require(drawing.size(of: "Porte-parole"))
    #expect(mayor > spokesperson)

    let contacts = await Self.drawing(of: Self.school, "network", "--links", "contacts")
    #expect(contacts.words.contains("Qui connaît qui"))
    #expect(contacts.count("contact") == 1 && contacts.count("cooperates") == 1)
    #expect(contacts.count("influence") == 0 && contacts.count("conflict") == 0)
    let all = await Self.drawing(of: Self.school, "network", "--links", "tous")
    #expect(all.words.contains("Qui est en lien avec qui"))
    #expect(all.count("link") == 8)
  }

  @Test func `draw links of the lowest step of a scale that starts at 1`() async {
    let text = Self.school.replacing("concertation:", with: "concertation:\n  échelle: 1-5")
      .replacing("finance 3", with: "finance 1").replacing("contact 3", with: "contact 1")
    let drawing = await Self.drawing(of: text, "network", "--links", "all")
    #expect(drawing.count("link") == 8 && drawing.count("funds") == 1)
    #expect(!drawing.words.contains("aucun lien"))
    let ego = await Self.drawing(of: text, "ego", "--on", "Région")
    #expect(ego.words.contains("Maire"))
    // On a scale that starts at 0, that is no link.
    let none = await Self.drawing(
      of: Self.school.replacing("finance 3", with: "finance 0"), "network", "--links", "all")
    #expect(none.count("link") == 7)
  }

  @Test(arguments: [3, 1]) func `cover as the text says`(strength: Int) async throws {
    let text = """
      concertation:
        titre: Plan de mobilité
        pilote: Chargée de mission
        décideur: Conseil communautaire
      thèmes: [transport, soins]
      publics attendus:
        - Personnes âgées : éloigné, freins mobilité, concernés par transport 4, soins 4
        - Habitants : concernés par soins 2
      parties prenantes:
        - Conseil communautaire : élus, influence 4, intérêt 3
        - Chargée de mission : services, influence 2, intérêt 4
        - CIAS : services, influence 2, intérêt 3, relaie Personnes âgées \(strength)
        - ADMR : associations, influence 1, intérêt 4, relaie Personnes âgées 2
      liens:
        - Chargée de mission -> CIAS : contact 4
        - CIAS <-> ADMR : coopère 4

      """
    let map = await Self.drawing(of: text, "coverage")
    let recorder = Recorder()
    #expect(await recorder.run(["gaps", "-"], input: text) == 0)
    let said = recorder.output.replacing("\u{A0}", with: " ").replacing("\u{202F}", with: " ")
    let covered = said.matches(of: /Couvert : ([0-9]+ %)/).map { String($0.output.1) }
    // 1 − (1 − ¾)(1 − ½) = 0.875, or 1 − (1 − ¼)(1 − ½) = 0.625.
    #expect(covered.first { $0 != "0 %" } == (strength == 3 ? "88 %" : "63 %"), "\(said)")
    for figure in covered { #expect(map.lines.contains(figure), "\(figure)") }
    #expect(map.lines.contains("Couvert"))
    let open = await Self.drawing(of: text, "coverage", "--profile", "publique")
    #expect(!open.words.contains("%") && !open.lines.contains("Couvert"))
  }

  @Test func `take a territory that is not noted for no territory`() async {
    func text(_ place: String) -> String {
      """
      concertation:
        titre: Plan de mobilité
        pilote: Mission
      territoires: [Bourg, Plateau, Montagne]
      thèmes: [vélo]
      publics attendus:
        - Cyclistes : concernés par vélo 4
        - Saisonniers : concernés par vélo 1\(place)
      parties prenantes:
        - Mission : services, influence 2, intérêt 4
        - Vélo au bourg : associations, influence 3, intérêt 4, représente Cyclistes
        - Office : services, influence 1, intérêt 3, relaie Saisonniers 2
      liens:
        - Mission -> Vélo au bourg : contact 3
        - Mission -> Office : contact 3

      """
    }
    let half = await Self.drawing(of: text(", territoire Montagne"), "coverage")
    #expect(half.lines.contains("non précisé") && half.lines.contains("Montagne"))
    #expect(half.words.contains("2 cases sur 2 ont une voix solide"))
    let none = await Self.drawing(of: text(""), "coverage")
    #expect(!none.lines.contains("Montagne") && !none.lines.contains("non précisé"))
  }

  @Test(arguments: [
    "Plan de mobilité simplifié du Haut-Vallon",
    "Réaménagement des espaces publics du centre-bourg et de la traversée entre la halle et la gare",
    """
    Réaménagement des espaces publics du centre-bourg et de la traversée de l'ancienne route \
    nationale entre la halle et la gare, deuxième phase de concertation préalable
    """,
  ]) func `keep the title of the exercise whole, and cut the town`(title: String) async {
    for town in ["", "  collectivité: Communauté de communes du Haut-Vallon (31 communes)\n"] {
      let text = Self.school.replacing(
        "  titre: Fermer une école\n",
        with: """
            titre: \(title)
          \(town)  version: V0 - séance de travail 1
            date: 2026-11-20

          """)
      for kind in ["grid", "network", "circles"] {
        let drawing = await Self.drawing(of: text, kind, "--page", "a4")
        #expect(drawing.words.contains(title), "\(kind): \(drawing.lines.prefix(4))")
        #expect(drawing.words.contains("V0 - séance de travail 1 · 20 novembre 2026"))
        let lint = Recorder()
        #expect(await lint.run(["map", "-", "-k", kind, "--lint"], input: text) == 0)
      }
    }
  }

  @Test(arguments: ["non (décidé dans le contrat de ville)", "fermé", "non négociable", "non"])
  func `show a closed theme as closed`(value: String) async {
    let text = """
      concertation:
        titre: Rénover la halle
        pilote: Marchés
      thèmes:
        horaires: oui
        stationnement: \(value)
      publics attendus:
        - Forains : concernés par horaires 4, stationnement 3
      parties prenantes:
        - Marchés : services, influence 3, intérêt 4
        - Syndicat : associations, influence 2, intérêt 4, représente Forains

      """
    let drawing = await Self.drawing(of: text, "themes")
    #expect(drawing.lines.contains("non négociable") && drawing.lines.contains("ouvert"))
    #expect(drawing.words.contains("« stationnement »"))
    #expect(!drawing.words.contains("à préciser"))
  }

  @Test func `ask for weight only where residents or associations lack it`() async {
    let text = """
      concertation: { titre: Tranquillité publique }
      parties prenantes:
        - Police municipale : services, influence 1, intérêt 4
        - Bureau d'études : prestataires, influence 1, intérêt 4
        - Maire : élus, influence 4, intérêt 4

      """
    let others = await Self.drawing(of: text, "grid")
    #expect(others.words.contains("Préparer avec leur concours"))
    #expect(!others.words.contains("Donner du poids"))
    let residents = await Self.drawing(
      of: text + "  - Riverains : habitants, influence 1, intérêt 4\n", "grid")
    #expect(residents.words.contains("Donner du poids à leur parole"))
    #expect(residents.words.contains("pèsent peu : « Riverains »"))
    #expect(!residents.words.contains("  "))
  }
}
