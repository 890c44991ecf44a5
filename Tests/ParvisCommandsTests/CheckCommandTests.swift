import Foundation
import ParvisCore
import TestSupport
import Testing

@testable import ParvisCommands

@Suite struct `Checking files` {
  private static let text =
    "concertation\u{A0}: T\nparties prenantes:\n  - Maire : élus, influence 4, intérêt 3\n"
    + "  - Été 🇫🇷 : asso, influence 1, intérêt 1\nliens:\n  - Maires -> Été 🇫🇷 : contact 9\n"

  private static func object(_ text: String) throws -> [String: Any] {
    try #require(try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
  }

  @Test func `JSON follows its published schema and says the fix`() async throws {
    let recorder = Recorder()
    #expect(await recorder.run("check", "-", "--format", "json", input: Self.text) == 65)
    let value = try Self.object(recorder.output)
    let schema = try Self.object(try Repository.text("Schemas/check.schema.json"))
    #expect(SchemaFindings.findings(value, schema) == [])
    let file = try #require((value["files"] as? [[String: Any]])?.first)
    #expect(file["errors"] as? Int == 1)
    #expect(file["warnings"] as? Int == 1)
    #expect(file["readable"] as? Bool == false)
    let problems = try #require(file["diagnostics"] as? [[String: Any]])
    #expect(problems.map { $0["code"] as? String } == ["nom-approche", "note-hors-echelle"])
    let fix = try #require((problems[0]["fix"] as? [[String: Any]])?.first)
    #expect(fix["text"] as? String == "Maire")
    #expect((problems[0]["related"] as? [Any])?.count == 1)
  }

  @Test(arguments: [
    "Samples/place-du-marche/carte.yaml", "Samples/place-du-marche/minimal.yaml",
    "Samples/secours-kansas/carte.yaml",
  ])
  func `JSON of the samples follows the schema`(sample: String) async throws {
    let recorder = Recorder()
    #expect(await recorder.run("check", Repository.path(sample), "--format", "json") == 0)
    let schema = try Self.object(try Repository.text("Schemas/check.schema.json"))
    #expect(SchemaFindings.findings(try Self.object(recorder.output), schema) == [])
  }

  @Test func `SARIF has what its standard asks, with columns in code points`() async throws {
    let folder = try TemporaryFolder()
    let path = try folder.file("été 1.yaml", Self.text)
    let recorder = Recorder()
    #expect(await recorder.run("check", path, "--format", "sarif") == 65)
    let log = try Self.object(recorder.output)
    #expect(SchemaFindings.findings(log, Self.sarif) == [])
    #expect(log["version"] as? String == "2.1.0")
    let run = try #require((log["runs"] as? [[String: Any]])?.first)
    let results = try #require(run["results"] as? [[String: Any]])
    #expect(results.map { $0["level"] as? String } == ["warning", "error"])
    let location = (results[1]["locations"] as? [[String: Any]])?.first
    let place = try #require(location?["physicalLocation"] as? [String: Any])
    let region = try #require(place["region"] as? [String: Any])
    // The flag is one character, and two code points.
    #expect(region["startColumn"] as? Int == 32)
    #expect(region["endColumn"] as? Int == 33)
    let uri = (place["artifactLocation"] as? [String: Any])?["uri"] as? String
    #expect(uri?.hasSuffix("/%C3%A9t%C3%A9%201.yaml") == true)
  }

  /// What SARIF 2.1.0 requires of the members that are written; others are not allowed.
  private static var sarif: [String: Any] {
    func object(_ properties: [String: Any], _ required: [String]) -> [String: Any] {
      [
        "type": "object", "properties": properties, "required": required,
        "additionalProperties": false,
      ]
    }
    func array(_ items: [String: Any]) -> [String: Any] { ["type": "array", "items": items] }
    let text: [String: Any] = ["type": "string"]
    let number: [String: Any] = ["type": "integer", "minimum": 0.0]
    let message = object(["text": text], ["text"])
    let artifact = object(["uri": text], ["uri"])
    let region = object(
      ["startLine": number, "startColumn": number, "endColumn": number],
      ["startLine", "startColumn", "endColumn"])
    let place = object(["artifactLocation": artifact, "region": region], ["artifactLocation"])
    let change = object(
      [
        "artifactLocation": artifact,
        "replacements": array(
          object(["deletedRegion": region, "insertedContent": message], ["deletedRegion"])),
      ], ["artifactLocation", "replacements"])
    let result = object(
      [
        "ruleId": text, "ruleIndex": number, "message": message,
        "level": ["enum": ["none", "note", "warning", "error"]],
        "locations": array(object(["physicalLocation": place], [])),
        "relatedLocations": array(
          object(["id": number, "message": message, "physicalLocation": place], [])),
        "fixes": array(object(["artifactChanges": array(change)], ["artifactChanges"])),
      ], ["message"])
    let rule = object(
      ["id": text, "shortDescription": message, "fullDescription": message], ["id"])
    let driver = object(["name": text, "version": text, "rules": array(rule)], ["name"])
    let run = object(
      [
        "tool": object(["driver": driver], ["driver"]), "results": array(result),
        "columnKind": ["enum": ["utf16CodeUnits", "unicodeCodePoints"]],
      ], ["tool"])
    return object(["$schema": text, "version": text, "runs": array(run)], ["version", "runs"])
  }

