internal import ParvisAnalysis
internal import ParvisCore

/// The sentences that stand beside the network, each derived from what it shows.
enum NetworkFindings {
  static func sentences(_ analysis: Analysis, _ model: NetworkModel) -> [Bilingual] {
    let first =
      model.reading == .influence ? mostInfluence(analysis) : mostLinked(analysis, model)
    return [
      first, withoutVoice(analysis), bridge(analysis, model.reading),
      isolated(analysis, model.reading),
    ].compactMap(\.self)
  }

  /// Up to three stakeholders with the most neighbours.
  private static func mostLinked(_ analysis: Analysis, _ model: NetworkModel) -> Bilingual? {
    let map = analysis.map
    var neighbours = [Set<Int>](repeating: [], count: map.stakeholders.count)
    for link in map.links where model.reading.shows(link.kind) {
      guard let from = map.index(of: link.from), let to = map.index(of: link.to) else { continue }
      neighbours[from].insert(to)
      neighbours[to].insert(from)
    }
    let most = neighbours.map(\.count).max() ?? 0
    let names = map.stakeholders.indices.filter { neighbours[$0].count == most }
      .map { map.stakeholders[$0].name }
    return most > 1 && names.count <= 3 ? NetworkWords.mostLinked(names, count: most) : nil
  }

  /// Up to three stakeholders who exercise the most influence, and their share.
  private static func mostInfluence(_ analysis: Analysis) -> Bilingual? {
    let strengths = analysis.influence.outStrength
    let total = analysis.influence.totalStrength
    guard total > 0 else { return nil }
    let ranked = strengths.indices.filter { strengths[$0] > 0 }.sorted { left, right in
      strengths[left] != strengths[right]
        ? strengths[left] > strengths[right]
        : analysis.map.stakeholders[left].id < analysis.map.stakeholders[right].id
    }
    // Those who share the last place are all named or all left out.
    var count = min(3, ranked.count)
    guard ranked.count > 1 else { return nil }
    while count > 0, count < ranked.count, strengths[ranked[count - 1]] == strengths[ranked[count]]
    { count -= 1 }
    // That all of them exercise all of it says nothing.
    guard count > 0, count < ranked.count else { return nil }
    let first = ranked.prefix(count)
    return NetworkWords.mostInfluence(
      first.map { analysis.map.stakeholders[$0].name },
      share: first.reduce(0) { $0 + strengths[$1] } / total)
  }

  private static func withoutVoice(_ analysis: Analysis) -> Bilingual? {
    let names = analysis.coverage.audiences.filter(\.isAbsent).map(\.audience.name)
    return names.isEmpty ? nil : NetworkWords.withoutVoice(names)
  }

  /// Whoever most shortest paths pass through, when it stands out alone.
  private static func bridge(_ analysis: Analysis, _ reading: NetworkReading) -> Bilingual? {
    // Paths through links without direction would be another measure.
    guard reading != .relations else { return nil }
    let values = analysis.influence.betweenness
    guard let best = values.indices.max(by: { values[$0] < values[$1] }), values[best] > 0.02,
      values.count(where: { $0 > values[best] - 1e-9 }) == 1
    else { return nil }
    let name = analysis.map.stakeholders[best].name
    return reading == .influence
      ? NetworkWords.bridge(name, share: values[best])
      : NetworkWords.passage(name, share: values[best])
  }

  /// How many have no link of the kind that the map is about.
  private static func isolated(_ analysis: Analysis, _ reading: NetworkReading) -> Bilingual? {
    let map = analysis.map
    var linked: Set<Stakeholder.ID> = []
    for link in map.links where reading.shows(link.kind) { linked.formUnion([link.from, link.to]) }
    let count = map.stakeholders.count { !linked.contains($0.id) }
    guard count > 0 else { return nil }
    return reading == .influence ? NetworkWords.isolated(count) : NetworkWords.unlinked(count)
  }
}
