import ParvisAnalysis
import ParvisCore
import ParvisRendering
import TestSupport
import Testing

@Suite struct `The map of themes` {
  private func draft() -> MapDraft {
    var draft = MapDraft()
    draft.themes = [
      Theme(id: "eau", negotiability: .open), Theme(id: "accès", negotiability: .closed),
    ]
    draft.themes[1].framework = "loi de 2005"
    draft.stakeholders = [
      ("Club", StakeholderCategory.associations), ("Maire", .electedOfficials),
      ("Comité", .inhabitants), ("Muet", .inhabitants),
    ].map { name, category in
      Stakeholder(
        id: Stakeholder.ID(name), category: category, influence: Judgement(Score(1)),
        interest: Judgement(Score(3)))
    }
    draft.interests = [
      Interest(of: "Club", in: "eau", strength: Judgement(Score(4))),
      Interest(of: "Maire", in: "accès", strength: Judgement(Score(3))),
      Interest(of: "Comité", in: "eau", strength: Judgement(Score(2, to: 4))),
      Interest(of: "Comité", in: "accès", strength: Judgement(Score(1))),
    ]
    var audience = Audience(id: "Riverains")
    audience.impacts = [Impact(theme: "eau", strength: Judgement(Score(3)))]
    draft.audiences = [audience]
    return draft
  }

  private func scene(_ draft: MapDraft) async throws -> Scene {
    try await Drawing.scene(ThemesMap(), of: StakeholderMap(draft))
  }

