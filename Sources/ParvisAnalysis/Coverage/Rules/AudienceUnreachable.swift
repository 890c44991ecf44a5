public import ParvisCore

/// An expected public has voices, but no path of contacts leads to any of them.
public struct AudienceUnreachable: GapRule {
  public let code = "audience-unreachable"
  public let title = Bilingual(
    fr: "Public sans lien noté", en: "Group without a noted link")
  public let rationale = Bilingual(
    fr: """
      Quelqu'un peut parler pour ce public, mais aucune suite de contacts n'y mène depuis le \
      pilote. Souvent le contact existe et n'est pas noté ; sinon, il reste à prendre.
      """,
    en: """
      Somebody can speak for this group, but no chain of contacts leads there from the lead. \
      Often the contact exists and is not noted; otherwise it has to be made.
      """)
  public let sources = [
    "Granovetter, American Journal of Sociology 78 (1973), 1360-1380"
  ]
  public let evidence = GapEvidence(
    triggering: """
      concertation: Rénovation de la halle
      pilote: Mairie
      publics attendus:
        - Forains : concernés par horaires 4
      parties prenantes:
        - Mairie : services, influence 3, intérêt 4
        - CCAS : services, influence 1, intérêt 2
        - Syndicat des forains : associations, influence 2, intérêt 4, représente Forains
      liens:
        - Mairie -> CCAS : contact 4
      """,
    subject: "Forains",
    mendedBy: """
        - Mairie -> Syndicat des forains : contact 3
      """)

  public init() {}

  public func gaps(in context: CoverageContext) -> [CoverageGap] {
    guard case .evaluated(let lead) = context.reach.state else { return [] }
    return context.audiences.filter(\.isOutOfReach).map { audience in
      let voices = audience.fullVoices.map(\.stakeholder)
      return CoverageGap(
        code, of: audience,
        GapMessages.unreachable(
          audience.audience.name, voices: voices.map(\.name), lead: lead.name,
          influence: context.influence(betweenLeadAnd: voices)),
        advice: context.isWhole
          ? RemedyMessages.contactAndNote(voices[0].name, lead: lead.name, on: context.map.scale)
          : RemedyMessages.contact(voices[0].name),
        remedies: audience.remedies, evidence: context.evidence(for: audience))
    }
  }
}
