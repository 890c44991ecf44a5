import ParvisAnalysis
import ParvisCore
import TestSupport
import Testing

@testable import ParvisRendering

/// What others build on: roles, names, classes and identifiers of every kind of map.
@Suite struct `The SVG keeps its promises` {
  private typealias Element = (name: String, attributes: [String: String])

  private static func drawings() async throws -> [(scene: Scene, reading: SVGReading)] {
    var draft = TownMap.draft(24)
    draft.categories = [DeclaredCategory(id: "Bailleurs")]
    draft.stakeholders[3].category = .declared("Bailleurs")
    draft.stakeholders[4].category = nil
    draft.stakeholders[5].influence = Judgement(Score(0, to: 4))
    draft.stakeholders[5].interest = Judgement(Score(0, to: 4))
    let speaker = draft.stakeholders[0].id
    draft.representations.removeAll { $0.stakeholder == speaker }
    draft.representations += [
      Representation(.represents, by: speaker, of: draft.audiences[0].id),
      Representation(
        .reaches, by: speaker, of: draft.audiences[1].id, strength: Judgement(Score(1))),
    ]
    var drawings: [(Scene, SVGReading)] = []
    for map in [try StakeholderMap(draft), try TownMap.map(8)] {
      drawings += try await Self.drawings(of: map, MapKindCatalog.all)
    }
    // More stakeholders than an A4 page has room for, by name and by number.
    for count in [90, 250] {
      drawings += try await Self.drawings(of: TownMap.map(count), [GridMap()])
    }
    drawings += try await Self.drawings(of: TownMap.map(92), [NetworkMap()], .a3)
    if let market = try SampleMap.market() {
      drawings += try await Self.drawings(of: market, [GapMap()])
    }
    // A link of every kind.
    var links = TownMap.draft(12)
    links.links = LinkKind.allCases.enumerated().map { place, kind in
      Link(
        kind, from: links.stakeholders[place].id, to: links.stakeholders[place + 1].id,
        strength: Judgement(Score(2)))
    }
    drawings += try await Self.drawings(of: StakeholderMap(links), [NetworkMap()], showing: .all)
    return drawings
  }

  private static func drawings(
    of map: StakeholderMap, _ kinds: [any MapKind], _ page: MapPage = .a4,
    showing links: LinkChoice? = nil
  ) async throws -> [(Scene, SVGReading)] {
    let analysis = await Analysis(of: DisclosedMap(everythingOf: map))
    var drawings: [(Scene, SVGReading)] = []
    for kind in kinds where kind.isFed(by: analysis) {
      let options = MapOptions(
        page: page, effort: 0.002, subject: kind.needsSubject ? map.stakeholders[0].id : nil,
        links: links)
      for page in kind.pages(of: analysis, options: options) {
        let scene = try SceneRenderer().routed(page)
        drawings.append((scene, SVGReading(try Drawing.svg(scene))))
      }
    }
    return drawings
  }

  @Test func `of classes, identifiers, roles, names and a description`() async throws {
    var classes: Set<String> = []
    for (scene, reading) in try await Self.drawings() {
      let groups = reading.elements.filter { $0.name == "g" }
      classes.formUnion(groups.flatMap { Self.classes(of: $0) })
      let ids = reading.elements.compactMap { $0.attributes["id"] }
      #expect(Set(ids).count == ids.count, "\(scene.kind)")
      Self.checkRoles(scene, groups, reading)
      Self.checkRoot(scene, reading)
    }
    let listed = Set(SVGClass.all.map(\.name))
    #expect(Set(classes.map(SVGClass.listed)).subtracting(listed) == [], "not in the catalogue")
    #expect(listed.subtracting(classes.map(SVGClass.listed)) == [], "on no map")
    #expect(listed.count == SVGClass.all.count)
  }

  private static func classes(of element: Element) -> [String] {
    element.attributes["class"]?.split(separator: " ").map(String.init) ?? []
  }

  private static func checkRoles(_ scene: Scene, _ groups: [Element], _ reading: SVGReading) {
    var byId: [String: [String: String]] = [:]
    for group in groups { byId[group.attributes["id"] ?? ""] = group.attributes }
    for group in scene.groups {
      let attributes = byId[group.id] ?? [:]
      let hasCaption = group.caption != nil
      #expect(hasCaption || group.subject == .furniture, "\(scene.kind): \(group.id)")
      #expect((attributes["tabindex"] == "0") == hasCaption)
      #expect((attributes["role"] != nil) == hasCaption)
      #expect(attributes["data-name"] == group.subject.name)
      #expect(reading.titles[group.id]?.isEmpty != hasCaption)
    }
    for link in scene.links {
      let attributes = byId[link.id] ?? [:]
      #expect(attributes["role"] == "listitem" && attributes["tabindex"] == "0")
      #expect(attributes["data-source"] == link.from && attributes["data-target"] == link.to)
      #expect(byId[link.from] != nil && byId[link.to] != nil)
      #expect(reading.titles[link.id] == link.caption)
    }
    let lists = groups.filter { $0.attributes["role"] == "list" }
    #expect(lists.count == (scene.links.isEmpty ? 0 : 1))
    #expect(lists.allSatisfy { $0.attributes["aria-label"] == "Liens" })
  }

  private static func checkRoot(_ scene: Scene, _ reading: SVGReading) {
    #expect(!scene.summary.isEmpty && scene.summary != scene.title, "\(scene.kind)")
    let names = reading.elements.prefix(3).map(\.name)
    #expect(names == ["svg", "title", "desc"])
    let root = reading.elements[0].attributes
    #expect(root["aria-labelledby"] == "parvis-title parvis-summary")
    #expect(root["class"] == "parvis \(scene.kind)")
    #expect(reading.elements[1].attributes["id"] == "parvis-title")
    #expect(reading.elements[2].attributes["id"] == "parvis-summary")
  }

  @Test(arguments: [(Language.french, "fr"), (.english, "en")])
  func `on a page that is current`(language: Language, name: String) {
    let page = SVGReference.page(in: language)
    #expect(Golden.findings(page, at: "Documentation/svg.\(name).md") == [])
    if language == .french { #expect(TypographyFindings.inFrench(Self.prose(page)) == []) }
  }

  /// The page without tables and examples, whose marks are not typography.
  private static func prose(_ page: String) -> String {
    page.split(separator: "\n").filter { line in
      !line.hasPrefix("|") && !line.hasPrefix(".parvis") && !line.hasPrefix("```")
    }.joined(separator: "\n")
  }
}
