internal import ParvisAnalysis
internal import ParvisCore

/// What one says of a network before any table: who decides, by whom everything passes, who is
/// alone, and, where it is too small to be measured, who is linked with whom.
struct NetworkInWords {
  let sentences: [Bilingual]

  /// No more links than this are told one by one.
  private static let mostLinks = 12

  init(_ analysis: Analysis) {
    let map = analysis.map
    var sentences: [Bilingual] = []
    if let decider = map.exercise.decisionMaker { sentences.append(Self.decides(decider.name)) }
    if let lead = map.lead { sentences.append(Self.leads(lead.name)) }
    sentences += Self.passages(analysis)
    if analysis.telling.isWhole { sentences += Self.alone(map) }
    if !analysis.influence.carriesMeasures { sentences += Self.links(analysis) }
    self.sentences = sentences
  }

  /// Through whom everything passes, with the publics behind; each public is told once.
  private static func passages(_ analysis: Analysis) -> [Bilingual] {
    var publics: [(points: [Stakeholder.ID], names: [String])] = []
    for audience in analysis.coverage.audiences {
      guard let points = audience.relays.singlePoints, !points.isEmpty else { continue }
      if let place = publics.firstIndex(where: { $0.points == points }) {
        publics[place].names.append(audience.audience.name)
      } else {
        publics.append((points, [audience.audience.name]))
      }
    }
    return publics.map { one in
      let points = one.points.map(\.name)
      return Bilingual(
        fr: "Pour joindre \(quotedList: one.names), tout passe par \(quotedList: points).",
        en: "To reach \(quotedList: one.names), everything passes through \(quotedList: points).")
    }
  }

  private static func alone(_ map: StakeholderMap) -> [Bilingual] {
    var known = Set(map.links.flatMap { [$0.from, $0.to] })
    known.formUnion(map.representations.map(\.stakeholder))
    let alone = map.stakeholders.map(\.id).filter { !known.contains($0) }
    guard !alone.isEmpty else { return [] }
    return [
      Bilingual(
        fr: "Sans lien ni public noté : \(quotedList: alone.map(\.name)).",
        en: "With neither a link nor a group noted: \(quotedList: alone.map(\.name)).")
    ]
  }

  private static func links(_ analysis: Analysis) -> [Bilingual] {
    let map = analysis.map
    // Where influence is measured the others are not counted; else every link is told.
    let isInfluence = analysis.influence.subject == .influence
    let shown = map.links.filter { !isInfluence || $0.kind == .influence }
    let told = shown.prefix(mostLinks).map { link in
      let arrow = link.kind.isMutual ? "–" : "→"
      let strength = analysis.telling.strength(of: link, on: map)
        .map { ScoreText.outOf($0, on: map.scale) }
      let words = strength.map {
        Bilingual(fr: "\(link.kind.label), \($0)", en: "\(link.kind.label), \($0)")
      }
      return Bilingual(
        fr: """
          \(quoted: link.from.name) \(arrow) \(quoted: link.to.name) : \(words ?? link.kind.label).
          """,
        en: """
          \(quoted: link.from.name) \(arrow) \(quoted: link.to.name): \(words ?? link.kind.label).
          """)
    }
    guard !shown.isEmpty else { return [noLink] }
    guard shown.count > 1 else { return [isInfluence ? onlyInfluence : onlyLink] + told }
    let rest = shown.count - told.count
    return [analysis.influence.subject == .influence ? tooFewInfluences : tooSmall] + told
      + (rest > 0
        ? [
          Bilingual(
            fr: "et \(count: rest, one: "autre lien", many: "autres liens").",
            en: "and \(count: rest, one: "other link", many: "other links").")
        ] : [])
  }

  private static func decides(_ name: String) -> Bilingual {
    Bilingual(fr: "\(quoted: name) décide.", en: "\(quoted: name) decides.")
  }

  private static func leads(_ name: String) -> Bilingual {
    Bilingual(
      fr: "\(quoted: name) pilote la concertation.", en: "\(quoted: name) leads the exercise.")
  }

  private static let noLink = Bilingual(
    fr: "Aucun lien n'est noté entre les parties prenantes.",
    en: "No link between stakeholders is noted.")
  private static let tooSmall = Bilingual(
    fr: "Les liens notés ne suffisent pas à des mesures ; les voici :",
    en: "The links noted are too few for measures; here they are:")
  private static let tooFewInfluences = Bilingual(
    fr: "Les influences notées ne suffisent pas à des mesures ; les voici :",
    en: "The influences noted are too few for measures; here they are:")
  private static let onlyLink = Bilingual(
    fr: "Un seul lien est noté entre les parties prenantes :",
    en: "Only one link between stakeholders is noted:")
  private static let onlyInfluence = Bilingual(
    fr: "Une seule influence est notée :", en: "Only one influence is noted:")
}
