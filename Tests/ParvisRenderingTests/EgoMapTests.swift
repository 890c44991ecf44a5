import ParvisAnalysis
import ParvisCore
import ParvisInput
import ParvisRendering
import TestSupport
import Testing

@Suite struct `The map round one stakeholder` {
  private func draft(_ names: [String], _ links: [Link]) -> MapDraft {
    var draft = MapDraft()
    let score = Judgement(Score(2))
    draft.stakeholders = names.map {
      Stakeholder(
        id: Stakeholder.ID($0), category: .services, influence: score, interest: score)
    }
    draft.links = links
    return draft
  }

  private func link(
    _ kind: LinkKind, _ from: String, _ to: String, _ strength: Score = Score(3)
  ) -> Link {
    Link(
      kind, from: Stakeholder.ID(from), to: Stakeholder.ID(to), strength: Judgement(strength))
  }

  private func scene(
    _ draft: MapDraft, on subject: String = "Maire", _ page: MapPage = .a4,
    profile: DisclosureProfile = .internal
  ) async throws -> Scene {
    let analysis = try await Analysis(of: DisclosedMap(StakeholderMap(draft), for: profile))
    let options = MapOptions(page: page, subject: Stakeholder.ID(subject))
    return EgoMap().scene(of: analysis, options: options)
  }

  private func frame(_ id: String, _ scene: Scene) throws -> Box {
    try #require(Drawing.group(id, in: scene)?.frame)
  }

  private func chips(_ scene: Scene) -> Set<String> {
    Set(scene.groups.filter { $0.subject != .furniture }.map(\.id))
  }

