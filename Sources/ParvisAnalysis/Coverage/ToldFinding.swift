public import ParvisCore

/// A finding as people are told it: one for each public, or for several publics that have one
/// reason in common; one for each finding about anything else.
public struct ToldFinding: Hashable, Sendable {
  /// Nil when no urgency is told.
  public let severityClass: SeverityClass?
  /// The one public that it is about; nil for several and for other subjects.
  public let audience: AudienceCoverage?
  /// What stands at its head: « « A » (720 personnes) », or the whole sentence.
  public let heading: Bilingual
  /// Why the public is told, one sentence each, without its name; empty where the heading says all.
  public let reasons: [Reason]
  /// What to do; several only for publics that share a reason but not what is to be done.
  public let advice: [Bilingual]
  /// Whom to ask, best first, at most three.
  public let remedies: [Remedy]
  /// The findings that it tells.
  public let gaps: [CoverageGap]

  /// One sentence, and the influence with which it ends, where no contact is noted.
  public struct Reason: Hashable, Sendable {
    public let sentence: Bilingual
    public let influence: MapElement?
  }

  /// Whom to ask besides those whom the advice names.
  public var otherRemedies: [Remedy] {
    remedies.filter { remedy in
      let name = Bilingual(fr: "\(quoted: remedy.name)", en: "\(quoted: remedy.name)")
      return !advice.contains { $0.english.contains(name.english) }
    }
  }

  /// The parts of the map on which it rests.
  public var evidence: [MapElement] { gaps.flatMap(\.evidence) }
}

extension ToldFinding {
  /// From so many publics on, having voices of little weight alone is one sentence.
  private static let sharedWeight = 3

  /// All findings as they are told.
  ///
  /// - Parameters:
  ///   - gaps: in the order of the analysis.
  ///   - audiences: in the order of reading.
  ///   - lead: from whom contacts are looked for.
  ///   - scale: of the file, for a line to add to it; nil for readers who do not have it.
  /// - Returns: publics by class, those without a voice first, then themes, territories, categories
  ///   and the map.
  /// - Complexity: O(gaps + publics).
  static func findings(
    of gaps: [CoverageGap], on audiences: [AudienceCoverage], lead: Stakeholder.ID?, scale: Scale?
  ) -> [ToldFinding] {
    var byAudience: [Audience.ID: [CoverageGap]] = [:]
    var others: [ToldFinding] = []
    for gap in gaps {
      if case .audience(let id) = gap.subject {
        byAudience[id, default: []].append(gap)
      } else {
        others.append(ToldFinding(gap))
      }
    }
    var told: [ToldFinding] = []
    var shared: [SharedReason: [(AudienceCoverage, CoverageGap)]] = [:]
    for audience in audiences {
      guard let own = byAudience[audience.audience] else { continue }
      guard own.allSatisfy({ $0.reason != nil }) else {
        told += own.map { ToldFinding(audience, [$0]) }
        continue
      }
      if own.count == 1, let reason = SharedReason(of: audience, own[0], lead: lead) {
        shared[reason, default: []].append((audience, own[0]))
      } else {
        told.append(ToldFinding(audience, own))
      }
    }
    for reason in SharedReason.allCases {
      guard let members = shared[reason] else { continue }
      if members.count < (reason == .littleWeight ? sharedWeight : 2) {
        told += members.map { ToldFinding($0.0, [$0.1]) }
      } else {
        told.append(
          ToldFinding(
            reason, members.map(\.0), members.map(\.1), lead: lead?.name ?? "", on: scale))
      }
    }
    let places = Dictionary(
      uniqueKeysWithValues: audiences.enumerated().map { ($1.audience, $0) })
    return told.enumerated().sorted { left, right in
      left.element.order(places, left.offset)
        .lexicographicallyPrecedes(right.element.order(places, right.offset))
    }.map(\.element) + others
  }

  /// By class, those without a voice first, one public before several, then as read.
  private func order(_ places: [Audience.ID: Int], _ offset: Int) -> [Int] {
    let urgency = severityClass.flatMap { SeverityClass.allCases.firstIndex(of: $0) } ?? -1
    let isAbsent = audience?.isAbsent ?? (gaps.first?.code == AudienceAbsent().code)
    let place = audience.flatMap { places[$0.audience] } ?? (places.count + offset)
    return [-urgency, isAbsent ? 0 : 1, audience == nil ? 1 : 0, place]
  }

