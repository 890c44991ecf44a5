internal import ArgumentParser
internal import ParvisCore
internal import ParvisExchange
internal import ParvisHost
internal import ParvisInput
internal import ParvisMission

/// `parvis check`: every problem of the files.
struct CheckCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "check",
      abstract: .said(
        fr: "Vérifier un fichier : tous ses problèmes, avec la ligne et quoi faire.",
        en: "Check a file: all its problems, with the line and what to do."),
      aliases: ["vérifier"])
  }

  @Argument(
    help: ArgumentHelp(
      fr: """
        Les fichiers à vérifier, ou le dossier des tableaux d'une carte ; des tableaux (.csv, \
        .xlsx, .ods) forment une seule carte ; « - » pour l'entrée standard.
        """,
      en: """
        The files to check, or the folder of the tables of a map; tables (.csv, .xlsx, .ods) form one map; “-” \
        for standard input.
        """,
      valueName: ArgumentWords.file))
  var paths: [String]

  @Option(
    help: ArgumentHelp(
      fr: "Forme du résultat : text, json, sarif ou github (sinon text).",
      en: "Form of the result: text, json, sarif or github (else text).",
      valueName: "text|json|sarif|github"),
    transform: ProblemForm.parse)
  var format: ProblemForm?

  @Flag(
    help: ArgumentHelp(
      fr: "Compter les avertissements comme des erreurs.",
      en: "Count warnings as errors."))
  var strict = false

  @Flag(
    help: ArgumentHelp(
      fr: """
        Corriger dans le fichier ce qui peut l'être sans risque : espaces insécables, \
        tabulations, noms et mots mal orthographiés.
        """,
      en: """
        Correct in the file what can be without risk: no-break spaces, tabs, misspelt names and \
        words.
        """))
  var fix = false

  @Flag(
    name: .customLong("show-confidential"),
    help: ArgumentHelp(
      fr: "Citer aussi les lignes de ce qui est marqué confidentiel.",
      en: "Quote the lines of what is marked confidential too."))
  var showsConfidential = false

  @OptionGroup var scale: ScaleOption
  @OptionGroup var language: LanguageOption

  func run() throws {
    let form = format ?? .text
    if fix, paths.contains("-"), paths.count > 1 || form != .text {
      throw CommandFailure(.usage, CheckMessages.fixTakesOneInput)
    }
    var worst = ExitStatus.done
    var files: [CheckedFile] = []
    for group in Self.inputs(paths) {
      do {
        let file = try checked(group)
        if form == .text { try show(file) }
        files.append(file)
        if file.hasErrors, worst == .done { worst = .badInput }
      } catch {
        guard let failure = CommandFailure(error) else { throw error }
        if let message = failure.message { Console.current.say(HelpText.failure(message)) }
        worst = failure.status
      }
    }
    try put(files, form)
    if worst != .done { throw CommandFailure(worst) }
  }

  /// The files of each map: all tables together are one.
  private static func inputs(_ paths: [String]) -> [[String]] {
    let tables = paths.filter { InputFolder.isTable($0) }
    var groups: [[String]] = []
    for path in paths {
      if !InputFolder.isTable(path) {
        groups.append([path])
      } else if path == tables.first {
        groups.append(tables)
      }
    }
    return groups
  }

  /// Reads a map, after mending its file when that is asked for.
  private func checked(_ paths: [String]) throws -> CheckedFile {
    guard fix else {
      return checked(try InputText.read(paths, on: scale.scale))
    }
    let path = paths[0]
    guard !InputText.isSetOfTables(path) else {
      throw CommandFailure(.usage, CheckMessages.fixTakesNoTables(path))
    }
    let bytes = try InputText.bytes(path)
    let name = path == "-" ? nil : path
    if MapReader.read(bytes, file: name).hasErrors, KnownForm.of(bytes) != nil {
      // Another program's file is named, never mended.
      return checked(Mission(bytes, file: name))
    }
    let mended = MapMender.mend(bytes, file: name)
    let file = checked(Mission(mended.reading, file: name))
    if let name {
      if mended.changes.isEmpty {
        Console.current.say(CheckMessages.nothingToMend(name).text(in: file.language))
        return file
      }
      try AtomicFile.write(mended.bytes, to: name)
    } else {
      try Console.current.put(mended.bytes)
    }
    for line in mended.summary(in: file.language) { Console.current.say(line) }
    if let name {
      Console.current.say(
        CheckMessages.mended(mended.changes.count, path: name).text(in: file.language))
    }
    return file
  }

  private func checked(_ mission: Mission) -> CheckedFile {
    CheckedFile(
      mission, isStrict: strict, in: Speech.requested, showsConfidential: showsConfidential)
  }

  private func show(_ file: CheckedFile) throws {
    let console = Console.current
    for table in file.reading.tables { console.say(table.sentence.text(in: file.language)) }
    if !file.diagnostics.isEmpty {
      // With `--fix -` the output is the mended text.
      if fix, file.path == nil {
        console.say(verbatim: file.text)
      } else {
        try console.put(file.text)
      }
    }
    console.say(CheckMessages.summary(file).text(in: file.language))
  }

  private func put(_ files: [CheckedFile], _ form: ProblemForm) throws {
    guard form != .text else { return }
    try Console.current.put(form.document(of: files, in: Speech.current))
  }
}
