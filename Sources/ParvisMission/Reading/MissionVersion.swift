public import ParvisAnalysis
public import ParvisCore
internal import ParvisInput

/// A mission as it may be shown to somebody, and what is told of its file.
public struct MissionVersion: Sendable {
  /// What may be shown of the map.
  public let disclosed: DisclosedMap
  /// In which it is told.
  public let language: Language
  /// The line of the file on which each part that is shown stands; empty in a public version, and
  /// for a set of tables, where a line alone is no place.
  public let lines: [MapElement: Int]
  /// The file's name without its folder, as it may be shown; nil without a file and in a public
  /// version.
  public let file: String?
  /// The file's name without folder and extension, for naming outputs; nil without a file.
  public let name: String?

  init(_ disclosed: DisclosedMap, of mission: Mission, language: Language) {
    let reading = mission.reading
    self.disclosed = disclosed
    self.language = language
    self.lines =
      reading.tables.isEmpty ? disclosed.lines(reading.locations.mapValues(\.line)) : [:]
    self.file = disclosed.profile.namesFile ? mission.fileName.map { VisibleText.escaped($0) } : nil
    self.name = mission.name
  }

  /// What may be shown of the map.
  public var map: StakeholderMap { disclosed.map }
  /// To whom it is shown.
  public var profile: DisclosureProfile { disclosed.profile }
}
