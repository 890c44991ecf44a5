import Foundation
import ParvisHost
import TestSupport
import Testing

@testable import ParvisCommands

/// Workbooks, with the LibreOffice of the machine or without one.
@Suite struct `Workbooks as the input of a command` {
  /// The sheets of a workbook that was written by LibreOffice, in its flat form.
  static func flat(_ sheets: [(name: String, rows: [[String]])]) -> String {
    let tables = sheets.map { sheet in
      let rows = sheet.rows.map { row in
        let cells = row.map {
          "<table:table-cell office:value-type=\"string\"><text:p>\($0)</text:p></table:table-cell>"
        }
        return "<table:table-row>\(cells.joined())</table:table-row>"
      }
      return "<table:table table:name=\"\(sheet.name)\">\(rows.joined())</table:table>"
    }
    return """
      <?xml version="1.0" encoding="UTF-8"?>
      <office:document xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" \
      xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" \
      xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" office:version="1.2" \
      office:mimetype="application/vnd.oasis.opendocument.spreadsheet"><office:body>\
      <office:spreadsheet>\(tables.joined())</office:spreadsheet></office:body></office:document>
      """
  }

  /// Makes a real workbook; nil without LibreOffice.
  private func workbook(_ ending: String, in folder: TemporaryFolder) throws -> String? {
    guard let program = Workbook.program else { return nil }
    let source = try folder.file(
      "carte.fods",
      Self.flat([
        (
          "Liste des acteurs",
          [
            ["Acteur", "Catégorie", "Influence", "Intérêt"], ["Maire", "élus", "4", "2 à 3"],
            ["Association « L’Été »", "associations", "2", "3"],
          ]
        ),
        (
          "Liens",
          [["de", "vers", "type", "force"], ["Maire", "Association « L’Été »", "contact", "3"]]
        ),
        ("Feuil3", []),
      ]))
    _ = try ChildProcess.answer(
      of: program,
      [
        "-env:UserInstallation=file://" + folder.path("profil"), "--headless", "--convert-to",
        ending,
        "--outdir", folder.path(""), source,
      ], to: [], environment: [], within: .seconds(60))
    try FileManager.default.removeItem(atPath: source)
    return folder.path("carte." + ending)
  }

  @Test(.enabled(if: Workbook.program != nil), arguments: ["xlsx", "ods"])
  func `are read sheet by sheet through LibreOffice`(ending: String) async throws {
    let folder = try TemporaryFolder()
    let file = try #require(try workbook(ending, in: folder))
    let before = try FileManager.default.contentsOfDirectory(atPath: folder.path("")).sorted()
    let recorder = Recorder()
    #expect(await recorder.run("check", file) == 0)
    #expect(recorder.errors.contains("lu comme tableau des acteurs, d’après ses titres"))
    #expect(recorder.errors.contains("2 parties prenantes"))
    #expect(recorder.errors.contains("1 lien"))
    #expect(recorder.output.isEmpty)
    let converted = Recorder()
    #expect(await converted.run("convert", file, "-o", "-", "--format", "yaml") == 0)
    #expect(converted.output.contains("Maire: { catégorie: élus, influence: 4, intérêt: 2-3 }"))
    #expect(converted.output.contains("Association « L’Été »"))
    for command in ["gaps", "analyze", "rgpd"] {
      #expect(await Recorder().run(command, file) == 0, "\(command)")
    }
    #expect(
      try FileManager.default.contentsOfDirectory(atPath: folder.path("")).sorted() == before)
  }

  @Test func `what only looks like one is refused`() async throws {
    let folder = try TemporaryFolder()
    for (name, text) in [
      ("a.xlsx", "nom;catégorie\nMaire;élus\n"), ("b.ods", ""), ("c.XLS", "<html>"),
    ] {
      let recorder = Recorder()
      let file = try folder.file(name, text)
      #expect(await recorder.run("check", file) == 66)
      #expect(recorder.errors.contains("LibreOffice n’a pas pu lire ce classeur"))
    }
    let absent = Recorder()
    #expect(await absent.run("gaps", folder.path("absent.xlsx")) == 66)
    #expect(absent.errors.contains("n’existe pas"))
  }

  @Test func `without LibreOffice one line says how to export`() throws {
    let folder = try TemporaryFolder()
    try Data([0x50, 0x4B, 3, 4, 0, 0]).write(to: folder.url.appending(path: "carte.xlsx"))
    let outcome = try ShellCommand.run(
      "p=$(command -v parvis); mkdir empty; PATH=$PWD/empty $p check carte.xlsx", in: folder.url)
    #expect(outcome.status == 66)
    #expect(outcome.errors.contains("enregistrer chaque feuille en CSV UTF-8"))
    #expect(outcome.errors.split(separator: "\n").count == 1)
  }

  /// What LibreOffice does is played by a script, for machines that have none.
  @Test func `the sheets that LibreOffice writes are the tables`() throws {
    let folder = try TemporaryFolder()
    try Data([0x50, 0x4B, 3, 4, 0, 0]).write(to: folder.url.appending(path: "carte.xlsx"))
    try FileManager.default.createDirectory(
      at: folder.url.appending(path: "bin"), withIntermediateDirectories: false)
    _ = try folder.file(
      "bin/soffice",
      """
      #!/bin/sh
      while [ $# -gt 2 ]; do [ "$1" = --outdir ] && out=$2; shift; done
      mkdir -p "$out"
      printf 'Acteur,Catégorie,Influence,Intérêt\nMaire,élus,4,3\n' >"$out/table-Suivi 2026.csv"
      printf ',,\n,,\n' >"$out/table-Feuil2.csv"
      printf 'Source,Target,Label\nMaire,Maire,contact\n' >"$out/table-Liens.csv"
      """)
    let outcome = try ShellCommand.run(
      "chmod +x bin/soffice; PATH=$PWD/bin:$PATH parvis check carte.xlsx", in: folder.url)
    #expect(outcome.errors.contains("Suivi 2026.csv\u{A0}: lu comme tableau des acteurs"))
    #expect(outcome.errors.contains("1 partie prenante"))
    #expect(!outcome.errors.contains("Feuil2"))
  }

  @Test func `the scale may be said to every command that reads tables`() async throws {
    let folder = try TemporaryFolder()
    let file = try folder.file(
      "Notes de l'atelier.csv", "Acteur;Catégorie;Influence;Intérêt\nA;élus;5;3\nB;élus;2;5\n")
    for command in ["check", "gaps", "analyze", "rgpd"] {
      #expect(await Recorder().run(command, file) == 65, "\(command)")
      #expect(await Recorder().run(command, file, "--scale", "1-5") == 0, "\(command)")
      #expect(await Recorder().run(command, file, "--scale", "5") == 64, "\(command)")
    }
    let converted = Recorder()
    #expect(
      await converted.run("convert", file, "--scale", "1-5", "-o", "-", "--format", "yaml") == 0)
    #expect(converted.output.contains("échelle: 1-5"))
    #expect(converted.output.contains("A: { catégorie: élus, influence: 5, intérêt: 3 }"))
    let yaml = try folder.file("carte.yaml", converted.output)
    #expect(await Recorder().run("check", yaml, "--scale", "1-5") == 0)
    #expect(await Recorder().run("check", yaml, "--scale", "0-10") == 65)
  }
}
