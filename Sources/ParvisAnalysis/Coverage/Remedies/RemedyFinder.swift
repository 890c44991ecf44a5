internal import ParvisCore

/// Finds whom to ask for an audience: the strongest grounds first, at most three stakeholders,
/// never one in conflict with the audience's voices.
struct RemedyFinder {
  private let map: StakeholderMap
  private let audiences: [AudienceCoverage]
  private let opponents: [Stakeholder.ID: Set<Stakeholder.ID>]
  private let interestsByTheme: [Theme.ID: [Interest]]
  private let stakeholdersByTerritory: [Territory.ID: [Stakeholder.ID]]
  private let audiencesByBarrier: [Barrier: [Int]]

  init(map: StakeholderMap, reach: ReachGraph, audiences: [AudienceCoverage]) {
    self.map = map
    self.audiences = audiences
    var opponents: [Stakeholder.ID: Set<Stakeholder.ID>] = [:]
    for link in map.links where link.kind == .conflict {
      opponents[link.from, default: []].insert(link.to)
      opponents[link.to, default: []].insert(link.from)
    }
    self.opponents = opponents
    self.interestsByTheme = Dictionary(grouping: map.interests, by: \.theme)
    var present: [Territory.ID: [Stakeholder.ID]] = [:]
    for stakeholder in map.stakeholders {
      for territory in stakeholder.territories {
        present[territory, default: []].append(stakeholder.id)
      }
    }
    self.stakeholdersByTerritory = present
    var byBarrier: [Barrier: [Int]] = [:]
    for (index, audience) in map.audiences.enumerated() {
      for barrier in Set(audience.barriers) { byBarrier[barrier, default: []].append(index) }
    }
    self.audiencesByBarrier = byBarrier
  }

  /// Whom to ask for the audience at a place of the file, best first.
  mutating func remedies(forAudienceAt index: Int) -> [Remedy] {
    let coverage = audiences[index]
    let voices = Set(coverage.fullVoices.map(\.stakeholder))
    let excluded = voices.reduce(into: Set<Stakeholder.ID>()) { excluded, voice in
      excluded.formUnion(opponents[voice] ?? [])
    }
    var chosen: [Remedy] = []
    func offer(_ candidates: [Remedy]) {
      for candidate in candidates where chosen.count < Remedy.limit {
        guard !excluded.contains(candidate.stakeholder),
          !chosen.contains(where: { $0.stakeholder == candidate.stakeholder })
        else { continue }
        chosen.append(candidate)
      }
    }
    offer(
      coverage.fullVoices.filter { $0.isReachable == false }
        .map { Remedy(stakeholder: $0.stakeholder, ground: .voiceNotInTouch) })
    offer(
      coverage.weakVoices.map {
        Remedy(stakeholder: $0.stakeholder, ground: .weakVoice($0.strength))
      })
    func offerRelays(_ candidates: [Remedy]) {
      offer(candidates.filter { !voices.contains($0.stakeholder) && mayRelay($0.stakeholder) })
    }
    offerRelays(voicesOfPublicsWithSameBarriers(as: index, except: excluded.union(voices)))
    offerRelays(peopleOfSameTerritory(as: index))
    offerRelays(followersOfGreatestTheme(of: coverage))
    return chosen
  }

  /// Elected members and contractors are not asked to open a door, and the lead is who asks.
  private func mayRelay(_ id: Stakeholder.ID) -> Bool {
    guard id != map.lead else { return false }
    return switch map[id]?.category {
    case .electedOfficials, .contractors: false
    default: true
    }
  }

  private func voicesOfPublicsWithSameBarriers(
    as index: Int, except excluded: Set<Stakeholder.ID>
  ) -> [Remedy] {
    let barriers = map.audiences[index].barriers
    var shared: [Int: [Barrier]] = [:]
    for barrier in barriers {
      for other in audiencesByBarrier[barrier] ?? [] where other != index {
        if shared[other]?.contains(barrier) != true { shared[other, default: []].append(barrier) }
      }
    }
    let eligible = shared.filter { other, _ in
      audiences[other].fullVoices.contains {
        !excluded.contains($0.stakeholder) && mayRelay($0.stakeholder)
      }
    }
    guard let most = eligible.values.map(\.count).max() else { return [] }
    var candidates: [(voice: Voice, remedy: Remedy)] = []
    for other in eligible.keys.sorted() {
      guard let common = eligible[other], common.count == most else { continue }
      for voice in audiences[other].fullVoices {
        let ground = Remedy.Ground.sameBarriers(audiences[other].audience, common)
        candidates.append((voice, Remedy(stakeholder: voice.stakeholder, ground: ground)))
      }
    }
    return candidates.enumerated().sorted { left, right in
      let (first, second) = (left.element.voice, right.element.voice)
      if first.strength.middle != second.strength.middle {
        return first.strength.middle > second.strength.middle
      }
      if first.stakeholder != second.stakeholder { return first.stakeholder < second.stakeholder }
      return left.offset < right.offset
    }.map(\.element.remedy)
  }

  private func peopleOfSameTerritory(as index: Int) -> [Remedy] {
    var remedies: [Remedy] = []
    for territory in map.audiences[index].territories {
      let neighbours = audiences.indices.filter { other in
        other != index && map.audiences[other].territories.contains(territory)
      }
      let voicesThere = neighbours.flatMap { audiences[$0].fullVoices }.sorted { left, right in
        if left.strength.middle != right.strength.middle {
          return left.strength.middle > right.strength.middle
        }
        return left.stakeholder < right.stakeholder
      }
      let peopleThere = (stakeholdersByTerritory[territory] ?? []).sorted()
      for stakeholder in voicesThere.map(\.stakeholder) + peopleThere {
        remedies.append(Remedy(stakeholder: stakeholder, ground: .sameTerritory(territory)))
      }
    }
    return remedies
  }

  private func followersOfGreatestTheme(of coverage: AudienceCoverage) -> [Remedy] {
    guard let theme = coverage.figures?.exposure.theme else { return [] }
    var followers: [(id: Stakeholder.ID, share: Double)] = []
    for interest in interestsByTheme[theme] ?? [] {
      let share = map.scale.share(of: interest.strength.value).middle
      guard share >= SeverityPolicy.strongInterestFrom else { continue }
      switch map[interest.stakeholder]?.category {
      case .associations, .services: followers.append((interest.stakeholder, share))
      default: continue
      }
    }
    followers.sort { $0.share != $1.share ? $0.share > $1.share : $0.id < $1.id }
    return followers.map { Remedy(stakeholder: $0.id, ground: .sameTheme(theme)) }
  }
}
