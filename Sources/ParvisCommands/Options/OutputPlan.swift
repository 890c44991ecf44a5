internal import GraphvizKit
internal import ParvisCore
internal import ParvisHost
internal import ParvisRendering

/// Where the maps of one run go, decided before anything is drawn.
struct OutputPlan {
  enum Place: Equatable {
    case standardOutput
    case file(String)
    case folder(String)
  }

  let place: Place
  let format: OutputFormat
  private let inputs: [String?]
  private let language: Language

  /// - Throws: ``CommandFailure`` when the wishes contradict one another.
  init(
    output: String?, format: OutputFormat?, kinds: [String], inputs: [String?],
    inputName: String, language: Language, isTerminal: Bool
  ) throws {
    self.inputs = inputs
    self.language = language
    let ofExtension = output.flatMap(OutputFormatWords.format(ofFile:))
    self.format = format ?? ofExtension ?? .svg
    guard let output else {
      let folder = inputName + Bilingual(fr: "-cartes", en: "-maps").text(in: language)
      self.place = kinds.count == 1 && !isTerminal ? .standardOutput : .folder(folder)
      return
    }
    guard !output.isEmpty else { throw CommandFailure(.usage, OutputMessages.emptyPath) }
    if let ending = OutputFormatWords.unknownEnding(ofFile: output), format == nil,
      !AtomicFile.isFolder(output)
    {
      throw CommandFailure(.usage, OutputMessages.unknownEnding(ending))
    }
    if output == "-" {
      guard kinds.count == 1 else { throw CommandFailure(.usage, OutputMessages.oneMapOnly) }
      self.place = .standardOutput
    } else if output.hasSuffix("/") || AtomicFile.isFolder(output)
      || (ofExtension == nil && !AtomicFile.exists(output))
    {
      self.place = .folder(output)
    } else {
      guard kinds.count == 1 else {
        throw CommandFailure(.usage, OutputMessages.folderNeeded(output, maps: kinds.count))
      }
      if let format, let ofExtension, format != ofExtension {
        throw CommandFailure(
          .usage, OutputMessages.formatsDiffer(output, asked: format.rawValue))
      }
      self.place = .file(output)
    }
  }

  /// Makes the folder, so that a place where nothing can be written is known before drawing.
  ///
  /// - Parameter profile: for whom the maps are.
  /// - Returns: the folder; nil when the maps go elsewhere.
  /// - Throws: ``HostFailure`` when maps for fewer eyes would have to stay there.
  func prepare(for profile: DisclosureProfile) throws -> OwnedFolder? {
    guard case .folder(let path) = place else { return nil }
    let folder = try OwnedFolder(path, of: .map, for: profile)
    try folder.requireNothingForFewerEyes(
      suspects: MapKindCatalog.all.flatMap { kind in
        OutputFormat.allCases.map { "\(kind.key).\($0.rawValue)" }
      })
    return folder
  }

  /// Writes the pages of one kind of map, and says where they are.
  ///
  /// - Parameters:
  ///   - pages: the bytes of each page.
  ///   - kind: what they show.
  ///   - folder: that which was prepared.
  /// - Throws: ``CommandFailure`` when that cannot be, ``ClosedOutput`` when nobody reads.
  func write(
    _ pages: [[UInt8]], of kind: any MapKind, into folder: inout OwnedFolder?
  ) throws {
    let console = Console.current
    switch place {
    case .standardOutput:
      guard pages.count == 1 else {
        throw CommandFailure(.usage, OutputMessages.onePageOnly(kind, pages: pages.count))
      }
      for bytes in pages { try console.put(bytes) }
    case .file(let path):
      if pages.count > 1 {
        console.say(OutputMessages.severalPages(kind, pages: pages.count).text(in: language))
      }
      try write(pages, to: path)
    case .folder(let path):
      try write(pages, named: kind.key + "." + format.rawValue, in: path, &folder)
    }
  }

  /// Writes the pages into the folder; pages that the map no longer has go.
  private func write(
    _ pages: [[UInt8]], named name: String, in path: String, _ folder: inout OwnedFolder?
  ) throws {
    let console = Console.current
    let prefix = path.hasSuffix("/") ? path : path + "/"
    let files = pages.enumerated().map { (name: Self.path(name, page: $0 + 1), bytes: $1) }
    for file in files { try OutputPath.requireOther(prefix + file.name, than: inputs) }
    let removed = try folder?.write(files) { Self.isPage($0, of: name) } ?? []
    if !removed.isEmpty {
      console.say(OutputMessages.removed(removed, from: path).text(in: language))
    }
    for file in files { console.say(OutputMessages.written(prefix + file.name).text(in: language)) }
    let following = prefix + Self.path(name, page: pages.count + 1)
    if AtomicFile.exists(following) {
      console.say(OutputMessages.outdated(following, pages: pages.count).text(in: language))
    }
  }

