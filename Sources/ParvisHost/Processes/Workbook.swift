internal import ParvisCore

/// The sheets of a workbook, as LibreOffice writes them as text.
///
/// LibreOffice works on a copy in a folder of its own, with settings of its own: no macro runs, no
/// link is followed, nothing is computed anew, nothing stays beside the workbook.
package struct Workbook: Sendable {
  /// One sheet as comma-separated values in UTF-8.
  package struct Sheet: Sendable {
    package let name: String
    package let bytes: [UInt8]
  }

  package let sheets: [Sheet]
  /// Whether LibreOffice is too old to give all sheets.
  package let hasFirstSheetOnly: Bool

  /// A hundred sheets of a full table take LibreOffice a few seconds.
  private static let patience = Duration.seconds(90)

  /// LibreOffice, when it is on the path.
  package static var program: String? {
    ChildProcess.program(named: "soffice") ?? ChildProcess.program(named: "libreoffice")
  }

  /// Reads the sheets of a workbook that hold anything.
  ///
  /// - Returns: the sheets; nil when LibreOffice is not on the path.
  /// - Throws: ``HostFailure`` when there is no such file, or when LibreOffice cannot read it.
  package static func open(_ path: String) throws -> Workbook? {
    let bytes = try InputFile.read(path)
    guard bytes.count <= InputFile.sizeLimit else { throw tooLarge(path) }
    // Nothing else is handed over, whatever it is called: an archive, or a workbook of old.
    let starts: [[UInt8]] = [[0x50, 0x4B, 3, 4], [0xD0, 0xCF, 0x11, 0xE0]]
    guard starts.contains(where: { bytes.starts(with: $0) }) else { throw unreadable(path) }
    guard let program else { return nil }
    guard let folder = PrivateFolder() else { throw unreadable(path) }
    let ending = InputFolder.workbookEndings.first { path.lowercased().hasSuffix($0) } ?? ".xlsx"
    let copy = folder.path + "/table" + ending
    try AtomicFile.write(bytes, to: copy)
    try OwnedSettings.write(to: folder.path + "/profile/user")
    let answer = try? ChildProcess.answer(
      of: "/bin/sh",
      [
        // No file of more than 64 MiB, no more than a minute of the processor.
        "-c", "ulimit -f 131072; ulimit -t 60; exec \"$0\" \"$@\"", program,
        "-env:UserInstallation=file://" + address(folder.path) + "/profile", "--headless",
        "--norestore",
        "--nologo", "--nolockcheck", "--nodefault", "--convert-to",
        "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,false,false,-1",
        "--outdir", folder.path + "/sheets", copy,
      ], to: [], environment: OwnedSettings.environment, within: patience)
    let names = PrivateFolder.names(in: folder.path + "/sheets")
    guard answer != nil, !names.isEmpty, names.count <= InputFolder.mostTables else {
      throw unreadable(path)
    }
    var sheets: [Sheet] = []
    var left = InputFile.sizeLimit
    for name in names {
      let bytes = try InputFile.read(folder.path + "/sheets/" + name, atMost: left)
      guard bytes.count <= left else { throw tooLarge(path) }
      left -= bytes.count
      // A sheet that nobody filled in is no table.
      guard bytes.contains(where: { $0 > 0x2C || $0 == 0x21 }) else { continue }
      sheets.append(Sheet(name: sheetName(name, of: path), bytes: bytes))
    }
    return Workbook(sheets: sheets, hasFirstSheetOnly: names == ["table.csv"])
  }

  /// A path as part of an address.
  private static func address(_ path: String) -> String {
    path.utf8.map { byte in
      let isPlain =
        (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte)
        || (0x61...0x7A).contains(byte) || [0x2D, 0x2E, 0x2F, 0x5F].contains(byte)
      return isPlain
        ? String(Unicode.Scalar(byte))
        : "%" + String(byte >> 4, radix: 16) + String(byte & 15, radix: 16)
    }.joined()
  }

  /// « table-Acteurs.csv » is the sheet « Acteurs »; of a file alone, the name of the workbook.
  private static func sheetName(_ file: String, of path: String) -> String {
    let name = file.hasSuffix(".csv") ? String(file.dropLast(4)) : file
    if name.hasPrefix("table-") { return String(name.dropFirst(6)) + ".csv" }
    let last = path.split(separator: "/").last.map(String.init) ?? path
    return (last.lastIndex(of: ".").map { String(last[..<$0]) } ?? last) + ".csv"
  }

  private static func unreadable(_ path: String) -> HostFailure {
    HostFailure(
      .noInput,
      fr: """
        \(quoted: path) : LibreOffice n'a pas pu lire ce classeur. L'ouvrir dans le tableur, et \
        enregistrer chaque feuille en CSV UTF-8.
        """,
      en: """
        \(quoted: path): LibreOffice could not read this workbook. Open it in the spreadsheet, and \
        save each sheet as CSV UTF-8.
        """)
  }

  private static func tooLarge(_ path: String) -> HostFailure {
    HostFailure(
      .noInput,
      fr:
        "\(quoted: path) : ce classeur dépasse 16 Mio. Garder seulement les feuilles de la carte.",
      en: "\(quoted: path): this workbook is larger than 16 MiB. Keep only the sheets of the map.")
  }
}

/// What LibreOffice is told before it opens a file that somebody sent.
private enum OwnedSettings {
  /// Addresses are asked of a proxy that is not there.
  static let environment = [
    "http_proxy=http://127.0.0.1:9", "https_proxy=http://127.0.0.1:9", "SAL_USE_VCLPLUGIN=svp",
  ]

  static func write(to folder: String) throws {
    try AtomicFile.makeFolder(folder)
    try AtomicFile.write(Array(text.utf8), to: folder + "/registrymodifications.xcu")
  }

  private static let values: [(path: String, name: String, value: String)] = [
    ("Common/Security/Scripting", "MacroSecurityLevel", "3"),
    ("Common/Security/Scripting", "DisableMacrosExecution", "true"),
    ("Common/Security/Scripting", "BlockUntrustedRefererLinks", "true"),
    // Never follow links, never compute anew.
    ("Calc/Content/Update", "Link", "2"),
    ("Calc/Formula/Load", "OOXMLRecalcMode", "1"),
    ("Calc/Formula/Load", "ODFRecalcMode", "1"),
  ]

  private static var text: String {
    let items = values.map { one in
      """
      <item oor:path="/org.openoffice.Office.\(one.path)"><prop oor:name="\(one.name)" \
      oor:op="fuse"><value>\(one.value)</value></prop></item>
      """
    }
    return """
      <?xml version="1.0" encoding="UTF-8"?>
      <oor:items xmlns:oor="http://openoffice.org/2001/registry" \
      xmlns:xs="http://www.w3.org/2001/XMLSchema" \
      xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">
      \(items.joined(separator: "\n"))
      </oor:items>

      """
  }
}
