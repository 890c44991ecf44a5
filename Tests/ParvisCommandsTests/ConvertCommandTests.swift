import Foundation
import ParvisCore
import ParvisInput
import TestSupport
import Testing

@testable import ParvisCommands

@Suite struct `Converting maps` {
  private static let map = """
    # Un commentaire.
    concertation: La halle
    thèmes: [ombre]
    publics attendus:
      - nom: Riverains
        concernés par: {ombre: {valeur: 3, source: atelier}}
    parties prenantes:
      - Maire : élus, influence 4, intérêt 3
      - CCAS : services, influence 1-2, intérêt 2, relaie Riverains 2
    liens:
      - Maire -> CCAS : contact 3

    """

  @Test func `to tables and back gives the same map, and says what is lost`() async throws {
    let folder = try TemporaryFolder()
    let file = try folder.file("carte.yaml", Self.map)
    let recorder = Recorder()
    #expect(await recorder.run("convert", file, "-o", folder.path("tableaux")) == 0)
    #expect(recorder.output.isEmpty)
    #expect(recorder.errors.contains("Écrit\u{A0}: \(folder.path("tableaux/acteurs.csv"))\n"))
    #expect(recorder.errors.contains("ne peut pas tout dire"))
    #expect(recorder.errors.contains("publics attendus"))
    #expect(recorder.errors.contains("commentaires du fichier (#)"))
    let back = folder.path("retour.yaml")
    #expect(await Recorder().run("convert", folder.path("tableaux"), "-o", back) == 0)
    let first = try #require(MapReader.read(Self.map).map)
    let second = try #require(MapReader.read(try folder.text("retour.yaml")).map)
    #expect(second.stakeholders == first.stakeholders)
    #expect(second.links == first.links)
    #expect(second.representations == first.representations)
  }

  @Test func `replaces no map file, and no table that somebody changed`() async throws {
    let folder = try TemporaryFolder()
    let file = try folder.file("carte.yaml", Self.map)
    let other = try folder.file("autre.yaml", "précieux")
    let recorder = Recorder()
    #expect(await recorder.run("convert", file, "-o", other) == 73)
    #expect(recorder.errors.contains("existe déjà"))
    #expect(try folder.text("autre.yaml") == "précieux")
    #expect(await Recorder().run("convert", file, "-o", other, "--replace") == 0)
    #expect(await Recorder().run("convert", file, "-o", file, "--replace") == 64)
    let tables = folder.path("tab")
    #expect(await Recorder().run("convert", file, "-o", tables) == 0)
    #expect(await Recorder().run("convert", file, "-o", tables) == 0)
    #expect(await Recorder().run("convert", tables, "-o", tables + "/", "--format", "csv") == 64)
    _ = try folder.file("tab/acteurs.csv", "nom\nÀ moi\n")
    #expect(await Recorder().run("convert", file, "-o", tables) == 73)
    #expect(try folder.text("tab/acteurs.csv") == "nom\nÀ moi\n")
  }

  @Test func `goes by the extension, by the wish, and refuses what contradicts itself`()
    async throws
  {
    let folder = try TemporaryFolder()
    let file = try folder.file("carte.yaml", Self.map)
    for (name, beginning) in [
      ("a.json", "{\n"), ("a.graphml", "<?xml"), ("a.gexf", "<?xml"), ("a.net", "*Vertices 2\r\n"),
      ("a.dot", "digraph map {\n"), ("a.gv", "digraph map {\n"), ("b.yml", "concertation:\n"),
    ] {
      #expect(await Recorder().run("convert", file, "-o", folder.path(name)) == 0)
      #expect(try folder.text(name).hasPrefix(beginning), "\(name)")
    }
    let recorder = Recorder()
    #expect(await recorder.run("convert", "-", "--format", "gexf", input: Self.map) == 0)
    #expect(recorder.output.hasPrefix("<?xml"))
    for arguments in [
      ["-o", folder.path("x.json"), "--format", "gexf"], ["-o", folder.path("x.xlsx")], ["-o", ""],
      ["-o", "-", "--format", "csv"], ["-o", folder.path(""), "--format", "gexf"],
      ["--format", "xlsx"], ["--links-as", "amour"], ["--scale", "4-0"],
      ["--links-as", "contact", "-o", "-"],
      ["--from", "pajek", "-o", folder.path("y.yaml")],
    ] {
      let refusal = Recorder()
      #expect(await refusal.run(["convert", file] + arguments) == 64, "\(arguments)")
      #expect(!refusal.errors.isEmpty && refusal.output.isEmpty)
    }
    #expect(await Recorder().run("convert", folder.path("absent.gexf"), "-o", "-") == 66)
    let dot = folder.path("a.dot")
    #expect(await Recorder().run("convert", dot, "-o", "-") == 64)
  }

