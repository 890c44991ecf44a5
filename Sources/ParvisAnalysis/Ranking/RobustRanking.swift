public import ParvisCore

/// A ranking that says how sure it is, when scores are intervals.
///
/// The scores are drawn many times, uniformly over the whole numbers of their intervals, and the
/// stakeholders ranked each time. Two neighbours whose order holds in less than 80 % of the draws
/// are not told apart.
///
/// - Source: Lahdelma, Hokkanen & Salminen, *European Journal of Operational Research* 106 (1998).
public struct RobustRanking: Hashable, Sendable {
  /// The key of the measure in ``RankedMeasureCatalog``.
  public let measure: String
  /// How many times the scores were drawn; 1 when no draw can change the order.
  public let draws: Int
  /// The best first; stakeholders for whom the measure is not defined come last, by name.
  public let places: [Place]

  /// Where one stakeholder stands.
  public struct Place: Hashable, Sendable {
    public let stakeholder: Stakeholder.ID
    /// The measure with every interval at its middle; nil when not defined.
    public let value: Double?
    /// The rank that only 5 % of the draws better; ranks begin at 1, equals share the better one.
    public let rankLow: Int?
    /// The rank that only 5 % of the draws exceed.
    public let rankHigh: Int?
    /// The share of the draws among the first three; of places that several share, each has its part.
    public let top3: Double?
    /// Places with the same number cannot be told apart; numbers ascend from 1.
    public let tie: Int
  }
}