  @Test func `stands what comes in on the left and what goes out on the right`() async throws {
    let scene = try await scene(
      draft(
        ["Maire", "Adjoint", "Voirie", "Forains", "Riverains", "Club"],
        [
          link(.influence, "Adjoint", "Maire"), link(.influence, "Maire", "Voirie", Score(4)),
          link(.influence, "Forains", "Adjoint"), link(.influence, "Voirie", "Riverains"),
        ]))
    let order = ["s-forains", "s-adjoint", "s-maire", "s-voirie", "s-riverains"]
    let lefts = try order.map { try frame($0, scene).x }
    #expect(lefts == lefts.sorted() && Set(lefts).count == 5)
    #expect(chips(scene) == Set(order))
    #expect(
      Drawing.texts(in: scene).contains(
        "«\u{A0}Maire\u{A0}» est en lien avec 2 parties prenantes\u{A0}: 1 lien reçu et 1 lien donné."
      ))
    #expect(Drawing.texts(in: scene).contains("Autour de «\u{A0}Maire\u{A0}»"))
    #expect(Drawing.texts(in: scene).contains("Influence reçue"))
  }

  @Test func `draws both directions as one line, and no arrow where there is no direction`()
    async throws
  {
    let scene = try await scene(
      draft(
        ["Maire", "Adjoint", "Voirie", "Club"],
        [
          link(.influence, "Adjoint", "Maire"), link(.influence, "Maire", "Adjoint", Score(1)),
          link(.contact, "Maire", "Voirie"), link(.cooperates, "Voirie", "Maire", Score(2)),
          link(.influence, "Maire", "Club", Score(0, to: 4)),
        ]))
    func stroke(_ id: String) throws -> LinkStroke {
      try #require(scene.links.first { $0.id.hasPrefix(id) }).stroke
    }
    #expect(scene.links.count == 4)
    let both = try stroke("influence--s-maire--s-adjoint")
    #expect(both.head == .arrow && both.tail == .arrow && both.width == 2.1)
    for kind in ["contact--", "cooperates--"] {
      #expect(try stroke(kind).head == .plain && (try stroke(kind)).tail == .plain)
    }
    #expect(try stroke("contact--").colour != stroke("cooperates--").colour)
    #expect(try stroke("influence--s-maire--s-club").dash == .dotted)
    let texts = Drawing.texts(in: scene)
    #expect(texts.contains("contact fort, coopération moyenne"))
    for word in [
      "se connaissent", "travaillent ensemble", "influence réciproque", "lien incertain",
    ] {
      #expect(texts.contains(word), "\(word)")
    }
  }

  @Test func `shows disagreements to the team alone`() async throws {
    let draft = draft(
      ["Maire", "Adjoint", "Club"],
      [link(.conflict, "Club", "Maire"), link(.influence, "Adjoint", "Maire")])
    let team = try await scene(draft)
    let conflict = try #require(team.links.first { $0.stroke == .conflict })
    #expect(conflict.stroke.dash == .dashed && conflict.stroke.head == .tee)
    let workshop = try await scene(draft, profile: .workshop)
    #expect(chips(workshop) == ["s-maire", "s-adjoint"])
    #expect(!(try Drawing.svg(workshop)).contains("désaccord"))
  }

  @Test func `shows somebody without a link alone, and says so`() async throws {
    let scene = try await scene(
      draft(["Maire", "Adjoint", "Club"], [link(.influence, "Adjoint", "Club")]))
    #expect(chips(scene) == ["s-maire"] && scene.links.isEmpty)
    #expect(
      Drawing.texts(in: scene).contains("Aucun lien n’est noté pour «\u{A0}Maire\u{A0}»."))
    #expect(SceneLint.findings(in: scene).isEmpty)
  }

  @Test func `is fed by any link, and needs somebody to be about`() async throws {
    var draft = draft(["Maire", "Club"], [link(.influence, "Maire", "Club", Score(0))])
    func isFed() async throws -> Bool {
      EgoMap().isFed(by: await Analysis(of: DisclosedMap(everythingOf: try StakeholderMap(draft))))
    }
    #expect(try await !isFed())
    draft.links = [link(.conflict, "Maire", "Club")]
    #expect(try await isFed())
    #expect(EgoMap().needsSubject && !GapMap().needsSubject)
  }

  @Test(arguments: [MapPage.a4, .a3, .wide, .auto])
  func `shows the strongest of many and counts the others`(page: MapPage) async throws {
    let names = (1...200).map { "Association de quartier numéro \($0)" }
    let links = names.enumerated().map { place, name in
      place % 3 == 0
        ? link(.influence, "Maire", name, Score(1 + place % 4))
        : link(.influence, name, "Maire", Score(1 + place % 4))
    }
    let scene = try await scene(draft(["Maire"] + names, links), page)
    #expect(SceneLint.findings(in: scene).isEmpty)
    let shown = chips(scene).count - 1
    #expect(shown >= 20 && shown == scene.links.count)
    let texts = Drawing.texts(in: scene)
    let rests = texts.compactMap {
      $0.wholeMatch(of: /et (\d+) autres/).flatMap { Int($0.output.1) }
    }
    #expect(shown + rests.reduce(0, +) == 200)
    #expect(texts.contains { $0.contains("Les \(shown) liens directs les plus forts sur 200") })
    // On each side nobody left out is stronger than one that is shown.
    let drawn = chips(scene)
    for isInward in [true, false] {
      var strengths: (shown: [Double], hidden: [Double]) = ([], [])
      for link in links where (link.to == "Maire") == isInward {
        let name = isInward ? link.from.name : link.to.name
        let number = name.split(separator: " ").last ?? ""
        if drawn.contains("s-association-de-quartier-numero-\(number)") {
          strengths.shown.append(link.strength.value.middle)
        } else {
          strengths.hidden.append(link.strength.value.middle)
        }
      }
      #expect((strengths.shown.min() ?? 0) >= (strengths.hidden.max() ?? 0))
    }
  }

  @Test(arguments: 1...8)
  func `shows everybody in direct link once`(seed: UInt64) async throws {
    let draft = PublicsMap.draft(6 + Int(seed) * 5, audiences: 5, seed: seed)
    let map = try StakeholderMap(draft)
    let analysis = await Analysis(of: DisclosedMap(everythingOf: map))
    for subject in draft.stakeholders.prefix(6).map(\.id) {
      let page = [MapPage.a4, .a3, .wide][Int(seed % 3)]
      let scene = EgoMap().scene(
        of: analysis, options: MapOptions(page: page, subject: subject))
      #expect(SceneLint.findings(in: scene).isEmpty, "\(subject)")
      let direct = Set(
        draft.links.flatMap { link -> [Stakeholder.ID] in
          guard link.strength.value.middle > 0 else { return [] }
          return link.from == subject ? [link.to] : link.to == subject ? [link.from] : []
        })
      let shown = scene.groups.compactMap { group -> Stakeholder.ID? in
        if case .stakeholder(let id) = group.subject { id } else { nil }
      }
      #expect(Set(shown).count == shown.count)
      #expect(direct.isSubset(of: shown))
      // Whoever else is there is in link with a direct neighbour.
      for other in Set(shown).subtracting(direct) where other != subject {
        #expect(
          draft.links.contains { link in
            (link.from == other && direct.contains(link.to))
              || (link.to == other && direct.contains(link.from))
          })
      }
    }
  }

  @Test func `takes names of any length and kind`() async throws {
    let names = `The SVG`.hostile
    for subject in [names[0], names[10], names[11]] {
      let links = names.filter { $0 != subject }.enumerated().map { place, name in
        let (from, to) = place % 2 == 0 ? (subject, name) : (name, subject)
        return link(LinkKind.allCases[place % 8], from, to)
      }
      for page in [MapPage.a4, .wide] {
        let scene = try await scene(draft(names, links), on: subject, page)
        #expect(SceneLint.findings(in: scene).isEmpty)
        let reading = SVGReading(try Drawing.svg(scene))
        #expect(reading.isWellFormed && reading.liveParts.isEmpty)
      }
    }
  }

  @Test func `shows the Kansas sheriff with nineteen in link`() async throws {
    let text = try Repository.text("Samples/secours-kansas/carte.yaml")
    let map = try #require(MapReader.read(text).map)
    let analysis = await Analysis(of: DisclosedMap(everythingOf: map))
    let options = MapOptions(page: .a4, language: .english, subject: "Osage County Sheriff")
    let scene = EgoMap().scene(of: analysis, options: options)
    #expect(chips(scene).count == 20 && scene.links.count == 19)
    #expect(scene.links.count { $0.stroke.tail == .vee } == 11)
    #expect(SceneLint.findings(in: scene).isEmpty)
  }
}

