internal import ParvisCore

/// Finds whom to ask for an audience by evidence that they know it: the strongest first, at most
/// three.
///
/// In this order: its voices that are not in touch, voices of a public of which it is a part or the
/// reverse, usual relays, weak voices, existing schemes. Nobody is sent who leads, who is opposed,
/// or who is in conflict with the audience's voices or the lead; nor, without being in touch
/// already, somebody elected, a contractor or a natural person.
///
/// A version does not hold who is opposed or in conflict: it names only whom it shows to know a
/// public. Whoever would be asked for the kind of body alone is not named there, since leaving out
/// an opponent would tell of the opposition.
struct RemedyFinder {
  private let map: StakeholderMap
  private let audiences: [AudienceCoverage]
  private let opponents: [Stakeholder.ID: Set<Stakeholder.ID>]
  private let opposed: Set<Stakeholder.ID>
  private let usual: UsualRelays
  private let reach: ReachGraph
  private let namesUsualRelays: Bool
  /// The publics for which somebody is a voice, by place.
  private let spokenFor: [Int: [Int]]

  /// Bodies are named for their kind alone where `namesUsualRelays` says so.
  init(
    map: StakeholderMap, reach: ReachGraph, audiences: [AudienceCoverage], namesUsualRelays: Bool
  ) {
    self.namesUsualRelays = namesUsualRelays
    self.map = map
    self.reach = reach
    self.audiences = audiences
    var opponents: [Stakeholder.ID: Set<Stakeholder.ID>] = [:]
    for link in map.links where link.kind == .conflict {
      opponents[link.from, default: []].insert(link.to)
      opponents[link.to, default: []].insert(link.from)
    }
    self.opponents = opponents
    self.opposed = Set(map.stakeholders.filter { $0.stance == .opposed }.map(\.id))
    self.usual = UsualRelays(in: map)
    var spokenFor: [Int: [Int]] = [:]
    for (place, audience) in audiences.enumerated() {
      for voice in audience.fullVoices {
        if let index = map.index(of: voice.stakeholder) {
          spokenFor[index, default: []].append(place)
        }
      }
    }
    self.spokenFor = spokenFor
  }

  /// Whom to ask for the audience at a place of the file, best first.
  func remedies(forAudienceAt index: Int) -> [Remedy] {
    let coverage = audiences[index]
    let barred = barred(forAudienceAt: index)
    var chosen: [Remedy] = []
    func offer(_ candidates: [Remedy]) {
      for candidate in candidates where chosen.count < Remedy.limit {
        let isNew = !chosen.contains { $0.name == candidate.name && $0.scheme == candidate.scheme }
        if isNew { chosen.append(candidate) }
      }
    }
    offer(
      coverage.voicesNotInTouch.map {
        Remedy(stakeholder: $0.stakeholder, ground: .voiceNotInTouch)
      })
    // Whoever holds the only passage is no second one.
    let known = Set(coverage.fullVoices.map(\.stakeholder) + (Passage(to: coverage)?.points ?? []))
    offer(
      voicesOfRelatedPublics(of: index).filter { remedy in
        guard let id = remedy.stakeholder else { return false }
        return !known.contains(id) && !barred.contains(id) && maySend(id)
      })
    if namesUsualRelays { offer(usualRelays(forAudienceAt: index, except: barred)) }
    offer(
      coverage.weakVoices.filter { !barred.union(known).contains($0.stakeholder) }
        .sorted { left, right in
          left.strength.middle != right.strength.middle
            ? left.strength.middle > right.strength.middle
            : isBefore(left.stakeholder, right.stakeholder)
        }.map { Remedy(stakeholder: $0.stakeholder, ground: .weakVoice($0.strength)) })
    offer(
      map.existingSchemes.filter { $0.audiences.contains(coverage.audience) }
        .map(\.name).sorted { FoldedName($0) < FoldedName($1) }.map(Remedy.init(scheme:)))
    return chosen
  }

  /// Where to look for the audience at a place of the file when the map offers nobody.
  func whereToLook(forAudienceAt index: Int) -> WhereToLook? {
    let coverage = audiences[index]
    let excluded = barred(forAudienceAt: index)
      .union(coverage.fullVoices.map(\.stakeholder))
      .union(coverage.relays.singlePoints ?? [])
    return usual.whereToLook(
      forAudienceAt: index, without: Set(excluded.compactMap { map.index(of: $0) }))
  }

