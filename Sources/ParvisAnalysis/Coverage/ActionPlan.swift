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

  /// - Parameters:
  ///   - gaps: Worst first.
  ///   - context: The figures from which they were drawn.
  init(gaps: [CoverageGap], in context: CoverageContext) {
    var candidates: [Candidate] = []
    var places: [Pair: Int] = [:]
    func add(_ pair: Pair, _ gap: CoverageGap?) {
      let place = places[pair] ?? candidates.count
      if place == candidates.count {
        candidates.append(Candidate(pair: pair))
        places[pair] = place
      }
      candidates[place].add(gap, in: context)
    }
    for gap in gaps {
      if let pair = Pair(for: gap, in: context) { add(pair, gap) }
    }
    if context.reach.state == .noLead, !context.map.audiences.isEmpty {
      add(Pair(verb: .nameLead, stakeholder: nil), nil)
    }
    self.actions = Self.choose(from: candidates).map { $0.action(in: context) }
  }

  private static func choose(from candidates: [Candidate]) -> [Candidate] {
    let ordered = candidates.sorted { $0.isBetter(than: $1) }
    let hasNamed = ordered.contains { $0.pair.stakeholder != nil }
    var chosen: [Candidate] = []
    var unnamed = 0
    for candidate in ordered where chosen.count < limit {
      if candidate.pair.stakeholder == nil {
        guard unnamed == 0 || !hasNamed else { continue }
        unnamed += 1
      }
      chosen.append(candidate)
    }
    return chosen
  }
}

/// What is asked, and of whom.
private struct Pair: Hashable {
  enum Verb: Hashable {
    case contact, ask, search, anotherVoice, secondVoice
    case pathToDecision, prepareTheme, addResidents, nameLead
  }

  let verb: Verb
  let stakeholder: Stakeholder.ID?

  init(verb: Verb, stakeholder: Stakeholder.ID?) {
    self.verb = verb
    self.stakeholder = stakeholder
  }

  /// The pair of a gap's first remedy; nil for gaps that call for no action of their own.
  init?(for gap: CoverageGap, in context: CoverageContext) {
    switch gap.subject {
    case .theme:
      self.init(verb: .prepareTheme, stakeholder: gap.remedies.first?.stakeholder)
    case .category(.inhabitants):
      self.init(verb: .addResidents, stakeholder: nil)
    case .audience where gap.code == AffectedWithoutPower().code:
      self.init(verb: .pathToDecision, stakeholder: context.map.exercise.decisionMaker)
    case .audience:
      guard let remedy = gap.remedies.first else {
        let verb: Verb =
          switch gap.code {
          case SingleRelay().code: .secondVoice
          case BelowMinimum().code: .anotherVoice
          default: .search
          }
        self.init(verb: verb, stakeholder: nil)
        return
      }
      switch remedy.ground {
      case .voiceNotInTouch, .directContact:
        self.init(verb: .contact, stakeholder: remedy.stakeholder)
      default:
        self.init(verb: .ask, stakeholder: remedy.stakeholder)
      }
    default:
      return nil
    }
  }
}

/// A pair with all that it would help.
private struct Candidate {
  let pair: Pair
  private var audiences: [Audience.ID] = []
  private var themes: [Theme.ID] = []
  private var value = 0.0
  private var severityClass: SeverityClass?
  private var reason: Bilingual?
  private var points: [Stakeholder.ID] = []

  init(pair: Pair) {
    self.pair = pair
  }

  /// Counts a gap; an audience with several gaps for one action counts its severity once.
  mutating func add(_ gap: CoverageGap?, in context: CoverageContext) {
    let severity = gap?.severity ?? 0
    if severity == 0 { value += SeverityPolicy.valueOfStructuralGap }
    guard let gap else { return }
    if case .theme(let id) = gap.subject {
      themes.append(id)
      value += severity
    }
    if case .audience(let id) = gap.subject, !audiences.contains(id) {
      audiences.append(id)
      value += severity
      if points.isEmpty { points = context.coverage(of: id)?.relays.singlePoints ?? [] }
    }
    if let found = gap.severityClass {
      severityClass = severityClass.map { max($0, found) } ?? found
    }
    if reason == nil { reason = gap.remedies.first?.reason(on: context.map.scale) }
  }

  func action(in context: CoverageContext) -> Action {
    Action(
      stakeholder: pair.stakeholder, audiences: audiences, value: value,
      sentence: sentence(in: context))
  }

  private func sentence(in context: CoverageContext) -> Bilingual {
    let names = audiences.map(\.name)
    let asked = pair.stakeholder?.name ?? ""
    switch pair.verb {
    case .contact: return ActionMessages.contact(asked, for: names)
    case .ask:
      let nothing = Bilingual(verbatim: "")
      return ActionMessages.ask(asked, for: names, reason: reason ?? nothing)
    case .search: return ActionMessages.search(for: names)
    case .anotherVoice: return ActionMessages.anotherVoice(for: names)
    case .secondVoice:
      return ActionMessages.secondVoice(for: names, otherThan: points.map(\.name))
    case .pathToDecision:
      return ActionMessages.pathToDecision(pair.stakeholder?.name, for: names)
    case .prepareTheme:
      return ActionMessages.prepareThemes(themes.map(\.name), with: pair.stakeholder?.name)
    case .addResidents: return RemedyMessages.addResidents
    case .nameLead: return ActionMessages.nameLead
    }
  }

  /// By value, then class, number of audiences, and name.
  func isBetter(than other: Candidate) -> Bool {
    let (mine, theirs) = (
      SeverityPolicy.roundedForComparison(value), SeverityPolicy.roundedForComparison(other.value)
    )
    if mine != theirs { return mine > theirs }
    if severityClass != other.severityClass {
      guard let severityClass else { return false }
      return other.severityClass.map { severityClass > $0 } ?? true
    }
    if audiences.count != other.audiences.count { return audiences.count > other.audiences.count }
    guard let name = pair.stakeholder else { return false }
    return other.pair.stakeholder.map { name < $0 } ?? true
  }
}
