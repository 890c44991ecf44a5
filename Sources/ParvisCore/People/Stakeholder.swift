/// A body, group or role that has a stake in the exercise.
public struct Stakeholder: Hashable, Sendable, Identifiable {
  public typealias ID = Identifier<Stakeholder>

  public var id: ID
  /// Further names by which the file may refer to it, as typed.
  public var shortNames: [String] = []
  /// The names that it had in older versions of the file.
  public var formerNames: [String] = []
  /// Nil when the file does not say: never guessed.
  public var category: StakeholderCategory?
  /// Weight on the decision; the whole scale when not known.
  public var influence: Judgement<Score>
  /// How much the subject matters to it; the whole scale when not known.
  public var interest: Judgement<Score>
  public var legitimacy: Judgement<Score>?
  public var urgency: Judgement<Score>?
  public var impact: Judgement<Score>?
  public var territories: [Territory.ID] = []
  public var role: String?
  public var group: String?
  public var tags: [String] = []
  /// The circle of involvement that the file imposes.
  public var circle: InvolvementCircle?
  public var stance: Stance?
  public var availability: String?
  public var isNaturalPerson = false
  public var informedOn: String?
  public var contactedOn: String?
  public var isConfidential = false
  public var isExtremeUser = false
  public var isMandatory = false
  /// What its seat at the table costs beside that of others, at least 0; 1 when nil.
  public var participationCost: Double?
  public var comment: String?
  public var source: String?

  public init(
    id: ID, category: StakeholderCategory?, influence: Judgement<Score>,
    interest: Judgement<Score>
  ) {
    self.id = id
    self.category = category
    self.influence = influence
    self.interest = interest
  }

  public var name: String { id.name }

  /// The judgement on one criterion, nil when the file does not give it.
  public func judgement(of criterion: Criterion) -> Judgement<Score>? {
    switch criterion {
    case .influence: influence
    case .interest: interest
    case .legitimacy: legitimacy
    case .urgency: urgency
    case .impact: impact
    }
  }
}

/// How far a stakeholder is involved, from the centre outwards.
public enum InvolvementCircle: String, Hashable, Sendable, CaseIterable {
  case decide, involve, consult, inform

  /// The word inside a sentence.
  public var label: Bilingual {
    switch self {
    case .decide: Bilingual(fr: "décider", en: "decide")
    case .involve: Bilingual(fr: "associer", en: "involve")
    case .consult: ParticipationLevel.consult.label
    case .inform: ParticipationLevel.inform.label
    }
  }
}

/// Where a stakeholder stands towards the project.
public enum Stance: String, Hashable, Sendable, CaseIterable {
  case favourable, divided, opposed
}
