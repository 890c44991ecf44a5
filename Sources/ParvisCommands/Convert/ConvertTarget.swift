internal import ParvisCore
internal import ParvisExchange
internal import ParvisHost
internal import ParvisInput
internal import ParvisMission

/// Where `convert` writes, and in which form, decided before anything is written.
struct ConvertTarget {
  private enum Place {
    case standardOutput
    case file(String)
    case folder(String)
  }

  let form: ExchangeForm
  private let place: Place
  private let language: Language
  /// Whether a file of that name is never replaced.
  private let keepsOld: Bool

  /// - Throws: ``CommandFailure`` when the wishes contradict one another, or when a map file would be
  ///   replaced that nobody said to replace.
  init(
    output: String?, format: ExchangeForm?, from source: ConvertSource, replaces: Bool,
    language: Language
  ) throws {
    self.language = language
    if let output, output.isEmpty { throw CommandFailure(.usage, OutputMessages.emptyPath) }
    form = try Self.form(output, format, source)
    place = try Self.place(output, form, source, language)
    keepsOld = form.key == "yaml" && !replaces
    switch place {
    case .file(let path) where keepsOld && AtomicFile.exists(path):
      throw CommandFailure(.cannotCreate, ConvertMessages.exists(path))
    case .folder(let path) where source.folder.map { Self.isSame($0, path) } == true:
      throw CommandFailure(.usage, ConvertMessages.sameFolder(path))
    default: break
    }
  }

  private static func form(
    _ output: String?, _ format: ExchangeForm?, _ source: ConvertSource
  ) throws -> ExchangeForm {
    let ofFile = output.flatMap { ExchangeFormCatalog.form(ofFile: $0) }
    if let format, let output {
      if let ofFile, ofFile.key != format.key {
        throw CommandFailure(.usage, OutputMessages.formatsDiffer(output, asked: format.key))
      }
      if format.isFolder, output == "-" {
        throw CommandFailure(.usage, ConvertMessages.folderNeeded(format))
      }
    }
    if let form = format ?? ofFile { return form }
    // Without a wish: from the file to tables, from anything else to the file.
    guard let output else {
      return try ExchangeWords.form(source.form.key == "yaml" ? "csv" : "yaml")
    }
    if output == "-" { return try ExchangeWords.form("yaml") }
    if !output.hasSuffix("/"), !AtomicFile.isFolder(output), let ending = ending(of: output) {
      throw CommandFailure(.usage, ConvertMessages.unknownEnding(ending))
    }
    return try ExchangeWords.form("csv")
  }

  private static func ending(of path: String) -> String? {
    let name = path.split(separator: "/").last ?? ""
    guard let dot = name.lastIndex(of: "."), dot > name.startIndex else { return nil }
    return String(name[dot...])
  }

  private static func place(
    _ output: String?, _ form: ExchangeForm, _ source: ConvertSource, _ language: Language
  ) throws -> Place {
    guard let suffix = form.folderSuffix else {
      guard let output, output != "-" else { return .standardOutput }
      if output.hasSuffix("/") || AtomicFile.isFolder(output) {
        throw CommandFailure(.usage, ConvertMessages.fileNeeded(form))
      }
      return .file(output)
    }
    let name = InputText.outputName(source.mission.name)
    return .folder(output ?? name + suffix.text(in: language))
  }

  private static func isSame(_ left: String, _ right: String) -> Bool {
    func bare(_ path: String) -> [Substring] { path.split(separator: "/").filter { $0 != "." } }
    return bare(left) == bare(right) && left.hasPrefix("/") == right.hasPrefix("/")
  }

  /// Writes the files and says where they are.
  ///
  /// - Throws: ``CommandFailure`` when that cannot be, ``ClosedOutput`` when nobody reads.
  func write(_ files: [TableFile]) throws {
    let console = Console.current
    switch place {
    case .standardOutput: for file in files { try console.put(file.bytes) }
    case .file(let path):
      for file in files {
        if keepsOld {
          try NewFile.write(file.bytes, to: path)
        } else {
          try AtomicFile.write(file.bytes, to: path)
        }
      }
      console.say(OutputMessages.written(path).text(in: language))
    case .folder(let path):
      var folder = try OwnedFolder(path, of: .tables, for: .internal)
      try folder.write(files.map { ($0.name, $0.bytes) })
      let prefix = path.hasSuffix("/") ? path : path + "/"
      for file in files {
        console.say(OutputMessages.written(prefix + file.name).text(in: language))
      }
    }
  }
}
