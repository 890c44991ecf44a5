internal import ParvisAnalysis
internal import ParvisCore

/// The sentences that stand beside the network, each derived from what it shows.
enum NetworkFindings {
  static func sentences(_ analysis: Analysis) -> [Bilingual] {
    [
      mostInfluence(analysis), Words.withoutVoice(analysis), bridge(analysis), isolated(analysis),
    ].compactMap(\.self)
  }

  /// Up to three stakeholders who exercise the most influence, and their share.
  private static func mostInfluence(_ analysis: Analysis) -> Bilingual? {
    let words = NetworkWords(of: analysis)
    guard !words.isUndirected else { return mostLinks(analysis) }
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
    return words.mostInfluence(
      first.map { analysis.map.stakeholders[$0].name },
      share: first.reduce(0) { $0 + strengths[$1] } / total)
  }

  /// Whoever has the most links of a network without directions, when it is one alone.
  private static func mostLinks(_ analysis: Analysis) -> Bilingual? {
    var counts = [Int](repeating: 0, count: analysis.map.stakeholders.count)
    for edge in LinkReading(analysis).edges where edge.isLink {
      counts[edge.from] += 1
      counts[edge.to] += 1
    }
    guard let most = counts.max(), most > 1, counts.count(where: { $0 == most }) == 1,
      let place = counts.firstIndex(of: most)
    else { return nil }
    return NetworkWords.mostLinks(analysis.map.stakeholders[place].name, count: most)
  }

  /// Whoever most shortest paths pass through, when it stands out alone.
  private static func bridge(_ analysis: Analysis) -> Bilingual? {
    let values = analysis.influence.betweenness
    guard let best = values.indices.max(by: { values[$0] < values[$1] }), values[best] >= 0.05,
      values.count(where: { $0 > values[best] - 1e-9 }) == 1
    else { return nil }
    return NetworkWords(of: analysis).bridge(
      analysis.map.stakeholders[best].name, share: values[best])
  }

  /// How many neither exercise nor receive any influence.
  private static func isolated(_ analysis: Analysis) -> Bilingual? {
    // Links that a version leaves out are links.
    guard analysis.telling.isWhole else { return nil }
    let influence = analysis.influence
    let count = influence.outStrength.indices.count {
      influence.outStrength[$0] == 0 && influence.inStrength[$0] == 0
    }
    return count > 0 ? NetworkWords(of: analysis).isolated(count) : nil
  }
}
