import ParvisAnalysis
import ParvisCore
import ParvisInput
import ParvisRendering
import TestSupport
import Testing

@Suite struct `The map of missing publics` {
  private let strong = Judgement(Score(4))

  /// A lead in contact with two; each knows one more.
  private func draft(_ names: [String]) -> MapDraft {
    var draft = MapDraft()
    draft.stakeholders = names.map {
      Stakeholder(
        id: Stakeholder.ID($0), category: .services, influence: strong, interest: strong)
    }
    return draft
  }

  private func contact(_ from: String, _ to: String, _ strength: Int = 3) -> Link {
    Link(
      .contact, from: Stakeholder.ID(from), to: Stakeholder.ID(to),
      strength: Judgement(Score(strength)))
  }

  private func voice(_ name: String, _ audience: String) -> Representation {
    Representation(.represents, by: Stakeholder.ID(name), of: Audience.ID(audience))
  }

  private func remote(_ name: String) -> Audience {
    var audience = Audience(id: Audience.ID(name))
    audience.isHardToReach = true
    return audience
  }

  private func pages(
    _ draft: MapDraft, _ page: MapPage = .a4, profile: DisclosureProfile = .internal
  ) async throws -> (analysis: Analysis, scenes: [Scene]) {
    let analysis = try await Analysis(of: DisclosedMap(StakeholderMap(draft), for: profile))
    return (analysis, GapMap().pages(of: analysis, options: MapOptions(page: page)))
  }

  private func scene(_ draft: MapDraft, _ page: MapPage = .a4) async throws -> Scene {
    try #require(try await pages(draft, page).scenes.first)
  }

  private func sample() throws -> StakeholderMap {
    let text = try Repository.text("Samples/place-du-marche/carte.yaml")
    return try #require(MapReader.read(text).map)
  }

  private func badged(_ scene: Scene) -> Set<String> {
    Set(scene.groups.filter { Self.hasBadge($0) }.map(\.id))
  }

  static func hasBadge(_ group: SceneGroup) -> Bool {
    group.subject != .furniture
      && group.marks.contains { mark in
        if case .text(let text) = mark { text.lines == ["!"] } else { false }
      }
  }

  private func frame(_ id: String, _ scene: Scene) throws -> Box {
    try #require(Drawing.group(id, in: scene)?.frame)
  }

  // MARK: By hand

