import Foundation
import ParvisCore
import ParvisReport
import TestSupport
import Testing

@testable import ParvisCommands

/// What a person sees at the terminal.
@Suite struct `At the terminal` {
  private static let town = """
    concertation: { titre: Parc, pilote: Mairie, décideur: Maire }
    publics attendus: [Jeunes du quartier des Tilleuls et de la rue des Écoles]
    parties prenantes:
      - Maire : élus, influence 4, intérêt 3
      - Mairie : services, influence 3, intérêt 3
      - Ligue : associations, influence inconnue, intérêt 2
      - Club de jeunes du quartier des Tilleuls : associations, influence 1, intérêt 3
    liens:
      - Mairie -> Club de jeunes du quartier des Tilleuls : contact 3
    """

  private static func plain(_ text: String) -> String {
    text.replacing("\u{A0}", with: " ").replacing("\u{202F}", with: " ").replacing("’", with: "'")
  }

  private static func said(_ arguments: String..., of text: String = town) async -> Recorder {
    let recorder = Recorder()
    _ = await recorder.run(arguments, input: text)
    return recorder
  }

  @Test(arguments: [40, 60, 80, 120])
  func `tables fold to the width, and lose no word`(width: Int) {
    let rows = [
      ["Public", "Voix", "Chemin"],
      ["Jeunes du quartier des Tilleuls", "Club de jeunes, Foyer des Tilleuls", "par le CCAS"],
      ["Riverains", "–", "anticonstitutionnellementinfiniment"],
    ]
    let lines = AlignedText(rows: rows).lines(indent: "  ", width: width)
    #expect(lines.allSatisfy { $0.count <= width && !$0.hasSuffix(" ") })
    let words = rows.joined().flatMap { $0.split(separator: " ") }
    let joined = lines.joined(separator: " ")
    for word in words where word.count < 12 { #expect(joined.contains(word), "\(word)") }
    #expect(AlignedText(rows: rows).lines().count == 3)
  }

  @Test(arguments: [
    (["map", "x.yaml", "--png"], "« --format png »"), (["map", "x", "--pdf"], "« --format pdf »"),
    (["gaps", "x", "--markdown"], "« --format markdown »"),
    (["gaps", "x", "--csv"], "« --format csv »"),
    (["gaps", "x", "--profil", "a"], "« --profile »"), (["maps", "x"], "« parvis map »"),
    (["gap", "x"], "« parvis gaps »"), (["cartes", "x"], "« parvis carte »"),
  ])
  func `what does not exist gets what is meant`(arguments: [String], meant: String) async {
    let recorder = Recorder()
    #expect(await recorder.run(arguments) == 64)
    #expect(Self.plain(recorder.errors).contains("vouliez-vous dire \(meant)"))
  }

  @Test(arguments: ["--onto", "--zzz"])
  func `what is far from everything gets no proposal`(option: String) async {
    let recorder = Recorder()
    #expect(await recorder.run(["map", "x.yaml", option]) == 64)
    #expect(!Self.plain(recorder.errors).contains("vouliez-vous dire « --lint »"))
  }

  @Test func `an unknown option is told in English too`() async {
    let recorder = Recorder()
    #expect(await recorder.run(["map", "x.yaml", "--png", "--lang", "en"]) == 64)
    #expect(
      recorder.errors.contains("Error: there is no option “--png”: did you mean “--format png”?"))
  }

  @Test(arguments: ["md", "markdown", "Markdown"])
  func `markdown is asked for by either name`(name: String) async {
    let recorder = await Self.said("gaps", "-", "--format", name)
    #expect(recorder.output.hasPrefix("# Parc"))
  }

  @Test func `warnings take one line but for check, which tells them`() async {
    let text = Self.town.replacing("Ligue : associations, ", with: "Ligue : ")
    for command in ["gaps", "analyze"] {
      let recorder = await Self.said(command, "-", of: text)
      #expect(
        Self.plain(recorder.errors)
          == "1 avertissement sur le fichier, à lire avec `parvis check`.\n")
    }
    #expect(await Self.said("check", "-", of: text).output.contains("categorie-absente"))
  }

  @Test func `an earlier document goes from the folder with a word`() async throws {
    let folder = try TemporaryFolder()
    let arguments = ["report", "-", "-o", folder.path("r"), "--quick", "--no-office"]
    #expect(await Recorder().run(arguments, input: Self.town) == 0)
    let later = Recorder()
    // The first version has a map of coverage, the second has no public to draw.
    let text = Self.town.split(separator: "\n").filter { !$0.hasPrefix("publics") }
      .joined(separator: "\n")
    #expect(await later.run(arguments, input: text) == 0)
    #expect(Self.plain(later.errors).contains("Retirés de «"))
    #expect(later.errors.contains("coverage.svg"))
  }
}

/// What an analysis says of a network.
@Suite struct `An analysis in words` {
  private static func plain(_ text: String) -> String {
    text.replacing("\u{A0}", with: " ").replacing("\u{202F}", with: " ").replacing("’", with: "'")
  }

