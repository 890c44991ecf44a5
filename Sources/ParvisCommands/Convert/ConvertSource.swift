internal import ParvisCore
internal import ParvisExchange
internal import ParvisHost
internal import ParvisInput
internal import ParvisMission

/// What `convert` reads, and in which form.
struct ConvertSource {
  let mission: Mission
  let form: ExchangeForm
  /// Whether another program wrote the file, so that `check` does not read it.
  var isForeign: Bool { form.key != "yaml" && form.key != "csv" }
  /// The folder that holds the tables, when the source is one.
  let folder: String?
  /// Whether the file has comments, which no other form keeps.
  let hasComments: Bool

  /// - Throws: ``CommandFailure`` when something cannot be read, or in no form that is known.
  init(_ paths: [String], from wanted: ExchangeForm?, _ options: ImportOptions) throws {
    let path = paths[0]
    let isFolder = path != "-" && AtomicFile.isFolder(path)
    let files = isFolder ? try InputFolder.tables(of: path) : paths
    let tables = try InputTables.read(files)
    let choice = try wanted.map { FormChoice($0) } ?? FormChoice(of: files, tables)
    form = choice.form
    guard let read = form.read else {
      throw CommandFailure(.usage, ConvertMessages.writtenOnly(form))
    }
    if form.key == "yaml" || form.key == "csv", choice.known == nil, options.isAboutNetworks {
      throw CommandFailure(.usage, ConvertMessages.optionsOfNetworks)
    }
    guard files.count == 1 || form.isFolder else {
      throw CommandFailure(.usage, ConvertMessages.oneFileOnly(files[1], form))
    }
    if let known = choice.known, known.exchangeKey != nil {
      Console.current.say(ConvertMessages.readAs(known, path))
    }
    folder = isFolder ? path : nil
    var options = options
    options.name = isFolder || files.count > 1 ? InputText.folder(of: files[0]) : path
    let result = form.isFolder ? read(tables, options) : read([tables[0]], options)
    let name = form.isFolder ? options.name ?? path : path
    mission = Mission(result, file: name == "-" ? nil : name)
    hasComments = form.key == "yaml" && Self.holdsComments(tables[0].bytes)
  }

  /// Whether a line is a comment of the author's own.
  private static func holdsComments(_ bytes: [UInt8]) -> Bool {
    bytes.split(separator: 0x0A).contains { line in
      let text = line.drop { $0 == 0x20 || $0 == 0x09 }
      return text.first == 0x23 && !text.starts(with: "# yaml-language-server".utf8)
    }
  }
}

/// The form in which files are read: that of their names, unless what they hold says another.
private struct FormChoice {
  let form: ExchangeForm
  /// The form that the content has where the name says another or nothing.
  private(set) var known: KnownForm?

  init(_ form: ExchangeForm) { self.form = form }

  init(of paths: [String], _ files: [TableFile]) throws {
    let named: ExchangeForm? =
      paths[0] == "-"
      ? nil
      : paths.allSatisfy(InputFolder.isTable)
        ? ExchangeFormCatalog.form(ofTables: paths)
        : ExchangeFormCatalog.readForm(ofFile: paths[0])
    let plain = try ExchangeWords.form("yaml")
    guard paths.count == 1 else {
      form = named ?? plain
      return
    }
    let bytes = files[0].bytes
    if named?.key == "kumu", KnownForm.isMapObject(bytes) {
      form = plain
      return
    }
    guard let known = KnownForm.of(bytes), !Self.goes(known, with: named, files) else {
      form = named ?? plain
      return
    }
    self.known = known
    // The file of a map is read with the one sentence that says what a file is instead.
    form = known.exchangeKey.flatMap { ExchangeFormCatalog.readForm(called: $0) } ?? plain
  }

  /// Whether the form that a name says holds, whatever signs of another the content bears.
  private static func goes(
    _ known: KnownForm, with named: ExchangeForm?, _ files: [TableFile]
  ) -> Bool {
    guard let named else { return false }
    switch named.key {
    case known.exchangeKey: return true
    case "yaml": return !MapFile.read(files[0].bytes).hasErrors
    case "csv": return !MapFile.read(files).hasErrors
    // What is written only has a sentence of its own; markup of no known kind may be damaged.
    default: return known.exchangeKey == nil && (named.read == nil || known.key == "xml")
    }
  }
}
