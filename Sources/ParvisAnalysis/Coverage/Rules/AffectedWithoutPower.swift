public import ParvisCore

/// A strongly affected public has only voices of little weight in the decision.
public struct AffectedWithoutPower: GapRule {
  public let code = "affected-without-power"
  public let title = Bilingual(
    fr: "Public très concerné, voix de peu de poids",
    en: "Strongly affected group, voices of little weight")
  public let rationale = Bilingual(
    fr: """
      Ceux que la décision touche le plus sont souvent ceux qui pèsent le moins sur elle. Si rien \
      n'est prévu pour porter leur parole jusqu'à la décision, elle se perd en route.
      """,
    en: """
      Those whom the decision affects most are often those who weigh least on it. If nothing is \
      planned to carry their words to the decision, they are lost on the way.
      """)
  public let sources = [
    "Arnstein, Journal of the American Institute of Planners 35 (1969), 216-224",
    "Mitchell, Agle & Wood, Academy of Management Review 22 (1997), 853-886",
  ]
  public let evidence = GapEvidence(
    triggering: """
      concertation: Rénovation de la halle
      publics attendus:
        - Forains : concernés par horaires 4
      parties prenantes:
        - Maire : élus, influence 4, intérêt 3
        - Syndicat des forains : associations, influence 1, intérêt 4, représente Forains
      """,
    subject: "Forains", replacing: "influence 1", by: "influence 2")

  public init() {}

  public func gaps(in context: CoverageContext) -> [CoverageGap] {
    let map = context.map
    return context.audiences.compactMap { audience in
      guard let exposure = audience.figures?.exposure, let theme = exposure.theme,
        !audience.isAbsent,
        SeverityPolicy.isAtLeast(exposure.value, SeverityPolicy.strongImpactFrom)
      else { return nil }
      let weights = audience.fullVoices.map { context.influence(of: $0.stakeholder) }
      guard let greatest = weights.max(),
        SeverityPolicy.isAtLeast(SeverityPolicy.littleInfluenceUpTo, greatest)
      else { return nil }
      let ally = Alliance(in: context).ally(for: audience, theme: theme)
      return CoverageGap(
        code, of: audience,
        GapMessages.affectedWithoutPower(
          audience.audience.name, theme: theme, impact: exposure.value, on: map.scale),
        advice: RemedyMessages.planPathToDecision(ally: ally?.name), remedies: [],
        evidence: context.evidence(for: audience))
    }
  }
}

/// Finds who has weight and could lend it to a public.
struct Alliance {
  let context: CoverageContext

  init(in context: CoverageContext) {
    self.context = context
  }

  /// The most influential stakeholder with an explicit interest in the theme: at least half of the
  /// scale in both.
  ///
  /// Never a voice of the audience nor in conflict with one, never who decides or leads, is opposed
  /// or a natural person: support is for whoever may give it.
  func ally(for audience: AudienceCoverage, theme: Theme.ID) -> Stakeholder.ID? {
    let map = context.map
    let voices = Set(audience.fullVoices.map(\.stakeholder))
    let followers = context.followers(of: theme).filter { id in
      !voices.contains(id) && context.influence(of: id) >= SeverityPolicy.someInterestFrom
        && id != map.exercise.decisionMaker && id != map.lead && isSupporter(id)
        && voices.allSatisfy { !context.areInConflict(id, $0) }
    }
    return followers.min { left, right in
      let (first, second) = (context.influence(of: left), context.influence(of: right))
      return first != second ? first > second : left < right
    }
  }

  private func isSupporter(_ id: Stakeholder.ID) -> Bool {
    context.map[id].map { $0.stance != .opposed && !$0.isNaturalPerson } ?? false
  }
}
