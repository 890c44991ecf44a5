import ParvisAnalysis
import ParvisCore
import ParvisRendering
import Testing

@Suite struct `A new version of a network` {
  private func displacement(_ before: EarlierPlaces, _ after: Scene) -> (mean: Double, kept: Int) {
    let moved = after.groups.compactMap { group -> Double? in
      guard group.subject != .furniture, let centre = group.frame?.centre,
        let place = before.centres[group.id]
      else { return nil }
      return centre.distance(to: place)
    }
    return (moved.reduce(0, +) / Double(max(1, moved.count)), moved.count)
  }

  private func changed(_ draft: MapDraft, seed: Int) -> MapDraft {
    var draft = draft
    let count = draft.stakeholders.count
    // One in twenty leaves, as many come; links and scores change.
    let leaving = Set(
      (0..<max(1, count / 20)).map { draft.stakeholders[($0 * 17 + seed) % count].id })
    draft.stakeholders.removeAll { leaving.contains($0.id) }
    draft.links.removeAll { leaving.contains($0.from) || leaving.contains($0.to) }
    draft.representations.removeAll { leaving.contains($0.stakeholder) }
    for number in 0..<max(1, count / 20) {
      let id = Stakeholder.ID("Nouveau venu n° \(number)")
      draft.stakeholders.append(
        Stakeholder(
          id: id, category: .associations, influence: Judgement(Score(2)),
          interest: Judgement(Score(3))))
      draft.links.append(
        Link(
          .influence, from: id, to: draft.stakeholders[number * 3].id,
          strength: Judgement(Score(3))))
    }
    for place in draft.stakeholders.indices where place.isMultiple(of: 9) {
      draft.stakeholders[place].influence = Judgement(Score(place % 5))
    }
    return draft
  }

  @Test(arguments: [10, 40, 80])
  func `keeps those who stay where they were`(_ count: Int) async throws {
    let before = try await Drawing.scene(NetworkMap(), of: TownMap.map(count), .a3, effort: 0.02)
    let earlier = try #require(EarlierPlaces(svg: Drawing.svg(before)))
    #expect(earlier.width == before.width)
    #expect(earlier.centres.count == before.groups.count { $0.subject != .furniture })
    for seed in 1...3 {
      let map = try StakeholderMap(changed(TownMap.draft(count), seed: seed))
      let scene = try SceneRenderer().routed(
        NetworkMap().scene(
          of: await Analysis(of: DisclosedMap(everythingOf: map)),
          options: MapOptions(page: .a3, effort: 0.02, earlier: earlier)))
      let (mean, kept) = displacement(earlier, scene)
      let diagonal = Point(scene.width, scene.height).length
      #expect(kept >= count * 3 / 4)
      #expect(mean <= 0.05 * diagonal, "\(count), \(seed): \(mean / diagonal)")
      #expect(!SceneLint.findings(in: scene).contains { $0.rule == .linkThroughChip })
      #expect(!SceneLint.findings(in: scene).contains { $0.rule == .chipGap })
    }
  }

  @Test(arguments: [
    "", "<svg>", "<svg class=\"parvis network\">", "not a drawing at all <g id=\"a\"",
    "<svg class=\"parvis x\" viewBox=\"0 0 842 nan\"><g id=\"a\" data-x=\"1\" data-y=\"1\">",
    "<svg class=\"other\" viewBox=\"0 0 842 595\"><g id=\"a\" data-x=\"1\" data-y=\"1\"></g></svg>",
    "<svg class=\"parvis x\" viewBox=\"0 0 842 595\"><g id=\"a\" data-x=\"inf\" data-y=\"1\"></svg>",
    "<svg class=\"parvis x\" viewBox=\"0 0 842 595\"><g id=\"a\" data-x=\"-5\" data-y=\"1\"></svg>",
  ])
  func `reads no places from what it did not write`(_ text: String) {
    #expect(EarlierPlaces(svg: text) == nil)
  }
}
