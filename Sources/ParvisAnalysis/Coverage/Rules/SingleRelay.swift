public import ParvisCore

/// All ways from the lead to a remote public pass through the same stakeholders.
public struct SingleRelay: GapRule {
  public let code = Passage.code
  public let title = Bilingual(
    fr: "Un seul passage vers un public éloigné", en: "A single passage to a hard-to-reach group")
  public let rationale = Bilingual(
    fr: """
      Un public éloigné qu'on ne joint que par une seule voix, ou dont toutes les voix passent \
      par la même personne, se perd dès que celle-ci change de poste, se lasse ou se retire.
      """,
    en: """
      A hard-to-reach group that one reaches through a single voice, or whose voices are all found \
      through the same person, is lost as soon as that person moves, tires or withdraws.
      """)
  public let sources = [
    "Menger, Fundamenta Mathematicae 10 (1927), 96-115",
    "Lengauer & Tarjan, ACM Transactions on Programming Languages and Systems 1 (1979), 121-141",
  ]
  public let evidence = GapEvidence(
    triggering: """
      concertation: Rénovation de la halle
      pilote: Mairie
      publics attendus:
        - Personnes âgées isolées : éloigné, concernés par bancs 4
      parties prenantes:
        - Mairie : services, influence 3, intérêt 4
        - CCAS : services, influence 1, intérêt 2, relaie Personnes âgées isolées 3
        - Conseil des sages : habitants, influence 1, intérêt 3, relaie Personnes âgées isolées 2
      liens:
        - Mairie -> CCAS : contact 4
        - CCAS -> Conseil des sages : contact 3
      """,
    subject: "Personnes âgées isolées",
    mendedBy: """
        - Mairie -> Conseil des sages : contact 2
      """)

  public init() {}

  public func gaps(in context: CoverageContext) -> [CoverageGap] {
    context.audiences.compactMap { audience in
      guard let figures = audience.figures, let passage = Passage(to: audience) else { return nil }
      return CoverageGap(
        code, of: audience, class: SeverityPolicy.severityClass(ofSingleRelayTo: figures),
        GapMessages.singleRelay(
          passage,
          influence: context.influence(
            betweenLeadAnd: audience.voicesNotInTouch.map(\.stakeholder))),
        advice: RemedyMessages.adviceForPassage(passage, on: context.map.scale),
        remedies: audience.remedies, evidence: context.evidence(for: audience))
    }
  }
}