  private static func analysis(_ text: String, _ profile: String = "interne") async -> String {
    let recorder = Recorder()
    #expect(await recorder.run(["analyze", "-", "--profile", profile], input: text) == 0)
    return plain(recorder.output)
  }

  private static let small = """
    concertation: { titre: Halle, pilote: Marchés, décideur: Maire }
    publics attendus: [Forains]
    parties prenantes:
      - Maire : élus, influence 4, intérêt 3
      - Marchés : services, influence 3, intérêt 4
      - Syndicat : associations, influence inconnue, intérêt 4, représente Forains
    liens:
      - Marchés -> Syndicat : contact 3
    """

  @Test func `of few links says who is linked with whom, and ranks nobody by them`() async {
    let text = await Self.analysis(Self.small)
    #expect(text.contains("– « Maire » décide."))
    #expect(text.contains("– « Marchés » pilote la concertation."))
    #expect(text.contains("– Pour joindre « Forains », tout passe par « Syndicat »."))
    #expect(text.contains("– Sans lien ni public noté : « Maire »."))
    #expect(text.contains("– « Marchés » – « Syndicat » : contact, 3 sur 4."))
    for word in ["Pont", "Portée", "Dépendance", "Influence exercée", "Liens donnés"] {
      #expect(!text.contains(word), "\(word)")
    }
    #expect(text.contains("1 autre : note inconnue."))
    #expect(!text.contains("de 1 à 3"))
  }

  @Test func `without uncertain notes gives places and no margins`() async {
    let text = await Self.analysis(Self.small.replacing("influence inconnue", with: "influence 2"))
    #expect(text.contains("  3      Syndicat         2\n"))
    for word in ["tirées au sort", "marge", "Dans les 3", "« = »"] {
      #expect(!text.contains(word), "\(word)")
    }
    let unsure = await Self.analysis(Self.small.replacing("inconnue", with: "1-4"))
    #expect(unsure.contains("tirées au sort") && unsure.contains("Un rang est donné avec sa marge"))
    #expect(unsure.contains("de 1 à 3"))
  }

  @Test func `tells a public behind several passages once`() async {
    let text = await Self.analysis(
      Self.small.replacing("Marchés -> Syndicat", with: "Marchés -> Mission : contact 3")
        .replacing(
          ": contact 3 : contact 3", with: ": contact 3\n  - Mission -> Syndicat : contact 3"
        )
        .replacing(
          "  - Syndicat", with: "  - Mission : services, influence 1, intérêt 1\n  - Syndicat"))
    #expect(text.contains("Pour joindre « Forains », tout passe par « Mission » et « Syndicat »."))
    #expect(text.ranges(of: "Pour joindre").count == 1)
  }

  @Test(arguments: [
    ("contact 3", "Un seul lien est noté entre les parties prenantes :"),
    ("influence 3", "Une seule influence est notée :"),
    (
      "contact 3\n  - Maire -> Marchés : conflit 2",
      "Les liens notés ne suffisent pas à des mesures ; les voici :"
    ),
    (
      "influence 3\n  - Maire -> Marchés : contact 2\n  - Marchés -> Maire : influence 2",
      "Les influences notées ne suffisent pas à des mesures ; les voici :"
    ),
  ])
  func `counts the links that it tells`(links: String, said: String) async {
    let text = await Self.analysis(Self.small.replacing("contact 3", with: links))
    #expect(text.contains(said))
    #expect(!text.contains("Aucun lien"))
  }

  @Test func `gives no rank to an unknown score in the sheets of a report`() async throws {
    let folder = try TemporaryFolder()
    let arguments = ["report", "-", "-o", folder.path("r"), "--quick", "--no-office"]
    #expect(await Recorder().run(arguments, input: Self.small) == 0)
    let report = Self.plain(try folder.text("r/rapport.md"))
    let sheet = try #require(report.components(separatedBy: "### Syndicat").last)
    #expect(!sheet.prefix(400).contains("Influence sur la décision"))
    #expect(report.ranges(of: "Influence sur la décision rang").count == 2)
  }

  /// Twelve links among eight of nine, of one kind.
  private static func large(_ kind: String) -> String {
    let people = (1...9).map { "  - P\($0) : services, influence 2, intérêt 2" }
    let links =
      (1...8).map { "  - P\($0) -> P\($0 % 8 + 1) : \(kind) 2" }
      + (1...4).map { "  - P\($0) -> P\($0 + 3) : \(kind) 1" }
    return (["concertation: T", "parties prenantes:"] + people + ["liens:"] + links)
      .joined(separator: "\n")
  }

  @Test func `of many links has tables without those who have none`() async {
    let text = await Self.analysis(Self.large("influence"))
    #expect(text.contains("Influence exercée") && text.contains("Pont"))
    #expect(text.contains("1 autre n'en a pas."))
    #expect(!text.contains("  –  "))
  }

  @Test(arguments: ["informe", "contact", "coopère"])
  func `without influence speaks of none`(kind: String) async {
    let text = await Self.analysis(Self.large(kind))
    #expect(text.contains("Liens donnés"))
    #expect(!text.contains("Influence exercée") && !text.contains("chemins d'influence"))
  }

