public import ParvisCore

/// What has to be known before the list of gaps is read.
public enum Notice: Hashable, Sendable {
  case noLead
  case leadWithoutRelations(Stakeholder.ID)
  case noAudiences
  case unknownScores(Int)
  case noGap
  case nothingNegotiable
  /// The version does not hold all that the team noted.
  case partialVersion
  /// What is not known and what the version leaves out, which it does not tell apart.
  case scoresLeftOut(Int)
  case noAudiencesShown
  case noGapShown

  /// The notices that apply to a map, in the order in which they are told.
  static func notices(for context: CoverageContext, gaps: [CoverageGap]) -> [Notice] {
    let map = context.map
    var notices: [Notice] = []
    if map.audiences.isEmpty { notices.append(.noAudiences) }
    switch context.reach.state {
    case .evaluated, .notTold: break
    case .noLead: notices.append(.noLead)
    case .leadWithoutRelations(let lead): notices.append(.leadWithoutRelations(lead))
    }
    if isNothingNegotiable(on: map) {
      notices.append(.nothingNegotiable)
    }
    let unknown = unknownScores(in: map)
    if unknown > 0 { notices.append(.unknownScores(unknown)) }
    if gaps.isEmpty, !map.audiences.isEmpty { notices.append(.noGap) }
    return notices
  }

  /// Whether every theme of a map is closed to discussion, and there are some.
  public static func isNothingNegotiable(on map: StakeholderMap) -> Bool {
    !map.themes.isEmpty && map.themes.allSatisfy { $0.negotiability == .closed }
  }

  static func unknownScores(in map: StakeholderMap) -> Int {
    let scale = map.scale
    func isUnknown(_ judgement: Judgement<Score>?) -> Bool {
      judgement.map { scale.isUnknown($0.value) } ?? false
    }
    let ofStakeholders = map.stakeholders.reduce(0) { count, stakeholder in
      count + Criterion.allCases.count { isUnknown(stakeholder.judgement(of: $0)) }
    }
    let ofAudiences = map.audiences.reduce(0) { count, audience in
      count + audience.impacts.count { isUnknown($0.strength) }
    }
    return ofStakeholders + ofAudiences + map.links.count { isUnknown($0.strength) }
      + map.interests.count { isUnknown($0.strength) }
      + map.representations.count { isUnknown($0.strength) }
      + map.publicConflicts.count { isUnknown($0.strength) }
  }

  /// The notice as a sentence.
  public var sentence: Bilingual {
    switch self {
    case .partialVersion:
      Bilingual(
        fr: """
          Cette version ne reprend pas tout ce qui a été noté : ce qui n'y figure pas peut exister \
          ailleurs.
          """,
        en: """
          This version does not hold all that was noted: what is missing from it may exist \
          elsewhere.
          """)
    case .scoresLeftOut(let count):
      Bilingual(
        fr: """
          \(count: count, one: "note absente de cette version, comptée", many: "notes absentes de cette version, comptées") \
          au milieu de l'échelle.
          """,
        en: """
          \(count: count, one: "score", many: "scores") not in this version, counted at the middle \
          of the scale.
          """)
    case .noAudiencesShown:
      Bilingual(
        fr: "Aucun public attendu ne figure dans cette version.",
        en: "No expected group is shown in this version.")
    case .noGapShown:
      Bilingual(
        fr: "Aucun manque repéré parmi les publics de cette version.",
        en: "No gap found among the groups of this version.")
    case .noLead:
      Bilingual(
        fr:
          "Aucun pilote n'est nommé : les chemins vers les publics ne sont pas étudiés. Ajouter `pilote: …`.",
        en: "No lead is named: paths to the groups are not studied. Add `lead: …`.")
    case .leadWithoutRelations(let lead):
      Bilingual(
        fr:
          "Aucun lien n'est noté pour \(quoted: lead.name) : les chemins vers les publics ne sont pas étudiés.",
        en: "No link is noted for \(quoted: lead.name): paths to the groups are not studied.")
    case .noAudiences:
      Bilingual(
        fr:
          "Aucun public attendu n'est noté : dites d'abord qui devrait être entendu. Pour démarrer : `parvis gaps --checklist`.",
        en:
          "No expected group is noted: say first who ought to be heard. To start: `parvis gaps --checklist`."
      )
    case .unknownScores(let count):
      Bilingual(
        fr:
          "\(count: count, one: "note inconnue, comptée", many: "notes inconnues, comptées") au milieu de l'échelle.",
        en:
          "\(count: count, one: "unknown score", many: "unknown scores"), counted at the middle of the scale."
      )
    case .noGap:
      Bilingual(
        fr:
          "Aucun manque repéré parmi les publics notés. D'autres publics ont pu être oubliés : `parvis gaps --checklist`.",
        en:
          "No gap found among the groups noted. Others may have been forgotten: `parvis gaps --checklist`."
      )
    case .nothingNegotiable:
      Bilingual(
        fr: "Aucun thème n'est ouvert à la discussion : la situation relève de l'information.",
        en: "No theme is open to discussion: this calls for information rather than consultation.")
    }
  }
}
