import TestSupport
import Testing

@testable import ParvisCommands

@Suite struct `Files of other programs` {
  private static let pajek = "*Vertices 2\n1 \"Maire\"\n2 \"CCAS\"\n*Arcs\n1 2 3\n"
  private static let graphML = """
    <graphml><graph edgedefault="directed"><node id="Maire"/><node id="CCAS"/>
    <edge source="Maire" target="CCAS"/></graph></graphml>
    """

  @Test(arguments: ["check", "map", "gaps", "analyze", "report", "rgpd", "convert", "measure"])
  func `are named by every command, in one line`(command: String) async throws {
    let folder = try TemporaryFolder()
    let file = try folder.file("reseau d'essai.txt", Self.pajek)
    let recorder = Recorder()
    #expect(await recorder.run(command, file) == 65)
    let said = recorder.output + recorder.errors
    #expect(said.contains("c’est un réseau Pajek, que Parvis ne lit pas"))
    #expect(said.split(separator: "[fichier-etranger]").count == 2)
    #expect(try folder.names == ["reseau d'essai.txt"])
  }

  @Test(arguments: ["check", "map", "gaps", "analyze", "report", "rgpd", "measure"])
  func `are named with the command that reads them, by the standard input too`(
    command: String
  ) async throws {
    let folder = try TemporaryFolder()
    let file = try folder.file("carte.yaml", Self.graphML)
    let recorder = Recorder()
    #expect(await recorder.run(command, file) == 65)
    #expect((recorder.output + recorder.errors).contains("`parvis convert \(file) -o carte.yaml`"))
    let other = Recorder()
    #expect(await other.run(command, "-", input: Self.graphML) == 65)
    #expect((other.output + other.errors).contains("`parvis convert - -o carte.yaml`"))
  }

  @Test func `are converted whatever they are called, and that is said`() async throws {
    let folder = try TemporaryFolder()
    for name in ["carte.yaml", "reseau", "liens.csv", "x.gexf", "x.json"] {
      let file = try folder.file(name, Self.graphML)
      let recorder = Recorder()
      #expect(
        await recorder.run("convert", file, "--links-as", "contact", "-o", "-") == 0, "\(name)")
      #expect(recorder.output.contains("Maire <-> CCAS : contact"), "\(name)")
      #expect(recorder.errors.contains("ce que son nom ne dit pas"), "\(name)")
    }
    let recorder = Recorder()
    #expect(
      await recorder.run(
        "convert", "-", "--links-as", "contact", "-o", "-", input: Self.graphML) == 0)
    let named = Recorder()
    let file = try folder.file("a.graphml", Self.graphML)
    #expect(await named.run("convert", file, "--links-as", "contact", "-o", "-") == 0)
    #expect(!named.errors.contains("ce que son nom ne dit pas"))
  }

  @Test func `that are maps in JSON are read as maps`() async throws {
    let folder = try TemporaryFolder()
    let file = try folder.file(
      "carte.json",
      #"{"concertation": "La halle", "parties prenantes": [{"nom": "Maire", "catégorie": "élus"}]}"#
    )
    let recorder = Recorder()
    #expect(await recorder.run("convert", file, "-o", "-") == 0)
    #expect(recorder.output.contains("Maire"))
  }

  @Test func `are told in full by the command that converts them`() async {
    let recorder = Recorder()
    #expect(
      await recorder.run(
        "convert", "-", "-o", "-", input: "quadrantChart\n A: [0.5, 0.5]\n B: [2, 2]\n") == 0)
    #expect(recorder.errors.contains("[nombre-etranger]"))
    #expect(!recorder.errors.contains("à lire avec"))
  }

  @Test func `are named whoever the result is for`() async {
    let recorder = Recorder()
    #expect(
      await recorder.run(
        "gaps", "-", "--profile", "public", input: Self.pajek) == 65)
    #expect(recorder.errors.contains("un réseau Pajek"))
  }

  @Test func `are never mended`() async throws {
    let folder = try TemporaryFolder()
    let file = try folder.file("carte.yaml", Self.pajek)
    #expect(await Recorder().run("check", "--fix", file) == 65)
    #expect(try folder.text("carte.yaml") == Self.pajek)
  }
}
