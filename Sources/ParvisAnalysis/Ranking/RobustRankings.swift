internal import GraphAlgorithms
internal import ParvisCore

/// The robust rankings of a map by every measure of the catalogue.
public struct RobustRankings: Hashable, Sendable {
  public static let standardDraws = 2_000

  /// In the order of the catalogue.
  public let rankings: [RobustRanking]

  /// Draws the scores and ranks.
  ///
  /// The result depends on the map, the seed and the number of draws alone, not on the number of
  /// threads. Large maps are drawn less often, so that the time stays bounded.
  ///
  /// - Complexity: O(draws · measures · (*n* · *m* + *n* log *n*)) time, O(draws · *n*) space.
  init(
    of map: StakeholderMap, seed: UInt64 = 1, draws: Int = standardDraws, threads: Int = 4
  ) async {
    let sampler = ScoreSampler(map, seed: seed)
    let names = map.stakeholders.map(\.id)
    var rankings: [RobustRanking] = []
    for measure in RankedMeasureCatalog.all {
      let trial = RankingTrial(measure: measure, sampler: sampler, wanted: draws)
      rankings.append(await trial.ranking(of: names, threads: threads))
    }
    self.rankings = rankings
  }
}

/// The draws of one measure.
private struct RankingTrial: Sendable {
  let measure: RankedMeasure
  let sampler: ScoreSampler
  let draws: Int

  /// A draw is worth its time while all of them take about this many elementary steps.
  private static let budget = 400_000_000

  init(measure: RankedMeasure, sampler: ScoreSampler, wanted: Int) {
    self.measure = measure
    self.sampler = sampler
    let size = sampler.stakeholderCount + sampler.linkCount + 1
    let cost = measure.basis == .links ? size * max(1, sampler.stakeholderCount) : 64 * size
    self.draws = sampler.isFixed(for: measure.basis) ? 1 : max(1, min(wanted, Self.budget / cost))
  }

  func ranking(of names: [Stakeholder.ID], threads: Int) async -> RobustRanking {
    let values = await measure.values(sampler.middle)
    let order = names.indices.sorted { left, right in
      switch (values[left].map(Self.rounded), values[right].map(Self.rounded)) {
      case (let first?, let second?) where first != second: first > second
      case (.some, nil): true
      case (nil, .some): false
      default: names[left] < names[right]
      }
    }
    // A single draw is the map itself.
    let drawn = draws == 1 ? [values] : await drawnValues(threads: threads)
    let ranks = drawn.map(Self.ranks)
    let reordered = Self.byMeanRank(order, ranks)
    let ties = Self.ties(reordered, drawn)
    let places = zip(reordered, ties).map { index, tie in
      Self.place(
        names[index], value: values[index], drawn: ranks.compactMap { $0[index] }, tie: tie)
    }
    return RobustRanking(measure: measure.id, draws: draws, places: places)
  }

  /// The values of every draw, in the order of the draws whatever the number of threads.
  private func drawnValues(threads: Int) async -> [[Double?]] {
    let lanes = 32
    let trial = self
    return await withTaskGroup(of: (Int, [[Double?]]).self) { group in
      var next = 0
      func start(_ lane: Int) {
        group.addTask {
          var values: [[Double?]] = []
          for number in stride(from: lane, to: trial.draws, by: lanes) {
            values.append(await trial.measure.values(trial.sampler.draw(number)))
          }
          return (lane, values)
        }
      }
      while next < min(lanes, max(1, threads)) {
        start(next)
        next += 1
      }
      var byLane = [[[Double?]]](repeating: [], count: lanes)
      while let (lane, values) = await group.next() {
        byLane[lane] = values
        if next < lanes {
          start(next)
          next += 1
        }
      }
      return (0..<trial.draws).map { byLane[$0 % lanes][$0 / lanes] }
    }
  }

  private static func rounded(_ value: Double) -> Double {
    SeverityPolicy.roundedForComparison(value)
  }

  /// Where a value stands in one draw.
  private struct Rank {
    /// From 1; equal values share the better rank.
    let rank: Int
    /// The part of the first three places that is its own, from 0 to 1.
    let top3: Double
  }

  private static func ranks(_ values: [Double?]) -> [Rank?] {
    let defined = values.indices.filter { values[$0] != nil }
    let keys = values.map { $0.map(rounded) ?? 0 }
    let order = defined.sorted { (keys[$1], $0) < (keys[$0], $1) }
    var ranks = [Rank?](repeating: nil, count: values.count)
    var first = 0
    while first < order.count {
      let equal = order[first...].prefix { keys[$0] == keys[order[first]] }
      let share = min(1, max(0, Double(3 - first) / Double(equal.count)))
      for index in equal { ranks[index] = Rank(rank: first + 1, top3: share) }
      first += equal.count
    }
    return ranks
  }

  /// The order of the middles, refined by the mean rank over the draws.
  private static func byMeanRank(_ order: [Int], _ ranks: [[Rank?]]) -> [Int] {
    func mean(_ index: Int) -> Double {
      let known = ranks.compactMap { $0[index]?.rank }
      return known.isEmpty ? .infinity : Double(known.reduce(0, +)) / Double(known.count)
    }
    let means = order.map(mean)
    return order.indices.sorted { (means[$0], $0) < (means[$1], $1) }.map { order[$0] }
  }

  /// Gives the same number to neighbours whose order holds in less than four draws out of five.
  private static func ties(_ order: [Int], _ drawn: [[Double?]]) -> [Int] {
    var ties: [Int] = []
    var first: Int?
    for index in order {
      if let first, !isTold(first, above: index, drawn) {
        ties.append(ties.last ?? 1)
      } else {
        ties.append(ties.count + 1)
        first = index
      }
    }
    return ties
  }

  /// Whether one stands above another in at least 80 % of the draws, equals counting half.
  private static func isTold(_ left: Int, above right: Int, _ drawn: [[Double?]]) -> Bool {
    var wins = 0.0
    for values in drawn {
      switch (values[left].map(rounded), values[right].map(rounded)) {
      case (let first?, let second?): wins += first > second ? 1 : first == second ? 0.5 : 0
      case (.some, nil): wins += 1
      case (nil, nil): wins += 0.5
      case (nil, .some): break
      }
    }
    return wins / Double(drawn.count) > 0.8
  }

  private static func place(
    _ name: Stakeholder.ID, value: Double?, drawn: [Rank], tie: Int
  ) -> RobustRanking.Place {
    guard !drawn.isEmpty else {
      return RobustRanking.Place(
        stakeholder: name, value: value, rankLow: nil, rankHigh: nil, top3: nil, tie: tie)
    }
    let sorted = drawn.map(\.rank).sorted()
    let last = sorted.count - 1
    let low = Int((0.05 * Double(last)).rounded(.down))
    let high = Int((0.95 * Double(last)).rounded(.up))
    let top3 = drawn.reduce(0) { $0 + $1.top3 } / Double(drawn.count)
    return RobustRanking.Place(
      stakeholder: name, value: value, rankLow: sorted[low], rankHigh: sorted[high], top3: top3,
      tie: tie)
  }
}
