import GraphvizKit
import ParvisAnalysis
import ParvisCore
import ParvisInput
import ParvisRendering
import TestSupport
import Testing

/// Every kind of map of ordinary, large and hostile material, looked over by both lints.
@Suite struct `Both lints find nothing` {
  private static let samples = [
    "place-du-marche/carte", "place-du-marche/minimal", "secours-kansas/carte",
  ]

  @Test(arguments: samples)
  func `on the samples`(sample: String) async throws {
    let reading = MapReader.read(
      try Repository.bytes("Samples/\(sample).yaml"), file: "carte.yaml")
    let map = try #require(reading.map)
    for page in MapPage.allCases { try await expectNothing(on: map, page, .french) }
    try await expectNothing(on: map, .a4, .english)
  }

  @Test(arguments: [1, 2, 10, 40, 80, 150, 250])
  func `on maps of any size`(count: Int) async throws {
    // Large maps take long: of each the suite draws one kind.
    let kinds = Nightly.cases(
      MapKindCatalog.all, few: count > 80 ? 1 : MapKindCatalog.all.count, seed: UInt64(count))
    try await expectNothing(
      on: TownMap.map(count), .auto, count == 40 ? .english : .french, kinds: kinds)
  }

  private func expectNothing(
    on map: StakeholderMap, _ page: MapPage, _ language: Language,
    kinds: [any MapKind] = MapKindCatalog.all
  ) async throws {
    let analysis = await Analysis(of: DisclosedMap(everythingOf: map))
    for kind in kinds where kind.isFed(by: analysis) && !kind.needsSubject {
      let options = MapOptions(page: page, language: language, effort: 0.01)
      for (number, scene) in kind.pages(of: analysis, options: options).enumerated() {
        let scene = try SceneRenderer().routed(scene)
        for scheme in ColourScheme.allCases {
          let findings = SceneLint.findings(in: scene, scheme: scheme)
          #expect(
            findings.isEmpty, "\(kind.key) \(number + 1) \(page.rawValue) \(scheme): \(findings)")
        }
        let drawn = try DrawnLint.findings(in: scene)
        #expect(drawn.isEmpty, "\(kind.key) \(number + 1) \(page.rawValue) drawn: \(drawn)")
      }
    }
  }
}