  @Test func `brings a network back by every form that is read`() async throws {
    let folder = try TemporaryFolder()
    let file = try folder.file("carte.yaml", Self.map)
    var texts: Set<String> = []
    for name in ["a.json", "a.graphml", "a.gexf"] {
      #expect(await Recorder().run("convert", file, "-o", folder.path(name)) == 0)
      let recorder = Recorder()
      #expect(await recorder.run("convert", folder.path(name), "-o", "-") == 0)
      texts.insert(recorder.output)
    }
    let kumu = folder.path("kumu")
    #expect(await Recorder().run("convert", file, "--format", "kumu-csv", "-o", kumu) == 0)
    #expect(try folder.text("kumu/connections.csv").contains("From,To,Direction,Type,force"))
    let recorder = Recorder()
    #expect(await recorder.run("convert", kumu, "-o", "-") == 0)
    texts.insert(recorder.output)
    #expect(texts.count == 1)
    #expect(texts.first?.contains("Maire <-> CCAS : contact 3") == true)
  }

  @Test func `refuses hostile files with their place`() async throws {
    let folder = try TemporaryFolder()
    let file = try folder.file(
      "x.graphml",
      "<?xml version=\"1.0\"?>\n<!DOCTYPE a [<!ENTITY b SYSTEM \"/etc/passwd\">]>\n<a/>")
    let recorder = Recorder()
    #expect(await recorder.run("convert", file, "-o", folder.path("x.yaml")) == 65)
    #expect(recorder.errors.contains("x.graphml:2:1: erreur"))
    #expect(try folder.names == ["x.graphml"])
    let untyped = try folder.file(
      "y.graphml",
      """
      <graphml><graph edgedefault='undirected'><node id='a'/><node id='b'/>
      <edge source='a' target='b'/></graph></graphml>
      """)
    let refusal = Recorder()
    #expect(await refusal.run("convert", untyped, "-o", "-") == 65)
    #expect(refusal.errors.contains("--links-as contact"))
    let accepted = Recorder()
    #expect(await accepted.run("convert", untyped, "-o", "-", "--links-as", "contact") == 0)
    #expect(accepted.output.contains("- a <-> b : contact"))
  }

  @Test func `writes only what a version shows, and says so`() async throws {
    let recorder = Recorder()
    let arguments = ["convert", "-", "-o", "-", "--profile", "publique"]
    #expect(await recorder.run(arguments, input: Self.map) == 0)
    #expect(!recorder.output.contains("influence"))
    #expect(!recorder.output.contains("atelier"))
    #expect(recorder.errors.contains("Version «\u{A0}publique\u{A0}»"))
    #expect(MapReader.read(recorder.output).map != nil)
  }
}

@Suite struct `Starting a file` {
  @Test func `writes it with the schema beside it, and replaces nothing`() async throws {
    let folder = try TemporaryFolder()
    let recorder = Recorder()
    let file = folder.path("carte.yaml")
    #expect(await recorder.run("init", file, "--template", "place") == 0)
    #expect(recorder.errors.contains("Ensuite\u{A0}: `parvis check"))
    #expect(try folder.names == ["carte.yaml", "parvis.schema.json"])
    let text = try folder.text("carte.yaml")
    #expect(await Recorder().run("check", "--strict", file) == 0)
    #expect(await Recorder().run("init", file) == 73)
    #expect(try folder.text("carte.yaml") == text)
    _ = try folder.file("parvis.schema.json", "à moi")
    #expect(await Recorder().run("init", folder.path("b.yaml"), "--lang", "en") == 0)
    #expect(try folder.text("parvis.schema.json") == "à moi")
    #expect(try folder.text("b.yaml").contains("stakeholders:"))
    #expect(await Recorder().run("init", folder.path("absent/b.yaml")) == 73)
    let nowhere = folder.path("nulle-part")
    try FileManager.default.createSymbolicLink(
      atPath: folder.path("lien.yaml"), withDestinationPath: nowhere)
    #expect(await Recorder().run("init", folder.path("lien.yaml")) == 73)
    #expect(!FileManager.default.fileExists(atPath: nowhere))
    #expect(try folder.names.allSatisfy { !$0.hasSuffix(".parvis-tmp") })
    #expect(await Recorder().run("init", folder.path("")) == 73)
  }

  @Test func `goes to the standard output, and proposes the names of the templates`() async {
    let recorder = Recorder()
    #expect(await recorder.run("init", "-", "--template", "ECOLE") == 0)
    #expect(recorder.output.contains("Repenser l'école"))
    let refusal = Recorder()
    #expect(await refusal.run("init", "-", "--template", "piscine") == 64)
    #expect(refusal.errors.contains("mobilité"))
  }

  @Test(arguments: ["place", "vide"])
  func `draws every kind of map`(_ template: String) async throws {
    let folder = try TemporaryFolder()
    let file = folder.path("c.yaml")
    #expect(await Recorder().run("init", file, "--template", template) == 0)
    #expect(await Recorder().run("map", file, "--quick", "-o", folder.path("cartes")) == 0)
    let names = try FileManager.default.contentsOfDirectory(atPath: folder.path("cartes"))
    for kind in ["network", "grid", "circles", "coverage", "gaps", "themes"] {
      #expect(names.contains { $0.hasPrefix(kind) }, "\(kind)")
    }
  }
}
