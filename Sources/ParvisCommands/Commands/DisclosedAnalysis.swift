internal import ParvisAnalysis
internal import ParvisCore
internal import ParvisRendering

/// What may be drawn of a version of a map, and from what.
struct DisclosedAnalysis: Sendable {
  private let profile: DisclosureProfile
  private let everybody: Analysis
  /// Without the natural persons, for maps of scores.
  private let scored: Analysis

  init(of disclosed: DisclosedMap) async {
    self.profile = disclosed.profile
    self.everybody = await Analysis(of: disclosed)
    self.scored =
      disclosed.scored == disclosed.map
      ? everybody : await Analysis(of: disclosed, showingScores: true)
  }

  /// What a kind of map is drawn from.
  subscript(kind: any MapKind) -> Analysis { kind.matter.measuresPeople ? scored : everybody }

  /// Why a kind cannot be drawn; nil when it can.
  func refusal(of kind: any MapKind) -> Bilingual? {
    guard profile.shows(kind.matter) else {
      return ProfileMessages.mapNotForProfile(kind.name, profile)
    }
    return kind.isFed(by: self[kind]) ? nil : MapMessages.notFed(kind)
  }

  /// What is said when no kind can be drawn.
  var nothingToDraw: Bilingual {
    profile == .internal ? MapMessages.nothingToDraw : ProfileMessages.noMapForProfile(profile)
  }
}
