import Foundation
import TestSupport
import Testing

@testable import ParvisCommands

@Suite struct `Options of the map` {
  private static let full = Repository.path("Samples/place-du-marche/carte.yaml")
  private static let minimal = Repository.path("Samples/place-du-marche/minimal.yaml")

  /// The size of a PNG picture in pixels.
  private static func size(ofPNG bytes: Data) -> (width: Int, height: Int) {
    func number(_ start: Int) -> Int { bytes[start..<start + 4].reduce(0) { $0 << 8 | Int($1) } }
    return (number(16), number(20))
  }

  @Test func `--dpi sets the pixels of a PNG, and only of a PNG`() async throws {
    let folder = try TemporaryFolder()
    for (dots, width) in [("72", 842), ("144", 1684), ("300", 3508)] {
      let path = folder.path("n.png")
      let status = await Recorder().run(
        "map", Self.full, "-k", "grid", "--page", "a4", "--dpi", dots, "-o", path)
      #expect(status == 0)
      let size = Self.size(ofPNG: try Data(contentsOf: URL(filePath: path)))
      #expect((size.width - width).magnitude <= 4, "\(dots): \(size)")
    }
    let recorder = Recorder()
    #expect(await recorder.run("map", Self.full, "--dpi", "200", "-o", folder.path("x/")) == 64)
    #expect(recorder.errors.contains("--format png"))
    for dots in ["71", "301", "0", "fin"] {
      let refused = Recorder()
      #expect(await refused.run("map", Self.full, "--dpi", dots, "--format", "png") == 64)
      #expect(refused.errors.contains("de 72 à 300"))
    }
  }

  @Test func `--theme takes French and English words and changes the colours`() async throws {
    var papers: [String: String] = [:]
    for word in ["print", "impression", "screen", "Écran", "dark", "SOMBRE"] {
      let recorder = Recorder()
      #expect(await recorder.run("map", Self.full, "-k", "grid", "--theme", word) == 0)
      papers[word] = recorder.output
    }
    #expect(papers["print"] == papers["impression"] && papers["screen"] == papers["Écran"])
    #expect(papers["dark"] == papers["SOMBRE"] && papers["dark"] != papers["print"])
    let recorder = Recorder()
    #expect(await recorder.run("map", Self.full, "--theme", "rose") == 64)
    #expect(recorder.errors.contains("impression") && recorder.errors.contains("sombre"))
  }

  @Test func `--quick draws the same people, sooner arranged`() async throws {
    let full = Recorder()
    let quick = Recorder()
    #expect(await full.run("map", Self.minimal, "-k", "network") == 0)
    #expect(await quick.run("map", Self.minimal, "-k", "network", "--quick") == 0)
    func people(_ svg: String) -> Set<Substring> {
      Set(svg.matches(of: /<g id="(s-[^"]+)"/).map(\.output.1))
    }
    #expect(people(full.output).count >= 3 && people(full.output) == people(quick.output))
  }

