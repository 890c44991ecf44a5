internal import ParvisAnalysis
internal import ParvisCore

/// Which voices, relays and contacts a page with some of the publics shows.
///
/// Single passages, up to three disjoint paths to each public and whoever is to be asked are always
/// there; further voices as far as there is room, the strongest first.
struct GapSelection {
  /// Publics, worst first.
  let audiences: ArraySlice<AudienceCoverage>
  /// The stakeholders that are shown, the lead aside, as places in the map.
  private(set) var shown: Set<Int> = []
  /// The chains from the lead, by their members.
  private(set) var chains: [[Int]] = []
  /// Whom to ask for each public without a voice.
  private(set) var asked: [Audience.ID: Int] = [:]
  /// The voices with which the lead is to make contact.
  private(set) var toContact: [Int] = []
  /// How many voices of each public are not shown.
  private(set) var hidden: [Audience.ID: Int] = [:]

  private let map: StakeholderMap
  private let tree: ContactTree
  private let longestChain: Int

  private static let mostPaths = 3

  /// The selection with so many further stakeholders beyond those who have to be shown.
  ///
  /// Of a chain of more than so many relays the inner ones are only counted.
  init(
    _ audiences: ArraySlice<AudienceCoverage>, of map: StakeholderMap, _ tree: ContactTree,
    further: Int, longestChain: Int = .max
  ) {
    self.audiences = audiences
    self.map = map
    self.tree = tree
    self.longestChain = longestChain
    for audience in audiences { showEssentials(of: audience) }
    showFurther(further)
    for audience in audiences {
      let count = audience.fullVoices.count { voice in
        map.index(of: voice.stakeholder).map { !isShown($0) } ?? false
      }
      if count > 0 { hidden[audience.audience] = count }
    }
  }

  func isShown(_ stakeholder: Int) -> Bool {
    stakeholder == tree.lead || shown.contains(stakeholder)
  }

  private mutating func showEssentials(of audience: AudienceCoverage) {
    let places = audience.fullVoices.compactMap { map.index(of: $0.stakeholder) }
    switch audience.relays {
    case .paths(let paths, _):
      let ordered = paths.enumerated().sorted {
        ($0.element.count, $0.offset) < ($1.element.count, $1.offset)
      }
      for path in ordered.prefix(Self.mostPaths).map(\.element) {
        let members = path.compactMap { map.index(of: $0) }
        add(chain: members.first == tree.lead ? members : (tree.lead.map { [$0] } ?? []) + members)
      }
    case .unreachable:
      for voice in places.prefix(Self.mostPaths) { show(voice) }
      if !audience.isAbsent,
        let voice = audience.remedies.first?.stakeholder.flatMap({ map.index(of: $0) }),
        places.contains(voice)
      {
        show(voice)
        if !toContact.contains(voice) { toContact.append(voice) }
      }
    case .notEvaluated, .notTold:
      for voice in places.prefix(Self.mostPaths) { show(voice) }
    case .leadIsVoice: break
    }
    if audience.isAbsent,
      let relay = audience.remedies.first?.stakeholder.flatMap({ map.index(of: $0) })
    {
      asked[audience.audience] = relay
      show(relay)
    }
  }

  /// The strongest voices of every public in turn, then the next ones.
  private mutating func showFurther(_ limit: Int) {
    let most = audiences.map(\.voices.count).max() ?? 0
    let room = limit == .max ? limit : shown.count + limit
    for place in 0..<most {
      for audience in audiences where place < audience.voices.count {
        guard let voice = map.index(of: audience.voices[place].stakeholder), !isShown(voice)
        else { continue }
        guard shown.count < room else { return }
        show(voice)
      }
    }
  }

  /// Shows a stakeholder with the chain of contacts that leads there.
  private mutating func show(_ stakeholder: Int) {
    guard !isShown(stakeholder) else { return }
    if let chain = tree.chain(to: stakeholder) {
      add(chain: chain)
    } else {
      shown.insert(stakeholder)
    }
  }

  private mutating func add(chain: [Int]) {
    chains.append(chain)
    let inner = chain.dropFirst()
    guard inner.count > longestChain else {
      shown.formUnion(inner)
      return
    }
    shown.formUnion(inner.prefix(longestChain / 2))
    shown.formUnion(inner.suffix(longestChain / 2))
  }
}
