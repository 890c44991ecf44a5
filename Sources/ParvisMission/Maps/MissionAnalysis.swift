public import ParvisAnalysis
public import ParvisCore
public import ParvisRendering

/// What is computed from a version, and which maps can be drawn of it.
public struct MissionAnalysis: Sendable {
  public let version: MissionVersion
  /// Everything that is shown.
  public let whole: Analysis
  /// The same without the natural persons, for maps of scores.
  private let scored: Analysis

  /// - Complexity: that of `Analysis`, twice where natural persons are left out of scores.
  public init(of version: MissionVersion) async {
    let disclosed = version.disclosed
    self.version = version
    self.whole = await Analysis(of: disclosed)
    self.scored =
      disclosed.scored == disclosed.map
      ? whole : await Analysis(of: disclosed, showingScores: true)
  }

  /// What a kind of map is drawn from.
  public subscript(kind: any MapKind) -> Analysis { kind.matter.measuresPeople ? scored : whole }

  /// Every kind that needs no subject and can be drawn, in the order of the catalogue.
  public var kinds: [any MapKind] {
    MapKindCatalog.all.filter { !$0.needsSubject && refusal(of: $0) == nil }
  }

  /// Why a kind cannot be drawn; nil when it can.
  public func refusal(of kind: any MapKind) -> Bilingual? {
    guard version.profile.shows(kind.matter) else {
      return MapRefusal.notForProfile(kind.name, version.profile)
    }
    return kind.isFed(by: self[kind]) ? nil : MapRefusal.notFed(kind)
  }

  /// What is said when no kind can be drawn.
  public var nothingToDraw: Bilingual { MapRefusal.nothingToDraw(for: version.profile) }
}