  @Test func `GitHub receives one command for each problem`() async throws {
    let folder = try TemporaryFolder()
    let recorder = Recorder()
    let path = try folder.file("a,b.yaml", Self.text)
    #expect(await recorder.run("check", path, "--format", "github", "--lang", "en") == 65)
    let lines = recorder.output.split(separator: "\n")
    #expect(lines.count == 2)
    #expect(lines[0].hasPrefix("::warning file="))
    #expect(lines[0].contains("a%2Cb.yaml,line=6,col=5,endColumn=10,title=nom-approche::"))
    #expect(lines[0].hasSuffix("“Maires” is read as “Maire” → write the same name in both places"))
    #expect(lines[1].hasPrefix("::error file="))
  }

  @Test func `with --strict a warning is an error`() async throws {
    let warned = Self.text.replacing("contact 9", with: "contact 2")
    let plain = Recorder()
    #expect(await plain.run("check", "-", input: warned) == 0)
    #expect(plain.output.contains("attention\u{A0}: "))
    let strict = Recorder()
    #expect(await strict.run("check", "-", "--strict", input: warned) == 65)
    #expect(strict.output.contains("erreur\u{A0}: "))
    #expect(strict.errors.contains("1 erreur, 0 avertissement."))
  }

  @Test func `--fix mends the file, says so, and finds nothing the second time`() async throws {
    let folder = try TemporaryFolder()
    let path = try folder.file("carte.yaml", Self.text)
    let first = Recorder()
    #expect(await first.run("check", "--fix", path) == 65)
    let meant = Self.text.replacing("concertation\u{A0}", with: "concertation ")
      .replacing("Maires", with: "Maire")
    #expect(try folder.text("carte.yaml") == meant)
    #expect(
      first.errors.contains("carte.yaml:6:5: «\u{A0}Maires\u{A0}» devient «\u{A0}Maire\u{A0}»\n"))
    #expect(first.errors.contains("2 corrections écrites."))
    #expect(!first.output.contains("nom-approche"))
    #expect(first.output.contains("note-hors-echelle"))
    #expect(try folder.names == ["carte.yaml"])
    let second = Recorder()
    #expect(await second.run("check", "--fix", path) == 65)
    #expect(second.errors.contains("rien à corriger sans vous."))
    #expect(try folder.text("carte.yaml") == meant)
  }

  @Test func `--fix with the standard input gives the mended text alone`() async throws {
    let recorder = Recorder()
    #expect(await recorder.run("check", "--fix", "-", input: Self.text) == 65)
    #expect(recorder.output.hasPrefix("concertation : T\n"))
    #expect(recorder.output.hasSuffix("  - Maire -> Été 🇫🇷 : contact 9\n"))
    #expect(recorder.errors.contains("note-hors-echelle"))
    let wrong = Recorder()
    #expect(await wrong.run("check", "--fix", "-", "--format", "json", input: Self.text) == 64)
    #expect(wrong.output.isEmpty)
  }

  @Test func `a form that does not exist lists those that do`() async {
    let recorder = Recorder()
    #expect(await recorder.run("check", "-", "--format", "xml") == 64)
    #expect(recorder.errors.contains("text, json, sarif et github"))
  }

  @Test(arguments: ["json", "sarif", "github"])
  func `no form lets a control character through`(form: String) async {
    let recorder = Recorder()
    let input = "concertation: a\u{1B}[31mb\u{202E}\nparties prenantes: [A\u{9B}m]\nclé\u{7F}: x\n"
    #expect(await recorder.run("check", "-", "--format", form, input: input) == 65)
    for scalar in recorder.output.unicodeScalars {
      #expect(scalar.value >= 0x20 && !(0x7F..<0xA0).contains(scalar.value) || scalar == "\n")
      #expect(!(0x202A...0x202E).contains(scalar.value))
    }
  }
}
