import Foundation
import TestSupport
import Testing

@testable import ParvisCommands

@Suite struct `Commands` {
  private static let full = Repository.path("Samples/place-du-marche/carte.yaml")
  private static let minimal = Repository.path("Samples/place-du-marche/minimal.yaml")

  @Test func `check says nothing on the output when all is well`() async {
    let recorder = Recorder()
    #expect(await recorder.run("check", Self.full) == 0)
    #expect(recorder.output.isEmpty)
    #expect(recorder.errors.contains("24 parties prenantes"))
  }

  @Test func `check tells five mistakes in one run, in file order`() async throws {
    let text = """
      concertation: Essai
      publics attendus: [Aînés]
      parties prenantes:
        - Maire : élus, influence 9
        - CCAS : services, représente Ainées du bourg
        - Maire : services
      liens:
        - Maire -> jeunse : influence 3
        - Maire -> CCAS : influance 3
      """
    let recorder = Recorder()
    #expect(await recorder.run("check", "-", input: text) == 65)
    let lines = recorder.output.split(separator: "\n").filter {
      $0.contains(" : erreur") || $0.contains("erreur\u{A0}:")
    }
    #expect(lines.count == 5, "\(recorder.output)")
    let english = Recorder()
    #expect(await english.run("check", "--lang", "en", "-", input: text) == 65)
    #expect(english.output.split(separator: "\n").filter { $0.contains("error:") }.count == 5)
  }

  @Test func `gaps ends with 1 when a gap reaches the bar`() async {
    #expect(await Recorder().run("gaps", Self.minimal, "--fail-on", "high") == 1)
    #expect(await Recorder().run("gaps", Self.minimal, "--fail-on", "critical") == 0)
    #expect(await Recorder().run("gaps", Self.full, "--fail-on", "critical") == 1)
  }

  @Test func `gaps writes JSON to a file`() async throws {
    let folder = try TemporaryFolder()
    let recorder = Recorder()
    let path = folder.path("gaps.json")
    #expect(await recorder.run("gaps", Self.full, "--format", "json", "-o", path) == 0)
    #expect(recorder.output.isEmpty)
    let root = try JSONSerialization.jsonObject(with: Data(contentsOf: URL(filePath: path)))
    #expect((root as? [String: Any])?["file"] as? String == "carte.yaml")
  }

  @Test func `errors of the file end with 65 and change no output`() async throws {
    let folder = try TemporaryFolder()
    let old = try folder.file("old.svg", "old")
    let bad = try folder.file(
      "bad.yaml", "concertation: Essai\nparties prenantes: [A]\nliens:\n  - A -> B : influence 3\n")
    let recorder = Recorder()
    #expect(await recorder.run("map", bad, "-k", "network", "-o", old) == 65)
    #expect(recorder.errors.contains("«\u{A0}B\u{A0}»"))
    #expect(try folder.text("old.svg") == "old")
    #expect(try folder.names == ["bad.yaml", "old.svg"])
    #expect(await Recorder().run("map", bad, "-o", folder.path("maps")) == 65)
    #expect(try folder.names == ["bad.yaml", "old.svg"])
  }

  @Test func `a folder, a missing file and a file that may not be read end with 66`() async throws {
    let folder = try TemporaryFolder()
    #expect(await Recorder().run("check", folder.path("")) == 66)
    #expect(await Recorder().run("gaps", folder.path("none.yaml")) == 66)
    #expect(await Recorder().run("map", folder.path("none.yaml")) == 66)
  }

  @Test func `a map goes to the output, to a file or to a folder`() async throws {
    let folder = try TemporaryFolder()
    let recorder = Recorder()
    #expect(await recorder.run("map", Self.minimal, "-k", "réseau", "--quick") == 0)
    #expect(recorder.output.contains("<svg"))
    #expect(
      await Recorder().run(
        "carte", Self.minimal, "-k", "network", "--quick", "-o", folder.path("a.svg")) == 0)
    #expect(try folder.text("a.svg") == recorder.output)
    #expect(await Recorder().run("map", Self.minimal, "--quick", "-o", folder.path("maps/")) == 0)
    #expect(
      try String(contentsOfFile: folder.path("maps/network.svg"), encoding: .utf8)
        == recorder.output)
  }

  @Test func `several maps do not fit in one file`() async throws {
    let folder = try TemporaryFolder()
    #expect(
      await Recorder().run(
        "map", Self.full, "-k", "network", "-k", "grid", "-o", folder.path("a.svg"))
        == 64)
    #expect(try folder.names.isEmpty)
  }

  @Test func `a file without anything to draw says what to add`() async {
    let recorder = Recorder()
    #expect(
      await recorder.run("map", "-", input: "concertation: A\nparties prenantes: [B]\n") == 65)
    #expect(recorder.errors.contains("Rien à dessiner"))
  }

  @Test(arguments: ["gaps", "analyze", "map"])
  func `the input is never replaced by the output`(command: String) async throws {
    let folder = try TemporaryFolder()
    let text = try String(contentsOfFile: Self.minimal, encoding: .utf8)
    let input = try folder.file("e.yaml", text)
    try FileManager.default.createSymbolicLink(
      atPath: folder.path("link.svg"), withDestinationPath: "e.yaml")
    for output in [input, folder.path("./e.yaml"), folder.path("link.svg")] {
      #expect(await Recorder().run(command, input, "-o", output) == 64)
      #expect(try folder.text("e.yaml") == text)
    }
  }

  @Test func `an edge list with control characters is refused`() async {
    let recorder = Recorder()
    #expect(
      await recorder.run("measure", "-", input: "source,target\na\u{1B}[31m,b\n") == 65)
    #expect(!recorder.errors.contains("\u{1B}") && !recorder.output.contains("\u{1B}"))
    #expect(recorder.errors.contains(":2:"))
  }

  @Test func `a mistyped extension, an empty name or a contradiction is a usage error`()
    async throws
  {
    let folder = try TemporaryFolder()
    #expect(await Recorder().run("map", Self.full, "-k", "grid", "-o", folder.path("a.xyz")) == 64)
    #expect(await Recorder().run("map", Self.full, "-k", "grid", "-o", "") == 64)
    #expect(await Recorder().run("gaps", Self.full, "--checklist", "--fail-on", "watch") == 64)
    #expect(
      await Recorder().run("measure", "-", "--only", " ", input: "source,target\na,b\n") == 64)
    #expect(try folder.names.isEmpty)
  }

  @Test func `--why lists the publics when none is near`() async {
    let recorder = Recorder()
    #expect(await recorder.run("gaps", Self.full, "--why", "habitants") == 64)
    #expect(recorder.errors.contains("«\u{A0}Habitants des Tilleuls\u{A0}»"))
    #expect(!recorder.errors.contains("Forains"))
  }
}
