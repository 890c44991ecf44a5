import Foundation
import ParvisAnalysis
import ParvisCore
import ParvisInput
import ParvisReport
import TestSupport
import Testing

@Suite struct `Published schemas` {
  private static func object(_ text: String) throws -> [String: Any] {
    try #require(try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
  }

  private static func schema(_ name: String) throws -> [String: Any] {
    try object(try Repository.text("Schemas/\(name).schema.json"))
  }

  @Test(arguments: [
    "Samples/place-du-marche/carte.yaml", "Samples/place-du-marche/minimal.yaml",
    "Samples/secours-kansas/carte.yaml",
  ])
  func `describe what is written`(sample: String) async throws {
    let map = try #require(MapReader.read(try Repository.bytes(sample), file: nil).map)
    let everything = DisclosedMap(everythingOf: map)
    let analysis = await Analysis(of: everything)
    let gaps = GapReport(of: analysis, file: nil, lines: [:], language: .french).text(.json)
    #expect(SchemaFindings.findings(try Self.object(gaps), try Self.schema("gaps")).isEmpty)
    let rankings = RankingReport(
      on: try #require(await RobustRankings(of: everything, draws: 50)), of: analysis, file: nil,
      language: .french
    ).text(.json)
    #expect(SchemaFindings.findings(try Self.object(rankings), try Self.schema("analyze")).isEmpty)
  }

  @Test(
    arguments: [
      "Samples/place-du-marche/carte.yaml", "Samples/place-du-marche/minimal.yaml",
      "Samples/secours-kansas/carte.yaml",
    ], DisclosureProfile.allCases)
  func `describe the mission report in every version`(
    sample: String, profile: DisclosureProfile
  ) async throws {
    let read = MapReader.read(try Repository.bytes(sample), file: nil)
    let redacted = try DisclosedMap(try #require(read.map), for: profile)
    let analysis = await Analysis(of: redacted)
    let report = MissionReport(
      of: analysis, rankings: await RobustRankings(of: redacted, draws: 20),
      lines: redacted.lines(read.locations.mapValues(\.line)), file: "carte.yaml",
      maps: [
        ReportMap(
          key: "network", title: Bilingual(fr: "Réseau", en: "Network"),
          synopsis: Bilingual(fr: "liens", en: "links"),
          pages: [
            ReportMap.Page(
              name: "network", file: "network.svg", title: "Réseau",
              description: "Qui influence qui", svg: "")
          ], table: nil)
      ], language: .french)
    let text = report.jsonText
    #expect(SchemaFindings.findings(try Self.object(text), try Self.schema("report")) == [])
    let gaps = GapReport(of: analysis, file: nil, lines: [:], language: .french).text(.json)
    #expect(SchemaFindings.findings(try Self.object(gaps), try Self.schema("gaps")) == [])
  }

  @Test func `refuse what is not meant`() throws {
    let schema = try Self.schema("gaps")
    #expect(SchemaFindings.findings(try Self.object("{}"), schema).count == 7)
    let wrong = #"""
      {"parvis":1,"file":null,"lang":"de","lead":null,"audiences":[{"name":"A"}],"gaps":[],
       "actions":["a","b","c","d"],"more":0}
      """#
    let findings = SchemaFindings.findings(try Self.object(wrong), schema)
    for part in ["$.parvis", "$.lang", "$.audiences[0]", "$.actions", "more is not"] {
      #expect(findings.contains { $0.contains(part) }, "\(part): \(findings)")
    }
  }
}
