internal import ParvisCore

/// Draws the first actions from the gaps: what is asked of one stakeholder is asked once.
///
/// The first remedy of each gap is a pair of a verb and a stakeholder (or none). Equal pairs are
/// merged over the audiences; the value of a pair is the sum of the severities it answers, plus a
/// little for each gap without one. Among the three largest at most one has no stakeholder, unless
/// there are no others.
struct ActionPlan {
  static let limit = 3

  let actions: [Action]

  /// What is asked; the order settles nothing.
  private enum Verb: Hashable {
    case contact, ask, search, addResidents, nameLead
  }

  private struct Pair: Hashable {
    let verb: Verb
    let stakeholder: Stakeholder.ID?
  }

  private struct Candidate {
    let pair: Pair
    var audiences: [Audience.ID] = []
    var value = 0.0
    var severityClass: SeverityClass?
    let sentence: ([Audience.ID]) -> Bilingual
  }

  /// - Parameters:
  ///   - gaps: Worst first.
  ///   - context: The figures from which they were drawn.
  init(gaps: [CoverageGap], in context: CoverageContext) {
    var candidates: [Candidate] = []
    var places: [Pair: Int] = [:]
    func add(_ candidate: Candidate, _ gap: CoverageGap?) {
      let place = places[candidate.pair] ?? candidates.count
      if place == candidates.count {
        candidates.append(candidate)
        places[candidate.pair] = place
      }
      let severity = gap?.severity ?? 0
      if case .audience(let id) = gap?.subject {
        if !candidates[place].audiences.contains(id) {
          candidates[place].audiences.append(id)
          candidates[place].value += severity
        }
      }
      if severity == 0 { candidates[place].value += SeverityPolicy.valueOfStructuralGap }
      if let found = gap?.severityClass {
        candidates[place].severityClass =
          candidates[place].severityClass.map { max($0, found) } ?? found
      }
    }
    for gap in gaps {
      if let candidate = Self.candidate(for: gap, on: context.map.scale) { add(candidate, gap) }
    }
    if context.reach.state == .noLead, !context.map.audiences.isEmpty {
      add(
        Candidate(
          pair: Pair(verb: .nameLead, stakeholder: nil),
          sentence: { _ in ActionMessages.nameLead }), nil)
    }
    self.actions = Self.choose(from: candidates)
  }

  private static func candidate(for gap: CoverageGap, on scale: Scale) -> Candidate? {
    guard case .audience = gap.subject else {
      guard gap.subject == .category(.inhabitants) else { return nil }
      return Candidate(
        pair: Pair(verb: .addResidents, stakeholder: nil),
        sentence: { _ in RemedyMessages.addResidents })
    }
    guard let remedy = gap.remedies.first else {
      return Candidate(
        pair: Pair(verb: .search, stakeholder: nil),
        sentence: { ActionMessages.search(for: $0.map(\.name)) })
    }
    let name = remedy.stakeholder.name
    if remedy.ground == .voiceNotInTouch {
      return Candidate(
        pair: Pair(verb: .contact, stakeholder: remedy.stakeholder),
        sentence: { ActionMessages.contact(name, for: $0.map(\.name)) })
    }
    let reason = RemedyMessages.reason(remedy.ground, on: scale)
    return Candidate(
      pair: Pair(verb: .ask, stakeholder: remedy.stakeholder),
      sentence: { ActionMessages.ask(name, for: $0.map(\.name), reason: reason) })
  }

  private static func choose(from candidates: [Candidate]) -> [Action] {
    let ordered = candidates.sorted(by: isBetter)
    let named = ordered.filter { $0.pair.stakeholder != nil }
    var chosen: [Candidate] = []
    var unnamed = 0
    for candidate in ordered where chosen.count < limit {
      if candidate.pair.stakeholder == nil {
        guard unnamed == 0 || named.isEmpty else { continue }
        unnamed += 1
      }
      chosen.append(candidate)
    }
    return chosen.map {
      Action(
        stakeholder: $0.pair.stakeholder, audiences: $0.audiences, value: $0.value,
        sentence: $0.sentence($0.audiences))
    }
  }

  /// By value, then class, number of audiences, and name.
  private static func isBetter(_ left: Candidate, _ right: Candidate) -> Bool {
    let leftValue = SeverityPolicy.roundedForComparison(left.value)
    let rightValue = SeverityPolicy.roundedForComparison(right.value)
    if leftValue != rightValue { return leftValue > rightValue }
    if left.severityClass != right.severityClass {
      guard let leftClass = left.severityClass else { return false }
      return right.severityClass.map { leftClass > $0 } ?? true
    }
    if left.audiences.count != right.audiences.count {
      return left.audiences.count > right.audiences.count
    }
    let (leftName, rightName) = (left.pair.stakeholder, right.pair.stakeholder)
    if let leftName, let rightName { return leftName < rightName }
    return leftName != nil && rightName == nil
  }
}