  @Test func `shows on the market square what the text tells`() async throws {
    let scene = try await Drawing.scene(GapMap(), of: sample())
    let ghosts = scene.groups.filter { $0.classes.contains("absent") }
    #expect(ghosts.map(\.id) == ["p-personnes-allophones", "p-salaries-de-passage"])
    let asked = scene.links.filter { $0.stroke == .relay && $0.to.hasPrefix("p-") }
    #expect(
      Set(asked.map(\.id)) == [
        "ask--s-centre-social-des-tilleuls--p-personnes-allophones",
        "ask--s-union-commerciale--p-salaries-de-passage",
      ])
    #expect(
      badged(scene) == [
        "s-ccas", "s-centre-social-des-tilleuls", "s-conseil-de-quartier-centre",
      ])
    // CCAS is the only way to APF, which speaks for people with reduced mobility.
    let passage = try #require(
      scene.links.first { $0.id == "contact--s-ccas--s-apf-france-handicap-00" })
    #expect(passage.stroke.colour == .path)
    let traders = try #require(
      scene.links.first { $0.id == "voice--s-syndicat-des-forains--p-forains-du-marche" })
    #expect(traders.stroke.colour == .grey)
    #expect(
      scene.links.contains { $0.id == "ask--s-mission-democratie-locale--s-syndicat-des-forains" })
    let texts = Drawing.texts(in: scene)
    #expect(texts.contains("voix faible seulement"))
    #expect(texts.contains("tout passe par «\u{A0}CCAS\u{A0}»"))
    #expect(texts.contains("0,50") && texts.contains("0,41"))
  }

  @Test func `stands the lead on the left, publics on the right, the worst on top`() async throws {
    let map = try sample()
    let scene = try await Drawing.scene(GapMap(), of: map)
    let lead = try frame("s-mission-democratie-locale", scene)
    let tops = try (await Analysis(of: DisclosedMap(everythingOf: map))).coverage.audiences.map {
      coverage in
      let group = try #require(
        scene.groups.first { $0.subject == .audience(coverage.audience) })
      return try #require(group.frame)
    }
    #expect(tops.map(\.y) == tops.map(\.y).sorted())
    #expect(tops.allSatisfy { $0.x > lead.maxX })
    for link in scene.links {
      #expect(try frame(link.from, scene).x <= (try frame(link.to, scene).x))
    }
  }

  @Test func `draws every relay of a long chain, and marks each`() async throws {
    var draft = draft(["Mairie", "CCAS", "Centre", "Gardien"])
    draft.exercise.lead = "Mairie"
    draft.audiences = [remote("Anciens")]
    draft.links = [
      contact("Mairie", "CCAS"), contact("Centre", "CCAS"), contact("Centre", "Gardien"),
    ]
    draft.representations = [voice("Gardien", "Anciens")]
    let scene = try await scene(draft)
    #expect(badged(scene) == ["s-ccas", "s-centre", "s-gardien"])
    #expect(
      scene.links.map(\.id) == [
        "contact--s-mairie--s-ccas", "contact--s-ccas--s-centre", "contact--s-centre--s-gardien",
        "voice--s-gardien--p-anciens",
      ])
    #expect(try frame("s-centre", scene).maxX < frame("s-gardien", scene).x)
    #expect(Drawing.texts(in: scene).contains("un seul chemin, 3 passages obligés"))
  }

  @Test func `marks nobody where there are two ways`() async throws {
    var draft = draft(["Mairie", "CCAS", "Centre"])
    draft.exercise.lead = "Mairie"
    draft.audiences = [remote("Anciens")]
    draft.links = [contact("Mairie", "CCAS"), contact("Mairie", "Centre")]
    draft.representations = [voice("CCAS", "Anciens"), voice("Centre", "Anciens")]
    let scene = try await scene(draft)
    #expect(badged(scene).isEmpty)
    #expect(Drawing.texts(in: scene).contains("2 voix joignables"))
    #expect(!Drawing.texts(in: scene).contains { $0.hasPrefix("passage obligé") })
  }

  @Test func `shows a lead that speaks for a public itself`() async throws {
    var draft = draft(["Mairie", "CCAS", "Centre"])
    draft.exercise.lead = "Mairie"
    draft.audiences = [remote("Anciens"), remote("Jeunes")]
    draft.links = [contact("Mairie", "CCAS")]
    draft.representations = [voice("Mairie", "Anciens"), voice("CCAS", "Jeunes")]
    let scene = try await scene(draft)
    #expect(scene.links.contains { $0.id == "voice--s-mairie--p-anciens" })
    #expect(Drawing.texts(in: scene).contains("le pilote porte cette voix"))
    #expect(SceneLint.findings(in: scene).isEmpty)
  }

  @Test func `says that no lead is named, and shows who speaks for whom`() async throws {
    var draft = draft(["Mairie", "CCAS"])
    draft.audiences = [remote("Anciens"), remote("Jeunes")]
    draft.links = [contact("Mairie", "CCAS")]
    draft.representations = [voice("CCAS", "Anciens")]
    let nobody = try await scene(draft)
    let texts = Drawing.texts(in: nobody)
    #expect(
      texts.contains(
        "Aucun pilote n’est nommé\u{A0}: les chemins vers les publics ne sont pas étudiés."))
    #expect(!texts.contains("Pilote") && Drawing.group("s-mairie", in: nobody) == nil)
    #expect(nobody.links.map(\.id) == ["voice--s-ccas--p-anciens"])
    draft.exercise.lead = "Mairie"
    draft.links = []
    let alone = Drawing.texts(in: try await scene(draft))
    #expect(
      alone.contains {
        $0.hasPrefix("Aucun lien n’est noté pour «\u{A0}Mairie\u{A0}»\u{A0}: les chemins")
      })
  }

  @Test func `has a legend of exactly what is on it`() async throws {
    var draft = draft(["Mairie", "CCAS"])
    draft.audiences = [Audience(id: "Anciens")]
    draft.representations = [voice("CCAS", "Anciens")]
    func legend(_ scene: Scene) throws -> [String] {
      try #require(Drawing.group("legend", in: scene)).marks.compactMap { mark in
        guard case .text(let text) = mark, text.size == 8, text.face == .regular else { return nil }
        return text.lines.joined(separator: " ")
      }
    }
    #expect(
      try legend(try await scene(draft)) == [
        "services", "porte la voix de ce public (épaisseur\u{A0}: force)", "gravité, de 0 à 1",
      ])
    draft.exercise.lead = "Mairie"
    draft.links = [contact("Mairie", "CCAS")]
    draft.audiences.append(Audience(id: "Jeunes"))
    #expect(
      try legend(try await scene(draft)) == [
        "services", "contact ou parole portée, depuis le pilote (épaisseur\u{A0}: force)",
        "public attendu, sans voix identifiée", "passage obligé\u{A0}: tout passe par là",
        "gravité, de 0 à 1",
      ])
  }

  @Test func `shows the first actions in their order`() async throws {
    let analysis = try await Analysis(of: DisclosedMap(everythingOf: sample()))
    let scene = GapMap().scene(of: analysis, options: MapOptions(page: .a4))
    let actions = analysis.coverage.actions.map(\.sentence.french)
    #expect(actions.count == 3)
    #expect(Drawing.texts(in: scene).filter(actions.contains) == actions)
  }

  @Test func `shows the public words, not figures`() async throws {
    let analysis = try await Analysis(of: DisclosedMap(sample(), for: .public))
    let scene = GapMap().scene(of: analysis, options: MapOptions(page: .a4))
    let texts = Drawing.texts(in: scene)
    #expect(texts.contains("prioritaire\u{202F}; aucune voix"))
    #expect(!texts.contains { $0.contains("aucune piste") })
    #expect(!texts.contains { $0.contains("0,") } && !texts.contains { $0.contains("Gravité") })
    #expect(!texts.contains { $0.contains("peu de poids") })
    #expect(Set(scene.links.map(\.stroke.width)).subtracting([1.4]).isEmpty)
  }

  @Test func `is set as French typography asks`() async throws {
    for scene in try await pages(PublicsMap.draft(30, audiences: 24)).scenes {
      for text in Drawing.texts(in: scene) where !text.contains(" · ") && text != "!" {
        #expect(TypographyFindings.inFrench(text).isEmpty)
      }
    }
  }

  // MARK: Properties

  private func check(_ analysis: Analysis, _ scenes: [Scene]) throws {
    // Every public stands on one page, once; those without a voice as ghosts.
    for coverage in analysis.coverage.audiences {
      let groups = scenes.flatMap(\.groups).filter { $0.subject == .audience(coverage.audience) }
      #expect(groups.count == 1, "\(coverage.audience)")
      #expect(groups.first?.classes.contains("absent") == coverage.isAbsent)
    }
    for scene in scenes {
      #expect(SceneLint.findings(in: scene).isEmpty, "\(SceneLint.findings(in: scene))")
      let shown = scene.groups.compactMap { group -> AudienceCoverage? in
        guard case .audience(let id) = group.subject else { return nil }
        return analysis.coverage.audience(id)
      }
      // Every single passage to a public of the page is badged, and nobody else.
      let points = Set(shown.flatMap { $0.relays.singlePoints ?? [] })
      for group in scene.groups {
        guard case .stakeholder(let id) = group.subject else { continue }
        #expect(Self.hasBadge(group) == points.contains(id), "\(id)")
      }
      let drawn = Set(scene.groups.map(\.subject))
      #expect(points.allSatisfy { drawn.contains(.stakeholder($0)) })
      // Drawn voices and those said not to be drawn are all voices.
      for coverage in shown {
        let group = try #require(scene.groups.first { $0.subject == .audience(coverage.audience) })
        let voices = Set(scene.links.filter { $0.to == group.id }.map(\.from))
        let others =
          group.caption?.firstMatch(of: /(\d+) voix non dessinée/)
          .flatMap { Int($0.output.1) } ?? 0
        let full = coverage.fullVoices.count {
          drawn.contains(.stakeholder($0.stakeholder))
        }
        #expect(full + others == coverage.fullVoices.count)
        #expect(voices.count >= full)
      }
    }
  }

  @Test(arguments: 1...12)
  func `shows every public, path and single passage of random maps`(seed: UInt64) async throws {
    var random = RandomMaps(seed: seed)
    let draft = random.draft(
      stakeholders: 3 + random.whole(below: 22), audiences: 1 + random.whole(below: 20))
    let found = try await pages(draft, [.a4, .a3, .wide, .auto][Int(seed % 4)])
    try check(found.analysis, found.scenes)
    // The first page alone says how many others there are.
    let first = GapMap().scene(of: found.analysis, options: MapOptions(page: .a4))
    let count = first.groups.count {
      if case .audience = $0.subject { true } else { false }
    }
    let rest = found.analysis.coverage.audiences.count - count
    let words = rest == 1 ? "et 1 autre public" : "et \(rest) autres publics"
    #expect(Drawing.texts(in: first).contains(words) == (rest > 0))
  }

  @Test(arguments: [
    (2, 1, MapPage.a4), (10, 6, .wide), (40, 20, .a4), (40, 20, .auto), (80, 40, .a3),
    (80, 40, .wide), (150, 60, .auto), (250, 60, .a4),
  ])
  func `gives pages without a finding`(
    stakeholders: Int, audiences: Int, page: MapPage
  ) async throws {
    for hasLead in [true, false] {
      let draft = PublicsMap.draft(stakeholders, audiences: audiences, hasLead: hasLead)
      let found = try await pages(draft, page)
      try check(found.analysis, found.scenes)
    }
  }

  @Test func `counts the voices that a page cannot hold`() async throws {
    var draft = draft((0...200).map { "Voix \($0)" })
    draft.exercise.lead = "Voix 0"
    draft.audiences = [remote("Anciens")]
    draft.links = (1...200).map { contact("Voix 0", "Voix \($0)") }
    draft.representations = (1...200).map { voice("Voix \($0)", "Anciens") }
    let found = try await pages(draft)
    try check(found.analysis, found.scenes)
    #expect(Drawing.texts(in: found.scenes[0]).contains { $0.contains("voix non dessinées") })
  }

  @Test func `counts the passages of a chain that no page can hold`() async throws {
    var draft = draft((0...90).map { "Relais \($0)" })
    draft.exercise.lead = "Relais 0"
    draft.audiences = [remote("Anciens")]
    draft.links = (1...90).map { contact("Relais \($0 - 1)", "Relais \($0)") }
    draft.representations = [voice("Relais 90", "Anciens")]
    let scene = try await scene(draft)
    #expect(SceneLint.findings(in: scene).isEmpty)
    let shown = badged(scene).count
    #expect(Drawing.texts(in: scene).contains("\(90 - shown) autres passages obligés"))
  }

  @Test func `takes names of any length and kind`() async throws {
    var draft = draft(`The SVG`.hostile)
    draft.audiences = `The SVG`.hostile.map { remote($0) }
    draft.exercise.lead = draft.stakeholders[0].id
    draft.links = draft.stakeholders.dropFirst().prefix(6).map {
      contact(`The SVG`.hostile[0], $0.name)
    }
    draft.representations = zip(draft.stakeholders.dropFirst(), draft.audiences).map {
      voice($0.name, $1.name)
    }
    let found = try await pages(draft)
    try check(found.analysis, found.scenes)
    for scene in found.scenes { #expect(SVGReading(try Drawing.svg(scene)).isWellFormed) }
  }
}
