public import ParvisCore

/// A stakeholder has no link, speaks for no public and follows no theme.
public struct IsolatedStakeholder: GapRule {
  public let code = "isolated-stakeholder"
  public let title = Bilingual(
    fr: "Partie prenante sans lien", en: "Stakeholder without a link")
  public let rationale = Bilingual(
    fr: """
      Une partie prenante dont on ne note ni lien ni public n'aide à trouver personne : le plus \
      souvent, la carte est à compléter.
      """,
    en: """
      A stakeholder with no link and no group noted helps to find nobody: most often the map has \
      to be completed.
      """)
  public let evidence = GapEvidence(
    triggering: """
      concertation: Rénovation de la halle
      parties prenantes:
        - Maire : élus, influence 4, intérêt 3
        - Services techniques : services, influence 3, intérêt 2
        - Journal local : institutions, influence 2, intérêt 2
      liens:
        - Maire -> Services techniques : influence 4
      """,
    subject: "Journal local",
    mendedBy: """
        - Journal local -> Maire : influence 2
      """)

  public init() {}

  public func gaps(in context: CoverageContext) -> [CoverageGap] {
    let map = context.map
    var connected: Set<Stakeholder.ID> = []
    for link in map.links { connected.formUnion([link.from, link.to]) }
    for voice in map.representations { connected.insert(voice.stakeholder) }
    for interest in map.interests { connected.insert(interest.stakeholder) }
    let isolated = map.stakeholders.map(\.id).filter { !connected.contains($0) }
    guard let first = isolated.first else { return [] }
    return [
      CoverageGap(
        code: code, severity: nil, severityClass: .watch,
        subject: isolated.count == 1 ? .stakeholder(first) : .map,
        sentence: SubjectMessages.isolated(isolated.map(\.name)),
        advice: RemedyMessages.completeLinks, remedies: [],
        evidence: isolated.map(MapElement.stakeholder))
    ]
  }
}
