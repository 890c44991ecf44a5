internal import ParvisCore
internal import ParvisExchange
internal import ParvisHost
internal import ParvisInput
internal import ParvisMission

/// What `convert` reads, and in which form.
struct ConvertSource {
  let mission: Mission
  let form: ExchangeForm
  /// The folder that holds the tables, when the source is one.
  let folder: String?
  /// Whether the file has comments, which no other form keeps.
  let hasComments: Bool

  /// - Throws: ``CommandFailure`` when something cannot be read, or in no form that is known.
  init(_ paths: [String], from wanted: ExchangeForm?, _ options: ImportOptions) throws {
    let path = paths[0]
    let isFolder = path != "-" && AtomicFile.isFolder(path)
    let files = isFolder ? try InputFolder.tables(of: path) : paths
    form = try wanted ?? Self.form(of: files)
    guard let read = form.read else {
      throw CommandFailure(.usage, ConvertMessages.writtenOnly(form))
    }
    if form.key == "yaml" || form.key == "csv", options.linkType != nil || options.scale != nil {
      throw CommandFailure(.usage, ConvertMessages.optionsOfNetworks)
    }
    guard files.count == 1 || form.isFolder else {
      throw CommandFailure(.usage, ConvertMessages.oneFileOnly(files[1], form))
    }
    folder = isFolder ? path : nil
    var options = options
    options.name = isFolder || files.count > 1 ? InputText.folder(of: files[0]) : path
    let tables = try files.map { file in
      TableFile(name: file == "-" ? "" : file, bytes: try InputText.bytes(file))
    }
    var file = tables[0]
    if path == "-" { file = TableFile(name: "", bytes: tables[0].bytes) }
    let result = form.isFolder ? read(tables, options) : read([file], options)
    let name = form.isFolder ? options.name ?? path : path
    mission = Mission(result, file: name == "-" ? nil : name)
    hasComments = form.key == "yaml" && Self.holdsComments(tables[0].bytes)
  }

  /// The form of files, by their names.
  private static func form(of paths: [String]) throws -> ExchangeForm {
    if paths[0] == "-" { return try ExchangeWords.form("yaml") }
    if paths.allSatisfy(InputFolder.isTable) { return ExchangeFormCatalog.form(ofTables: paths) }
    if let form = ExchangeFormCatalog.form(ofFile: paths[0]) { return form }
    return try ExchangeWords.form("yaml")
  }

  /// Whether a line is a comment of the author's own.
  private static func holdsComments(_ bytes: [UInt8]) -> Bool {
    bytes.split(separator: 0x0A).contains { line in
      let text = line.drop { $0 == 0x20 || $0 == 0x09 }
      return text.first == 0x23 && !text.starts(with: "# yaml-language-server".utf8)
    }
  }
}