  private init(_ gap: CoverageGap) {
    self.init(
      severityClass: gap.severityClass, audience: nil, heading: gap.sentence, reasons: [],
      advice: [gap.advice], remedies: gap.remedies, gaps: [gap])
  }

  private init(_ audience: AudienceCoverage, _ gaps: [CoverageGap]) {
    let reasons = gaps.enumerated().compactMap { place, gap -> Reason? in
      gap.reason.map { reason in
        let isFurther = place > 0 && gap.code == AffectedWithoutPower().code
        return Reason(
          sentence: isFurther
            ? GapMessages.littleWeight(voices: audience.fullVoices.count) : reason,
          influence: gap.influence)
      }
    }
    self.init(
      severityClass: gaps.compactMap(\.severityClass).max(), audience: audience,
      heading: reasons.isEmpty ? gaps[0].sentence : audience.nameWithSize, reasons: reasons,
      advice: [gaps[0].advice], remedies: gaps[0].remedies, gaps: gaps)
  }

  private init(
    _ reason: SharedReason, _ audiences: [AudienceCoverage], _ gaps: [CoverageGap], lead: String,
    on scale: Scale?
  ) {
    var advice: [(text: Bilingual, names: [String])] = []
    for (audience, gap) in zip(audiences, gaps) {
      let name = audience.audience.name
      if let place = advice.firstIndex(where: { $0.text == gap.advice }) {
        advice[place].names.append(name)
      } else {
        advice.append((gap.advice, [name]))
      }
    }
    let common = reason.advice(audiences, lead: lead, on: scale)
    self.init(
      severityClass: gaps.compactMap(\.severityClass).max(), audience: nil,
      heading: reason.sentence(audiences, lead: lead), reasons: [],
      advice: common.map { [$0] }
        ?? (advice.count == 1
          ? [advice[0].text]
          : advice.map { SharedReasonMessages.advice($0.text, for: $0.names) }),
      remedies: [], gaps: gaps)
  }
}

/// What several publics may have in common, so that it is said once.
private enum SharedReason: Hashable, CaseIterable {
  case nobody, weakVoices, outOfReach, oneVoice, onePassage, belowMinimum, littleWeight

  /// The reason of a public that has no other; nil when it is to be told alone.
  init?(of audience: AudienceCoverage, _ gap: CoverageGap, lead: Stakeholder.ID?) {
    if gap.code == AffectedWithoutPower().code {
      self = .littleWeight
      return
    }
    guard gap.severityClass == .watch, gap.reason != nil, gap.influence == nil else { return nil }
    switch gap.code {
    case AudienceAbsent().code: self = audience.voices.isEmpty ? .nobody : .weakVoices
    case AudienceUnreachable().code:
      guard lead != nil else { return nil }
      self = .outOfReach
    case SingleRelay().code:
      guard audience.voicesNotInTouch.isEmpty else { return nil }
      self = audience.reachableVoices.count > 1 ? .onePassage : .oneVoice
    case BelowMinimum().code: self = .belowMinimum
    default: return nil
    }
  }

  func sentence(_ audiences: [AudienceCoverage], lead: String) -> Bilingual {
    switch self {
    case .nobody: SharedReasonMessages.absent(audiences)
    case .weakVoices: SharedReasonMessages.weak(audiences)
    case .outOfReach: SharedReasonMessages.outOfReach(audiences, lead: lead)
    case .oneVoice: SharedReasonMessages.oneVoice(audiences)
    case .onePassage: SharedReasonMessages.onePassage(audiences)
    case .belowMinimum: SharedReasonMessages.belowMinimum(audiences)
    case .littleWeight: SharedReasonMessages.littleWeight(audiences.map(\.audience.name))
    }
  }

  /// What is to be done for all of them; nil when each has an advice of its own.
  func advice(_ audiences: [AudienceCoverage], lead: String, on scale: Scale?) -> Bilingual? {
    switch self {
    case .outOfReach:
      audiences.first?.fullVoices.first.map {
        SharedReasonMessages.callThem(lead: lead, voice: $0.stakeholder.name, on: scale)
      }
    case .littleWeight: RemedyMessages.planPathToDecision(ally: nil)
    default: nil
    }
  }
}
