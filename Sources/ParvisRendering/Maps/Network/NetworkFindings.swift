internal import ParvisAnalysis
internal import ParvisCore

/// The sentences that stand beside the network, each derived from what it shows.
///
/// None gives a natural person a rank, and none a share of what was typed.
enum NetworkFindings {
  static func sentences(
    _ analysis: Analysis, _ words: NetworkWords, _ model: NetworkModel
  ) -> [Bilingual] {
    [
      weigh(analysis), Words.withoutVoice(analysis), mostLinks(analysis, words),
      isolated(analysis, words, model),
    ].compactMap(\.self)
  }

  /// No more than this are said to weigh most.
  private static let mostNamed = 3

  /// The few who weigh most by certain notes, unless a natural person weighs as much.
  private static func weigh(_ analysis: Analysis) -> Bilingual? {
    let map = analysis.map
    let known = map.stakeholders.filter { stakeholder in
      !analysis.telling.withholdsScores(of: stakeholder) && stakeholder.influence.value.isExact
    }
    guard let highest = known.map(\.influence.value.high).max() else { return nil }
    let first = known.filter { $0.influence.value.high == highest }
    let isCertain = map.stakeholders.allSatisfy { stakeholder in
      stakeholder.influence.value.isExact || stakeholder.influence.value.high < highest
    }
    guard analysis.telling.isWhole, isCertain, first.count <= mostNamed,
      first.count < map.stakeholders.count, map.scale.share(of: Score(highest)).middle >= 0.75,
      !first.contains(where: { $0.isNaturalPerson || PersonName.looksLikeOne($0.name) })
    else { return nil }
    return NetworkWords.weigh(first.map(\.name))
  }

  /// Whoever has the most contacts, when it is one alone and no natural person.
  private static func mostLinks(_ analysis: Analysis, _ words: NetworkWords) -> Bilingual? {
    guard words.choice == .contacts else { return nil }
    let map = analysis.map
    var counts = [Int](repeating: 0, count: map.stakeholders.count)
    for edge in LinkReading(map, showing: words.choice.kinds).edges {
      counts[edge.from] += 1
      counts[edge.to] += 1
    }
    guard let most = counts.max(), most > 1, counts.count(where: { $0 == most }) == 1,
      let place = counts.firstIndex(of: most), !map.stakeholders[place].isNaturalPerson,
      !PersonName.looksLikeOne(map.stakeholders[place].name)
    else { return nil }
    return NetworkWords.mostLinks(map.stakeholders[place].name, count: most)
  }

  /// How many have none of the links that are drawn.
  private static func isolated(
    _ analysis: Analysis, _ words: NetworkWords, _ model: NetworkModel
  ) -> Bilingual? {
    // Links that a version leaves out are links.
    guard analysis.telling.isWhole, model.hiddenCount == 0, model.omittedCount == 0 else {
      return nil
    }
    guard model.choice == .power else {
      return model.unlinkedCount > 0 ? words.isolated(model.unlinkedCount) : nil
    }
    // Alliances and disagreements are drawn with the links of power, and are none.
    let map = analysis.map
    let kinds = LinkChoice.power.kinds.subtracting([.alliance, .conflict])
    let linked = Set(
      LinkReading(map, showing: kinds).edges.flatMap { [$0.from, $0.to] })
    let count = map.stakeholders.count - linked.count
    return count > 0 ? words.isolated(count) : nil
  }
}
