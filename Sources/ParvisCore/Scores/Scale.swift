/// The whole numbers on which a file scores, `0...4` unless it says otherwise.
///
/// This is the one place where scores become numbers between 0 and 1.
public struct Scale: Hashable, Sendable {
  public let low: Int
  public let high: Int

  /// - Precondition: `low < high`.
  public init(_ low: Int, to high: Int) {
    precondition(low < high, "a scale has at least two steps")
    self.low = low
    self.high = high
  }

  public static let standard = Scale(0, to: 4)

  /// The score of which nothing is known.
  public var unknown: Score { Score(low, to: high) }

  public func isUnknown(_ score: Score) -> Bool { score.low <= low && score.high >= high }

  public func contains(_ value: Int) -> Bool { (low...high).contains(value) }

  /// The score as an interval of 0...1.
  public func share(of score: Score) -> UnitInterval {
    UnitInterval(share(of: Double(score.low)), to: share(of: Double(score.high)))
  }

  /// The strength of a link or voice as an interval of 0...1: a part of the greatest value, so that
  /// the lowest step of a scale that starts at 1 keeps a weight.
  public func strength(of score: Score) -> UnitInterval {
    guard low >= 0 else { return share(of: score) }
    func part(_ value: Int) -> Double { min(1, max(0, Double(value) / Double(high))) }
    return UnitInterval(part(score.low), to: part(score.high))
  }

  /// A share of the scale as a number on it: ½ of 0-4 is 2.
  public func value(of share: Double) -> Double { Double(low) + share * Double(high - low) }

  private func share(of value: Double) -> Double {
    min(1, max(0, (value - Double(low)) / Double(high - low)))
  }
}

/// An interval of numbers between 0 and 1.
public struct UnitInterval: Hashable, Sendable {
  public let low: Double
  public let high: Double

  /// - Precondition: `0 <= low <= high <= 1`.
  public init(_ low: Double, to high: Double) {
    precondition(0 <= low && low <= high && high <= 1, "an interval within 0...1, in order")
    self.low = low
    self.high = high
  }

  public init(_ value: Double) {
    self.init(value, to: value)
  }

  public var isExact: Bool { low == high }
  public var middle: Double { (low + high) / 2 }
}