/// The publics that a stakeholder reaches, on the map round it.
@Suite struct `The publics round a stakeholder` {
  @Test func `are drawn with the voices for them, full ones first`() async throws {
    let map = try #require(
      MapReader.read(
        """
        concertation: { titre: T, pilote: Ville }
        publics attendus: [Saisonniers, Jeunes, Riverains]
        parties prenantes:
          - Ville : services, influence 3, intérêt 3
          - Foyer : associations, influence 1, intérêt 3, relaie Saisonniers 1, représente Jeunes
        liens:
          - Ville -> Foyer : contact 3
        """
      ).map)
    let analysis = await Analysis(of: DisclosedMap(everythingOf: map))
    let options = MapOptions(page: .a4, subject: "Foyer")
    let scene = EgoMap().scene(of: analysis, options: options)
    let publics = scene.groups.filter { $0.classes.contains("audience") }
    #expect(publics.map(\.subject) == [.audience("Jeunes"), .audience("Saisonniers")])
    let voices = scene.links.filter { $0.classes[0] == "voice" }
    #expect(voices.map(\.stroke.dash) == [.solid, .dashed])
    #expect(voices.allSatisfy { $0.from == "s-foyer" && $0.stroke.head == .arrow })
    #expect(Drawing.texts(in: scene).contains("parle pour ce public"))
    #expect(SceneLint.findings(in: scene).isEmpty)
  }
}