  @Test func `of a version ranks nobody by what it left out`() async {
    let text = await Self.analysis(
      Self.small.replacing(
        "Syndicat : associations, influence inconnue",
        with: "Mme Durand : associations, informée le 2026-01-01, influence 2"
      ).replacing("Syndicat", with: "Mme Durand"), "atelier")
    #expect(!text.contains("de 1 à") && !text.contains("Durand : "))
  }

  @Test func `is headed in the report as the map is`() async throws {
    let folder = try TemporaryFolder()
    let arguments = ["report", "-", "-o", folder.path("r"), "--quick", "--no-office"]
    #expect(await Recorder().run(arguments, input: Self.small) == 0)
    let report = try folder.text("r/rapport.md")
    #expect(report.contains("Qui connaît qui"))
    #expect(!report.localizedLowercase.contains("qui influence qui"))
  }

  @Test func `a report without publics has no empty table of paths`() async throws {
    let folder = try TemporaryFolder()
    let arguments = ["report", "-", "-o", folder.path("r"), "--quick", "--no-office"]
    let text = Self.small.replacing("publics attendus: [Forains]\n", with: "")
      .replacing(", représente Forains", with: "")
    #expect(await Recorder().run(arguments, input: text) == 0)
    #expect(!(try folder.text("r/rapport.md")).contains("passages obligés"))
  }

  @Test func `does not call open what nobody has said to be open`() async throws {
    let folder = try TemporaryFolder()
    let arguments = ["report", "-", "-o", folder.path("r"), "--quick", "--no-office"]
    let text =
      Self.small.replacing(", pilote: Marchés, décideur: Maire", with: "")
      + "\nthèmes:\n  horaires: oui\n  prix:\n"
    #expect(await Recorder().run(arguments, input: text) == 0)
    let report = Self.plain(try folder.text("r/rapport.md"))
    let open = try #require(report.ranges(of: "Ce qui est ouvert à la discussion").first)
    let rest = try #require(
      report.ranges(of: "Ce dont on ne sait pas encore si c'est ouvert").first)
    let price = try #require(report.ranges(of: "**prix** – à préciser").first)
    #expect(open.upperBound < rest.lowerBound && rest.upperBound < price.lowerBound)
    // Who leads and who decides are asked, each once.
    #expect(report.contains("Qui pilote la concertation ?"))
    #expect(report.contains("Qui décide, à la fin ?"))
    #expect(!report.contains("Qui la conduit et qui décide ?"))
  }

  @Test func `asks of the frame only what is not said`() async throws {
    let folder = try TemporaryFolder()
    let arguments = ["report", "-", "-o", folder.path("r"), "--quick", "--no-office"]
    let text = Self.small + "\nthèmes:\n  horaires: oui\n  prix: non (voté)\n"
    #expect(await Recorder().run(arguments, input: text) == 0)
    let report = Self.plain(try folder.text("r/rapport.md"))
    #expect(!report.contains("qui décide ?"))
    #expect(report.contains("Qui suit la concertation, et qui tranche en cours de route ?"))
    let open = try #require(report.ranges(of: "Ce qui est ouvert à la discussion").first)
    let closed = try #require(report.ranges(of: "Ce qui n'est pas ouvert à la discussion").first)
    let price = try #require(report.ranges(of: "non négociable (voté)").first)
    #expect(open.upperBound < closed.lowerBound && closed.upperBound < price.lowerBound)
  }
}

/// The words of the results, explained.
@Suite struct `Explained words` {
  @Test(arguments: [
    "gravité", "Gravite", "couvert", "couverture", "éloignement", "pont", "portée",
    "passage unique",
    "passage obligé", "voix faible", "dépendance", "rang", "priorité", "bridge", "reach", "gravity",
    "severity", "dependence", "constraint",
    "covered", "go-between",
  ])
  func `are known in either language, however they are typed`(word: String) async {
    let recorder = Recorder()
    #expect(await recorder.run("explain", word) == 0)
    #expect(recorder.output.split(separator: "\n").count == 2)
  }

  @Test func `may be typed as two words, and stand first in the list`() async {
    let recorder = Recorder()
    #expect(await recorder.run("explain", "passage", "obligé") == 0)
    #expect(recorder.output.hasPrefix("passage obligé\n"))
    let list = Recorder()
    #expect(await list.run("explain") == 0)
    #expect(list.output.contains("\n  gravité\n"))
    let parts = list.output.components(separatedBy: "\n\n")
    #expect(parts.count == 3, "words, rules, problems")
  }

  @Test func `no spelling stands for two of them, nor for a code`() {
    var owners: [String: String] = [:]
    for entry in Glossary.all {
      for spelling in Set(entry.spellings) {
        #expect(
          owners.updateValue(entry.word.french, forKey: spelling.lowercased()) == nil, "\(spelling)"
        )
      }
    }
    #expect(owners.count > 40)
  }
}
