import ParvisAnalysis
import ParvisCore
import ParvisMission
import ParvisRendering
import TestSupport
import Testing

/// What a program that is not ours does with the library.
@Suite struct `A mission` {
  private static let canaries = CanaryFile()

  /// The ten lines of the README.
  private static func report(
    of text: String, for profile: DisclosureProfile?
  ) async throws -> [MissionFile] {
    let mission = Mission(Array(text.utf8), file: "/home/anne/carte.yaml")
    let version = try mission.version(for: profile)
    let analysis = await MissionAnalysis(of: version)
    let report = try await ReportFolder(of: analysis, effort: 0.01)
    return report.files
  }

  private static func words(_ words: [CanaryFile.Canary], in files: [MissionFile]) -> [String] {
    let texts = files.map { $0.name + String(decoding: $0.bytes, as: UTF8.self) }
    return words.map(\.word).filter { word in texts.contains { $0.contains(word) } }
  }

  @Test func `writes the public report of a confidential file without a trace of it`() async throws
  {
    let hidden = Self.canaries.canaries.filter { $0.audience != .everybody }
    let files = try await Self.report(of: Self.canaries.text, for: .public)
    #expect(hidden.count >= 80)
    #expect(files.count >= 8)
    #expect(Self.words(hidden, in: files) == [])
    #expect(!files.contains { String(decoding: $0.bytes, as: UTF8.self).contains("anne") })
    // The search finds what is there.
    let inside = try await Self.report(of: Self.canaries.text, for: .internal)
    #expect(Self.words(hidden, in: inside).count >= 15)
  }

  @Test func `obeys the file, unless it is told otherwise`() throws {
    let text = """
      concertation: Halle
      diffusion: publique
      langue: en
      parties prenantes:
        - nom: Mme Durand
          personne: oui
      """
    let mission = Mission(Array(text.utf8))
    let version = try mission.version()
    #expect(version.profile == .public)
    #expect(version.language == .english)
    #expect(version.map.stakeholders.map(\.name) == ["a person"])
    #expect(version.lines.isEmpty)
    let wanted = try mission.version(for: .workshop, in: .french)
    #expect(wanted.profile == .workshop)
    #expect(wanted.language == .french)
    #expect(wanted.map.stakeholders.map(\.name) == ["Mme Durand"])
  }

  @Test func `tells the name of the file, but not in public`() throws {
    let bytes = Array("concertation: Halle\nparties prenantes:\n  - Maire : élus".utf8)
    let mission = Mission(bytes, file: "/tmp/x/place du marché.v2.yaml")
    let inside = try mission.version()
    #expect(inside.file == "place du marché.v2.yaml")
    #expect(inside.name == "place du marché.v2")
    #expect(inside.lines[.stakeholder("Maire")] == 3)
    #expect(try mission.version(for: .public).file == nil)
    #expect(try Mission(bytes).version().name == nil)
  }

  @Test func `says the problems of a text that is no map`() {
    let mission = Mission(Array("concertation: Halle\nliens:\n  - A -> B : contact".utf8))
    #expect(mission.problems.contains { $0.severity == .error })
    #expect(throws: MissionFailure.hasErrors) { try mission.version() }
  }

  @Test func `refuses what cannot be hidden without saying it`() {
    let text = """
      concertation: Halle
      confidentialité:
        masquer en public: [Jeunes, Kx0w]
      parties prenantes:
        - Jeunes : habitants
      """
    let mission = Mission(Array(text.utf8))
    do throws(MissionFailure) {
      _ = try mission.version(for: .public)
      Issue.record("a version was made")
    } catch {
      #expect(error == .notDisclosed(.unknownHiddenWord(place: 2)))
      #expect(error.message.map { !$0.french.contains("Kx0w") } == true)
    }
  }

  @Test func `gives the problems of a file in every form`() {
    let mission = Mission(
      Array("concertation: Halle\nliens:\n  - A -> B : contact".utf8), file: "c")
    let file = CheckedFile(mission)
    for form in ProblemForm.allCases {
      #expect(
        form.document(of: [file], in: .french).contains("parties-prenantes-absentes"), "\(form)")
    }
  }

  @Test func `draws only the maps that the version holds`() async throws {
    let text = try Repository.text("Samples/place-du-marche/carte.yaml")
    let mission = Mission(Array(text.utf8))
    let inside = await MissionAnalysis(of: try mission.version(for: .internal))
    let outside = await MissionAnalysis(of: try mission.version(for: .public))
    #expect(inside.kinds.map(\.key).contains("network"))
    #expect(!outside.kinds.map(\.key).contains("network"))
    #expect(outside.kinds.map(\.key).contains("coverage"))
  }
}
