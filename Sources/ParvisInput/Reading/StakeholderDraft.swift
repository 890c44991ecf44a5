import ParvisCore

/// A stakeholder while it is read: what the file does not say is nil or empty.
struct StakeholderDraft {
  /// Where short names are typed.
  var shortNames: [SourceNode] = []
  var formerNames: [String] = []
  var hasCategory = false
  /// Whether the file says something of these, readable or not.
  var mentionsInfluence = false
  var mentionsInterest = false
  var category: StakeholderCategory?
  var influence: TypedScore?
  var interest: TypedScore?
  var legitimacy: TypedScore?
  var urgency: TypedScore?
  var impact: TypedScore?
  var represents: [ScoredName<Audience>] = []
  var reaches: [ScoredName<Audience>] = []
  var interests: [ScoredName<Theme>] = []
  var territories: [Territory.ID] = []
  var role: String?
  var group: String?
  var tags: [String] = []
  var circle: InvolvementCircle?
  var stance: Stance?
  var availability: String?
  var isNaturalPerson: Bool?
  var informedOn: String?
  var contactedOn: String?
  var isConfidential: Bool?
  var isExtremeUser: Bool?
  var isMandatory: Bool?
  var participationCost: Double?
  var comment: String?
  var source: String?
  /// What a further writing of the stakeholder need not add.
  private var seenTags: Set<String> = []
  private var seenTerritories: Set<Territory.ID> = []

  /// Adds what a second writing of the same stakeholder says.
  ///
  /// - Returns: the French keys on which the two contradict each other.
  mutating func merge(_ other: StakeholderDraft) -> [String] {
    var contradictions: [String] = []
    func join<Value: Equatable>(_ mine: inout Value?, _ theirs: Value?, _ key: String) {
      guard let theirs else { return }
      if let mine, mine != theirs { contradictions.append(key) }
      mine = mine ?? theirs
    }
    join(&category, other.category, "catégorie")
    join(&influence, other.influence, "influence")
    join(&interest, other.interest, "intérêt")
    join(&legitimacy, other.legitimacy, "légitimité")
    join(&urgency, other.urgency, "urgence")
    join(&impact, other.impact, "impact")
    join(&role, other.role, "rôle")
    join(&group, other.group, "groupe")
    join(&circle, other.circle, "cercle")
    join(&stance, other.stance, "position")
    join(&availability, other.availability, "disponibilité")
    join(&isNaturalPerson, other.isNaturalPerson, "personne physique")
    join(&informedOn, other.informedOn, "informée le")
    join(&contactedOn, other.contactedOn, "contacté le")
    join(&isConfidential, other.isConfidential, "confidentiel")
    join(&isExtremeUser, other.isExtremeUser, "usager extrême")
    join(&isMandatory, other.isMandatory, "obligatoire")
    join(&participationCost, other.participationCost, "coût de participation")
    join(&comment, other.comment, "commentaire")
    join(&source, other.source, "source")
    shortNames += other.shortNames
    formerNames += other.formerNames.filter { !formerNames.contains($0) }
    hasCategory = hasCategory || other.hasCategory
    mentionsInfluence = mentionsInfluence || other.mentionsInfluence
    mentionsInterest = mentionsInterest || other.mentionsInterest
    if !ScoredName.add(other.represents, to: &represents) { contradictions.append("représente") }
    if !ScoredName.add(other.reaches, to: &reaches) { contradictions.append("relaie") }
    if !ScoredName.add(other.interests, to: &interests) { contradictions.append("intérêt") }
    if seenTags.isEmpty { seenTags = Set(tags) }
    tags += other.tags.filter { seenTags.insert($0).inserted }
    if seenTerritories.isEmpty { seenTerritories = Set(territories) }
    territories += other.territories.filter { seenTerritories.insert($0).inserted }
    return contradictions
  }

  /// Where a score is typed.
  func place(of criterion: Criterion) -> TextSpan? {
    switch criterion {
    case .influence: influence?.span
    case .interest: interest?.span
    case .legitimacy: legitimacy?.span
    case .urgency: urgency?.span
    case .impact: impact?.span
    }
  }

  /// The stakeholder of the model; missing influence and interest span the scale.
  func stakeholder(_ id: Stakeholder.ID, on scale: Scale) -> Stakeholder {
    let unknown = Judgement(scale.unknown)
    var result = Stakeholder(
      id: id, category: category, influence: influence?.judgement ?? unknown,
      interest: interest?.judgement ?? unknown)
    result.legitimacy = legitimacy?.judgement
    result.urgency = urgency?.judgement
    result.impact = impact?.judgement
    result.territories = territories
    result.role = role
    result.group = group
    result.tags = tags
    result.circle = circle
    result.stance = stance
    result.availability = availability
    result.isNaturalPerson = isNaturalPerson ?? false
    result.informedOn = informedOn
    result.contactedOn = contactedOn
    result.isConfidential = isConfidential ?? false
    result.isExtremeUser = isExtremeUser ?? false
    result.isMandatory = isMandatory ?? false
    result.participationCost = participationCost
    result.formerNames = formerNames
    result.comment = comment
    result.source = source
    return result
  }
}

/// A judgement of the file with the place of its score; two are equal when they say the same.
struct TypedScore: Equatable {
  let judgement: Judgement<Score>
  let span: TextSpan

  static func == (left: TypedScore, right: TypedScore) -> Bool {
    left.judgement == right.judgement
  }
}

/// A name with the score that stands beside it, and its place.
struct ScoredName<Element> {
  /// The index of the name in its registry.
  let index: Int
  let score: TypedScore?
  /// Where the name stands.
  let span: TextSpan

  var strength: Judgement<Score>? { score?.judgement }
  /// Where the score stands, or the name when there is no score.
  var scoreSpan: TextSpan { score?.span ?? span }

  /// Adds names that are not there yet.
  ///
  /// - Returns: whether no name has two different scores.
  static func add(_ more: [ScoredName], to names: inout [ScoredName]) -> Bool {
    var agrees = true
    for name in more {
      guard let known = names.first(where: { $0.index == name.index }) else {
        names.append(name)
        continue
      }
      if known.strength != name.strength { agrees = false }
    }
    return agrees
  }
}
