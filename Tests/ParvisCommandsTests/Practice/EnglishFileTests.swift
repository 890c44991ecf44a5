import ParvisCore
import ParvisInput
import TestSupport
import Testing

/// The language in which a file is told when it does not say one.
@Suite struct `The language of a file` {
  private static let english = """
    exercise:
      title: Riverside Park renewal
      lead: Parks department
      decision-maker: Cabinet member
    GROUPS:
      - Local residents: affected by lighting 3
      - Anglers
    themes: [lighting]
    STAKEHOLDERS:
      - Cabinet member: elected, influence 4, interest 3
      - Parks department: departments, influence 3, interest 4
      - Friends of the park: residents, influence 2, interest 4, represents Local residents
    links:
      - Parks department <-> Friends of the park: works with 3

    """

  private static func text(groups: String, stakeholders: String) -> String {
    english.replacing("GROUPS", with: groups).replacing("STAKEHOLDERS", with: stakeholders)
  }

  private static func output(_ command: String..., of text: String) async -> String {
    let recorder = Recorder()
    _ = await recorder.run(command, input: text)
    return recorder.output + recorder.errors
  }

  @Test(arguments: [
    ("expected publics", "stakeholders"), ("expected groups", "Stakeholders"),
    ("groups", "stakeholder"), ("audiences", "STAKEHOLDERS"),
    // Other keys say nothing.
    ("publics attendus", "stakeholders"),
  ])
  func `is that of the key of its stakeholders`(groups: String, stakeholders: String) async throws {
    let text = Self.text(groups: groups, stakeholders: stakeholders)
    #expect(MapReader.read(text).language == .english)
    let gaps = await Self.output("gaps", "-", of: text)
    #expect(gaps.contains("What is missing") && !gaps.contains("manque"))
    let check = await Self.output("check", "-", of: text)
    #expect(check.contains("file read") && !check.contains("fichier lu"))
    #expect(check.contains("standard input:") && !check.contains("entrée"))
    let asked = await Self.output("gaps", "-", "--lang", "fr", of: text)
    #expect(asked.contains("Ce qui manque"))
  }

  @Test(arguments: [
    (["analyze", "-", "--profile", "publique"], "gives neither scores nor ranks"),
    (["gaps", "-", "--why", "Nobody"], "There is no group “Nobody”"),
    (["map", "-", "-k", "ego", "--on", "Nobody"], "There is no stakeholder “Nobody”"),
    (["map", "-", "-k", "ego"], "is drawn around one stakeholder"),
  ])
  func `is that of what cannot be done with it`(command: [String], said: String) async {
    let text = Self.text(groups: "groups", stakeholders: "stakeholders")
    let recorder = Recorder()
    #expect(await recorder.run(command, input: text) != 0)
    #expect(recorder.errors.hasPrefix("Error: ") && recorder.errors.contains(said))
    let asked = Recorder()
    #expect(await asked.run(command + ["--lang", "fr"], input: text) != 0)
    #expect(asked.errors.hasPrefix("Erreur"))
    // The next command line begins anew.
    let usage = Recorder()
    #expect(await usage.run(["map", "-", "--zzz"]) != 0)
    #expect(usage.errors.hasPrefix("Erreur"))
  }

  @Test(arguments: ["parties prenantes", "acteurs", "Acteur"])
  func `is French where they stand under a French key`(key: String) async {
    let text = Self.text(groups: "groups", stakeholders: key)
    #expect(MapReader.read(text).language == .french)
    #expect(await Self.output("gaps", "-", of: text).contains("Ce qui manque"))
  }

  @Test func `is what it says, whatever its keys`() {
    let text = Self.text(groups: "groups", stakeholders: "stakeholders")
      .replacing("exercise:", with: "exercise:\n  language: fr")
    #expect(MapReader.read(text).language == .french)
  }

  @Test func `is that of its key even when it has errors`() async {
    let text = Self.text(groups: "groups", stakeholders: "stakeholders")
      .replacing("influence 3", with: "influence 9")
    let check = await Self.output("check", "-", of: text)
    #expect(check.contains("error:") && !check.contains("erreur"))
  }

  @Test(arguments: [
    ("name,category,influence\nClub,associations,2\n", Language.english),
    ("Stakeholder;Type;Influence (0-4)\nClub;associations;2\n", .english),
    ("nom;catégorie;influence\nClub;associations;2\n", .french),
    ("acteur;category;influence\nClub;associations;2\n", .french),
    ("organisation;category;interest\nClub;associations;2\n", .english),
    ("organisation;influence\nClub;2\n", nil),
  ])
  func `in tables is that of the titles of their stakeholders`(table: String, language: Language?) {
    for name in ["stakeholders.csv", "acteurs.csv"] {
      let read = MapReader.read([TableFile(name: name, bytes: Array(table.utf8))])
      #expect(read.map != nil && read.language == language)
    }
  }

  @Test func `stays when it is written as tables and read again`() async throws {
    let folder = try TemporaryFolder()
    let recorder = Recorder()
    let text = Self.text(groups: "groups", stakeholders: "stakeholders")
    let write = ["convert", "-", "-o", folder.path("tables"), "--profile", "interne"]
    #expect(await recorder.run(write, input: text) == 0)
    let check = Recorder()
    #expect(await check.run("check", folder.path("tables")) == 0)
    #expect((check.output + check.errors).contains("file read"))
  }
}
