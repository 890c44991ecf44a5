import Testing

@testable import ParvisCommands

/// One test per sentence of the parser: an update must not bring English back in silence.
@Suite struct `Usage in French` {
  private static func error(_ arguments: String...) async -> (Int32, String) {
    let recorder = Recorder()
    let status: Int32
    switch arguments.count {
    case 1: status = await recorder.run(arguments[0])
    case 2: status = await recorder.run(arguments[0], arguments[1])
    case 3: status = await recorder.run(arguments[0], arguments[1], arguments[2])
    default: status = await recorder.run(arguments[0], arguments[1], arguments[2], arguments[3])
    }
    #expect(recorder.output.isEmpty)
    return (status, recorder.errors.split(separator: "\n").first.map(String.init) ?? "")
  }

  @Test func `a mistyped command is proposed`() async {
    let (status, line) = await Self.error("crate", "x.yaml")
    #expect(status == 64)
    #expect(
      line
        == "La commande «\u{A0}crate\u{A0}» n’existe pas\u{A0}: vouliez-vous dire «\u{A0}parvis carte\u{A0}»\u{202F}?"
    )
  }

  @Test func `a word that resembles no command points to the help`() async {
    let (status, line) = await Self.error("bibliothèque")
    #expect(status == 64)
    #expect(line.contains("`parvis --help`"))
  }

  @Test func `an unknown option`() async {
    #expect(
      await Self.error("map", "x", "--zzzzzzz") == (
        64, "Erreur\u{A0}: l’option «\u{A0}--zzzzzzz\u{A0}» n’existe pas."
      ))
  }

  @Test func `an unknown option with a proposal`() async {
    #expect(
      await Self.error("map", "x", "--outpt", "y") == (
        64,
        "Erreur\u{A0}: l’option «\u{A0}--outpt\u{A0}» n’existe pas\u{A0}: vouliez-vous dire «\u{A0}--output\u{A0}»\u{202F}?"
      ))
  }

  @Test func `a missing argument`() async {
    #expect(
      await Self.error("map") == (
        64, "Erreur\u{A0}: il manque l’argument «\u{A0}<fichier>\u{A0}»."
      ))
  }

  @Test func `a missing value`() async {
    #expect(
      await Self.error("map", "x", "--output") == (
        64, "Erreur\u{A0}: il manque une valeur après «\u{A0}--output <chemin>\u{A0}»."
      ))
  }

  @Test func `an argument too many`() async {
    #expect(
      await Self.error("doctor", "y") == (
        64, "Erreur\u{A0}: l’argument «\u{A0}y\u{A0}» est en trop."
      ))
  }

  @Test func `a second map`() async {
    #expect(
      await Self.error("gaps", "x", "y") == (
        64,
        "Erreur\u{A0}: «\u{A0}y\u{A0}» est en trop\u{A0}: plusieurs fichiers ne font une carte que s’ils sont tous des tableaux (.csv, .xlsx, .ods)."
      ))
  }

  @Test func `several arguments too many`() async {
    #expect(
      await Self.error("doctor", "y", "z") == (
        64,
        "Erreur\u{A0}: ces arguments sont en trop\u{A0}: «\u{A0}y\u{A0}» et «\u{A0}z\u{A0}»."
      ))
  }

  @Test func `a value that does not fit`() async {
    #expect(
      await Self.error("map", "x", "--seed", "z") == (
        64,
        "Erreur\u{A0}: la valeur «\u{A0}z\u{A0}» ne convient pas pour «\u{A0}--seed <nombre>\u{A0}»."
      ))
  }

  @Test func `a choice that does not exist`() async {
    #expect(
      await Self.error("map", "x", "--page", "a9") == (
        64,
        "Erreur\u{A0}: la page «\u{A0}a9\u{A0}» n’est pas connue. Choix\u{A0}: a4, a3, 16:9 et auto."
      ))
  }

  @Test(arguments: ["map", "gaps", "check", "doctor"])
  func `the help of every command is in French`(command: String) async {
    let recorder = Recorder()
    #expect(await recorder.run(command, "--help") == 0)
    for word in ["USAGE", "OVERVIEW", "Show ", "default:", "information", "SUBCOMMANDS"] {
      #expect(!recorder.output.contains(word), "\(command): \(word)")
    }
    #expect(recorder.output.contains("UTILISATION\u{A0}: parvis \(command)"))
  }

  @Test func `the first screen names the three commands that matter`() async {
    let recorder = Recorder()
    #expect(await recorder.run() == 0)
    for words in ["parvis check", "parvis map", "parvis gaps", "COMMANDES\u{A0}:"] {
      #expect(recorder.output.contains(words))
    }
  }

  @Test func `--lang en speaks English, wherever it stands`() async {
    let recorder = Recorder()
    #expect(await recorder.run("gaps", "--lang=en", "--help") == 0)
    #expect(recorder.output.contains("USAGE: parvis gaps"))
    let other = Recorder()
    #expect(await other.run("gaps", "--lang", "en", "/nonexistent") == 66)
    #expect(other.errors.contains("there is no such file"))
  }

  @Test func `a language that does not exist is refused`() async {
    let (status, line) = await Self.error("gaps", "x", "--lang", "de")
    #expect(status == 64)
    #expect(line.contains("fr ou en"))
  }

  @Test func `aliases work without accents and in capitals`() async {
    let recorder = Recorder()
    #expect(await recorder.run("VERIFIER", "/nonexistent") == 66)
  }
}
