internal import ArgumentParser
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

  /// Reads the map, saying its warnings.
  ///
  /// - Throws: ``CommandFailure`` when there is no such file, or when it has errors, which are all
  ///   said before.
  func readMap() throws -> LoadedMap { try LoadedMap.read(path) }
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

  /// Reads the map, saying its warnings; nil when no file is given.
  func readMap() throws -> LoadedMap? { try path.map(LoadedMap.read) }
}

/// A map and what its commands need to know of its file.
struct LoadedMap {
  let map: StakeholderMap
  let language: Language
  let lines: [MapElement: Int]
  /// The file's name without folder and extension, for naming outputs.
  let name: String
  /// The file's name without its folder; nil for standard input.
  let file: String?

  static func read(_ path: String) throws -> LoadedMap {
    let read = try InputText.read(path)
    let language = Speech.language(ofFile: read.language)
    let console = Console.current
    if !read.diagnostics.isEmpty {
      console.say(verbatim: read.formatter(in: language).string(for: read.diagnostics))
    }
    guard let map = read.map else { throw CommandFailure(.badInput) }
    let lines = read.locations.mapValues(\.line)
    return LoadedMap(
      map: map, language: language, lines: lines, name: InputText.baseName(path),
      file: InputText.fileName(path))
  }
}

/// Reads the text of one input.
enum InputText {
  static func read(_ path: String) throws -> ReadMap {
    let bytes = path == "-" ? try Console.current.read() : try InputFile.read(path)
    return MapReader.read(bytes, file: path == "-" ? nil : path)
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
