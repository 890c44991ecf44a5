import ParvisCore
import ParvisInput
import Testing

@testable import ParvisGuide

@Suite struct `Starter files` {
  private static let all = StarterTemplateCatalog.all.flatMap { template in
    Language.allCases.map { (template.name.french, $0) }
  }

  @Test(arguments: all)
  func `have nothing to complain of and feed every map`(
    _ name: String, _ language: Language
  ) throws {
    let template = try #require(StarterTemplateCatalog.template(called: name))
    let text = template.text(in: language)
    let read = MapReader.read(text)
    #expect(read.diagnostics == [])
    let map = try #require(read.map)
    #expect(map.exercise.lead != nil && map.exercise.decisionMaker != nil)
    #expect(map.stakeholders.count >= 3)
    #expect(map.stakeholders.allSatisfy { $0.category != nil && !$0.isNaturalPerson })
    #expect(map.stakeholders.allSatisfy { !PersonName.looksLikeOne($0.name) })
    #expect(map.audiences.allSatisfy { !$0.impacts.isEmpty })
    #expect(!map.links.isEmpty && !map.representations.isEmpty)
    #expect((map.exercise.language ?? .french) == language)
    #expect(text.hasPrefix("# yaml-language-server: $schema=./parvis.schema.json\n"))
    #expect(text.split(separator: "\n").allSatisfy { $0.count <= 130 })
  }

  @Test func `of one subject say the same in both languages`() throws {
    for template in StarterTemplateCatalog.all {
      let maps = try Language.allCases.map {
        try #require(MapReader.read(template.text(in: $0)).map)
      }
      #expect(maps[0].stakeholders.map(\.category) == maps[1].stakeholders.map(\.category))
      #expect(maps[0].stakeholders.map(\.influence) == maps[1].stakeholders.map(\.influence))
      #expect(maps[0].audiences.map(\.barriers) == maps[1].audiences.map(\.barriers))
      #expect(maps[0].themes.map(\.negotiability) == maps[1].themes.map(\.negotiability))
      #expect(maps[0].links.map(\.kind) == maps[1].links.map(\.kind))
      #expect(maps[0].links.map(\.strength) == maps[1].links.map(\.strength))
    }
  }

  @Test func `are known by their names in both languages, accents set aside`() {
    #expect(StarterTemplateCatalog.template(called: "Ecole")?.name.french == "école")
    #expect(StarterTemplateCatalog.template(called: "climate-plan")?.name.french == "plan-climat")
    #expect(StarterTemplateCatalog.template(called: "piscine") == nil)
    let names = StarterTemplateCatalog.all.flatMap { [$0.name.french, $0.name.english] }
    #expect(Set(names).count == names.count)
  }
}
