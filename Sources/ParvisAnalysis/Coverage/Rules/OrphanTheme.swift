public import ParvisCore

/// A theme affects publics and nobody carries it, or only elected members and departments.
public struct OrphanTheme: GapRule {
  public let code = "orphan-theme"
  public let title = Bilingual(fr: "Thème que personne ne porte", en: "Theme nobody carries")
  public let rationale = Bilingual(
    fr: """
      Un thème qui concerne des publics et que personne ne suit en dehors des élus et des services \
      se règle sans débat, ou surgit en réunion sans que rien ait été préparé.
      """,
    en: """
      A theme that affects groups and that nobody follows but elected members and departments is \
      settled without debate, or comes up in a meeting that nobody has prepared.
      """)
  public let sources = [
    "Bryson, Public Management Review 6 (2004), 21-53"
  ]
  public let evidence = GapEvidence(
    triggering: """
      concertation: Rénovation de la halle
      thèmes: [bruit]
      publics attendus:
        - Riverains : concernés par bruit 3
      parties prenantes:
        - Maire : élus, influence 4, intérêt 3
        - Comité de riverains : habitants, influence 1, intérêt 1, représente Riverains
      liens:
        - Maire -> bruit : intérêt 3
      """,
    subject: "bruit",
    mendedBy: """
        - Comité de riverains -> bruit : intérêt 3
      """)

  public init() {}

  public func gaps(in context: CoverageContext) -> [CoverageGap] {
    // Without any interest by theme nothing is known of anybody's attention.
    guard !context.themes.interests.isEmpty else { return [] }
    return context.map.themes.compactMap { theme in
      let affected = context.affected(by: theme.id)
      guard let greatest = affected.first?.share,
        SeverityPolicy.isAtLeast(greatest, SeverityPolicy.someImpactFrom)
      else { return nil }
      let carriers = carriers(of: theme.id, affected: affected, in: context)
      guard carriers.allSatisfy({ context.isElectedOrService($0) }) else { return nil }
      let publics = affected.filter {
        SeverityPolicy.isAtLeast($0.share, SeverityPolicy.someImpactFrom)
      }.map(\.audience)
      let lead = context.map.lead
      let voice = publics.lazy.compactMap { audience in
        context.coverage(of: audience)?.fullVoices.first { $0.stakeholder != lead }
      }.first
      // Nobody else carries it: the greatest interest of other carriers is 0.
      return CoverageGap(
        code: code, severity: greatest,
        severityClass: SeverityPolicy.severityClass(ofGapWith: greatest),
        subject: .theme(theme.id),
        sentence: SubjectMessages.orphanTheme(
          theme.name, publics: publics.map(\.name), isFollowed: !carriers.isEmpty),
        advice: RemedyMessages.adviceForTheme(
          voice: voice?.stakeholder.name, isFollowed: !carriers.isEmpty),
        remedies: [],
        evidence: [.theme(theme.id)]
          + publics.map { MapElement.impact(of: theme.id, on: $0) })
    }
  }

  /// Who has an explicit interest in the theme, and the interested voices of affected audiences.
  private func carriers(
    of theme: Theme.ID, affected: [CoverageContext.Affected], in context: CoverageContext
  ) -> Set<Stakeholder.ID> {
    var carriers = Set(context.followers(of: theme))
    for impact in affected
    where SeverityPolicy.isAtLeast(impact.share, SeverityPolicy.someImpactFrom) {
      for voice in context.coverage(of: impact.audience)?.fullVoices ?? [] {
        let interest = context.generalInterest(of: voice.stakeholder)
        if SeverityPolicy.isAtLeast(interest, SeverityPolicy.someInterestFrom) {
          carriers.insert(voice.stakeholder)
        }
      }
    }
    return carriers
  }
}
