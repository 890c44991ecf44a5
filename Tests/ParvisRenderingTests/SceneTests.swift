import GraphvizKit
import ParvisAnalysis
import ParvisCore
import ParvisRendering
import Testing

@Suite struct `Every kind of map` {
  @Test(arguments: [2, 6, 15, 30], [MapPage.a4, .a3, .wide])
  func `gives a page without a finding`(count: Int, page: MapPage) async throws {
    let map = try TownMap.map(count)
    let analysis = await Analysis(of: DisclosedMap(everythingOf: map))
    for kind in MapKindCatalog.all where kind.isFed(by: analysis) {
      let scene = try await Drawing.scene(kind, of: map, page, effort: count > 20 ? 0.3 : 0.1)
      let findings = SceneLint.findings(in: scene)
      #expect(findings.isEmpty, "\(kind.key) \(count) \(page.rawValue): \(findings)")
    }
  }

  @Test(arguments: [(MapPage.a4, 842.0, 595.0), (.a3, 1191, 842), (.wide, 960, 540)])
  func `fills exactly its page`(page: MapPage, width: Double, height: Double) async throws {
    let map = try TownMap.map(8)
    for kind in MapKindCatalog.all {
      let scene = try await Drawing.scene(kind, of: map, page)
      #expect(scene.width == width && scene.height == height)
      let svg = SVGReading(try Drawing.svg(scene))
      let root = try #require(svg.elements.first)
      #expect(root.attributes["viewBox"] == "0 0 \(Int(width)) \(Int(height))")
      #expect(root.attributes["width"] == "\(Int(width))pt")
    }
  }

  @Test func `shows every stakeholder and every public without a voice once`() async throws {
    let map = try TownMap.map(30)
    for kind in Drawing.kindsOfEverybody {
      let scene = try await Drawing.scene(kind, of: map)
      for stakeholder in map.stakeholders {
        #expect(scene.groups.count { $0.subject == .stakeholder(stakeholder.id) } == 1)
      }
      for name in TownMap.absent {
        #expect(scene.groups.count { $0.subject == .audience(Audience.ID(name)) } == 1)
      }
    }
  }

  @Test func `gives the same bytes for the same seed, and another map for another`() async throws {
    let analysis = await Analysis(of: DisclosedMap(everythingOf: try TownMap.map(12)))
    for kind in MapKindCatalog.all {
      let options = MapOptions(page: .a4, effort: 0.1)
      let first = kind.scene(of: analysis, options: options)
      let bytes = try SceneRenderer().render(first, as: .svg)
      _ = try SceneRenderer().render(first, as: .png)
      #expect(kind.scene(of: analysis, options: options) == first)
      #expect(try SceneRenderer().render(first, as: .svg) == bytes)
    }
    let other = MapOptions(page: .a4, seed: 2, effort: 0.1)
    let network = NetworkMap()
    #expect(
      network.scene(of: analysis, options: other)
        != network.scene(of: analysis, options: MapOptions(page: .a4, effort: 0.1)))
  }

  @Test func `is found by its names in both languages`() {
    #expect(MapKindCatalog.kind(named: "réseau")?.key == "network")
    #expect(MapKindCatalog.kind(named: "Reseau")?.key == "network")
    #expect(MapKindCatalog.kind(named: "grille")?.key == "grid")
    #expect(MapKindCatalog.kind(named: "grid")?.key == "grid")
    #expect(MapKindCatalog.kind(named: "carré") == nil)
    #expect(Set(MapKindCatalog.all.map(\.key)).count == MapKindCatalog.all.count)
  }

  @Test func `stands in the versions that its matter allows`() {
    func keys(_ isMeant: (ShownMatter) -> Bool) -> [String] {
      MapKindCatalog.all.filter { isMeant($0.matter) }.map(\.key)
    }
    #expect(keys(DisclosureProfile.public.shows) == ["circles", "coverage", "gaps", "ego"])
    #expect(keys(DisclosureProfile.workshop.shows).count == MapKindCatalog.all.count)
    #expect(keys { !$0.measuresPeople } == ["circles", "coverage", "gaps"])
  }

  @Test(arguments: [DisclosureProfile.internal, .workshop, .public])
  func `carries the mark of its readers`(profile: DisclosureProfile) async throws {
    let scene = try await Drawing.scene(CoverageMap(), of: TownMap.map(6), profile: profile)
    let words = [
      DisclosureProfile.internal: "Document interne – ne pas diffuser",
      .workshop: "Document d’atelier – à ne pas photographier", .public: "Version publique",
    ]
    #expect(Drawing.texts(in: scene).contains(words[profile] ?? "?"))
  }

  @Test func `speaks English throughout when asked`() async throws {
    for kind in MapKindCatalog.all {
      let scene = try await Drawing.scene(kind, of: TownMap.map(12), language: .english)
      let texts = Drawing.texts(in: scene)
      #expect(texts.contains("Key points") && texts.contains("Legend"))
      #expect(!texts.contains("Légende"))
      #expect(texts.contains { $0.contains("2 March 2026") })
      #expect(try Drawing.svg(scene).contains("lang=\"en\""))
    }
  }
}
