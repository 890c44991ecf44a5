import ParvisCore
import TestSupport

/// Seeded maps of the fictional town with many expected publics, their voices and contacts.
enum PublicsMap {
  private static let names = [
    "Personnes âgées isolées du plateau", "Jeunes sans emploi", "Familles monoparentales",
    "Gens du voyage", "Travailleurs de nuit", "Lycéens", "Commerçants ambulants",
    "Personnes sourdes ou malentendantes", "Locataires du parc social des Tilleuls", "Touristes",
  ]
  private static let kinds: [LinkKind] = [
    .contact, .contact, .cooperates, .informs, .hierarchy, .funds, .trust,
  ]

  static func draft(
    _ stakeholders: Int, audiences: Int, hasLead: Bool = true, seed: UInt64 = 5
  ) -> MapDraft {
    var draft = TownMap.draft(stakeholders, seed: seed)
    var random = RandomMaps(seed: seed)
    draft.audiences = (0..<audiences).map { audience($0, &random) }
    draft.representations = []
    for audience in draft.audiences where random.chance(3, in: 4) {
      var seen: Set<Int> = []
      for _ in 0...random.whole(below: 3) {
        let voice = min(stakeholders - 1, 1 + random.whole(below: stakeholders))
        guard seen.insert(voice).inserted else { continue }
        draft.representations.append(
          Representation(
            random.chance(1, in: 2) ? .represents : .reaches, by: draft.stakeholders[voice].id,
            of: audience.id,
            strength: random.chance(1, in: 3)
              ? Judgement(Score(1 + random.whole(below: 4))) : nil))
      }
    }
    if hasLead { draft.exercise.lead = draft.stakeholders[min(1, stakeholders - 1)].id }
    var pairs: Set<[Int]> = []
    for number in 0..<stakeholders {
      let from = number % 3 == 0 ? min(1, stakeholders - 1) : random.whole(below: stakeholders)
      let to = random.whole(below: stakeholders)
      guard from != to, pairs.insert([min(from, to), max(from, to)]).inserted else { continue }
      draft.links.append(
        Link(
          kinds[number % 7], from: draft.stakeholders[from].id, to: draft.stakeholders[to].id,
          strength: Judgement(
            number % 8 == 5 ? Score(0, to: 4) : Score(1 + random.whole(below: 4)))))
    }
    return draft
  }

  static func map(
    _ stakeholders: Int, audiences: Int, hasLead: Bool = true, seed: UInt64 = 5
  ) throws -> StakeholderMap {
    try StakeholderMap(
      draft(stakeholders, audiences: audiences, hasLead: hasLead, seed: seed))
  }

  private static func audience(_ number: Int, _ random: inout RandomMaps) -> Audience {
    let name = names[number % names.count]
    let round = number / names.count
    var audience = Audience(id: Audience.ID(round == 0 ? name : "\(name) n° \(round + 1)"))
    audience.isHardToReach = random.chance(1, in: 3)
    audience.barriers = Barrier.known.filter { _ in random.chance(1, in: 6) }
    audience.impacts = [
      Impact(theme: "ombre et fraîcheur", strength: Judgement(Score(random.whole(below: 5))))
    ]
    if random.chance(1, in: 4) { audience.minimum = 2 }
    return audience
  }
}