  /// Whether a file is a page of a map: `coverage-2.svg` of `coverage.svg`.
  private static func isPage(_ file: String, of name: String) -> Bool {
    guard let dot = name.lastIndex(of: "."), file.hasPrefix(name[..<dot] + "-"),
      file.hasSuffix(name[dot...])
    else { return false }
    let number = file.dropFirst(name[..<dot].count + 1).dropLast(name[dot...].count)
    return !number.isEmpty && number.allSatisfy(\.isNumber)
  }

  private func write(_ pages: [[UInt8]], to path: String) throws {
    let console = Console.current
    for (index, bytes) in pages.enumerated() {
      let file = Self.path(path, page: index + 1)
      try OutputPath.requireOther(file, than: inputs)
      try AtomicFile.write(bytes, to: file)
      console.say(OutputMessages.written(file).text(in: language))
    }
    let following = Self.path(path, page: pages.count + 1)
    if AtomicFile.exists(following) {
      console.say(OutputMessages.outdated(following, pages: pages.count).text(in: language))
    }
  }

  /// The file of a page: `coverage.svg`, `coverage-2.svg`, `coverage-3.svg`.
  static func path(_ path: String, page: Int) -> String {
    guard page > 1 else { return path }
    let name = path.lastIndex(of: "/").map { path.index(after: $0) } ?? path.startIndex
    guard let dot = path[name...].lastIndex(of: "."), dot > name else { return path + "-\(page)" }
    return path[..<dot] + "-\(page)" + path[dot...]
  }
}

/// What is said about outputs.
enum OutputMessages {
  static func written(_ path: String) -> Bilingual {
    Bilingual(fr: "Écrit : \(path)", en: "Written: \(path)")
  }

  /// What an earlier run had written and this one has no more, or must not leave there.
  static func removed(_ files: [String], from folder: String) -> Bilingual {
    Bilingual(
      fr: "Retirés de \(quoted: folder), écrits auparavant par Parvis : \(list: files, atMost: 9).",
      en: "Removed from \(quoted: folder), written by Parvis before: \(list: files, atMost: 9).")
  }

  static let emptyPath = Bilingual(
    fr: "Le nom donné après `-o` est vide.", en: "The name given after `-o` is empty.")

  static func unknownEnding(_ ending: String) -> Bilingual {
    Bilingual(
      fr: "Le format \(quoted: ending) n'est pas connu. Choix : svg, pdf, png et dot.",
      en: "There is no format \(quoted: ending). Choices: svg, pdf, png and dot.")
  }

  static func onePageOnly(_ kind: any MapKind, pages: Int) -> Bilingual {
    Bilingual(
      fr: """
        La sortie standard ne prend qu'une page, et la carte \(quoted: kind.name.french) en a \
        \(pages) : donner un fichier ou un dossier avec `-o`.
        """,
      en: """
        Standard output takes one page only, and the map \(quoted: kind.name.english) has \
        \(pages): give a file or a folder with `-o`.
        """)
  }

  static func severalPages(_ kind: any MapKind, pages: Int) -> Bilingual {
    Bilingual(
      fr: """
        La carte \(quoted: kind.name.french) a \(pages) pages : un fichier pour chacune, \
        numéroté à partir de 2.
        """,
      en: """
        The map \(quoted: kind.name.english) has \(pages) pages: one file each, numbered from 2.
        """)
  }

  static func outdated(_ path: String, pages: Int) -> Bilingual {
    Bilingual(
      fr: """
        \(quoted: path) reste d'un dessin précédent : la carte n'a plus que \
        \(count: pages, one: "page", many: "pages").
        """,
      en: """
        \(quoted: path) is left from an earlier drawing: the map now has \
        \(count: pages, one: "page", many: "pages") only.
        """)
  }

  static let oneMapOnly = Bilingual(
    fr: "La sortie standard ne prend qu'une carte ; en choisir une avec `-k`.",
    en: "Standard output takes one map only; choose one with `-k`.")

  static func folderNeeded(_ path: String, maps: Int) -> Bilingual {
    Bilingual(
      fr: """
        \(quoted: path) est un fichier, et il y a \(maps) cartes à écrire : donner un dossier, \
        ou choisir une carte avec `-k`.
        """,
      en: """
        \(quoted: path) is a file, and there are \(maps) maps to write: give a folder, or choose \
        one map with `-k`.
        """)
  }

  static func formatsDiffer(_ path: String, asked: String) -> Bilingual {
    Bilingual(
      fr: "L'extension de \(quoted: path) contredit `--format \(asked)`.",
      en: "The extension of \(quoted: path) contradicts `--format \(asked)`.")
  }
}
