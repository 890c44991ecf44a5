import ParvisAnalysis
import ParvisCore
import ParvisRendering
import Testing

@Suite struct `The network map` {
  private func draft() -> MapDraft {
    var draft = MapDraft()
    let score = Judgement(Score(2))
    draft.stakeholders = ["Maire", "Journal", "Forains", "Club"].map {
      Stakeholder(id: $0, category: .associations, influence: score, interest: score)
    }
    draft.stakeholders[0].category = .electedOfficials
    draft.links = [
      Link(.influence, from: "Maire", to: "Journal", strength: Judgement(Score(4)))
    ]
    return draft
  }

  private func scene(
    _ draft: MapDraft, profile: DisclosureProfile = .internal
  ) async throws -> Scene {
    try await Drawing.scene(NetworkMap(), of: StakeholderMap(draft), profile: profile)
  }

  private func legend(_ scene: Scene) -> [String] {
    Drawing.group("legend", in: scene)?.marks.compactMap { mark in
      if case .text(let text) = mark, text.size >= 8, text.face == .regular {
        text.lines.joined(separator: " ")
      } else {
        nil
      }
    } ?? []
  }

  @Test func `has a legend of exactly what is on it`() async throws {
    #expect(
      legend(try await scene(draft())) == ["élus", "associations", "influence décisive"])
    var richer = draft()
    richer.links += [
      Link(.influence, from: "Journal", to: "Maire", strength: Judgement(Score(1))),
      Link(.influence, from: "Club", to: "Forains", strength: Judgement(Score(0, to: 4))),
      Link(.conflict, from: "Club", to: "Maire", strength: Judgement(Score(2))),
    ]
    richer.audiences = [Audience(id: "Saisonniers")]
    #expect(
      legend(try await scene(richer)) == [
        "élus", "associations", "influence décisive", "influence réciproque", "lien incertain",
        "désaccord connu", "public attendu, sans voix identifiée",
      ])
  }

  @Test func `draws influence both ways as one line`() async throws {
    var draft = draft()
    draft.links.append(
      Link(.influence, from: "Journal", to: "Maire", strength: Judgement(Score(1))))
    let scene = try await scene(draft)
    let link = try #require(scene.links.first)
    #expect(scene.links.count == 1)
    #expect(link.stroke.tail == .arrow && link.stroke.head == .arrow)
    #expect(link.course?.startTip != nil && link.course?.endTip != nil)
  }

  @Test func `shows disagreements to the team alone`() async throws {
    var draft = draft()
    draft.links.append(Link(.conflict, from: "Club", to: "Maire", strength: Judgement(Score(2))))
    let team = try await scene(draft)
    #expect(team.links.contains { $0.stroke == .conflict })
    #expect(team.links.first { $0.stroke == .conflict }?.stroke.dash == .dashed)
    let workshop = try await scene(draft, profile: .workshop)
    #expect(!workshop.links.contains { $0.stroke == .conflict })
    #expect(!(try Drawing.svg(workshop)).contains("désaccord"))
  }

  @Test func `ties a public without a voice to the relay that its first remedy names`() async throws
  {
    var draft = draft()
    draft.audiences = [Audience(id: "Saisonniers")]
    draft.representations = [
      Representation(.reaches, by: "Forains", of: "Saisonniers", strength: Judgement(Score(1)))
    ]
    let scene = try await scene(draft)
    let relay = try #require(scene.links.first { $0.stroke == .relay })
    #expect(relay.from == "s-forains" && relay.to == "p-saisonniers")
    let ghost = try #require(Drawing.group("p-saisonniers", in: scene))
    #expect(ghost.classes.contains("absent"))
    // To be asked is no link.
    #expect(
      Drawing.texts(in: scene).contains("2 parties prenantes n’ont aucun lien de pouvoir noté."))
    #expect(Drawing.texts(in: scene).contains("+"))
  }

  @Test func `puts those without a link in a strip`() async throws {
    let scene = try await scene(draft())
    #expect(Drawing.group("without-link", in: scene) != nil)
    let strip = try #require(Drawing.group("s-club", in: scene)?.frame)
    let linked = try #require(Drawing.group("s-maire", in: scene)?.frame)
    #expect(strip.y > linked.maxY)
  }

  @Test func `tells only what the data say`() async throws {
    let scene = try await scene(draft())
    let texts = Drawing.texts(in: scene)
    #expect(texts.contains("2 parties prenantes n’ont aucun lien de pouvoir noté."))
    #expect(!texts.contains { $0.contains("public attendu") })
    #expect(!texts.contains { $0.contains("fait le pont") || $0.contains("%") })
  }

  @Test func `is fed by any link`() async throws {
    var draft = draft()
    func isFed() async throws -> Bool {
      NetworkMap().isFed(
        by: await Analysis(of: DisclosedMap(everythingOf: try StakeholderMap(draft))))
    }
    #expect(try await isFed())
    draft.links = [Link(.contact, from: "Club", to: "Maire", strength: Judgement(Score(2)))]
    #expect(try await isFed())
    draft.links[0].kind = .conflict
    #expect(try await isFed())
    draft.links = []
    #expect(try await !isFed())
  }

  @Test func `shows other relations when the file tells no influence`() async throws {
    var draft = draft()
    draft.links = [
      Link(.informs, from: "Club", to: "Maire", strength: Judgement(Score(4))),
      Link(.informs, from: "Journal", to: "Maire", strength: Judgement(Score(2))),
    ]
    let informed = try await scene(draft)
    #expect(informed.title == "Qui connaît qui")
    #expect(
      legend(informed) == [
        "élus", "associations", "informe", "plus épais\u{A0}: lien plus fort",
      ])
    draft.links.append(Link(.contact, from: "Forains", to: "Club", strength: Judgement(Score(4))))
    let related = try await scene(draft)
    #expect(related.title == "Qui connaît qui")
    #expect(related.links.count == 3)
  }

  @Test func `numbers those who do not fit by name and tells them in an index`() async throws {
    let map = try TownMap.map(110)
    let scene = try await Drawing.scene(NetworkMap(), of: map, .a3, effort: 0.02)
    let index = try #require(Drawing.group("index", in: scene))
    let texts = index.marks.compactMap { mark in
      if case .text(let text) = mark { text.lines.joined(separator: " ") } else { nil }
    }
    let shown = Set(Drawing.texts(in: scene))
    for stakeholder in map.stakeholders {
      #expect(shown.contains(stakeholder.name), "\(stakeholder.name)")
    }
    #expect(texts.contains("1") && texts.contains("42"))
    #expect(Drawing.texts(in: scene).contains { $0.contains("liens les plus forts sur") })
  }

  @Test func `draws weak links where hardly any link is strong`() async throws {
    var draft = MapDraft()
    draft.stakeholders = (1...60).map {
      Stakeholder(
        id: Stakeholder.ID("Club \($0)"), category: .associations, influence: Judgement(Score(2)),
        interest: Judgement(Score(2)))
    }
    // 120 weak links and one that is decisive.
    for place in 0..<60 {
      for step in [1, 7] {
        draft.links.append(
          Link(
            .influence, from: draft.stakeholders[place].id,
            to: draft.stakeholders[(place + step) % 60].id,
            strength: Judgement(Score(place == 0 && step == 1 ? 4 : 1))))
      }
    }
    let scene = try await Drawing.scene(
      NetworkMap(), of: StakeholderMap(draft), .a3, effort: 0.01)
    #expect(scene.links.count == 90)
    #expect(Drawing.group("without-link", in: scene) == nil)
    #expect(Drawing.texts(in: scene).contains { $0.contains("90 liens les plus forts sur 120") })
    #expect(SceneLint.findings(in: scene).isEmpty)
  }

  @Test func `gives an index that its panel cannot hold a page of its own`() async throws {
    let map = try TownMap.map(130)
    let pages = NetworkMap().pages(
      of: await Analysis(of: DisclosedMap(everythingOf: map)),
      options: MapOptions(page: .a4, effort: 0.01))
    #expect(pages.count > 1)
    #expect(Drawing.group("index", in: pages[0]) == nil)
    #expect(
      Drawing.texts(in: pages[0]).contains { $0.contains("à la page suivante") })
    // Every number of the map stands in the index, and every name on one of the pages.
    let numbers = Set(
      pages[0].groups.filter { $0.classes.contains("stakeholder") }.flatMap { group in
        Drawing.texts(of: group).filter { Int($0) != nil }
      })
    let index = pages.dropFirst().flatMap(Drawing.texts)
    #expect(numbers.count > 50 && numbers.isSubset(of: index))
    let shown = Set(pages.flatMap { Drawing.texts(in: $0) })
    #expect(map.stakeholders.filter { !shown.contains($0.name) }.isEmpty)
    for page in pages {
      let routed = try SceneRenderer().routed(page)
      #expect(SceneLint.findings(in: routed).isEmpty)
      #expect(try DrawnLint.findings(in: routed).isEmpty)
    }
  }
}

