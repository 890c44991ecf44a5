import Foundation
import TestSupport
import Testing

@testable import ParvisCommands

/// Nothing that an argument or a file name brings acts on a terminal or in a document.
@Suite struct `Control characters` {
  private static let signs = ["\u{1B}[31m", "\u{7}", "\u{9B}31m", "\u{202E}", "\u{7F}", "\n", "\r"]

  private static func findings(in text: String, allowing allowed: String = "\n") -> [String] {
    text.unicodeScalars.filter { scalar in
      switch scalar.value {
      case 0...0x1F, 0x7F...0x9F, 0x061C, 0x202A...0x202E, 0x2028, 0x2029, 0x2066...0x2069:
        !allowed.unicodeScalars.contains(scalar)
      default: false
      }
    }.map { String($0.value, radix: 16) }
  }

  /// What follows each command, with the place of the odd word as `@`.
  private static let lines: [[String]] = [
    ["@"], ["--@"], ["help", "@"], ["explain", "@"], ["init", "FOLDER/@/x"],
    ["init", "--template", "@"],
    ["schema", "-o", "FOLDER/@/x"], ["schema", "@"], ["doctor", "@"],
    ["check", "@"], ["check", "FILE", "--format", "@"], ["check", "FILE", "@"],
    ["check", "--fix", "@"], ["check", "@.csv", "b.csv"],
    ["map", "@"], ["map", "FILE", "-k", "@"], ["map", "FILE", "--on", "@"],
    ["map", "FILE", "--links", "@"],
    ["map", "FILE", "--format", "@"], ["map", "FILE", "--profile", "@"],
    ["map", "FILE", "--like", "@"],
    ["map", "FILE", "-k", "grid", "-o", "FOLDER/none/@.svg"], ["map", "FILE", "-o", "a.@"],
    ["map", "FILE", "--page", "@"], ["map", "FILE", "--seed", "@"],
    ["gaps", "@"], ["gaps", "FILE", "--why", "@"], ["gaps", "FILE", "--fail-on", "@"],
    ["gaps", "FILE", "--format", "@"], ["gaps", "FILE", "-o", "FOLDER/none/@"],
    ["analyze", "@"], ["analyze", "FILE", "-o", "FOLDER/none/@"],
    ["analyze", "FILE", "--format", "@"],
    ["privacy", "@"], ["convert", "@"], ["convert", "FILE", "--to", "@"],
    ["convert", "FILE", "-o", "a.@"],
    ["convert", "FILE", "-o", "FOLDER/none/@.yaml"],
    ["convert", "FILE", "--links-as", "@", "-o", "-"],
    ["report", "@"], ["report", "FILE", "-o", "FOLDER/place.yaml/@"],
    ["report", "FILE", "--page", "@"],
    ["measure", "@"], ["measure", "FILE", "--only", "@"], ["measure", "FILE", "--vertices", "@"],
    ["measure", "FILE", "--format", "@"], ["check", "FILE", "--strict=@"],
    ["gaps", "FILE", "--lang", "@"],
    ["map", "FILE", "--zz@=3"], ["check", "FILE", "-@"], ["map", "FILE", "x", "@", "y"],
  ]

  @Test(arguments: lines, ["fr", "en"])
  func `of an argument are spelt out`(line: [String], language: String) async throws {
    let folder = try TemporaryFolder()
    let file = try folder.file(
      "place.yaml", "concertation: { titre: P }\nparties prenantes: [ A, B ]\n")
    for sign in Self.signs {
      let recorder = Recorder()
      let words = line.map {
        $0.replacing("FILE", with: file).replacing("FOLDER", with: folder.path(""))
          .replacing("@", with: "a\(sign)b")
      }
      _ = await recorder.run(words + ["--lang", language])
      _ = await recorder.run(words)
      #expect(
        Self.findings(in: recorder.errors) == [], "\(line) \(sign.debugDescription)")
      #expect(Self.findings(in: recorder.output) == [], "\(line)")
      if sign == "\n" {
        // No line of its own.
        #expect(!recorder.errors.split(separator: "\n").contains { $0.hasPrefix("b") }, "\(line)")
      }
    }
  }

  @Test func `of a file name reach no document`() async throws {
    let folder = try TemporaryFolder()
    let name = "a\u{1B}[31m\u{7}\u{202E}\n.yaml"
    let file = try folder.file(
      name, "concertation: { titre: P }\nparties prenantes: { A: { influence: 3, intérêt: 2 } }\n")
    let recorder = Recorder()
    for command in [
      ["report", "-o", folder.path("r"), "--no-office", "--quick"],
      ["map", "-k", "grid", "-o", folder.path("m/"), "--quick"],
      ["check"], ["check", "--format", "json"], ["check", "--format", "sarif"],
      ["check", "--format", "github", "--strict"], ["gaps"], ["gaps", "--format", "json"],
      ["gaps", "--format", "html"],
      ["gaps", "--format", "md"], ["analyze"], ["analyze", "--format", "json"], ["privacy"],
      ["convert", "-o", folder.path("c/")], ["convert", "--to", "graphml"],
      ["convert", "--to", "dot"],
    ] {
      _ = await recorder.run([command[0], file] + command.dropFirst())
    }
    #expect(Self.findings(in: recorder.errors) == [])
    #expect(Self.findings(in: recorder.output) == [])
    var count = 0
    for part in ["r", "m", "c"] {
      let root = folder.path(part)
      for path in (try? FileManager.default.subpathsOfDirectory(atPath: root)) ?? [] {
        guard let text = try? folder.text("\(part)/\(path)") else { continue }
        count += 1
        #expect(Self.findings(in: text, allowing: "\n\r\t") == [], "\(path)")
      }
    }
    #expect(count > 3)
    // The name on the disk is the user's own.
    #expect(FileManager.default.fileExists(atPath: file))
  }
}
