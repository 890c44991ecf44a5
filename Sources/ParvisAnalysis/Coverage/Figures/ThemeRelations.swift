internal import ParvisCore

/// Who follows each theme, and whom it affects.
struct ThemeRelations: Sendable {
  /// An audience and the share of the scale by which a theme affects it.
  struct Affected: Sendable {
    let audience: Audience.ID
    let share: Double
  }

  /// The explicit interests, `0...1`, by theme and stakeholder.
  let interests: [Theme.ID: [Stakeholder.ID: Double]]
  /// The stated impacts by theme, the greatest first, then in file order.
  let affected: [Theme.ID: [Affected]]

  init(of map: StakeholderMap) {
    var interests: [Theme.ID: [Stakeholder.ID: Double]] = [:]
    for interest in map.interests {
      interests[interest.theme, default: [:]][interest.stakeholder] =
        map.scale.share(of: interest.strength.value).middle
    }
    var affected: [Theme.ID: [Affected]] = [:]
    for audience in map.audiences {
      for impact in audience.impacts {
        guard let strength = impact.strength else { continue }
        let share = map.scale.share(of: strength.value).middle
        affected[impact.theme, default: []].append(Affected(audience: audience.id, share: share))
      }
    }
    self.interests = interests
    self.affected = affected.mapValues { impacts in
      impacts.enumerated().sorted { left, right in
        (-left.element.share, left.offset) < (-right.element.share, right.offset)
      }.map(\.element)
    }
  }
}