  private func symbols(_ id: String, _ scene: Scene) throws -> [SceneSymbol] {
    try #require(Drawing.group(id, in: scene)).marks.compactMap { mark in
      if case .symbol(let symbol) = mark, symbol.colour == .slate { symbol } else { nil }
    }
  }

  private func texts(_ id: String, _ scene: Scene) throws -> [String] {
    try #require(Drawing.group(id, in: scene)).marks.compactMap { mark in
      if case .text(let text) = mark { text.lines.joined(separator: " ") } else { nil }
    }
  }

  @Test func `draws larger discs for more, hollow ones where nothing is negotiable`() async throws {
    let scene = try await scene(draft())
    let four = try symbols("s-club", scene)[0]
    let committee = try symbols("s-comite", scene)
    let three = try symbols("s-maire", scene)[0]
    #expect(four.shape == .disc && committee[0].shape == .disc)
    #expect(three.shape == .ring && committee[1].shape == .ring)
    #expect(four.frame.width > committee[0].frame.width)
    #expect(three.frame.width > committee[1].frame.width)
    // The number stands inside from 3 on; « ? » beside what is uncertain.
    #expect(try texts("s-club", scene) == ["Club", "4"])
    #expect(try texts("s-maire", scene) == ["Maire", "3"])
    #expect(try texts("s-comite", scene) == ["Comité", "?"])
  }

  @Test func `orders by category, then publics, and counts those strongly affected`() async throws {
    let scene = try await scene(draft())
    let rows = scene.groups.filter { $0.subject != .furniture }
    #expect(rows.map(\.id) == ["s-comite", "s-maire", "s-club", "p-riverains"])
    #expect(rows.compactMap(\.frame?.y) == rows.compactMap(\.frame?.y).sorted())
    let sums = try #require(Drawing.group("table-sums", in: scene))
    let words = sums.marks.compactMap { mark in
      if case .text(let text) = mark { text.lines.joined(separator: " ") } else { nil }
    }
    #expect(words == ["Publics fortement concernés (3 ou plus)", "1", "0"])
    #expect(
      Drawing.texts(in: scene).contains {
        $0.contains("3 parties prenantes sur 4 ont un intérêt noté par thème.")
      })
  }

  @Test func `says what is open, in words`() async throws {
    let scene = try await scene(draft())
    let header = try #require(Drawing.group("table-header", in: scene))
    let words = header.marks.compactMap { mark in
      if case .text(let text) = mark { text.lines.joined(separator: " ") } else { nil }
    }
    #expect(words == ["eau", "ouvert", "accès", "non négociable"])
    #expect(
      Drawing.texts(in: scene).contains(
        "«\u{A0}accès\u{A0}»\u{A0}: non négociable (loi de 2005). À expliquer, sans le mettre en débat."
      ))
    #expect(
      Drawing.group("s-comite", in: scene)?.caption
        == "Comité (habitants)\u{A0}: eau 2–4 et accès 1.")
  }

  @Test func `shows the publics alone where no interest is noted`() async throws {
    let analysis = await Analysis(
      of: DisclosedMap(everythingOf: try #require(try SampleMap.market())))
    let scene = ThemesMap().scene(of: analysis, options: MapOptions(page: .a4))
    #expect(SceneLint.findings(in: scene).isEmpty)
    let rows = scene.groups.filter { $0.subject != .furniture }
    #expect(rows.count == 13)
    let sums = try #require(Drawing.group("table-sums", in: scene))
    let counts = sums.marks.compactMap { mark -> Int? in
      if case .text(let text) = mark { Int(text.lines[0]) } else { nil }
    }
    // By hand from the file: impacts of 3 and 4.
    #expect(counts == [6, 4, 2, 2, 3])
  }

  @Test func `is fed by one interest or one impact`() async throws {
    var draft = draft()
    draft.audiences = []
    #expect(
      ThemesMap().isFed(
        by: await Analysis(of: DisclosedMap(everythingOf: try StakeholderMap(draft)))))
    draft.interests = [Interest(of: "Club", in: "eau", strength: Judgement(Score(0)))]
    #expect(
      !ThemesMap().isFed(
        by: await Analysis(of: DisclosedMap(everythingOf: try StakeholderMap(draft)))))
    draft.audiences = [Audience(id: "Riverains")]
    draft.audiences[0].impacts = [Impact(theme: "eau", strength: nil)]
    #expect(
      ThemesMap().isFed(
        by: await Analysis(of: DisclosedMap(everythingOf: try StakeholderMap(draft)))))
  }

  @Test func `shows the lowest step of a scale that starts at one`() async throws {
    var draft = MapDraft()
    draft.exercise.scale = Scale(1, to: 5)
    draft.themes = [Theme(id: "eau")]
    let unknown = Judgement(Score(1, to: 5))
    draft.stakeholders = ["Club", "Maire"].map {
      Stakeholder(id: Stakeholder.ID($0), category: nil, influence: unknown, interest: unknown)
    }
    draft.interests = [Interest(of: "Club", in: "eau", strength: Judgement(Score(1)))]
    draft.links = [Link(.contact, from: "Club", to: "Maire", strength: Judgement(Score(1)))]
    let analysis = await Analysis(of: DisclosedMap(everythingOf: try StakeholderMap(draft)))
    #expect(ThemesMap().isFed(by: analysis) && EgoMap().isFed(by: analysis))
    #expect(try await symbols("s-club", scene(draft)).count == 1)
    draft.interests = []
    var audience = Audience(id: "Riverains")
    audience.impacts = [Impact(theme: "eau", strength: Judgement(Score(1)))]
    draft.audiences = [audience]
    #expect(
      ThemesMap().isFed(
        by: await Analysis(of: DisclosedMap(everythingOf: try StakeholderMap(draft)))))
  }

  @Test(arguments: [MapPage.a4, .a3, .wide, .auto])
  func `turns the page when there are many`(page: MapPage) async throws {
    var draft = TownMap.draft(150)
    draft.themes = (1...16).map { Theme(id: Theme.ID("rénovation énergétique n° \($0)")) }
    draft.audiences = []
    draft.representations = []
    draft.interests = draft.stakeholders.enumerated().map { place, stakeholder in
      Interest(
        of: stakeholder.id, in: draft.themes[place % 16].id,
        strength: Judgement(Score(1 + place % 4)))
    }
    let analysis = await Analysis(of: DisclosedMap(everythingOf: try StakeholderMap(draft)))
    let pages = ThemesMap().pages(of: analysis, options: MapOptions(page: page))
    var discs = 0
    for scene in pages {
      #expect(SceneLint.findings(in: scene).isEmpty)
      for group in scene.groups where group.subject != .furniture {
        discs += group.marks.count {
          if case .symbol(let symbol) = $0 { symbol.colour == .slate } else { false }
        }
      }
    }
    #expect(pages.count > 1 && discs == 150)
  }
}
