public import ParvisCore

/// How one expected public is covered by the map.
public struct AudienceCoverage: Hashable, Sendable {
  public let audience: Audience.ID
  /// How many people belong to it, when that is known.
  public let size: Int?
  /// How severe its absence would be, and why; nil in a version that tells no figures.
  public internal(set) var figures: Figures?
  /// Everybody who speaks for it at all, strongest first, then by name.
  public let voices: [Voice]
  /// By how many ways the lead finds its voices.
  public let relays: RelayPaths
  /// The codes of its gaps, in the order of the catalogue.
  public internal(set) var gaps: [String] = []
  /// The class of its worst gap; nil without a gap and without severity.
  public internal(set) var severityClass: SeverityClass?
  /// Whom to ask, best first, at most three.
  public internal(set) var remedies: [Remedy] = []
  /// Where to look when the map offers nobody; nil when nothing is known of such a public.
  public internal(set) var whereToLook: WhereToLook?

  /// The voices that are strong enough to count.
  public var fullVoices: [Voice] { voices.filter { !$0.isWeak } }

  /// The voices that the lead can find; all of them when reach is not evaluated.
  public var reachableVoices: [Voice] { fullVoices.filter { $0.isReachable != false } }

  /// The voices with which no contact is noted.
  public var voicesNotInTouch: [Voice] { fullVoices.filter { $0.isReachable == false } }

  /// The voices too weak to count alone.
  public var weakVoices: [Voice] { voices.filter(\.isWeak) }

  /// How severe its absence would be; nil in a version that tells no figures.
  @inline(never)  // Swift 6.3.1 ends with an ownership error where this replaces its call.
  public var severity: Double? { figures?.severity.value }

  /// Whether nobody on the map speaks for it: a ghost on the maps.
  public var isAbsent: Bool { fullVoices.isEmpty }

  /// Whether it has voices, and no path of contacts leads to any of them.
  public var isOutOfReach: Bool {
    !isAbsent && relays == .unreachable && fullVoices.allSatisfy { $0.isReachable == false }
  }
}

extension AudienceCoverage {
  /// The factors of its severity, and the severity that they make.
  public struct Figures: Hashable, Sendable {
    public let exposure: Exposure
    public let coverage: Coverage
    public let remoteness: Remoteness
    public let severity: Severity

    init(of audience: Audience, carriedBy voices: [Voice], on scale: Scale) {
      self.exposure = Exposure(of: audience, on: scale)
      self.coverage = Coverage(by: voices)
      self.remoteness = Remoteness(of: audience)
      self.severity = Severity(
        exposure: exposure, coverage: coverage, remoteness: remoteness.value)
    }
  }
}

/// Somebody who speaks for an audience, and how strongly.
public struct Voice: Hashable, Sendable {
  public let stakeholder: Stakeholder.ID
  /// Above 0, at most 1.
  public let strength: UnitInterval
  /// Whether a path of contacts leads there from the lead; nil when reach is not evaluated.
  public let isReachable: Bool?

  /// Whether it is too weak to be counted as a voice.
  public var isWeak: Bool { strength.middle < SeverityPolicy.voiceFrom }
}

/// How strongly an audience is affected: its greatest impact.
public struct Exposure: Hashable, Sendable {
  public let value: Double
  public let low: Double
  public let high: Double
  /// The theme of greatest impact, the first in file order among equals; nil when none is stated.
  public let theme: Theme.ID?

  init(of audience: Audience, on scale: Scale) {
    let stated = audience.impacts.compactMap { impact in
      impact.strength.map { (theme: impact.theme, share: scale.share(of: $0.value)) }
    }
    guard let first = stated.first else {
      let assumed = SeverityPolicy.exposureWhenNotStated
      (self.value, self.low, self.high, self.theme) = (assumed, assumed, assumed, nil)
      return
    }
    var greatest = first
    for candidate in stated where candidate.share.middle > greatest.share.middle {
      greatest = candidate
    }
    self.value = greatest.share.middle
    self.low = stated.reduce(0) { max($0, $1.share.low) }
    self.high = stated.reduce(0) { max($0, $1.share.high) }
    self.theme = greatest.theme
  }

  /// Whether the file states an impact at all.
  public var isStated: Bool { theme != nil }
}

/// The share of an audience's word that the map carries.
///
///     c = 1 − Π (1 − v · κ)
///
/// over all who speak for it; κ is 1 for whom the lead can reach, or when reach is not
/// evaluated, and ¾ for the others.
public struct Coverage: Hashable, Sendable {
  public let value: Double
  public let low: Double
  public let high: Double

  init(by voices: [Voice]) {
    func coverage(_ strength: (UnitInterval) -> Double) -> Double {
      1
        - voices.reduce(1) { silence, voice in
          let weight = voice.isReachable == false ? SeverityPolicy.weightOutOfReach : 1
          return silence * (1 - strength(voice.strength) * weight)
        }
    }
    self.value = coverage(\.middle)
    self.low = coverage(\.low)
    self.high = coverage(\.high)
  }
}

/// How far an audience is from taking part, `0...1`.
public enum Remoteness: Hashable, Sendable {
  /// The file calls it far from participation.
  case hardToReach
  /// The barriers that the file notes, at least one.
  case barriers([Barrier])
  case none

  init(of audience: Audience) {
    if audience.isHardToReach {
      self = .hardToReach
    } else {
      self = audience.barriers.isEmpty ? .none : .barriers(audience.barriers)
    }
  }

  public var value: Double {
    switch self {
    case .hardToReach: 1
    case .barriers(let barriers):
      min(1, Double(barriers.count) / Double(SeverityPolicy.barriersForFullRemoteness))
    case .none: 0
    }
  }
}
