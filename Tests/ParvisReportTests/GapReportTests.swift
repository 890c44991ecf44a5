import Foundation
import ParvisAnalysis
import ParvisCore
import ParvisInput
import ParvisReport
import TestSupport
import Testing

@Suite struct `The report on missing publics` {
  private static func report(
    _ sample: String, _ language: Language = .french
  ) async throws -> GapReport {
    let read = MapReader.read(try Repository.bytes(sample), file: "carte.yaml")
    let map = try #require(read.map)
    return GapReport(
      of: await Analysis(of: DisclosedMap(everythingOf: map)), file: "carte.yaml",
      lines: read.locations.mapValues(\.line), language: language)
  }

  private static let full = "Samples/place-du-marche/carte.yaml"

  @Test func `tells the actions first, then who is missing`() async throws {
    let text = try await Self.report(Self.full).text(.text)
    let actions = try #require(text.range(of: "Les trois premières actions"))
    let missing = try #require(text.range(of: "Ce qui manque"))
    let absent = try #require(text.range(of: "Personne, dans la carte, ne porte"))
    #expect(actions.lowerBound < missing.lowerBound && missing.lowerBound < absent.lowerBound)
    #expect(text.contains("«\u{A0}Union commerciale\u{A0}» (1 sur 4)"))
    #expect(text.hasSuffix("\n"))
  }

  @Test func `is the same text in English`() async throws {
    let text = try await Self.report(Self.full, .english).text(.text)
    #expect(text.contains("The first three actions"))
    let entry = "“Personnes allophones”\n      Nobody on the map speaks for this group yet."
    #expect(text.contains(entry))
  }

  @Test func `colours only when asked`() async throws {
    let report = try await Self.report(Self.full)
    #expect(!report.text(.text).contains("\u{1B}"))
    #expect(report.text(.text, style: .coloured).contains("\u{1B}[1;31m[prioritaire]"))
  }

  @Test func `as JSON has the published shape`() async throws {
    let text = try await Self.report(Self.full).text(.json)
    let root = try #require(
      try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
    #expect(
      Set(root.keys) == ["parvis", "file", "lang", "lead", "audiences", "gaps", "actions"])
    #expect(root["lead"] as? String == "Mission démocratie locale")
    let audiences = try #require(root["audiences"] as? [[String: Any]])
    #expect(audiences.count == 13)
    let first = try #require(audiences.first)
    #expect(first["name"] as? String == "Personnes allophones")
    #expect(first["severity"] as? Double == 0.5)
    #expect(first["class"] as? String == "critical")
    #expect(first["disjointPaths"] as? Int == 0)
    let elderly = try #require(
      audiences.first { $0["name"] as? String == "Personnes âgées isolées" })
    #expect(elderly["singlePoints"] as? [String] == ["CCAS"])
    #expect(elderly["disjointPaths"] as? Int == 1)
    #expect(elderly["severity"] as? Double == 0.15625)
    let gaps = try #require(root["gaps"] as? [[String: Any]])
    let absent = try #require(gaps.first)
    #expect(absent["code"] as? String == "audience-absent")
    #expect((absent["subject"] as? [String: String])?["kind"] == "audience")
    let lines = try #require(absent["lines"] as? [Int])
    let source = try Repository.text(Self.full).split(
      separator: "\n", omittingEmptySubsequences: false)
    #expect(lines.map { source[$0 - 1] } == ["  - nom: Personnes allophones"])
  }

  @Test func `writes null where reach is not evaluated`() async throws {
    let text = try await Self.report("Samples/place-du-marche/minimal.yaml").text(.json)
    let root = try #require(
      try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
    #expect(root["lead"] is NSNull)
    let audiences = try #require(root["audiences"] as? [[String: Any]])
    #expect(audiences.allSatisfy { $0["disjointPaths"] is NSNull && $0["singlePoints"] is NSNull })
    let voices = audiences.compactMap { $0["voices"] as? [[String: Any]] }.flatMap(\.self)
    #expect(voices.count == 2 && voices.allSatisfy { $0["reachable"] is NSNull })
  }
}
