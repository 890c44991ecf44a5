import Foundation
import ParvisCore
import TestSupport
import Testing

@testable import ParvisCommands

@Suite struct `The report command` {
  private static let full = Repository.path("Samples/place-du-marche/carte.yaml")
  private static let minimal = Repository.path("Samples/place-du-marche/minimal.yaml")

  private static func names(below folder: String) throws -> Set<String> {
    let root = URL(filePath: folder)
    let paths = try FileManager.default.subpathsOfDirectory(atPath: folder)
    return Set(paths.filter { (try? Data(contentsOf: root.appending(path: $0))) != nil })
  }

  @Test func `writes the page, the text, every map, tables and figures`() async throws {
    let folder = try TemporaryFolder()
    let recorder = Recorder()
    #expect(
      await recorder.run("rapport", Self.full, "-o", folder.path("r"), "--quick", "--no-office")
        == 0)
    let names = try Self.names(below: folder.path("r"))
    #expect(
      names.isSuperset(of: [
        ".parvis-files", "rapport.html", "rapport.md", "analyse.json", "cartes/network.svg",
        "cartes/grid.svg", "cartes/circles.svg", "cartes/coverage.svg", "cartes/gaps.svg",
        "cartes/themes.svg", "tableaux/manques.csv", "tableaux/parties-prenantes.csv",
      ]))
    let page = try folder.text("r/rapport.html")
    #expect(page.utf8.count < 500_000)
    for name in names where name.hasSuffix(".svg") {
      let picture = name.dropFirst("cartes/".count).dropLast(".svg".count)
      #expect(page.contains("id=\"carte-\(picture)\""), "\(picture)")
      // Each map is a picture of the text, too, with words in its place.
      #expect(try folder.text("r/rapport.md").contains("](<\(name)>)"), "\(name)")
    }
    #expect(page.components(separatedBy: "<details>").count - 1 == 6)
    #expect(page.contains("default-src 'none'"))
    #expect(!page.contains("<link") && !page.contains("src="))
    let csv = try Data(contentsOf: URL(filePath: folder.path("r/tableaux/manques.csv")))
    #expect(csv.starts(with: [0xEF, 0xBB, 0xBF]))
    #expect(recorder.errors.contains("rapport.html"))
  }

  @Test func `writes the same bytes again, in English under English names`() async throws {
    let folder = try TemporaryFolder()
    for name in ["a", "b"] {
      let status = await Recorder().run(
        "report", Self.minimal, "--lang", "en", "-o", folder.path(name), "--quick", "--no-office")
      #expect(status == 0)
    }
    let names = try Self.names(below: folder.path("a"))
    #expect(names.isSuperset(of: ["report.html", "report.md", "analysis.json", "maps/grid.svg"]))
    #expect(names == (try Self.names(below: folder.path("b"))))
    for name in names {
      #expect(try folder.text("a/" + name) == folder.text("b/" + name), "\(name)")
    }
  }

  @Test func `leaves what others wrote and takes away only its own`() async throws {
    let folder = try TemporaryFolder()
    let path = folder.path("r")
    func report(_ arguments: String...) async -> (status: Int32, errors: String) {
      let recorder = Recorder()
      let status = await recorder.run(
        ["report", Self.minimal, "-o", path, "--quick", "--no-office"] + arguments)
      return (status, recorder.errors)
    }
    #expect(await report().status == 0)
    _ = try folder.file("r/notes.txt", "à moi")
    _ = try folder.file("r/tableaux/liens.csv", "à moi aussi")
    // A table that somebody changed is theirs: it is not replaced, and nothing else is either.
    let before = try folder.text("r/rapport.html")
    let refused = await report("--lang", "fr")
    #expect(refused.status == 73 && refused.errors.contains("liens.csv"))
    #expect(try folder.text("r/rapport.html") == before)
    // In the other language nothing has that name; the old files go, theirs stay.
    #expect(await report("--lang", "en").status == 0)
    let names = try Self.names(below: path)
    #expect(names.isSuperset(of: ["notes.txt", "tableaux/liens.csv", "report.html"]))
    #expect(!names.contains("rapport.html"))
    #expect(try folder.text("r/notes.txt") == "à moi")
    #expect(try folder.text("r/tableaux/liens.csv") == "à moi aussi")
  }

  @Test func `says what is wrong with its folder`() async throws {
    let folder = try TemporaryFolder()
    let file = try folder.file("occupé", "x")
    for (path, status) in [(file, Int32(73)), ("/proc/parvis", 73), ("-", 64)] {
      let recorder = Recorder()
      #expect(
        await recorder.run("report", Self.minimal, "-o", path, "--quick", "--no-office") == status)
      #expect(!recorder.errors.isEmpty && recorder.output.isEmpty)
    }
    #expect(try folder.text("occupé") == "x")
    #expect(await Recorder().run("report", folder.path("absent.yaml")) == 66)
  }

  @Test func `shows a public version without scores, ranks or lines`() async throws {
    let folder = try TemporaryFolder()
    let status = await Recorder().run(
      "report", Self.full, "--profile", "publique", "-o", folder.path("r"), "--quick", "--no-office"
    )
    #expect(status == 0)
    let names = try Self.names(below: folder.path("r"))
    #expect(!names.contains("cartes/network.svg") && !names.contains("cartes/grid.svg"))
    #expect(!names.contains("tableaux/rangs.csv"))
    let page = try folder.text("r/rapport.html")
    #expect(!page.contains("<small>l. ") && !page.contains("class=\"watermark is-on\""))
    #expect(!page.contains("rang 1 sur") && !page.contains("carte.yaml"))
  }
}
