import Foundation
import TestSupport
import Testing

@testable import ParvisCommands

@Suite struct `Folders of maps` {
  private static let map = """
    concertation: { titre: Place, pilote: Mission, décideur: Maire }
    publics attendus: [ { nom: Riverains, effectif: 60, concernés par: { ombre: 3 } } ]
    thèmes: [ ombre ]
    parties prenantes:
      Maire: { catégorie: élus, influence: 4, intérêt: 3 }
      Mission: { catégorie: services, influence: 2, intérêt: 4 }
      Zqcache: { catégorie: associations, influence: 3, intérêt: 4, confidentiel: oui, représente: Riverains }
      Amis: { catégorie: associations, influence: 2, intérêt: 3, représente: Riverains }
      Voisins: { catégorie: associations, influence: 1, intérêt: 3, représente: Riverains }
      Commerces: { catégorie: associations, influence: 1, intérêt: 2 }
    liens: [ Mission -> Maire : influence 3, Zqcache -> Maire : influence 4 ]

    """

  private let folder: TemporaryFolder
  private let file: String

  init() throws {
    folder = try TemporaryFolder()
    file = try folder.file("place.yaml", Self.map)
  }

  private func run(_ arguments: String...) async -> (status: Int32, errors: String) {
    let recorder = Recorder()
    let status = await recorder.run([arguments[0], file, "--quick"] + arguments.dropFirst())
    return (status, recorder.errors)
  }

  private var names: Set<String> {
    get throws { Set(try FileManager.default.contentsOfDirectory(atPath: folder.path("m"))) }
  }

  @Test func `public maps take the place of internal ones`() async throws {
    let path = folder.path("m")
    #expect(await run("map", "-o", path, "--profile", "interne").status == 0)
    #expect(try names.isSuperset(of: ["grid.svg", "network.svg"]))
    let second = await run("map", "-o", path, "--profile", "publique")
    #expect(second.status == 0 && second.errors.contains("grid.svg"))
    #expect(try names.isDisjoint(with: ["grid.svg", "network.svg", "circles.svg"]))
    for name in try names where name.hasSuffix(".svg") {
      #expect(try !folder.text("m/" + name).contains("Zqcache"), "\(name)")
    }
  }

  @Test func `maps that stay where nothing public can be drawn are named`() async throws {
    let path = folder.path("m")
    #expect(await run("map", "-k", "grid", "-o", path + "/").status == 0)
    let second = await run("map", "-k", "grid", "-o", path, "--profile", "publique")
    #expect(second.status == 73 && second.errors.contains("grid.svg"))
    let elsewhere = await run(
      "map", "-k", "grid", "-o", folder.path("n"), "--profile", "publique")
    #expect(elsewhere.status == 65)
  }

  @Test func `a map that somebody changed stops public ones`() async throws {
    let path = folder.path("m")
    #expect(await run("map", "-o", path).status == 0)
    let grid = try folder.text("m/grid.svg") + "<!-- mine -->\n"
    _ = try folder.file("m/grid.svg", grid)
    let before = try names
    let second = await run("map", "-o", path, "--profile", "publique")
    #expect(second.status == 73 && second.errors.contains("grid.svg"))
    #expect(try names == before)
    #expect(try folder.text("m/grid.svg") == grid)
  }

  @Test func `an internal map that no record knows stops public ones`() async throws {
    let path = folder.path("m")
    try FileManager.default.createDirectory(
      atPath: path, withIntermediateDirectories: true)
    #expect(await run("map", "-k", "grid", "-o", path + "/grid.svg").status == 0)
    let second = await run("map", "-o", path, "--profile", "publique")
    #expect(second.status == 73 && second.errors.contains("grid.svg"))
  }

  @Test func `some maps of the same version leave the others`() async throws {
    let path = folder.path("m")
    #expect(await run("map", "-k", "grid", "-o", path + "/").status == 0)
    #expect(await run("map", "-k", "network", "-o", path + "/").status == 0)
    #expect(try names == [".parvis-files", "grid.svg", "network.svg"])
    #expect(await run("map", "-k", "grid", "--format", "dot", "-o", path + "/").status == 0)
    #expect(try names == [".parvis-files", "grid.dot", "grid.svg", "network.svg"])
  }

  @Test func `a changed map of a report stops the public one`() async throws {
    let path = folder.path("m")
    #expect(await run("report", "-o", path, "--no-office").status == 0)
    let grid = try folder.text("m/cartes/grid.svg") + "\n"
    _ = try folder.file("m/cartes/grid.svg", grid)
    for _ in 0..<2 {
      let second = await run("report", "-o", path, "--no-office", "--profile", "publique")
      #expect(second.status == 73 && second.errors.contains("cartes/grid.svg"))
    }
    try FileManager.default.removeItem(atPath: folder.path("m/cartes/grid.svg"))
    #expect(await run("report", "-o", path, "--no-office", "--profile", "publique").status == 0)
    #expect(!FileManager.default.fileExists(atPath: folder.path("m/cartes/network.svg")))
  }
}
