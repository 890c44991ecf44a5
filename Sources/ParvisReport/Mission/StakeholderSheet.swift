public import ParvisCore

/// All that the report says of one stakeholder.
public struct StakeholderSheet: Hashable, Sendable, Identifiable {
  public let id: Stakeholder.ID
  /// `stakeholder-1` …, for anchors; it says nothing of the order of the file in versions for
  /// others.
  public let key: String
  public let category: StakeholderCategory?
  public let role: String?
  public let territories: [Territory.ID]
  /// The circle that the file imposes.
  public let circle: InvolvementCircle?
  /// Influence, interest … in words, « 3 sur 4 »; empty where scores are not shown.
  public let scores: [CriterionScore]
  /// The publics for whom it speaks.
  public let voices: [VoiceFor]
  /// The themes it follows.
  public let themes: [ThemeScore]
  /// Its links with others, by kind, then by name.
  public let links: [LinkRow]
  /// Where it stands by each measure, with the margin; empty where ranks are not shown.
  public let ranks: [RankRow]
  public let lines: [Int]

  public var name: String { id.name }

  /// A score in words.
  public struct CriterionScore: Hashable, Sendable {
    public let criterion: Criterion
    /// « 3 sur 4 », « de 2 à 4 sur 4 », « inconnue ».
    public let text: Bilingual
    public let lines: [Int]

    public var label: Bilingual { MissionMessages.label(of: criterion) }
  }

  /// A public for whom it speaks.
  public struct VoiceFor: Hashable, Sendable {
    public let audience: Audience.ID
    public let kind: Representation.Kind
    /// « 3 sur 4 »; nil when not stated or not shown.
    public let strength: Bilingual?
    public let lines: [Int]

    /// « représente », « relaie ».
    public var label: Bilingual { MissionMessages.label(of: kind) }
  }

  /// One link, seen from this stakeholder.
  public struct LinkRow: Hashable, Sendable {
    public enum Direction: String, Hashable, Sendable, CaseIterable {
      /// From this stakeholder to the other.
      case outgoing
      case incoming
      /// A relation that has no direction: contacts, cooperation and disagreements.
      case mutual
    }

    public let kind: LinkKind
    public let direction: Direction
    public let other: Stakeholder.ID
    /// « 3 sur 4 », « inconnue »; nil when not shown.
    public let strength: Bilingual?
    public let lines: [Int]
  }

  /// A place in a ranking: never a bare rank.
  public struct RankRow: Hashable, Sendable {
    /// The key of the measure, such as `betweenness`.
    public let measure: String
    public let title: Bilingual
    public let low: Int
    public let high: Int
    /// Among how many.
    public let count: Int
    /// The probability to be among the first three.
    public let top3: Double

    /// « rang 2 à 5 sur 24 ».
    public var text: Bilingual { MissionMessages.rank(low, high, of: count) }
  }
}
