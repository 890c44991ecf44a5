public import ParvisCore

/// Makes the version of a map that others may see, before anything is computed from it.
///
/// What is kept is copied field by field (``DisclosureTable``); what has no rule is not kept.
public enum Redaction {
  /// The version of a map for a profile.
  ///
  /// - Parameters:
  ///   - map: all that the file says.
  ///   - profile: to whom it is shown.
  ///   - language: of the words that replace names.
  /// - Returns: the version, from which alone everything that is shown is computed.
  /// - Throws: ``RedactionFailure`` when the file hides something that is not understood.
  /// - Complexity: O(size of the map · names that begin alike).
  public static func redacted(
    _ map: StakeholderMap, for profile: DisclosureProfile, language: Language = .french
  ) throws(RedactionFailure) -> RedactedMap {
    guard profile != .internal else { return RedactedMap(internal: map) }
    let draft = map.draft
    let hidden = profile == .public ? try HiddenWords(draft) : HiddenWords()
    let names = NamePlan(draft, for: profile, hiding: hidden, language: language)
    func copy(_ depth: DisclosureProfile) throws(RedactionFailure) -> StakeholderMap {
      let redactor = Redactor(
        profile: profile, depth: depth, scale: map.scale, names: names, hidden: hidden.parts)
      var shown = DisclosureTable.map.copy(draft, onto: MapDraft(), redactor)
      if profile == .public { shown.sortByName() }
      do {
        return try StakeholderMap(shown)
      } catch {
        throw .inconsistent(error)
      }
    }
    let shown = try copy(profile)
    guard profile == .public else {
      return RedactedMap(
        map: shown, profile: profile, names: names, classes: nil, showsGaps: true)
    }
    // Without voices every public would seem to have none.
    let showsGaps = hidden.parts.isDisjoint(with: [.gaps, .voices])
    // The one figure of the team that a public version gives: how urgent a gap is, in three steps.
    let classes = showsGaps ? PublicClasses.classes(of: try copy(.workshop)) : [:]
    return RedactedMap(
      map: shown, profile: profile, names: names, classes: classes, showsGaps: showsGaps)
  }
}

extension MapDraft {
  /// Puts everything in an order that says nothing: the order of a file may be one of importance.
  mutating func sortByName() {
    let standard = StakeholderCategory.standard
    func rank(_ category: StakeholderCategory?) -> Int {
      category.flatMap { standard.firstIndex(of: $0) } ?? standard.count
    }
    stakeholders.sort { (rank($0.category), $0.id) < (rank($1.category), $1.id) }
    audiences.sort { $0.id < $1.id }
    themes.sort { $0.id < $1.id }
    territories.sort { $0.id < $1.id }
    categories.sort { $0.id < $1.id }
    representations.sort {
      ($0.audience, $0.stakeholder, $0.kind.rawValue)
        < ($1.audience, $1.stakeholder, $1.kind.rawValue)
    }
    links.sort { ($0.from, $0.to, $0.kind.rawValue) < ($1.from, $1.to, $1.kind.rawValue) }
    for index in stakeholders.indices { stakeholders[index].territories.sort() }
    for index in audiences.indices { audiences[index].territories.sort() }
  }
}
