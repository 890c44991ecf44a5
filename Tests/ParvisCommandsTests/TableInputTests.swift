import TestSupport
import Foundation
import Testing

@testable import ParvisCommands

@Suite struct `Tables as the input of a command` {
  private static let people =
    "nom;catégorie;influence;intérêt\nMaire;élus;4;3\nCCAS;services;1;2\n"
  private static let links = "de;vers;type;force\nMaire;CCAS;contact;3\n"

  private func folder() throws -> TemporaryFolder {
    let folder = try TemporaryFolder()
    _ = try folder.file("acteurs.csv", Self.people)
    _ = try folder.file("liens.csv", Self.links)
    return folder
  }

  @Test func `a folder is one map`() async throws {
    let folder = try folder()
    let recorder = Recorder()
    #expect(await recorder.run("check", folder.path("")) == 0)
    #expect(recorder.errors.contains("acteurs.csv\u{A0}: 2 lignes lues"))
    #expect(recorder.errors.contains("2 parties prenantes"))
    #expect(recorder.errors.contains("1 lien"))
    #expect(await Recorder().run("gaps", folder.path("")) == 0)
    #expect(await Recorder().run("analyze", folder.path(""), "--format", "json") == 0)
  }

  @Test func `several tables are one map, whatever the order`() async throws {
    let folder = try folder()
    let recorder = Recorder()
    let (people, links) = (folder.path("acteurs.csv"), folder.path("liens.csv"))
    #expect(await recorder.run("check", links, people) == 0)
    #expect(recorder.errors.contains("2 parties prenantes"))
    #expect(await Recorder().run("gaps", people, links) == 0)
    #expect(await Recorder().run("check", people) == 0)
  }

  @Test func `a table beside a map file is too much`() async throws {
    let folder = try folder()
    let yaml = try folder.file("carte.yaml", "concertation: x\nparties prenantes: [A]\n")
    let recorder = Recorder()
    #expect(await recorder.run("gaps", folder.path("acteurs.csv"), yaml) == 64)
    #expect(recorder.errors.contains("est en trop"))
    // `check` takes maps one by one.
    #expect(await Recorder().run("check", folder.path("acteurs.csv"), yaml) == 0)
  }

  @Test func `a folder without tables, with odd ones or with loops is said`() async throws {
    let empty = try TemporaryFolder()
    let recorder = Recorder()
    #expect(await recorder.run("check", empty.path("")) == 66)
    #expect(recorder.errors.contains("dossier sans tableau"))
    let odd = try TemporaryFolder()
    _ = try odd.file("export.csv", "poste;montant\nLocation;300\n")
    let unknown = Recorder()
    #expect(await unknown.run("check", odd.path("")) == 65)
    #expect(unknown.output.contains("[tableau-non-lu]"))
    #expect(unknown.output.contains("[tableaux-absents]"))
    let loop = try folder()
    try FileManager.default.createSymbolicLink(
      atPath: loop.path("publics.csv"), withDestinationPath: loop.path("publics.csv"))
    try FileManager.default.createDirectory(
      atPath: loop.path("thèmes.csv"), withIntermediateDirectories: false)
    try FileManager.default.createSymbolicLink(
      atPath: loop.path("encore"), withDestinationPath: loop.path(""))
    #expect(await Recorder().run("check", loop.path("")) == 0)
  }

  @Test func `errors name the file of the table and end with 65`() async throws {
    let folder = try folder()
    _ = try folder.file("liens.csv", "de;vers;type;force\nMaire;CACS;contact;3\n")
    let recorder = Recorder()
    #expect(await recorder.run("check", folder.path("")) == 65)
    #expect(recorder.output.contains("liens.csv:2:7: erreur"))
    #expect(recorder.output.contains("    Maire;CACS;contact;3\n          ^~~~\n"))
  }

  @Test func `every form of check names the table of a problem`() async throws {
    let folder = try TemporaryFolder()
    _ = try folder.file("acteurs.csv", "nom;catégorie;influence;intérêt\nMaire;élus;9;3\n")
    let table = folder.path("acteurs.csv")
    for (format, sign) in [
      ("json", "\"file\" : \"\(table)\""), ("sarif", "acteurs.csv\""),
      ("github", "file=\(table),line=2,col=12"),
    ] {
      let recorder = Recorder()
      #expect(await recorder.run("check", folder.path(""), "--format", format) == 65)
      #expect(recorder.output.replacing("\\/", with: "/").contains(sign), "\(format)")
    }
  }

  @Test func `tables are not corrected by the program`() async throws {
    let folder = try folder()
    for path in [folder.path(""), folder.path("acteurs.csv")] {
      let recorder = Recorder()
      #expect(await recorder.run("check", "--fix", path) == 64)
      #expect(recorder.errors.contains("`--fix` ne corrige que le fichier d’une carte"))
    }
    #expect(try folder.text("acteurs.csv") == Self.people)
  }
}
