public import ParvisCore

/// What a file holds about people, for the register of processing and for the team alone.
///
/// - Source: CNIL, deliberation SAN-2021-012 of 26 July 2021.
public struct PrivacyReport: Sendable {
  /// Somebody of whom the file says something personal.
  public struct Person: Hashable, Sendable {
    public let stakeholder: Stakeholder.ID
    /// Whether the file says that it is a person, or only its name does.
    public let isDeclared: Bool
    /// The criteria on which it is scored.
    public let criteria: [Criterion]
    /// When it was informed; nil when the file does not say.
    public let informedOn: String?
    public let line: Int?

    /// Whether it has to be told what is noted.
    public var isToBeInformed: Bool { informedOn == nil }
  }

  public let map: StakeholderMap
  /// In the order of the file.
  public let persons: [Person]
  public let language: Language
  public let file: String?

  /// Gathers what a file says about people.
  public init(
    on map: StakeholderMap, lines: [MapElement: Int], file: String?, language: Language
  ) {
    self.map = map
    self.language = language
    self.file = file
    var viewed: [Stakeholder.ID: Set<Criterion>] = [:]
    for view in map.views { viewed[view.stakeholder, default: []].formUnion(view.scores.keys) }
    self.persons = map.stakeholders.compactMap { stakeholder in
      guard stakeholder.isNaturalPerson || PersonName.looksLikeOne(stakeholder.name) else {
        return nil
      }
      let criteria = Criterion.allCases.filter { criterion in
        let isKnown = stakeholder.judgement(of: criterion).map { !map.scale.isUnknown($0.value) }
        return isKnown == true || viewed[stakeholder.id]?.contains(criterion) == true
      }
      return Person(
        stakeholder: stakeholder.id, isDeclared: stakeholder.isNaturalPerson,
        criteria: criteria, informedOn: stakeholder.informedOn,
        line: lines[.stakeholder(stakeholder.id)])
    }
  }

  /// Persons scored whom nothing says to be informed.
  public var uninformed: [Person] {
    persons.filter { !$0.criteria.isEmpty && $0.isToBeInformed }
  }

  /// Persons of whom a position, a stance or a disagreement is noted: opinions.
  public var withOpinions: [Person] {
    persons.filter { person in
      let id = person.stakeholder
      return map[id]?.stance != nil || map.positions.contains { $0.stakeholder == id }
        || map.links.contains { $0.kind == .conflict && ($0.from == id || $0.to == id) }
    }
  }

  /// Bodies of which a position or a disagreement is noted: shown to nobody outside the team.
  public var bodiesWithOpinions: [Stakeholder.ID] {
    let ids = Set(persons.map(\.stakeholder))
    return map.stakeholders.filter { stakeholder in
      let id = stakeholder.id
      return !ids.contains(id)
        && (stakeholder.stance != nil || map.positions.contains { $0.stakeholder == id }
          || map.links.contains { $0.kind == .conflict && ($0.from == id || $0.to == id) })
    }.map(\.id)
  }

  /// The parts of the register line, in order.
  var register: [(key: String, label: Bilingual, value: Bilingual)] {
    [
      ("purpose", PrivacyMessages.purpose, PrivacyMessages.purposeText(map.exercise)),
      ("people", PrivacyMessages.people, PrivacyMessages.peopleText(persons.count)),
      ("data", PrivacyMessages.data, PrivacyMessages.dataText),
      ("legalBasis", PrivacyMessages.legalBasis, PrivacyMessages.legalBasisText),
      ("retention", PrivacyMessages.retention, PrivacyMessages.retentionText),
      ("recipients", PrivacyMessages.recipients, PrivacyMessages.recipientsText),
    ]
  }

  /// What to do, the most urgent first.
  var advice: [Bilingual] {
    var advice: [Bilingual] = []
    if !uninformed.isEmpty {
      advice.append(PrivacyMessages.inform(uninformed.map(\.stakeholder.name)))
    }
    let undeclared = persons.filter { !$0.isDeclared }
    if !undeclared.isEmpty {
      advice.append(PrivacyMessages.declare(undeclared.map(\.stakeholder.name)))
    }
    if !withOpinions.isEmpty {
      advice.append(PrivacyMessages.removeOpinions(withOpinions.map(\.stakeholder.name)))
    }
    return advice + [PrivacyMessages.askOfficer, PrivacyMessages.shareVersions]
  }
}
