internal import ArgumentParser
internal import ParvisCore
internal import ParvisHost
internal import ParvisReport

/// `--format` and `--output` of the commands that write findings.
struct TableOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      fr: "Forme du résultat : text, json, csv ou md (sinon d'après l'extension, sinon text).",
      en: "Form of the result: text, json, csv or md (else after the extension, else text).",
      valueName: "text|json|csv|md"),
    transform: TableOptions.parse)
  var format: TableFormat?

  @Option(
    name: .shortAndLong,
    help: ArgumentHelp(
      fr: "Écrire dans ce fichier au lieu de l'écran.",
      en: "Write into this file instead of the screen.",
      valueName: ArgumentWords.file))
  var output: String?

  /// Writes a result where it was asked for.
  ///
  /// - Throws: ``CommandFailure`` when the place is one of the input files or cannot be written.
  func write(
    besides inputs: [String?], _ text: (TableFormat, TextStyle) throws -> String
  ) throws {
    let console = Console.current
    try OutputPath.requireOther(output, than: inputs)
    let format = chosen
    let style = TextStyle(isColoured: console.isColoured(.output), width: console.width())
    guard let output, output != "-" else {
      try console.put(try text(format, style))
      return
    }
    try AtomicFile.write(Array(try text(format, .plain).utf8), to: output)
    console.say(OutputMessages.written(output))
  }

  /// The form that was asked for, else that of the extension, else text.
  var chosen: TableFormat { format ?? ofExtension ?? .text }

  private var ofExtension: TableFormat? {
    guard let output, let dot = output.lastIndex(of: ".") else { return nil }
    return TableFormat(named: String(output[output.index(after: dot)...]))
  }

  private static func parse(_ text: String) throws -> TableFormat {
    guard let format = TableFormat(named: text) else {
      let choices = TableFormat.allCases.map(\.rawValue)
      throw ValidationError(
        ArgumentWords.unknownForm(text, choices: choices))
    }
    return format
  }
}
