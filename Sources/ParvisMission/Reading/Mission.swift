internal import ParvisAnalysis
public import ParvisCore
internal import ParvisExchange
public import ParvisInput

/// What a team typed, and everything that comes out of it: problems, versions, maps, documents.
///
/// Text goes in and values come out: no file is opened, nothing is printed, no clock is asked. Each
/// stage is a value of its own, so that whoever shows a text while it is typed redoes only what
/// changed: ``Mission``, ``MissionVersion``, ``MissionAnalysis``, ``DrawnMap``, ``ReportFolder``.
///
///     let mission = Mission(bytes, file: "carte.yaml")
///     let version = try mission.version(for: .public)
///     let analysis = await MissionAnalysis(of: version)
///     let folder = try await ReportFolder(of: analysis)
///     for file in folder.files { … }
public struct Mission: Sendable {
  /// The map when it can be understood, and every problem of the text.
  public let reading: ReadMap
  /// The name or path under which it is known; nil for a text without a file.
  public let file: String?

  /// Takes over what was read, be it a text, tables or another program's network.
  public init(_ reading: ReadMap, file: String?) {
    self.reading = reading
    self.file = file
  }

  /// Reads the text of a map file.
  ///
  /// - Complexity: O(size of the text).
  public init(_ bytes: [UInt8], file: String? = nil, scale: Scale? = nil) {
    self.init(MapFile.read(bytes, file: file, scale: scale), file: file)
  }

  /// Reads a map whose sections are tables.
  ///
  /// - Complexity: O(size of the files).
  public init(_ tables: [TableFile], name: String? = nil, scale: Scale? = nil) {
    self.init(MapFile.read(tables, name: name, scale: scale), file: name)
  }

  /// The file's name without its folder; nil without a file.
  var fileName: String? { file?.split(separator: "/").last.map(String.init) }

  /// The file's name without folder and extension, for naming outputs; nil without a file.
  public var name: String? {
    fileName.map { name in
      guard let dot = name.lastIndex(of: "."), dot > name.startIndex else { return name }
      return String(name[..<dot])
    }
  }

  /// Every problem of the text, in the order of its lines.
  public var problems: [Diagnostic] { reading.diagnostics }

  /// The language that is wanted, else that of the file, else French.
  public func language(_ wanted: Language? = nil) -> Language {
    wanted ?? reading.language ?? .french
  }

  /// To whom it is shown: what is wanted, else what the file says, else the team alone.
  public func profile(_ wanted: DisclosureProfile? = nil) -> DisclosureProfile {
    wanted ?? reading.profile ?? .internal
  }

  /// The version that may be shown: what it leaves out is out of reach from here on.
  ///
  /// - Parameters:
  ///   - profile: to whom it is shown; it goes before the `diffusion` of the file.
  ///   - language: in which it is told; it goes before the language of the file.
  /// - Returns: the version.
  /// - Throws: ``MissionFailure`` when the text has errors, or hides something that is not
  ///   understood.
  /// - Complexity: that of `DisclosedMap`.
  public func version(
    for profile: DisclosureProfile? = nil, in language: Language? = nil
  ) throws(MissionFailure) -> MissionVersion {
    guard let map = reading.map else { throw .hasErrors }
    let disclosed: DisclosedMap
    do {
      disclosed = try DisclosedMap(
        map, for: self.profile(profile), language: self.language(language))
    } catch {
      throw .notDisclosed(error)
    }
    return MissionVersion(disclosed, of: self, language: self.language(language))
  }
}
