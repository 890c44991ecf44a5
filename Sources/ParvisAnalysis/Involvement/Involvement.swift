public import ParvisCore

/// How far each stakeholder is to be involved: to decide, to be involved, consulted or informed.
///
/// The declared decision-maker decides. Then comes the circle that the file imposes; whoever has the
/// role of a decision-maker decides too. For the others the mean of influence and interest, on
/// `0...1`, tells the circle; a voice of a public that is far from participation is consulted at
/// least.
public struct Involvement: Hashable, Sendable {
  /// The circle of one stakeholder, and why.
  public struct Place: Hashable, Sendable {
    public let stakeholder: Stakeholder.ID
    /// Nil when nothing is known that would tell it.
    public let circle: InvolvementCircle?
    public let basis: Basis
    /// Whether it would stand further out if it did not speak for a public far from participation.
    public let isRaised: Bool
    /// Whether the version tells it.
    public let isTold: Bool

    /// Whether uncertain scores leave more than one circle open.
    public var isUnsettled: Bool {
      if case .scores(let low, let high) = basis { low != high } else { false }
    }
  }

  /// Whose circles a version tells: always what the file imposes, and who decides.
  enum Extent {
    case all
    /// All but what the scores of natural persons say.
    case withoutPersons
    case imposed
  }

  public enum Basis: Hashable, Sendable {
    /// The file says so.
    case imposed
    /// It is the decision-maker, or has that role.
    case decides
    /// By influence and interest; the circles at their lowest and at their highest.
    case scores(low: InvolvementCircle, high: InvolvementCircle)
    /// Neither influence nor interest is known.
    case unknown
  }

  /// From this mean of influence and interest on, a stakeholder is to be involved.
  public static let involvedFrom = 0.75
  /// From this mean on, it is to be consulted; below, informed.
  public static let consultedFrom = 0.5

  /// In the order of the file.
  public let places: [Place]

  /// - Complexity: O(*n*) for *n* stakeholders.
  init(of map: StakeholderMap, telling extent: Extent) {
    let farOff = Set(map.audiences.filter(\.isHardToReach).map(\.id))
    let voices = Set(
      map.representations.filter { voice in
        farOff.contains(voice.audience)
          && SeverityPolicy.isAtLeast(
            voice.voice(on: map.scale).middle, SeverityPolicy.voiceFrom)
      }.map(\.stakeholder))
    func place(
      _ stakeholder: Stakeholder, _ circle: InvolvementCircle?, _ basis: Basis,
      isRaised: Bool = false
    ) -> Place {
      Place(
        stakeholder: stakeholder.id, circle: circle, basis: basis, isRaised: isRaised,
        isTold: basis == .imposed || basis == .decides
          || (extent == .withoutPersons ? !stakeholder.isNaturalPerson : extent == .all))
    }
    self.places = map.stakeholders.map { stakeholder in
      if stakeholder.id == map.exercise.decisionMaker {
        return place(stakeholder, .decide, .decides)
      }
      if let circle = stakeholder.circle {
        return place(stakeholder, circle, .imposed)
      }
      if Self.isDecider(stakeholder.role) { return place(stakeholder, .decide, .decides) }
      let isVoice = voices.contains(stakeholder.id)
      let scores = [stakeholder.influence.value, stakeholder.interest.value]
      guard !scores.allSatisfy(map.scale.isUnknown) else {
        return isVoice
          ? place(
            stakeholder, .consult, .scores(low: .consult, high: .consult), isRaised: true)
          : place(stakeholder, nil, .unknown)
      }
      let shares = scores.map(map.scale.share)
      func circle(_ end: (UnitInterval) -> Double) -> InvolvementCircle {
        let own = Self.circle(forMean: (end(shares[0]) + end(shares[1])) / 2)
        return isVoice && own == .inform ? .consult : own
      }
      let middle = Self.circle(forMean: (shares[0].middle + shares[1].middle) / 2)
      return place(
        stakeholder, circle(\.middle), .scores(low: circle(\.low), high: circle(\.high)),
        isRaised: circle(\.middle) != middle)
    }
  }

  /// The circle that a mean of influence and interest asks for.
  public static func circle(forMean mean: Double) -> InvolvementCircle {
    if SeverityPolicy.isAtLeast(mean, involvedFrom) { return .involve }
    return SeverityPolicy.isAtLeast(mean, consultedFrom) ? .consult : .inform
  }

  private static let decidingRoles = Set(
    ["décideur", "décideuse", "decision-maker", "decision maker"].map { FoldedName($0).text })

  private static func isDecider(_ role: String?) -> Bool {
    role.map { decidingRoles.contains(FoldedName($0).text) } ?? false
  }
}
