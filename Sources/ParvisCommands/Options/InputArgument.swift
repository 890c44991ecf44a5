internal import ArgumentParser
internal import ParvisAnalysis
internal import ParvisCore
internal import ParvisExchange
internal import ParvisHost
internal import ParvisInput
internal import ParvisMission

/// The file of a command, and how it is read.
struct InputArgument: ParsableArguments {
  @Argument(help: InputArgument.help)
  var paths: [String]

  @OptionGroup var scale: ScaleOption

  /// The first file.
  var path: String { paths.first ?? "-" }

  /// Reads the version of the map for a profile, else for that of the file, saying its warnings.
  ///
  /// - Throws: ``CommandFailure`` when there is no such file, or when it has errors, which are all
  ///   said before.
  func readMap(for profile: DisclosureProfile? = nil) throws -> MissionVersion {
    try InputVersion.read(paths, on: scale.scale, for: profile)
  }

  static var help: ArgumentHelp {
    ArgumentHelp(
      fr: """
        Le fichier de la carte, le dossier de ses tableaux ou ces tableaux (.csv, .xlsx, .ods) ; \
        « - » pour l'entrée standard.
        """,
      en: """
        The file of the map, the folder of its tables or these tables (.csv, .xlsx, .ods); “-” for \
        standard input.
        """,
      valueName: ArgumentWords.file)
  }
}

/// The file of a command that can do without.
struct OptionalInputArgument: ParsableArguments {
  @Argument(help: InputArgument.help)
  var paths: [String] = []

  @OptionGroup var scale: ScaleOption

  /// The first file.
  var path: String? { paths.first }

  /// Reads the version of the map for a profile, saying its warnings; nil when no file is given.
  func readMap(for profile: DisclosureProfile? = nil) throws -> MissionVersion? {
    paths.isEmpty ? nil : try InputVersion.read(paths, on: scale.scale, for: profile)
  }
}

/// Makes the versions that commands show, and says what is wrong with their files.
///
/// What the version leaves out is out of the reach of the commands.
enum InputVersion {
  /// Reads a file and makes the version that may be shown.
  ///
  /// - Parameters:
  ///   - paths: the file, or `-`; the folder of its tables, or these tables.
  ///   - scale: that of the scores, where the files say none.
  ///   - wanted: what the command line asks for; it goes before what the file says.
  /// - Returns: the version, with what the commands need to know of its file.
  /// - Throws: ``CommandFailure`` when there is no such file, when it has errors, or when the version
  ///   cannot be made.
  static func read(
    _ paths: [String], on scale: Scale?, for wanted: DisclosureProfile?
  ) throws -> MissionVersion {
    try make(try InputText.read(paths, on: scale), for: wanted)
  }

  /// Makes the version that may be shown of what was read.
  ///
  /// - Parameters:
  ///   - mission: what was read.
  ///   - wanted: what the command line asks for; it goes before what the file says.
  ///   - isForeign: whether `check` does not read such a file, so that all is said here.
  /// - Returns: the version, with what the commands need to know of its file.
  /// - Throws: ``CommandFailure`` when there are errors, or when the version cannot be made.
  static func make(
    _ mission: Mission, for wanted: DisclosureProfile?, isForeign: Bool = false
  ) throws -> MissionVersion {
    Speech.ofMap.language = mission.reading.language
    say(mission.reading, for: mission.profile(wanted), isForeign: isForeign, in: Speech.current)
    do throws(MissionFailure) {
      return try mission.version(for: wanted, in: Speech.requested)
    } catch {
      throw CommandFailure(.badInput, error.message)
    }
  }

  /// Says the problems of a file; of one that is not for the team alone, only that it has some.
  private static func say(
    _ read: ReadMap, for profile: DisclosureProfile, isForeign: Bool, in language: Language
  ) {
    let console = Console.current
    if profile.tellsProblems {
      for table in read.tables { console.say(table.sentence.text(in: language)) }
    }
    guard !read.diagnostics.isEmpty else { return }
    // That a file is another program's tells nothing of what it holds.
    let isNamed = read.diagnostics.allSatisfy { $0.code == DiagnosticCode.foreignFile.rawValue }
    guard profile.tellsProblems || isNamed else {
      let hasErrors = read.hasErrors
      let count = read.diagnostics.count { $0.severity == (hasErrors ? .error : .warning) }
      guard count > 0 else { return }
      let message =
        hasErrors ? ProfileMessages.errors(count) : ProfileMessages.warnings(count)
      return console.say(message.text(in: language))
    }
    guard !read.hasErrors, !isForeign else {
      return console.say(verbatim: read.formatter(in: language).string(for: read.diagnostics))
    }
    // Warnings are told in full by `check`; a note asks for nothing.
    let warnings = read.diagnostics.count { $0.severity == .warning }
    if warnings > 0 {
      console.say(ProfileMessages.warnings(warnings).text(in: language))
    }
  }
}

/// Reads the text of one input.
enum InputText {
  /// Reads one file, one folder of tables, or several tables.
  ///
  /// - Parameters:
  ///   - paths: what the command is given.
  ///   - scale: that of the scores, where the files say none.
  /// - Returns: what was read.
  /// - Throws: ``CommandFailure`` when something cannot be read, or when several files are not
  ///   tables.
  static func read(_ paths: [String], on scale: Scale? = nil) throws -> Mission {
    guard let path = paths.first else { throw CommandFailure(.usage) }
    guard paths.count == 1 else {
      let others = paths.dropFirst() + paths.prefix(1)
      if let other = others.first(where: { !InputFolder.isTable($0) }) {
        throw CommandFailure(.usage, oneMapOnly(other))
      }
      return Mission(try readTables(paths, on: scale), file: folder(of: path))
    }
    if path != "-" {
      if AtomicFile.isFolder(path) {
        let files = try InputFolder.tables(of: path)
        return Mission(try readTables(files, on: scale), file: path)
      }
      if InputFolder.isTable(path) {
        return Mission(try readTables([path], on: scale), file: path)
      }
    }
    let file = path == "-" ? nil : path
    return Mission(try bytes(path), file: file, scale: scale)
  }

  /// The bytes of a file, or of standard input for `-`.
  static func bytes(_ path: String) throws -> [UInt8] {
    path == "-" ? try Console.current.read() : try InputFile.read(path)
  }

  /// Whether a path is a table or a folder of tables.
  static func isSetOfTables(_ path: String) -> Bool {
    path != "-" && (InputFolder.isTable(path) || AtomicFile.isFolder(path))
  }

  private static func readTables(_ paths: [String], on scale: Scale?) throws -> ReadMap {
    MapFile.read(try InputTables.read(paths), name: folder(of: paths[0]), scale: scale)
  }

  /// The folder of a table, whose name is that of the map.
  static func folder(of path: String) -> String {
    let parts = path.split(separator: "/", omittingEmptySubsequences: false)
    return parts.count > 1 ? parts.dropLast().joined(separator: "/") : path
  }

  private static func oneMapOnly(_ path: String) -> Bilingual {
    Bilingual(
      fr: """
        \(quoted: path) est en trop : plusieurs fichiers ne font une carte que s'ils sont tous des \
        tableaux (.csv, .xlsx, .ods).
        """,
      en: """
        \(quoted: path) is one too many: several files make one map only when all of them are \
        tables (.csv, .xlsx, .ods).
        """)
  }

  /// What an output is named after: the file, else the word for a map.
  static func outputName(_ name: String?) -> String {
    name ?? ArgumentWords.map
  }
}
