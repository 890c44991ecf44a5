public import ParvisCore

/// Nobody on the map is a voice of an expected public; weak voices are named.
public struct AudienceAbsent: GapRule {
  public let code = "audience-absent"
  public let title = Bilingual(
    fr: "Public attendu sans voix", en: "Expected group without a voice")
  public let rationale = Bilingual(
    fr: """
      Un public dont personne ne porte la voix n'est entendu ni pendant la préparation, ni quand \
      les choix se font. Le voir avant la première réunion laisse le temps de trouver par qui le \
      joindre.
      """,
    en: """
      A group for which nobody speaks is heard neither during the preparation nor when choices \
      are made. Seeing it before the first meeting leaves time to find through whom to reach it.
      """)
  public let sources = [
    "Reed et al., Journal of Environmental Management 90 (2009), 1933-1949"
  ]
  public let evidence = GapEvidence(
    triggering: """
      concertation: Rénovation de la halle
      publics attendus:
        - Forains : concernés par horaires 4
      parties prenantes:
        - Maire : élus, influence 4, intérêt 3
      """,
    subject: "Forains",
    mendedBy: """
        - Syndicat des forains : associations, influence 2, intérêt 4, représente Forains
      """)

  public init() {}

  public func gaps(in context: CoverageContext) -> [CoverageGap] {
    context.audiences.filter(\.isAbsent).map { audience in
      CoverageGap(
        code, of: audience, GapMessages.absent(audience, on: context.map.scale),
        advice: RemedyMessages.adviceForAbsent(
          audience, isWhole: context.isWhole, on: context.map.scale),
        remedies: audience.remedies, evidence: [.audience(audience.audience)])
    }
  }
}
