import Foundation
import GraphvizKit
import ParvisAnalysis
import ParvisCore
import ParvisInput
import ParvisRendering
import ParvisReport
import TestSupport
import Testing

@testable import ParvisCommands

/// Every word of a file, searched in every byte of every output that is meant for others.
@Suite struct `What is confidential` {
  private static let file = CanaryFile()

  @Test func `has a canary for every text key of the vocabulary, and a place for every other key`()
    throws
  {
    let fields = Set(Self.file.canaries.map(\.field))
    for entry in Vocabulary.entries {
      switch entry.content {
      case .text where entry.section == .confidentiality,
        .texts where entry.section == .confidentiality:
        continue
      case .text, .texts, .date:
        let field = "\(entry.section).\(entry.french)"
        #expect(fields.contains(field), "\(field) needs a canary in CanaryTemplate")
      default:
        #expect(Self.file.template.contains("\(entry.french):"), "\(entry.section).\(entry.french)")
      }
    }
    let read = MapReader.read(Self.file.text, file: nil)
    #expect(read.diagnostics.filter { $0.severity == .error }.map(\.message.french) == [])
    #expect(!read.diagnostics.contains { $0.code == "cle-inconnue" })
  }

  @Test(arguments: [DisclosureProfile.workshop, .public], [Language.french, .english])
  func `does not leave the team`(profile: DisclosureProfile, language: Language) async throws {
    let outputs = try await CanaryOutputs.all(of: Self.file, for: profile, in: language)
    let hidden = Self.file.canaries.filter { canary in
      profile == .public ? canary.audience != .everybody : canary.audience == .team
    }
    #expect(hidden.count >= (profile == .public ? 80 : 55))
    #expect(outputs.count >= 20)
    var leaks = 0
    for output in outputs {
      let found = output.words(of: hidden)
      leaks += found.count
      #expect(found.isEmpty, "\(output.name): \(found)")
    }
    let bytes = outputs.reduce(0) { $0 + $1.size }
    print(
      "canaries: \(profile.rawValue) \(language.rawValue): \(hidden.count) words × "
        + "\(outputs.count) outputs, \(bytes) bytes, \(leaks) found")
  }

  /// Without this the search might find nothing because it looks nowhere.
  @Test func `is found in the outputs of the team`() async throws {
    let outputs = try await CanaryOutputs.all(of: Self.file, for: .internal, in: .french)
    let secret = Self.file.canaries.filter { $0.audience != .everybody }
    let found = Set(outputs.flatMap { $0.words(of: secret) })
    #expect(found.count >= 15, "\(found.sorted())")
    for ending in ["svg", "dot", "json", "csv", "md", "text", "errors"] {
      #expect(
        outputs.contains { $0.name.hasSuffix(ending) && !$0.words(of: secret).isEmpty },
        "\(ending)")
    }
  }

  /// All that was typed comes out again: in the report, or by the name of its field in the list of
  /// what stays in the file.
  @Test func `is told to the team, every word of it`() async throws {
    let folder = try TemporaryFolder()
    let status = await Recorder().run(
      ["report", "-", "-o", folder.path("r"), "--quick", "--no-office", "--profile", "interne"],
      input: Self.file.text)
    #expect(status == 0)
    for name in ["rapport.md", "rapport.html"] {
      let text = try folder.text("r/\(name)")
      let kept = text.firstRange(of: "dans aucune sortie").map {
        text[$0.upperBound...].prefix(400)
      }
      let told = Set(CanaryOutput(name, Array(text.utf8)).words(of: Self.file.canaries))
      let missing = Self.file.canaries.map(\.field).filter { field in
        let label = field.split(separator: ".").last.map(String.init) ?? field
        return !told.contains(field) && kept?.contains(label) != true
      }
      #expect(missing.allSatisfy(Self.isUnprinted), "\(name): \(missing)")
      #expect(told.filter(Self.isUnprinted) == [], "\(name)")
      for canary in Self.file.canaries where Self.isToldOnce(canary.field) {
        let times = text.ranges(of: canary.word).count
        #expect(times == 1, "\(name): \(canary.field)")
      }
    }
    let tables = try FileManager.default.contentsOfDirectory(atPath: folder.path("r/tableaux"))
    #expect(tables.count >= 15, "\(tables)")
  }

  /// Former names and the numbers of sheets are kept for what other commands make of them.
  private static func isUnprinted(_ field: String) -> Bool {
    field.hasSuffix(".anciennement") || field.hasSuffix(".réponse")
  }

  /// Whether nothing but the notes of the team tells a field.
  private static func isToldOnce(_ field: String) -> Bool {
    let isName = field.hasSuffix(".nom") || field.contains("commentaire")
    let sections = ["scenario.", "parameters.", "setAside.", "census.", "reaction."]
    let isIn = sections.contains { field.hasPrefix($0) } || field == "existingScheme.unexpected"
    // A dimension stands before each of its groups; numbers have their thousands apart.
    let others = ["census.dimension", "scenario.charge", "scenario.person", "scenario.coût"]
    return isIn && !isName && !isUnprinted(field) && !others.contains(field)
  }

  @Test func `is not in a public file name either`() async throws {
    let folder = try TemporaryFolder()
    let path = try folder.file("Kx999w.yaml", Self.file.text)
    for format in ["json", "csv", "md", "text"] {
      let recorder = Recorder()
      _ = await recorder.run("gaps", path, "--profile", "publique", "--format", format)
      #expect(!recorder.output.contains("Kx999w"))
    }
  }

  @Test func `stays with the team when the file has errors`() async throws {
    let text = Self.file.text + "\n# fin\ninconnu Kx998w: [1\n"
    for profile in ["atelier", "publique"] {
      let recorder = Recorder()
      #expect(await recorder.run("gaps", "-", "--profile", profile, input: text) == 65)
      #expect(!(recorder.output + recorder.errors).contains("Kx"))
    }
  }

  @Test func `is not drawn in a version that has no such map`() async throws {
    for kind in MapKindCatalog.all where !DisclosureProfile.public.shows(kind.matter) {
      let recorder = Recorder()
      let code = await recorder.run(
        "map", "-", "-k", kind.key, "--profile", "publique", "--format", "svg",
        input: Self.file.text)
      #expect(code == 65)
      #expect(recorder.bytes.isEmpty)
    }
  }

  @Test func `is refused rather than shown when what to hide is not understood`() async throws {
    let text = Self.file.text.replacing(
      "masquer en public: [positions,", with: "masquer en public: [positions, Kx997w,")
    let recorder = Recorder()
    #expect(await recorder.run("gaps", "-", "--profile", "publique", input: text) == 65)
    #expect(recorder.output.isEmpty)
    #expect(recorder.errors.contains("n° 2"))
    #expect(!recorder.errors.contains("Kx"))
  }
}
