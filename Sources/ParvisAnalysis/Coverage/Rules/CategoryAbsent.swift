public import ParvisCore

/// One of the six categories has nobody on the map.
public struct CategoryAbsent: GapRule {
  public let code = "category-absent"
  public let title = Bilingual(
    fr: "Catégorie sans personne", en: "Category with nobody")
  public let rationale = Bilingual(
    fr: """
      Une carte sans groupe d'habitants parle d'eux sans eux. Une autre catégorie vide est \
      souvent un oubli, parfois un choix : il suffit de l'écrire.
      """,
    en: """
      A map without any residents' group speaks of them without them. Another empty category is \
      often forgotten, sometimes chosen: writing it down is enough.
      """)
  public let sources = [
    "Arnstein, Journal of the American Institute of Planners 35 (1969), 216-224"
  ]
  public let evidence = GapEvidence(
    triggering: """
      concertation: Rénovation de la halle
      sans objet: [services, prestataires, associations, institutions]
      parties prenantes:
        - Maire : élus, influence 4, intérêt 3
      """,
    subject: "habitants",
    mendedBy: """
        - Conseil de quartier : habitants, influence 1, intérêt 4
      """)

  public init() {}

  public func gaps(in context: CoverageContext) -> [CoverageGap] {
    let present = Set(context.map.stakeholders.compactMap(\.category))
    let silenced = Set(context.map.notApplicable)
    let missing = StakeholderCategory.standard.filter {
      !present.contains($0) && !silenced.contains($0)
    }
    var gaps: [CoverageGap] = []
    if missing.contains(.inhabitants) {
      let somebodySpeaks = context.audiences.contains { !$0.isAbsent }
      gaps.append(
        CoverageGap(
          code: code, severity: nil, severityClass: somebodySpeaks ? .watch : .high,
          subject: .category(.inhabitants), sentence: SubjectMessages.noResidents,
          advice: RemedyMessages.addResidents, remedies: [], evidence: []))
    }
    let others = missing.filter { $0 != .inhabitants }
    if !others.isEmpty {
      gaps.append(
        CoverageGap(
          code: code, severity: nil, severityClass: .watch,
          subject: others.count == 1 ? .category(others[0]) : .map,
          sentence: SubjectMessages.emptyCategories(others),
          advice: RemedyMessages.completeCategories(others), remedies: [], evidence: []))
    }
    return gaps
  }
}
