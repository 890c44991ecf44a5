import Foundation
import TestSupport
import Testing

/// The program as a process: what only the operating system can show.
@Suite struct `The program` {
  /// A folder that holds the samples of the market square.
  private static func folder() throws -> TemporaryFolder {
    let folder = try TemporaryFolder()
    for name in ["minimal.yaml", "carte.yaml"] {
      _ = try folder.file(name, Repository.text("Samples/place-du-marche/\(name)"))
    }
    return folder
  }

  private static func run(_ command: String, _ folder: TemporaryFolder) throws
    -> ShellCommand.Outcome
  {
    try ShellCommand.run(command, in: folder.url)
  }

  @Test func `draws the same bytes in any folder, locale and time zone`() throws {
    var outputs: [[UInt8]] = []
    for setting in [
      "LC_ALL=C TZ=UTC", "LC_ALL=fr_FR.UTF-8 LANG=fr_FR.UTF-8 TZ=Pacific/Auckland",
      "LC_ALL=tr_TR.UTF-8 LANG=tr_TR.UTF-8 TZ=America/Lima",
    ] {
      let folder = try Self.folder()
      // Every kind that the file feeds, each with all its pages.
      let drawn = try Self.run(
        "\(setting) parvis map carte.yaml --quick -o out/ >&2 && cat out/*.svg", folder)
      #expect(drawn.status == 0, "\(drawn.errors)")
      outputs.append(drawn.output)
    }
    #expect(outputs[0].count > 40_000)
    #expect(outputs[1] == outputs[0] && outputs[2] == outputs[0])
  }

  @Test func `reads the standard input and writes results to the output only`() throws {
    let folder = try Self.folder()
    let outcome = try Self.run("cat minimal.yaml | parvis gaps - --format json", folder)
    #expect(outcome.status == 0)
    #expect(outcome.errors.isEmpty)
    let root = try JSONSerialization.jsonObject(with: Data(outcome.output)) as? [String: Any]
    #expect(root?["file"] is NSNull)
  }

  @Test func `ends quietly when its reader goes away`() throws {
    let folder = try Self.folder()
    let outcome = try Self.run(
      "{ parvis map minimal.yaml -k network --quick; echo $? >status; } | head -c 10 >/dev/null",
      folder)
    #expect(outcome.errors.isEmpty)
    #expect(try folder.text("status") == "0\n")
  }

  @Test func `fails when its results are lost`() throws {
    guard FileManager.default.fileExists(atPath: "/dev/full") else { return }
    let folder = try Self.folder()
    for command in ["gaps minimal.yaml", "convert minimal.yaml -o - --format gexf", "--help"] {
      #expect(try Self.run("parvis \(command) >/dev/full", folder).status == 74, "\(command)")
    }
    let closed = try Self.run("parvis gaps minimal.yaml >&-", folder)
    #expect(closed.status == 74)
    #expect(closed.errors.contains("sortie standard"))
  }

  @Test func `says what is wrong with its standard input, and waits for pipes`() throws {
    let folder = try Self.folder()
    #expect(try Self.run("parvis check - </", folder).status == 66)
    let closed = try Self.run("parvis gaps - <&-", folder)
    #expect(closed.status == 74)
    #expect(closed.errors.contains("entrée standard"))
    let piped = try Self.run(
      "mkfifo pipe; { sleep 0.2; cat minimal.yaml >pipe; } & parvis check pipe", folder)
    #expect(piped.status == 0, "\(piped.errors)")
  }

  @Test func `says so when the disk is full, and keeps the old file`() throws {
    guard FileManager.default.fileExists(atPath: "/dev/full") else { return }
    let folder = try Self.folder()
    let outcome = try Self.run("parvis map minimal.yaml -k grid -o /dev/full --format svg", folder)
    #expect(outcome.status == 73)
    #expect(outcome.errors.contains("plus de place"))
  }

  @Test func `draws nothing in a folder where it may not write`() throws {
    let folder = try Self.folder()
    let outcome = try Self.run("parvis map minimal.yaml -o /proc/nowhere/", folder)
    #expect(outcome.status == 73)
  }

  @Test func `has no color in a pipe, and speaks French whatever the locale`() throws {
    let folder = try Self.folder()
    let outcome = try Self.run("LANG=en_US.UTF-8 parvis gaps minimal.yaml", folder)
    let text = String(decoding: outcome.output, as: UTF8.self)
    #expect(!text.contains("\u{1B}"))
    #expect(text.contains("Les deux premières actions"))
  }

  @Test func `says what is wrong with Graphviz when its plug-ins are missing`() throws {
    let folder = try Self.folder()
    let outcome = try Self.run(
      "mkdir empty; GVBINDIR=$PWD/empty parvis map minimal.yaml -k network -o out.svg", folder)
    #expect(outcome.status == 69)
    #expect(outcome.errors.contains("parvis doctor"))
    #expect(!FileManager.default.fileExists(atPath: folder.path("out.svg")))
    let doctor = try Self.run("GVBINDIR=$PWD/empty parvis doctor", folder)
    #expect(doctor.status == 69)
    #expect(String(decoding: doctor.output, as: UTF8.self).contains("✗"))
  }
}
