internal import ArgumentParser
internal import ParvisAnalysis
internal import ParvisCore
internal import ParvisInput

/// The file of a command, and how it is read.
struct InputArgument: ParsableArguments {
  @Argument(
    help: ArgumentHelp(
      Bilingual(
        fr: "Le fichier de la carte ; « - » pour l'entrée standard.",
        en: "The file of the map; “-” for standard input."
      ).said, valueName: Bilingual(fr: "fichier", en: "file").said))
  var path: String

  /// Reads the version of the map for a profile, else for that of the file, saying its warnings.
  ///
  /// - Throws: ``CommandFailure`` when there is no such file, or when it has errors, which are all
  ///   said before.
  func readMap(for profile: DisclosureProfile? = nil) throws -> LoadedMap {
    try LoadedMap.read(path, for: profile)
  }
}

/// The file of a command that can do without.
struct OptionalInputArgument: ParsableArguments {
  @Argument(
    help: ArgumentHelp(
      Bilingual(
        fr: "Le fichier de la carte ; « - » pour l'entrée standard.",
        en: "The file of the map; “-” for standard input."
      ).said, valueName: Bilingual(fr: "fichier", en: "file").said))
  var path: String?

  /// Reads the version of the map for a profile, saying its warnings; nil when no file is given.
  func readMap(for profile: DisclosureProfile? = nil) throws -> LoadedMap? {
    try path.map { try LoadedMap.read($0, for: profile) }
  }
}

/// A map, in the version that may be shown, and what its commands need to know of its file.
///
/// What the version leaves out is out of the reach of the commands.
struct LoadedMap {
  let disclosed: RedactedMap
  let language: Language
  let lines: [MapElement: Int]
  /// The file's name without folder and extension, for naming outputs.
  let name: String
  /// The file's name without its folder; nil for standard input and in a public version.
  let file: String?

  /// What may be shown of the map.
  var map: StakeholderMap { disclosed.map }
  var profile: DisclosureProfile { disclosed.profile }

  /// Reads a file and makes the version that may be shown.
  ///
  /// - Parameters:
  ///   - path: the file, or `-`.
  ///   - wanted: what the command line asks for; it goes before what the file says.
  /// - Returns: the version, with what the commands need to know of its file.
  /// - Throws: ``CommandFailure`` when there is no such file, when it has errors, or when the version
  ///   cannot be made.
  static func read(_ path: String, for wanted: DisclosureProfile?) throws -> LoadedMap {
    let read = try InputText.read(path)
    let language = Speech.language(ofFile: read.language)
    let profile = wanted ?? read.profile ?? .internal
    say(read, for: profile, in: language)
    guard let map = read.map else { throw CommandFailure(.badInput) }
    let disclosed: RedactedMap
    do {
      disclosed = try Redaction.redacted(map, for: profile, language: language)
    } catch {
      throw CommandFailure(.badInput, ProfileMessages.cannotRedact(error))
    }
    return LoadedMap(
      disclosed: disclosed, language: language,
      lines: disclosed.lines(read.locations.mapValues(\.line)), name: InputText.baseName(path),
      file: profile == .public ? nil : InputText.fileName(path))
  }

  /// Says the problems of a file; of one that is not for the team alone, only that it has some.
  private static func say(
    _ read: ReadMap, for profile: DisclosureProfile, in language: Language
  ) {
    guard !read.diagnostics.isEmpty else { return }
    let console = Console.current
    guard profile == .internal else {
      let hasErrors = read.hasErrors
      let count = read.diagnostics.count { $0.severity == (hasErrors ? .error : .warning) }
      guard count > 0 else { return }
      let message =
        hasErrors ? ProfileMessages.errors(count) : ProfileMessages.warnings(count)
      return console.say(message.text(in: language))
    }
    console.say(verbatim: read.formatter(in: language).string(for: read.diagnostics))
  }
}

/// Reads the text of one input.
enum InputText {
  static func read(_ path: String) throws -> ReadMap {
    MapReader.read(try bytes(path), file: path == "-" ? nil : path)
  }

  static func bytes(_ path: String) throws -> [UInt8] {
    path == "-" ? try Console.current.read() : try InputFile.read(path)
  }

  static func fileName(_ path: String) -> String? {
    guard path != "-" else { return nil }
    return path.split(separator: "/").last.map(String.init)
  }

  static func baseName(_ path: String) -> String {
    guard let name = fileName(path) else { return Bilingual(fr: "carte", en: "map").said }
    guard let dot = name.lastIndex(of: "."), dot > name.startIndex else { return name }
    return String(name[..<dot])
  }
}
