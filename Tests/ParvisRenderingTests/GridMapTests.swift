import ParvisAnalysis
import ParvisCore
import ParvisRendering
import Testing

@Suite struct `The grid of influence and interest` {
  private func draft(_ scores: [(String, Score, Score)]) -> MapDraft {
    var draft = MapDraft()
    draft.stakeholders = scores.map { name, influence, interest in
      Stakeholder(
        id: Stakeholder.ID(name), category: .services, influence: Judgement(influence),
        interest: Judgement(interest))
    }
    return draft
  }

  private func scene(_ draft: MapDraft) async throws -> Scene {
    try await Drawing.scene(GridMap(), of: StakeholderMap(draft))
  }

  private func centre(_ id: String, _ scene: Scene) throws -> Point {
    try #require(Drawing.group(id, in: scene)?.frame).centre
  }

  @Test func `places by interest to the right and influence upwards`() async throws {
    let scene = try await scene(
      draft([
        ("Haut", Score(4), Score(1)), ("Bas", Score(0), Score(1)), ("Droite", Score(4), Score(4)),
      ]))
    let (high, low, right) = (
      try centre("s-haut", scene), try centre("s-bas", scene), try centre("s-droite", scene)
    )
    #expect(high.x == low.x && high.y < low.y)
    #expect(right.y == high.y && right.x > high.x)
  }

  @Test(arguments: [(nil as Int?, false), (2, true)])
  func `counts as high from the cut on`(cut: Int?, isHigh: Bool) async throws {
    var draft = draft([("A", Score(2), Score(2)), ("B", Score(4), Score(4))])
    draft.gridCut = cut
    let scene = try await scene(draft)
    let tint = try #require(scene.tints.first { $0.colour == .tint(.involve) })
    #expect(tint.area.contains(try centre("s-b", scene)))
    #expect(tint.area.contains(try centre("s-a", scene)) == isHigh)
    #expect(Drawing.texts(in: scene).contains { $0.contains("Fort\u{A0}: \(cut ?? 3) ou plus.") })
    let expected = isHigh ? "2 parties prenantes" : "1 partie prenante"
    #expect(Drawing.texts(in: scene).contains { $0.hasPrefix("\(expected) sur 2 à associer") })
  }

  @Test func `marks what is uncertain and what nobody knows`() async throws {
    let scene = try await scene(
      draft([
        ("Sûr", Score(3), Score(3)), ("Autre", Score(1), Score(1)),
        ("Flou", Score(2, to: 4), Score(3)), ("Demi", Score(0, to: 4), Score(3)),
        ("Rien", Score(0, to: 4), Score(0, to: 4)),
      ]))
    func box(_ id: String) throws -> SceneBox {
      let group = try #require(Drawing.group(id, in: scene))
      guard case .box(let box)? = group.marks.first else { throw Missing() }
      return box
    }
    func hasSign(_ id: String) throws -> Bool {
      try #require(Drawing.group(id, in: scene)).marks.contains { mark in
        if case .text(let text) = mark { text.lines == ["?"] } else { false }
      }
    }
    #expect(try !box("s-sur").isDashed && !hasSign("s-sur") && box("s-sur").fill != nil)
    #expect(try box("s-flou").isDashed && hasSign("s-flou"))
    #expect(try box("s-demi").fill == nil && hasSign("s-demi") && !box("s-demi").isDashed)
    #expect(try hasSign("s-rien"))
    #expect(Drawing.group("unknown-strip", in: scene) != nil)
    #expect(
      Drawing.texts(in: scene).contains {
        $0.hasPrefix("À préciser\u{A0}: «\u{A0}Flou\u{A0}» et «\u{A0}Demi\u{A0}»")
      })
  }

  private struct Missing: Error {}

  @Test func `stands publics without a voice below, at their greatest impact`() async throws {
    var draft = draft([("A", Score(1), Score(1)), ("B", Score(4), Score(4))])
    draft.themes = [Theme(id: "eau")]
    var audience = Audience(id: "Saisonniers")
    audience.impacts = [Impact(theme: "eau", strength: Judgement(Score(4)))]
    draft.audiences = [audience]
    let scene = try await scene(draft)
    let ghost = try centre("p-saisonniers", scene)
    #expect(ghost.x == (try centre("s-b", scene)).x)
    #expect(scene.tints.allSatisfy { !$0.area.contains(ghost) })
    #expect(Drawing.texts(in: scene).contains("Publics attendus sans voix identifiée"))
  }

  @Test func `is fed by two stakeholders whose scores are partly known`() async throws {
    let one = draft([("A", Score(1), Score(1)), ("B", Score(0, to: 4), Score(1))])
    #expect(
      !GridMap().isFed(
        by: await Analysis(of: DisclosedMap(everythingOf: try StakeholderMap(one)))))
    let two = draft([("A", Score(1), Score(1)), ("B", Score(0, to: 3), Score(1))])
    #expect(
      GridMap().isFed(
        by: await Analysis(of: DisclosedMap(everythingOf: try StakeholderMap(two)))))
  }

  @Test func `gathers a long scale into bins`() async throws {
    var draft = draft([("A", Score(10), Score(0)), ("B", Score(5), Score(9))])
    draft.exercise.scale = Scale(0, to: 10)
    let texts = Drawing.texts(in: try await scene(draft))
    #expect(texts.contains("0–1") && texts.contains("8–10"))
  }

  @Test func `counts where neither names nor numbers fit`() async throws {
    let scene = try await Drawing.scene(GridMap(), of: TownMap.map(250), .a4)
    #expect(SceneLint.findings(in: scene).isEmpty)
    #expect(
      Drawing.texts(in: scene).contains {
        $0.contains("Chaque case donne le nombre de parties prenantes par catégorie.")
      })
    let counts = scene.groups.filter { $0.classes.contains("count") }.flatMap { group in
      group.marks.compactMap { mark -> Int? in
        if case .text(let text) = mark { Int(text.lines[0]) } else { nil }
      }
    }
    #expect(counts.reduce(0, +) == 250)
  }
}
