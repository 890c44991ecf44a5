internal import ParvisCore

/// Which bodies of a map are of the kinds that usually reach its publics.
struct UsualRelays {
  /// How many kinds are named where the map offers nobody.
  private static let namedKinds = 3

  private let entries: [[RelayPublic]]
  private let kinds: [[RelayKind]]
  private let bodies: [String: [Int]]
  private let bodyNames: [String]
  private let places: (bodies: [Int: PlaceWords], publics: [PlaceWords])

  /// - Complexity: O(*n* · *k*) for *n* stakeholders and the *k* kinds that some public calls for.
  init(in map: StakeholderMap) {
    let entries = map.audiences.map { RelayPublics.entries(for: [$0.name] + $0.criteria) }
    let kinds = entries.map(RelayPublics.kinds)
    var bodies: [String: [Int]] = [:]
    var places: [Int: PlaceWords] = [:]
    if kinds.contains(where: { !$0.isEmpty }) {
      for (index, stakeholder) in map.stakeholders.enumerated() {
        var found = RelayKinds.kinds(of: stakeholder.name)
        for short in stakeholder.shortNames {
          found += RelayKinds.kinds(of: short).filter { kind in
            !found.contains { $0.code == kind.code }
          }
        }
        for kind in found { bodies[kind.code, default: []].append(index) }
        guard found.contains(where: { $0.scope != .anybody }) else { continue }
        places[index] = PlaceWords(
          name: stakeholder.name, territories: stakeholder.territories.map(\.name))
      }
    }
    self.entries = entries
    self.kinds = kinds
    self.bodies = bodies
    self.bodyNames = map.stakeholders.map(\.name)
    self.places = (
      places,
      map.audiences.map { PlaceWords(name: $0.name, territories: $0.territories.map(\.name)) }
    )
  }

  /// Every body of a kind that reaches the public at a place of the file, with the rank of its best
  /// kind; who is elsewhere is left out.
  ///
  /// - Parameters:
  ///   - audience: the place of the public.
  ///   - spokenFor: the places of the publics for which somebody is a voice.
  /// - Returns: the ranks by place of the body.
  func ranks(forAudienceAt audience: Int, spokenFor: (Int) -> [Int]) -> [Int: Int] {
    var ranks: [Int: Int] = [:]
    for (rank, kind) in kinds[audience].enumerated() {
      for body in bodies[kind.code] ?? [] where ranks[body] == nil {
        guard !isElsewhere(body, as: kind.scope, from: audience, spokenFor: spokenFor(body)),
          entries[audience].contains(where: { $0.suits(bodyNames[body]) })
        else { continue }
        ranks[body] = rank
      }
    }
    return ranks
  }

  private func isElsewhere(
    _ body: Int, as scope: RelayKind.Scope, from audience: Int, spokenFor: [Int]
  ) -> Bool {
    guard scope != .anybody, let here = places.bodies[body] else { return false }
    let there = places.publics[audience]
    guard !here.sharesAWord(with: there) else { return false }
    guard here.isEmpty || there.isEmpty else { return true }
    let codes = Set(entries[audience].map(\.code))
    return spokenFor.contains { other in
      guard other != audience else { return false }
      return scope == .itsPlace || entries[other].contains { codes.contains($0.code) }
    }
  }

  /// Where to look for a public, aside from kinds of which somebody is excluded; nil when nothing
  /// is known of it.
  func whereToLook(forAudienceAt audience: Int, without excluded: Set<Int>) -> WhereToLook? {
    guard let manner = entries[audience].first?.manner else { return nil }
    let open = kinds[audience].filter { kind in
      !(bodies[kind.code] ?? []).contains { excluded.contains($0) }
    }
    guard !open.isEmpty else { return nil }
    return WhereToLook(
      kinds: open.prefix(Self.namedKinds).map(\.label), manner: manner.label)
  }
}