/// Which links the network shows, and how they are told apart.
@Suite struct `The links of the network` {
  private static func draft(_ kinds: [LinkKind]) -> MapDraft {
    var draft = MapDraft()
    draft.exercise.lead = "Service"
    draft.exercise.decisionMaker = "Maire"
    let names = ["Maire", "Service", "Club", "Foyer", "Ligue", "Office"]
    draft.stakeholders = names.enumerated().map { place, name in
      Stakeholder(
        id: Stakeholder.ID(name), category: .associations,
        influence: Judgement(place == 5 ? Score(0, to: 4) : Score(4 - place % 5)),
        interest: Judgement(Score(2)))
    }
    draft.links = kinds.enumerated().map { place, kind in
      Link(
        kind, from: Stakeholder.ID(names[place % 5]), to: Stakeholder.ID(names[(place + 1) % 5]),
        strength: Judgement(Score(2)))
    }
    return draft
  }

  private static func scene(_ draft: MapDraft, _ links: LinkChoice? = nil) async throws -> Scene {
    let analysis = await Analysis(of: DisclosedMap(everythingOf: try StakeholderMap(draft)))
    let options = MapOptions(page: .a4, effort: 0.02, links: links)
    return NetworkMap().scene(of: analysis, options: options)
  }

  private static func kinds(_ scene: Scene) -> Set<String> {
    Set(scene.links.map { $0.classes[0] })
  }

