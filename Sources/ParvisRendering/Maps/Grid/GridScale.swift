internal import ParvisCore

/// The steps of the grid's axes: one for each whole number of the scale, or five bins when the
/// scale has more than six.
struct GridScale {
  let scale: Scale
  let labels: [String]
  /// The first score that counts as high.
  let cut: Int
  /// The first step that counts as high.
  let highStep: Int

  static let mostSteps = 6
  static let bins = 5

  init(_ map: StakeholderMap) {
    let scale = map.scale
    self.scale = scale
    let count = scale.high - scale.low + 1
    // High means above the midpoint, unless the file says from where.
    let cut = map.gridCut ?? (scale.low + scale.high) / 2 + 1
    self.cut = min(max(cut, scale.low + 1), scale.high)
    guard count > Self.mostSteps else {
      self.labels = (scale.low...scale.high).map(String.init)
      self.highStep = self.cut - scale.low
      return
    }
    let bins = (scale.low...scale.high).map { Self.bin(of: Double($0), on: scale) }
    self.labels = (0..<Self.bins).map { bin in
      let values = zip(scale.low...scale.high, bins).filter { $0.1 == bin }.map(\.0)
      guard let first = values.first, let last = values.last else { return "" }
      return first == last ? String(first) : "\(first)–\(last)"
    }
    self.highStep = max(1, Self.bin(of: Double(self.cut), on: scale))
  }

  var count: Int { labels.count }

  /// The step of a score, by the middle of its interval; a tie goes to the lower one.
  func step(of score: Score) -> Int {
    guard labels.count < Self.mostSteps + 1, scale.high - scale.low < Self.mostSteps else {
      return Self.bin(of: score.middle, on: scale)
    }
    return Int((score.middle - 0.25).rounded()) - scale.low
  }

  /// Whether a score is high, low, or may be either.
  func isHigh(_ score: Score) -> Bool? {
    if score.low >= cut { return true }
    return score.high < cut ? false : nil
  }

  private static func bin(of value: Double, on scale: Scale) -> Int {
    let share = (value - Double(scale.low)) / Double(scale.high - scale.low)
    return min(bins - 1, max(0, Int(share * Double(bins))))
  }
}
