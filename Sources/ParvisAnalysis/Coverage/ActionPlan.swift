internal import ParvisCore

/// Draws the first actions from the publics that have a gap, at most three.
///
/// The first remedy of each public is a pair of a verb and whom it names; equal pairs are merged.
/// Publics without a voice come first, then all others, each by the severities that an action
/// answers, then by size and name. At most one action has nobody to name. The path to the decision
/// is the last, and only when fewer than three others exist. Themes, territories and categories
/// make no action. A public whose voices are all found through one body calls for a contact with
/// one of them: a second voice is looked for where there is a single one.
struct ActionPlan {
  static let limit = 3

  let actions: [Action]

  /// - Parameters:
  ///   - audiences: with their figures, remedies and the codes of their gaps, in the order of
  ///     reading.
  ///   - decisionMaker: who decides.
  ///   - namesLead: whether naming who leads is the first thing to do.
  ///   - isWhole: whether the map is no version that leaves something out.
  ///   - scale: of the file.
  init(
    for audiences: [AudienceCoverage], decisionMaker: Stakeholder.ID?, namesLead: Bool,
    isWhole: Bool, on scale: Scale
  ) {
    var tasks: [Task] = []
    var powerless = Task(.pathToDecision)
    for audience in audiences {
      if audience.gaps.contains(AffectedWithoutPower().code) {
        powerless.add(audience)
      }
      guard let (verb, remedy) = Self.verb(for: audience) else { continue }
      let place = tasks.firstIndex { $0.verb == verb } ?? tasks.count
      if place == tasks.count { tasks.append(Task(verb)) }
      tasks[place].add(audience, by: remedy)
    }
    tasks.sort { $0.isBetter(than: $1) }
    if tasks.contains(where: { $0.verb == .search }) {
      tasks.removeAll { $0.verb == .anotherVoice }
    }
    if namesLead { tasks.insert(Task(.nameLead), at: 0) }
    if tasks.count < Self.limit, !powerless.audiences.isEmpty { tasks.append(powerless) }
    self.actions = tasks.prefix(Self.limit).map {
      $0.action(decisionMaker: decisionMaker, isWhole: isWhole, on: scale)
    }
  }

  /// What is to be done for a public, and by which remedy; nil when it only needs weight or nothing.
  private static func verb(for audience: AudienceCoverage) -> (Verb, Remedy?)? {
    func ask(_ remedy: Remedy) -> (Verb, Remedy?) {
      guard let stakeholder = remedy.stakeholder else { return (.goThrough(remedy.name), nil) }
      return remedy.ground == .voiceNotInTouch
        ? (.contact, remedy) : (.ask(stakeholder, ground: kind(of: remedy.ground)), remedy)
    }
    let codes = audience.gaps
    if codes.contains(AudienceAbsent().code) {
      return audience.remedies.first.map(ask) ?? (.search, nil)
    }
    if let passage = Passage(to: audience) {
      if audience.voicesNotInTouch.isEmpty, let behind = passage.voiceBehind {
        return (.directContact(behind), nil)
      }
      return audience.remedies.first.map(ask)
        ?? passage.points.first.map { (.secondVoice(insteadOf: $0), nil) }
    }
    guard codes.contains(AudienceUnreachable().code) || codes.contains(BelowMinimum().code) else {
      return nil
    }
    return audience.remedies.first.map(ask) ?? (.anotherVoice, nil)
  }
}

/// The word by which grounds that make one reason are told from others.
private func kind(of ground: Remedy.Ground) -> String {
  if case .partOfPublic = ground { "partOfPublic" } else { ground.code }
}

/// What is done, and with whom: equal ones are one action.
private enum Verb: Hashable {
  case contact
  case directContact(Stakeholder.ID)
  case ask(Stakeholder.ID, ground: String)
  case goThrough(String)
  case search, anotherVoice
  case secondVoice(insteadOf: Stakeholder.ID)
  case pathToDecision, nameLead
}

/// A verb with all the publics that it would help, in the order of reading.
private struct Task {
  let verb: Verb
  private(set) var audiences: [AudienceCoverage] = []
  private var asked: [Stakeholder.ID] = []
  private var grounds: [Remedy.Ground] = []

  init(_ verb: Verb) {
    self.verb = verb
    if case .directContact(let id) = verb { asked = [id] }
  }

  mutating func add(_ audience: AudienceCoverage, by remedy: Remedy? = nil) {
    audiences.append(audience)
    guard let remedy else { return }
    grounds.append(remedy.ground)
    if let stakeholder = remedy.stakeholder, !asked.contains(stakeholder) {
      asked.append(stakeholder)
    }
  }

  private var value: Double { audiences.reduce(0) { $0 + ($1.severity ?? 0) } }

  /// Publics without a voice first, then by severity, size and name.
  func isBetter(than other: Task) -> Bool {
    let (isFirst, otherIsFirst) = (helpsTheAbsent, other.helpsTheAbsent)
    if isFirst != otherIsFirst { return isFirst }
    let (mine, theirs) = (
      SeverityPolicy.roundedForComparison(value), SeverityPolicy.roundedForComparison(other.value)
    )
    if mine != theirs { return mine > theirs }
    if size != other.size { return size > other.size }
    return name < other.name
  }

  private var helpsTheAbsent: Bool { audiences.contains(where: \.isAbsent) }
  /// Without any known size: last.
  private var size: Int { audiences.compactMap(\.size).reduce(nil) { ($0 ?? 0) + $1 } ?? -1 }
  private var name: FoldedName {
    FoldedName(asked.first?.name ?? audiences.first?.audience.name ?? "")
  }

  func action(decisionMaker: Stakeholder.ID?, isWhole: Bool, on scale: Scale) -> Action {
    Action(
      stakeholders: verb == .pathToDecision ? [decisionMaker].compactMap(\.self) : asked,
      audiences: audiences.map(\.audience), value: value,
      sentence: sentence(decisionMaker: decisionMaker, isWhole: isWhole, on: scale))
  }

  private func sentence(
    decisionMaker: Stakeholder.ID?, isWhole: Bool, on scale: Scale
  ) -> Bilingual {
    let publics = NamedPublics(audiences)
    switch verb {
    case .contact: return ActionMessages.contact(asked.map(\.name), for: publics)
    case .directContact(let id): return ActionMessages.directContact(id.name, for: publics)
    case .ask(let id, _):
      return ActionMessages.ask(
        id.name, for: publics, reason: RemedyMessages.reason(grounds, on: scale))
    case .goThrough(let scheme): return ActionMessages.goThrough(scheme, for: publics)
    case .search:
      return ActionMessages.search(for: audiences, isWhole: isWhole)
    case .anotherVoice:
      return ActionMessages.anotherVoice(for: audiences)
    case .secondVoice:
      // Those through whom everything passes, for all of these publics.
      let points = (audiences.first?.relays.singlePoints ?? []).filter { point in
        audiences.allSatisfy { $0.relays.singlePoints?.contains(point) == true }
      }
      return ActionMessages.secondVoice(for: publics, otherThan: points.map(\.name))
    case .pathToDecision: return ActionMessages.pathToDecision(decisionMaker?.name, for: publics)
    case .nameLead: return ActionMessages.nameLead
    }
  }
}
