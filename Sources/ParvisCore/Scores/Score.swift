/// What is known of a quantity: an interval of whole numbers on the scale of the file.
///
/// `3` is 3...3, `2-4` is 2...4, and a score that nobody knows spans its whole scale.
public struct Score: Hashable, Sendable {
  public let low: Int
  public let high: Int

  public init(_ value: Int) {
    self.low = value
    self.high = value
  }

  /// - Precondition: `low <= high`.
  public init(_ low: Int, to high: Int) {
    precondition(low <= high, "the ends of a score are in order")
    self.low = low
    self.high = high
  }

  /// Whether a single value is possible.
  public var isExact: Bool { low == high }

  /// Whether it says that there is nothing: only the value 0 does, on a scale that starts at 1 the
  /// lowest step is something.
  public var isNone: Bool { high == 0 && low == 0 }

  /// The one number that stands for the interval, on the scale of the file.
  public var middle: Double { Double(low + high) / 2 }
}