  /// The lead, and whoever is opposed or in conflict with the lead, the audience or its voices.
  private func barred(forAudienceAt index: Int) -> Set<Stakeholder.ID> {
    let friends = audiences[index].fullVoices.map(\.stakeholder) + [map.lead].compactMap(\.self)
    let audience = audiences[index].audience
    let opponentsOfPublic = map.publicConflicts.filter { $0.audience == audience }
    let never = opposed.union([map.lead].compactMap(\.self))
      .union(opponentsOfPublic.map(\.stakeholder))
    return friends.reduce(into: never) { barred, friend in
      barred.formUnion(opponents[friend] ?? [])
    }
  }

  /// Elected members, contractors and natural persons are not sent to a public.
  private func maySend(_ id: Stakeholder.ID) -> Bool {
    guard let stakeholder = map[id], !stakeholder.isNaturalPerson,
      !PersonName.looksLikeOne(stakeholder.name)
    else { return false }
    return switch stakeholder.category {
    case .electedOfficials, .contractors: false
    default: true
    }
  }

  private func isReachable(_ id: Stakeholder.ID) -> Bool {
    map.index(of: id).flatMap { reach.reaches($0) } ?? false
  }

  /// Whether one comes first among equals: who can be reached, then by name.
  private func isBefore(_ left: Stakeholder.ID, _ right: Stakeholder.ID) -> Bool {
    let (first, second) = (isReachable(left), isReachable(right))
    return first != second ? first : left.isListed(before: right)
  }

  /// The publics of which one is a part, directly or not.
  private func widerPublics(than id: Audience.ID) -> [Audience.ID] {
    var wider: [Audience.ID] = []
    var next = map[id]?.parent
    while let parent = next, parent != id, !wider.contains(parent) {
      wider.append(parent)
      next = map[parent]?.parent
    }
    return wider
  }

  private func voicesOfRelatedPublics(of index: Int) -> [Remedy] {
    let id = map.audiences[index].id
    let wider = widerPublics(than: id)
    var remedies: [Remedy] = []
    for (place, other) in map.audiences.enumerated() where place != index {
      let ground: Remedy.Ground
      if wider.contains(other.id) {
        ground = .widerPublic(other.id)
      } else if widerPublics(than: other.id).contains(id) {
        ground = .partOfPublic(other.id)
      } else {
        continue
      }
      remedies += audiences[place].fullVoices.map {
        Remedy(stakeholder: $0.stakeholder, ground: ground)
      }
    }
    return remedies.enumerated().sorted { left, right in
      guard let first = left.element.stakeholder, let second = right.element.stakeholder,
        first != second
      else { return left.offset < right.offset }
      return isBefore(first, second)
    }.map(\.element)
  }

  /// By kind, then who shares a territory, who can be reached, and name.
  private func usualRelays(
    forAudienceAt index: Int, except barred: Set<Stakeholder.ID>
  ) -> [Remedy] {
    let coverage = audiences[index]
    let excluded =
      barred.union(coverage.voices.map(\.stakeholder)).union(coverage.relays.singlePoints ?? [])
    let here = Set(map.audiences[index].territories)
    func isThere(_ place: Int) -> Bool {
      !here.isDisjoint(with: map.stakeholders[place].territories)
    }
    let ranks = usual.ranks(forAudienceAt: index) { spokenFor[$0] ?? [] }
    return ranks.filter { place, _ in
      let stakeholder = map.stakeholders[place]
      let isApart = !here.isEmpty && !stakeholder.territories.isEmpty && !isThere(place)
      return !excluded.contains(stakeholder.id) && maySend(stakeholder.id) && !isApart
    }.sorted { left, right in
      if left.value != right.value { return left.value < right.value }
      let (first, second) = (isThere(left.key), isThere(right.key))
      return first != second
        ? first : isBefore(map.stakeholders[left.key].id, map.stakeholders[right.key].id)
    }.map { Remedy(stakeholder: map.stakeholders[$0.key].id, ground: .usualRelay) }
  }
}
