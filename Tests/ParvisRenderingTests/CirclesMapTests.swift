import ParvisAnalysis
import ParvisCore
import ParvisRendering
import TestSupport
import Testing

@Suite struct `The map of circles` {
  private func stakeholder(
    _ name: String, _ influence: Score, _ interest: Score,
    _ category: StakeholderCategory = .services
  ) -> Stakeholder {
    Stakeholder(
      id: Stakeholder.ID(name), category: category, influence: Judgement(influence),
      interest: Judgement(interest))
  }

  /// The circle in which a point of a scene lies, 0 at the centre; nil outside.
  private func ring(at point: Point, in scene: Scene) -> Int? {
    (0...3).first { ring in
      scene.tints.contains { tint in
        tint.colour == .ring(ring) && contains(tint.outline, point)
      }
    }
  }

  private func contains(_ outline: [Point], _ point: Point) -> Bool {
    var isInside = false
    var last = outline[outline.count - 1]
    for corner in outline {
      if (corner.y > point.y) != (last.y > point.y) {
        let x = last.x + (point.y - last.y) / (corner.y - last.y) * (corner.x - last.x)
        if point.x < x { isInside.toggle() }
      }
      last = corner
    }
    return isInside
  }

  private func corners(_ box: Box) -> [Point] {
    let steps = [0, 0.25, 0.5, 0.75, 1.0]
    return steps.flatMap { share in
      [
        Point(box.x + share * box.width, box.y), Point(box.x + share * box.width, box.maxY),
        Point(box.x, box.y + share * box.height), Point(box.maxX, box.y + share * box.height),
      ]
    }
  }

  @Test(arguments: [4, 15, 40, 80], [MapPage.a4, .a3, .wide])
  func `keeps every chip inside its own circle`(count: Int, page: MapPage) async throws {
    let map = try TownMap.map(count)
    let scene = try await Drawing.scene(CirclesMap(), of: map, page)
    #expect(SceneLint.findings(in: scene).isEmpty)
    let places = await Analysis(of: DisclosedMap(everythingOf: map)).involvement.places
    var shown = 0
    for place in places {
      let group = scene.groups.first { $0.subject == .stakeholder(place.stakeholder) }
      guard let frame = group?.frame else { continue }
      shown += 1
      let wanted = place.circle.flatMap { InvolvementCircle.allCases.firstIndex(of: $0) }
      let rings = Set(corners(frame).map { ring(at: $0, in: scene) })
      #expect(rings == [wanted], "\(place.stakeholder.name) of \(count)")
    }
    let counted = scene.groups.filter { $0.classes.contains("count") }.flatMap { group in
      group.marks.compactMap { mark -> Int? in
        if case .text(let text) = mark { Int(text.lines[0]) } else { nil }
      }
    }
    #expect(shown + counted.reduce(0, +) == count)
    #expect(shown == count || shown == 0)
  }

  @Test func `stands who decides in the centre, and the categories round it`() async throws {
    var draft = MapDraft()
    draft.stakeholders = [
      stakeholder("Maire", Score(4), Score(3), .electedOfficials),
      stakeholder("Élue", Score(1), Score(1), .electedOfficials),
      stakeholder("Service", Score(1), Score(1), .services),
      stakeholder("Agence", Score(1), Score(1), .institutions),
      stakeholder("Club", Score(1), Score(1), .associations),
    ]
    draft.exercise.decisionMaker = "Maire"
    let scene = try await Drawing.scene(CirclesMap(), of: StakeholderMap(draft))
    func centre(_ id: String) throws -> Point {
      try #require(Drawing.group(id, in: scene)?.frame).centre
    }
    let middle = try centre("s-maire")
    #expect(ring(at: middle, in: scene) == 0)
    // Clockwise from the top: elected members, services, institutions, associations.
    let others = try ["s-elue", "s-service", "s-agence", "s-club"].map { try centre($0) - middle }
    #expect(others[0].y < 0 && others[0].x > 0)
    #expect(others[1].x > 0 && others[1].y > others[0].y)
    #expect(others[2].y > 0)
    #expect(others[3].x < 0)
  }

  @Test func `marks uncertain scores, and sets apart whom nothing places`() async throws {
    var draft = MapDraft()
    draft.stakeholders = [
      stakeholder("Sûr", Score(3), Score(3)), stakeholder("Flou", Score(1, to: 3), Score(2)),
      stakeholder("Demi", Score(0, to: 4), Score(3)),
      stakeholder("Rien", Score(0, to: 4), Score(0, to: 4)),
      stakeholder("Autre", Score(0), Score(0)),
    ]
    let scene = try await Drawing.scene(CirclesMap(), of: StakeholderMap(draft))
    func box(_ id: String) throws -> SceneBox {
      for case .box(let box) in try #require(Drawing.group(id, in: scene)).marks { return box }
      throw Missing()
    }
    #expect(try !box("s-sur").isDashed && box("s-sur").fill == .paper)
    #expect(try box("s-flou").isDashed)
    #expect(try box("s-demi").fill == nil)
    let unknown = try box("s-rien").frame.centre
    #expect(ring(at: unknown, in: scene) == nil)
    #expect(Drawing.texts(in: scene).contains("Cercle à préciser"))
    // From 3 to 5 of 8, and from 3 to 7 of 8.
    #expect(
      Drawing.texts(in: scene).contains {
        $0.hasPrefix("À préciser\u{A0}: «\u{A0}Flou\u{A0}» et «\u{A0}Demi\u{A0}», dont les notes")
      })
  }

  private struct Missing: Error {}

  @Test func `shows outsiders only the circles that the file names`() async throws {
    var draft = MapDraft()
    draft.stakeholders = ["A", "B", "C"].map { stakeholder($0, Score(4), Score(4)) }
    draft.stakeholders[0].circle = .consult
    let scene = try await Drawing.scene(
      CirclesMap(), of: StakeholderMap(draft), profile: .public)
    #expect(scene.groups.filter { $0.classes.contains("stakeholder") }.map(\.id) == ["s-a"])
    let foot = try #require(Drawing.texts(in: scene).first { $0.hasPrefix("Source") })
    #expect(foot.contains("2 parties prenantes ne sont pas montrées"))
    #expect(!foot.contains("Moyenne"))
  }

  @Test func `is fed by three stakeholders with a circle or with both scores`() async throws {
    var draft = MapDraft()
    draft.stakeholders = [
      stakeholder("A", Score(4), Score(4)), stakeholder("B", Score(0, to: 4), Score(4)),
      stakeholder("C", Score(1), Score(0, to: 3)),
    ]
    #expect(
      !CirclesMap().isFed(
        by: await Analysis(of: DisclosedMap(everythingOf: try StakeholderMap(draft)))))
    draft.stakeholders[1].circle = .inform
    #expect(
      CirclesMap().isFed(
        by: await Analysis(of: DisclosedMap(everythingOf: try StakeholderMap(draft)))))
  }

  @Test func `keeps long names whole, or says their number`() async throws {
    var draft = TownMap.draft(30)
    let long = String(repeating: "Direction de l’aménagement ", count: 8)
    draft.stakeholders[4].id = Stakeholder.ID(long)
    draft.links.removeAll()
    draft.representations.removeAll()
    let scene = try await Drawing.scene(CirclesMap(), of: StakeholderMap(draft), .a3)
    #expect(SceneLint.findings(in: scene).isEmpty)
    let words = Drawing.texts(in: scene).joined(separator: " ")
    #expect(!words.contains("…"))
    #expect(words.contains(long.dropLast()))
  }
}
