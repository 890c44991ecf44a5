public import ParvisCore

/// A public is affected by a theme that none of its voices follows, or a territory has nobody.
public struct EmptyCell: GapRule {
  public let code = "empty-cell"
  public let title = Bilingual(
    fr: "Case vide : thème ou territoire", en: "Empty cell: theme or territory")
  public let rationale = Bilingual(
    fr: """
      Une voix qui ne suit pas le thème qui concerne son public ne le défendra pas le moment venu. \
      Un territoire sans personne n'est vu que de loin.
      """,
    en: """
      A voice that does not follow the theme that affects its group will not defend it when the \
      time comes. A territory with nobody is only seen from afar.
      """)
  public let sources = [
    "Bryson, Public Management Review 6 (2004), 21-53"
  ]
  public let evidence = GapEvidence(
    triggering: """
      concertation: Rénovation de la halle
      thèmes: [bruit, horaires]
      publics attendus:
        - Riverains : concernés par bruit 4
      parties prenantes:
        - Comité de riverains : habitants, influence 1, intérêt 3, représente Riverains
        - Club : associations, influence 1, intérêt 3
      liens:
        - Comité de riverains -> bruit : intérêt 1
        - Club -> bruit : intérêt 3
      """,
    subject: "Riverains", replacing: "bruit : intérêt 1", by: "bruit : intérêt 3")

  public init() {}

  public func gaps(in context: CoverageContext) -> [CoverageGap] {
    themeCells(in: context) + territories(in: context) + categoryCells(in: context)
  }

  /// Audience × theme: every voice has said that the theme matters little to it.
  private func themeCells(in context: CoverageContext) -> [CoverageGap] {
    context.map.audiences.flatMap { audience in
      audience.impacts.compactMap { impact -> CoverageGap? in
        guard let strength = impact.strength,
          SeverityPolicy.isAtLeast(
            context.map.scale.share(of: strength.value).middle, SeverityPolicy.strongImpactFrom),
          let voices = context.coverage(of: audience.id)?.fullVoices, let first = voices.first,
          voices.allSatisfy({
            guard let interest = context.interest(of: $0.stakeholder, in: impact.theme) else {
              return false
            }
            return !SeverityPolicy.isAtLeast(interest, SeverityPolicy.someInterestFrom)
          })
        else { return nil }
        return CoverageGap(
          code: code, severity: nil, severityClass: .watch,
          subject: .cell(audience.id, impact.theme),
          sentence: SubjectMessages.emptyCell(audience.name, theme: impact.theme.name),
          advice: RemedyMessages.prepareTheme(with: first.stakeholder.name), remedies: [],
          evidence: [.impact(of: impact.theme, on: audience.id)])
      }
    }
  }

  /// Territories where nobody is placed and no audience that has a voice.
  private func territories(in context: CoverageContext) -> [CoverageGap] {
    var present: Set<Territory.ID> = []
    for stakeholder in context.map.stakeholders { present.formUnion(stakeholder.territories) }
    for (audience, figures) in zip(context.map.audiences, context.audiences)
    where !figures.isAbsent {
      present.formUnion(audience.territories)
    }
    return context.map.territories.filter { !present.contains($0.id) }.map { territory in
      CoverageGap(
        code: code, severity: nil, severityClass: .watch, subject: .territory(territory.id),
        sentence: SubjectMessages.emptyTerritory(territory.name),
        advice: RemedyMessages.lookForLocalRelay, remedies: [],
        evidence: [.territory(territory.id)])
    }
  }

  /// Category × territory, only when an audience asks for it; one line for each territory.
  private func categoryCells(in context: CoverageContext) -> [CoverageGap] {
    let asked = context.map.audiences.contains { audience in
      audience.criteria.contains { criterion in
        let folded = FoldedName(criterion).text
        let isEnglish = folded.contains("category") && folded.contains("territory")
        return isEnglish || (folded.contains("categorie") && folded.contains("territoire"))
      }
    }
    guard asked else { return [] }
    return context.map.territories.compactMap { territory in
      let there = context.map.stakeholders.filter { $0.territories.contains(territory.id) }
      let missing = StakeholderCategory.standard.filter { category in
        !context.map.notApplicable.contains(category)
          && !there.contains { $0.category == category }
      }
      guard !there.isEmpty, !missing.isEmpty else { return nil }
      return CoverageGap(
        code: code, severity: nil, severityClass: .watch, subject: .territory(territory.id),
        sentence: SubjectMessages.emptyCategories(missing, in: territory.name),
        advice: RemedyMessages.lookForLocalRelay, remedies: [],
        evidence: [.territory(territory.id)])
    }
  }
}
