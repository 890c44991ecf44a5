import Foundation
import GraphvizKit
import TestSupport
import Testing

@testable import ParvisCommands

/// Every sample with its expected outputs: documentation, fixture and golden test at once.
@Suite struct `Samples give their expected outputs` {
  @Test(arguments: [
    ("place-du-marche", "carte.yaml", "gaps", "gaps"),
    ("place-du-marche", "carte.yaml", "analyze", "analyze"),
    ("place-du-marche", "minimal.yaml", "gaps", "minimal-gaps"),
    ("secours-kansas", "carte.yaml", "gaps", "gaps"),
    ("secours-kansas", "carte.yaml", "analyze", "analyze"),
  ])
  func `as tables`(sample: String, file: String, command: String, output: String) async throws {
    let input = Repository.path("Samples/\(sample)/\(file)")
    for (format, name) in [("text", "txt"), ("json", "json")] {
      let recorder = Recorder()
      #expect(await recorder.run(command, input, "--format", format) == 0)
      let path = "Samples/\(sample)/expected/\(output).\(name)"
      #expect(Golden.findings(recorder.bytes, at: path) == [])
    }
  }

  /// Widths of texts, and so the bytes, are those of Graphviz 2.4 with DejaVu.
  @Test(
    .enabled(if: GraphvizEngine().version.hasPrefix("2.4")),
    arguments: [
      ("place-du-marche", "carte.yaml", "network", "network.svg"),
      ("place-du-marche", "carte.yaml", "grid", "grid.svg"),
      ("place-du-marche", "minimal.yaml", "network", "minimal-network.svg"),
      ("place-du-marche", "minimal.yaml", "grid", "minimal-grid.svg"),
      ("secours-kansas", "carte.yaml", "network", "network.svg"),
    ])
  func `as maps`(sample: String, file: String, kind: String, output: String) async throws {
    let recorder = Recorder()
    let input = Repository.path("Samples/\(sample)/\(file)")
    #expect(await recorder.run("map", input, "-k", kind) == 0)
    #expect(Golden.findings(recorder.bytes, at: "Samples/\(sample)/expected/\(output)") == [])
  }

  @Test func `in English too`() async throws {
    let recorder = Recorder()
    let input = Repository.path("Samples/place-du-marche/carte.yaml")
    #expect(await recorder.run("gaps", input, "--lang", "en") == 0)
    #expect(
      Golden.findings(recorder.bytes, at: "Samples/place-du-marche/expected/gaps.en.txt") == [])
  }
}
