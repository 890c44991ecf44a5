import ParvisCore
import TestSupport

/// Seeded maps of a fictional town, with the long names that such maps have.
enum TownMap {
  private static let names: [(StakeholderCategory, [String])] = [
    (
      .electedOfficials,
      [
        "Maire", "Adjoint à l’urbanisme", "Adjointe à la participation citoyenne",
        "Conseillers municipaux d’opposition",
        "Vice-président aux mobilités de la communauté d’agglomération",
        "Groupe d’opposition « Un avenir ensemble »",
      ]
    ),
    (
      .services,
      [
        "Direction de l’urbanisme et de l’aménagement", "CCAS", "Service voirie et propreté",
        "Mission démocratie locale", "Direction des systèmes d’information",
        "Service stationnement et déplacements",
      ]
    ),
    (
      .associations,
      [
        "Union des commerçants du centre", "Collectif « Arbres en ville »", "Vélo pour tous",
        "Association des forains et marchés non sédentaires", "Emmaüs",
        "Secours populaire – antenne locale",
      ]
    ),
    (
      .inhabitants,
      [
        "Riverains de la place du Marché", "Jeunes de 16 à 25 ans",
        "Usagers des transports (hors commune)", "Personnes âgées isolées",
        "Parents d’élèves de l’école Jean-Moulin", "Conseil des sages",
      ]
    ),
    (
      .contractors,
      [
        "AMO concertation", "Agence de paysage Terre & Ville", "Imprimeur / graphiste",
        "Économiste de la construction",
      ]
    ),
    (
      .institutions,
      [
        "Préfecture", "Architecte des bâtiments de France", "Région (fonds de revitalisation)",
        "Agence régionale de santé", "SNCF Gares & Connexions",
      ]
    ),
  ]

  static let absent = ["Travailleurs de nuit et saisonniers", "Personnes allophones"]

  static func draft(_ count: Int, seed: UInt64 = 7) -> MapDraft {
    var random = SplitMix64(seed: seed)
    var draft = MapDraft()
    draft.exercise.title = "Réaménager la place du Marché"
    draft.exercise.town = "Montrevel-les-Ponts"
    draft.exercise.date = "2026-03-02"
    draft.exercise.version = "1"
    draft.themes = [Theme(id: "ombre et fraîcheur")]
    var round = 0
    while draft.stakeholders.count < count {
      for (category, list) in names where draft.stakeholders.count < count {
        let name = list[round % list.count] + (round < list.count ? "" : " n° \(round)")
        draft.stakeholders.append(
          Stakeholder(
            id: Stakeholder.ID(name), category: category, influence: score(&random),
            interest: score(&random)))
      }
      round += 1
    }
    addLinks(to: &draft, &random)
    for (place, name) in absent.enumerated() {
      var audience = Audience(id: Audience.ID(name))
      audience.isHardToReach = true
      audience.impacts = [
        Impact(theme: "ombre et fraîcheur", strength: Judgement(Score(4 - place)))
      ]
      draft.audiences.append(audience)
    }
    if count > 1 {
      draft.representations.append(
        Representation(
          .reaches, by: draft.stakeholders[1].id, of: draft.audiences[0].id,
          strength: Judgement(Score(1))))
    }
    return draft
  }

  static func map(_ count: Int, seed: UInt64 = 7) throws -> StakeholderMap {
    try StakeholderMap(draft(count, seed: seed))
  }

  private static func score(_ random: inout SplitMix64) -> Judgement<Score> {
    let value = Int(random.next() % 5)
    return switch random.next() % 10 {
    case 0: Judgement(Score(max(0, value - 1), to: min(4, value + 1)))
    case 1: Judgement(Score(0, to: 4))
    default: Judgement(Score(value))
    }
  }

  private static func addLinks(to draft: inout MapDraft, _ random: inout SplitMix64) {
    let ids = draft.stakeholders.map(\.id)
    var pairs: Set<[Int]> = []
    guard ids.count > 1 else { return }
    for number in 0..<(ids.count * 5 / 4) {
      let from = Int(random.next() % UInt64(ids.count))
      let to = Int(random.next() % UInt64(min(ids.count, number % 2 == 0 ? 8 : ids.count)))
      guard from != to, pairs.insert([min(from, to), max(from, to)]).inserted else { continue }
      let kind: LinkKind = number % 12 == 11 ? .conflict : .influence
      let strength = number % 9 == 8 ? Score(0, to: 4) : Score(1 + number % 4)
      draft.links.append(
        Link(kind, from: ids[from], to: ids[to], strength: Judgement(strength)))
      if number % 7 == 0, kind == .influence {
        draft.links.append(
          Link(kind, from: ids[to], to: ids[from], strength: Judgement(strength)))
      }
    }
  }
}
