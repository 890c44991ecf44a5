internal import ParvisCore
internal import ParvisHost
internal import ParvisInput

/// The tables that a command is given: files of one table each, or workbooks of several.
enum InputTables {
  /// Reads tables as they lie on the disk, and the sheets of workbooks through LibreOffice.
  ///
  /// - Throws: ``CommandFailure`` or `HostFailure` when one cannot be read.
  static func read(_ paths: [String]) throws -> [TableFile] {
    try paths.flatMap { path in
      guard InputFolder.isWorkbook(path) else {
        return [TableFile(name: path == "-" ? "" : path, bytes: try InputText.bytes(path))]
      }
      guard let workbook = try Workbook.open(path) else {
        throw CommandFailure(.noInput, withoutLibreOffice(path))
      }
      guard !workbook.sheets.isEmpty else { throw CommandFailure(.badInput, withoutSheets(path)) }
      if workbook.hasFirstSheetOnly { Console.current.say(firstSheetOnly(path).said) }
      return workbook.sheets.map { TableFile(name: path + "/" + $0.name, bytes: $0.bytes) }
    }
  }

  private static func withoutLibreOffice(_ path: String) -> Bilingual {
    Bilingual(
      fr: """
        \(quoted: path) : un classeur se lit avec LibreOffice, qui n'est pas installé ici. Dans le \
        tableur, enregistrer chaque feuille en CSV UTF-8 dans un dossier (`acteurs.csv`, \
        `liens.csv`…), et donner ce dossier.
        """,
      en: """
        \(quoted: path): a workbook is read with LibreOffice, which is not installed here. In the \
        spreadsheet, save each sheet as CSV UTF-8 in one folder (`stakeholders.csv`, \
        `links.csv`…), and give that folder.
        """)
  }

  private static func withoutSheets(_ path: String) -> Bilingual {
    Bilingual(
      fr: "\(quoted: path) : toutes les feuilles de ce classeur sont vides.",
      en: "\(quoted: path): all sheets of this workbook are empty.")
  }

  private static func firstSheetOnly(_ path: String) -> Bilingual {
    Bilingual(
      fr: """
        \(quoted: path) : cette version de LibreOffice ne donne que la première feuille. Pour les \
        autres, les enregistrer en CSV.
        """,
      en: """
        \(quoted: path): this version of LibreOffice gives the first sheet only. For the others, \
        save them as CSV.
        """)
  }
}
