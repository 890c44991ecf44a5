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
    self.whole = await Analysis(of: disclosed).inDocuments
    self.scored =
      disclosed.scored == disclosed.map
      ? whole : await Analysis(of: disclosed, showingScores: true).inDocuments
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
    if version.disclosed.whole.removed.mostlyGone.contains(kind.matter) {
      return MapRefusal.mostlyRemoved(kind)
    }
    guard !kind.isFed(by: self[kind]) else { return nil }
    return version.profile.isWhole
      ? MapRefusal.notFed(kind) : MapRefusal.notForProfile(kind.name, version.profile)
  }

  /// Why maps that the version may hold are not drawn of it: too much of them was left out.
  public var leftOut: [Bilingual] {
    let removed = version.disclosed.whole.removed.mostlyGone
    return MapKindCatalog.all.filter {
      !$0.needsSubject && version.profile.shows($0.matter) && removed.contains($0.matter)
    }.map(MapRefusal.mostlyRemoved)
  }

  /// What is said when no kind can be drawn.
  public var nothingToDraw: Bilingual {
    if let reason = leftOut.first { return leftOut.dropFirst().reduce(reason, +) }
    let removed = version.disclosed.whole.removed
    return removed.scores > 0 || removed.links > 0
      ? MapRefusal.noneForProfile(version.profile) : MapRefusal.nothingYet
  }
}
