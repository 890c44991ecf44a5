import ParvisAnalysis
import ParvisCore
import ParvisRendering
import TestSupport
import Testing

@Suite struct `The map of who speaks for whom` {
  private func draft() -> MapDraft {
    var draft = MapDraft()
    draft.themes = [Theme(id: "bruit"), Theme(id: "eau")]
    for (name, theme, strength) in [
      ("Riverains", "bruit", 4), ("Nuit", "bruit", 4), ("Pêcheurs", "eau", 2),
    ] {
      var audience = Audience(id: Audience.ID(name))
      audience.impacts = [
        Impact(theme: Theme.ID(theme), strength: Judgement(Score(strength)))
      ]
      audience.isHardToReach = name == "Nuit"
      draft.audiences.append(audience)
    }
    draft.stakeholders = ["Comité", "Club"].map { name in
      Stakeholder(
        id: Stakeholder.ID(name), category: .inhabitants, influence: Judgement(Score(1)),
        interest: Judgement(Score(3)))
    }
    draft.representations = [
      Representation(.represents, by: "Comité", of: "Riverains"),
      Representation(.reaches, by: "Club", of: "Pêcheurs", strength: Judgement(Score(1))),
    ]
    return draft
  }

  private func shapes(_ id: String, _ scene: Scene) throws -> [CategoryStyle.Symbol] {
    try #require(Drawing.group(id, in: scene)).marks.compactMap { mark in
      if case .symbol(let symbol) = mark { symbol.shape } else { nil }
    }
  }

  private func texts(_ id: String, _ scene: Scene) throws -> [String] {
    try #require(Drawing.group(id, in: scene)).marks.compactMap { mark in
      if case .text(let text) = mark { text.lines.joined(separator: " ") } else { nil }
    }
  }

  @Test func `tells its marks by their shape, and names the voices`() async throws {
    let scene = try await Drawing.scene(CoverageMap(), of: StakeholderMap(draft()))
    #expect(try shapes("p-riverains", scene) == [.disc])
    #expect(try texts("p-riverains", scene) == ["Riverains", "–", "Comité", "100\u{A0}%"])
    #expect(try shapes("p-pecheurs", scene) == [.halfDisc])
    #expect(
      try texts("p-pecheurs", scene) == ["Pêcheurs", "–", "Club (voix faible)", "25\u{A0}%"])
    #expect(try shapes("p-nuit", scene) == [.ring])
    #expect(try texts("p-nuit", scene) == ["Nuit", "!", "–", "personne", "0\u{A0}%"])
  }

  @Test func `stands the worst at the top, with the widest rule at its left`() async throws {
    let scene = try await Drawing.scene(CoverageMap(), of: StakeholderMap(draft()))
    let rows = scene.groups.filter { $0.classes.contains("audience") }
    #expect(rows.map(\.id) == ["p-nuit", "p-pecheurs", "p-riverains"])
    let tops = rows.compactMap(\.frame?.y)
    #expect(tops == tops.sorted())
    // The night workers: 1 × 1 × 1, critical.
    #expect(rows[0].classes.contains("critical"))
    let rules = rows[0].marks.compactMap { mark -> Double? in
      if case .box(let box) = mark, box.fill == .gap { box.frame.width } else { nil }
    }
    #expect(rules == [6])
    #expect(scene.tints.map(\.colour) == [.wash(.alert)])
  }

  @Test func `says what it shows in words`() async throws {
    let scene = try await Drawing.scene(CoverageMap(), of: StakeholderMap(draft()))
    let texts = Drawing.texts(in: scene)
    #expect(texts.contains("1 public n’a aucune voix\u{A0}: «\u{A0}Nuit\u{A0}»."))
    #expect(texts.contains("1 public n’a qu’une voix faible\u{A0}: «\u{A0}Pêcheurs\u{A0}»."))
    #expect(texts.contains("1 case sur 3 a une voix solide."))
    #expect(
      Drawing.group("p-nuit", in: scene)?.caption
        == "Nuit\u{A0}: couvert 0\u{A0}%\u{202F}; bruit\u{A0}: aucune voix.")
    #expect(scene.summary.contains("Pêcheurs\u{A0}: couvert 25\u{A0}%"))
  }

  @Test func `says when nothing is missing`() async throws {
    var draft = draft()
    draft.audiences.removeLast(2)
    draft.representations.removeLast()
    let scene = try await Drawing.scene(CoverageMap(), of: StakeholderMap(draft))
    #expect(
      Drawing.texts(in: scene).contains(
        "Chaque public a une voix solide partout où il est concerné."))
  }

  @Test(arguments: [MapPage.a4, .a3, .wide, .auto])
  func `turns the page after 25 publics and where columns do not fit`(page: MapPage) async throws {
    var draft = TownMap.draft(20)
    draft.themes = (1...14).map { Theme(id: Theme.ID("thème de la rénovation n° \($0)")) }
    draft.audiences = (1...60).map { number in
      var audience = Audience(
        id: Audience.ID("Public très éloigné de la participation n° \(number)"))
      audience.impacts = [
        Impact(theme: draft.themes[number % 14].id, strength: Judgement(Score(1 + number % 4)))
      ]
      return audience
    }
    draft.representations = (0..<30).map { number in
      Representation(
        .represents, by: draft.stakeholders[number % 20].id, of: draft.audiences[2 * number].id)
    }
    let map = try StakeholderMap(draft)
    let analysis = await Analysis(of: DisclosedMap(everythingOf: map))
    let pages = CoverageMap().pages(of: analysis, options: MapOptions(page: page))
    #expect(pages.count >= 3)
    var cells: [String: Int] = [:]
    for scene in pages {
      #expect(SceneLint.findings(in: scene).isEmpty)
      let rows = scene.groups.filter { $0.classes.contains("audience") }
      #expect((1...25).contains(rows.count))
      let header = try #require(Drawing.group("table-header", in: scene))
      let columns = header.marks.count {
        if case .text(let text) = $0 { text.lines.joined().hasPrefix("thème") } else { false }
      }
      for row in rows { cells[row.id, default: 0] += columns }
    }
    // Every public meets every theme exactly once over all pages.
    #expect(cells.count == 60 && cells.values.allSatisfy { $0 == 14 })
    #expect(Drawing.texts(in: pages[1]).contains("Qui parle pour qui (2 sur \(pages.count))"))
  }

  @Test func `keeps the themes on one page and the territories on the next`() async throws {
    var draft = try #require(try SampleMap.market()).draft
    for index in draft.audiences.indices where draft.audiences[index].territories.isEmpty {
      draft.audiences[index].territories = draft.territories.map(\.id)
    }
    let analysis = await Analysis(of: DisclosedMap(everythingOf: try StakeholderMap(draft)))
    let pages = CoverageMap().pages(of: analysis, options: MapOptions(page: .a4))
    #expect(pages.count == 2)
    #expect(Drawing.texts(in: pages[0]).contains("sécurité et bruit"))
    #expect(!Drawing.texts(in: pages[0]).contains("Les Tilleuls"))
    #expect(Drawing.texts(in: pages[1]).contains("Les Tilleuls"))
    let whole = CoverageMap().pages(of: analysis, options: MapOptions(page: .auto))
    #expect(whole.count == 1 && whole[0].width == 1191)
  }
}
