public import ParvisCore

/// An expected public has voices, but fewer than the file asks for.
public struct BelowMinimum: GapRule {
  public let code = "below-minimum"
  public let title = Bilingual(
    fr: "Moins de voix que souhaité", en: "Fewer voices than wanted")
  public let rationale = Bilingual(
    fr: """
      L'équipe a fixé un nombre de voix pour ce public. En dessous, une absence ou un désaccord \
      suffit à le faire taire.
      """,
    en: """
      The team set a number of voices for this group. Below it, one absence or one disagreement \
      is enough to silence it.
      """)
  public let evidence = GapEvidence(
    triggering: """
      concertation: Rénovation de la halle
      publics attendus:
        - Personnes à mobilité réduite : minimum 2
      parties prenantes:
        - APF : associations, influence 2, intérêt 3, représente Personnes à mobilité réduite
      """,
    subject: "Personnes à mobilité réduite",
    mendedBy: """
        - CCAS : services, influence 1, intérêt 2, relaie Personnes à mobilité réduite 2
      """)

  public init() {}

  public func gaps(in context: CoverageContext) -> [CoverageGap] {
    context.audiences.compactMap { audience in
      let count = audience.fullVoices.count
      guard let minimum = context.map[audience.audience]?.minimum, count > 0, count < minimum
      else { return nil }
      return CoverageGap(
        code, of: audience,
        GapMessages.belowMinimum(audience.audience.name, voices: count, minimum: minimum),
        advice: RemedyMessages.adviceForAnotherVoice(
          audience.remedies.first, to: audience, on: context.map.scale),
        remedies: audience.remedies, evidence: [.audience(audience.audience)])
    }
  }
}