  @Test func `--like keeps everybody where an earlier drawing has them`() async throws {
    func places(_ svg: String) -> [String: String] {
      var places: [String: String] = [:]
      for match in svg.matches(of: /<g id="([sp]-[^"]+)"[^>]* data-x="([^"]+)" data-y="([^"]+)"/) {
        places[String(match.output.1)] = "\(match.output.2) \(match.output.3)"
      }
      return places
    }
    let folder = try TemporaryFolder()
    let before = Recorder()
    #expect(
      await before.run("map", Self.full, "-k", "network", "--page", "a3", "--quick", "--seed", "7")
        == 0)
    let old = places(before.output)
    #expect(old.count > 10)
    let file = try folder.file("old.svg", before.output)
    // Another seed would arrange the map otherwise.
    let anew = Recorder()
    _ = await anew.run("map", Self.full, "-k", "network", "--page", "a3", "--quick")
    #expect(places(anew.output).keys.sorted() == old.keys.sorted() && places(anew.output) != old)
    let after = Recorder()
    let status = await after.run(
      "map", Self.full, "-k", "network", "--page", "a3", "--quick", "--like", file)
    #expect(status == 0 && after.errors.isEmpty)
    let kept = places(after.output).filter { old[$0.key] == $0.value }
    #expect(Double(kept.count) > 0.8 * Double(old.count))
    // Among other maps, those that keep places take them; the old file may be the new one.
    let all = Recorder()
    let folderOfAll = folder.path("maps/")
    #expect(
      await all.run(
        "map", Self.full, "--page", "a3", "--quick", "--like", file, "-o", folderOfAll) == 0)
    #expect(try folder.text("maps/network.svg") == after.output)
    #expect(
      await all.run(
        "map", Self.full, "-k", "network", "--page", "a3", "--quick", "--like", file, "-o", file)
        == 0)
    #expect(try folder.text("old.svg") == after.output)
  }

  @Test func `--like says what is wrong with an earlier drawing`() async throws {
    let folder = try TemporaryFolder()
    func run(_ path: String, _ kind: String = "network") async -> (status: Int32, says: String) {
      let recorder = Recorder()
      let status = await recorder.run("map", Self.minimal, "-k", kind, "--quick", "--like", path)
      return (status, recorder.errors)
    }
    let absent = await run(folder.path("none.svg"))
    #expect(absent.status == 66 && absent.says.contains("none.svg"))
    #expect(await run(folder.path("")).status == 66)
    for text in ["", "concertation: x", "<svg></svg>", "<svg class=\"parvis network\">"] {
      let other = await run(try folder.file("other.svg", text))
      #expect(other.status == 65, "\(text)")
      #expect(other.says.contains("other.svg\u{A0}»") && other.says.contains("version précédente"))
    }
    let grid = Recorder()
    #expect(await grid.run("map", Self.minimal, "-k", "grid") == 0)
    let file = try folder.file("grid.svg", grid.output)
    let otherKind = await run(file)
    #expect(otherKind.status == 65)
    #expect(otherKind.says.contains("c’est une carte «\u{A0}grille\u{A0}»"))
    let unused = await run(file, "grid")
    #expect(unused.status == 64 && unused.says.contains("«\u{A0}réseau\u{A0}»"))
    let foreign = try folder.file(
      "foreign.svg",
      "<svg class=\"parvis network\" viewBox=\"0 0 842 595\"><g id=\"s-x\" data-x=\"9\" data-y=\"9\"/>"
    )
    let nobody = await run(foreign)
    #expect(nobody.status == 0 && nobody.says.contains("personne en commun"))
  }

  @Test func `--on names somebody, whatever the case, or proposes three`() async throws {
    let recorder = Recorder()
    #expect(await recorder.run("map", Self.full, "--on", "union comerciale") == 64)
    #expect(recorder.errors.contains("«\u{A0}Union commerciale\u{A0}»"))
    let far = Recorder()
    #expect(await far.run("map", Self.full, "--on", "zzzzzzzzzzzz") == 64)
    #expect(far.errors.contains("Les parties prenantes"))
    let unused = Recorder()
    #expect(await unused.run("map", Self.full, "--on", "MAIRE", "-k", "grid") == 64)
    #expect(unused.errors.contains("ego"))
  }

  @Test func `--lint prints on the output and draws nothing unless asked`() async throws {
    let folder = try TemporaryFolder()
    let recorder = Recorder()
    let status = await recorder.run("map", Self.minimal, "--lint", "--quick", "--page", "a3")
    // Rules in brackets; an emptier page than need be is no reason to fail.
    let rules = recorder.output.matches(of: /\[([a-z-]+)\]\n/).map { String($0.output.1) }
    #expect(rules.count == recorder.output.split(separator: "\n").count)
    #expect(status == (rules.contains { $0 != "used" } ? 1 : 0))
    #expect(!recorder.output.contains("<svg"))
    #expect(!recorder.errors.contains("Écrit"))
    let drawn = Recorder()
    _ = await drawn.run(
      "map", Self.minimal, "--lint", "--quick", "--page", "a3", "-o", folder.path("maps/"))
    #expect(drawn.output == recorder.output)
    #expect(drawn.errors.contains("network.svg") && drawn.errors.contains("grid.svg"))
  }

  @Test func `a late drawing leaves the old files and ends with 75`() async throws {
    let folder = try TemporaryFolder()
    let old = try folder.file("n.svg", "old")
    let recorder = Recorder()
    #expect(
      await recorder.run("map", Self.full, "-k", "grid", "-o", old, "--deadline", "0.001") == 75)
    #expect(recorder.errors.contains("La carte «\u{A0}grille\u{A0}» n’est pas dessinée"))
    #expect(recorder.errors.contains("dépassé"))
    #expect(try folder.text("n.svg") == "old")
    #expect(try folder.names == ["n.svg"])
  }

  @Test func `without limits the library of this process draws the same`() async throws {
    let inside = Recorder()
    let outside = Recorder()
    #expect(await inside.run("map", Self.full, "-k", "grid", "--deadline", "0") == 0)
    #expect(await outside.run("map", Self.full, "-k", "grid") == 0)
    #expect(inside.output == outside.output && outside.output.contains("<svg"))
  }

  @Test func `a folder that cannot be written is known before anything is drawn`() async throws {
    let folder = try TemporaryFolder()
    let file = try folder.file("file", "")
    let recorder = Recorder()
    #expect(await recorder.run("map", Self.full, "-o", file + "/maps/") == 73)
    #expect(recorder.errors.split(separator: "\n").count { $0.hasPrefix("Erreur") } == 1)
  }

  @Test(arguments: [
    ("out/coverage.svg", 1, "out/coverage.svg"), ("out/coverage.svg", 2, "out/coverage-2.svg"),
    ("a.b/c", 3, "a.b/c-3"), (".svg", 2, ".svg-2"), ("x.y.pdf", 12, "x.y-12.pdf"),
  ])
  func `further pages are numbered`(path: String, page: Int, expected: String) {
    #expect(OutputPlan.path(path, page: page) == expected)
  }

  @Test(arguments: ["map", "carte"])
  func `help names every option in French, hidden ones aside`(command: String) async {
    let recorder = Recorder()
    #expect(await recorder.run(command, "--help") == 0)
    for option in [
      "--dpi", "--quick", "--theme", "--lint", "--on", "--page", "--seed", "--like",
    ] {
      #expect(recorder.output.contains(option))
    }
    for hidden in ["--deadline", "--memory", "__draw"] {
      #expect(!recorder.output.contains(hidden))
    }
  }

  @Test func `the command that draws is nothing for people`() async {
    let recorder = Recorder()
    #expect(await recorder.run() == 0)
    #expect(!recorder.output.contains("__draw"))
    let mistyped = Recorder()
    #expect(await mistyped.run("__dra") == 64)
    #expect(!mistyped.errors.contains("__draw"))
  }
}