  @Test func `are those of power together, those of contact, or all`() async throws {
    let draft = Self.draft(LinkKind.allCases)
    let power: Set = ["influence", "hierarchy", "funds", "alliance", "conflict"]
    let contacts: Set = ["contact", "cooperates", "informs", "trust"]
    #expect(Self.kinds(try await Self.scene(draft)) == power)
    #expect(Self.kinds(try await Self.scene(draft, .power)) == power)
    #expect(Self.kinds(try await Self.scene(draft, .contacts)) == contacts)
    #expect(Self.kinds(try await Self.scene(draft, .all)) == power.union(contacts))
    let known = Self.draft([.contact, .conflict])
    #expect(Self.kinds(try await Self.scene(known)) == ["contact"])
  }

  @Test func `are told apart by their ends, not by their colour alone`() async throws {
    let scene = try await Self.scene(Self.draft(LinkKind.allCases), .all)
    func ends(_ kind: String) -> [LinkStroke.End] {
      scene.links.filter { $0.classes[0] == kind }.flatMap { [$0.stroke.tail, $0.stroke.head] }
    }
    #expect(ends("influence") == [.plain, .arrow])
    #expect(ends("hierarchy") == [.plain, .openArrow])
    #expect(ends("funds") == [.plain, .diamond])
    #expect(ends("informs") == [.plain, .vee] && ends("trust") == [.plain, .vee])
    #expect(ends("alliance") == [.dot, .dot] && ends("conflict") == [.tee, .tee])
    #expect(ends("contact") == [.plain, .plain] && ends("cooperates") == [.plain, .plain])
  }

  @Test(arguments: LinkChoice.allCases)
  func `leave nothing for the lint, on paper either`(choice: LinkChoice) async throws {
    let scene = try await Self.scene(Self.draft(LinkKind.allCases), choice)
    #expect(SceneLint.findings(in: scene).isEmpty)
  }

  @Test func `are drawn dotted when uncertain, whatever their kind`() async throws {
    var draft = Self.draft([.hierarchy, .funds, .alliance])
    for index in draft.links.indices { draft.links[index].strength = Judgement(Score(1, to: 3)) }
    let scene = try await Self.scene(draft)
    #expect(scene.links.allSatisfy { $0.stroke.dash == .dotted })
    #expect(SceneLint.findings(in: scene).isEmpty)
  }

  @Test func `make the strip of who has none of them, and no other`() async throws {
    let draft = Self.draft([.hierarchy, .contact])
    let scene = try await Self.scene(draft)
    let heading = try #require(Drawing.group("without-link", in: scene)?.frame)
    for name in ["s-club", "s-foyer", "s-ligue", "s-office"] {
      #expect(try #require(Drawing.group(name, in: scene)?.frame).maxY > heading.y)
    }
    #expect(try #require(Drawing.group("s-service", in: scene)?.frame).maxY < heading.y)
  }

  @Test func `go with shapes as large as the notes say, and marks of who leads and decides`()
    async throws
  {
    let scene = try await Self.scene(Self.draft([.hierarchy, .funds, .influence, .influence]))
    func height(_ id: String) throws -> Double {
      try #require(Drawing.group(id, in: scene)?.frame).height
    }
    // Influence 4, 2 and 0, whoever has most links.
    #expect(try height("s-maire") > height("s-club"))
    #expect(try height("s-club") > height("s-ligue"))
    #expect(Drawing.group("s-maire", in: scene)?.caption?.contains("décideur") == true)
    #expect(Drawing.group("s-service", in: scene)?.caption?.contains("pilote") == true)
    let texts = Drawing.texts(in: scene)
    for word in ["pilote", "décideur", "poids sur la décision", "note inconnue", "dirige"] {
      #expect(texts.contains(word), "\(word)")
    }
  }

  @Test func `rank no natural person`() async throws {
    var draft = Self.draft([.hierarchy, .funds])
    func says(_ draft: MapDraft) async throws -> Bool {
      let texts = Drawing.texts(in: try await Self.scene(draft))
      return texts.joined(separator: " ").contains("le plus sur la décision")
    }
    draft.stakeholders[5].influence = Judgement(Score(0))
    #expect(try await says(draft))
    draft.stakeholders[0].isNaturalPerson = true
    #expect(try await !says(draft))
  }
}
