/// One entry of the catalogue: a key for ever, when it applies, and how it is computed.
public struct Measure: Sendable {
  /// What is reported under a key.
  public struct Result: Sendable, Hashable {
    /// The key under which it is reported.
    public let key: String
    /// The value, or one per vertex.
    public let values: MeasureValue
    /// Constants that belong to the values, such as the eigenvalue.
    public let details: [MeasureValue.Entry]
    /// Why there is no value, when there is none.
    public let reason: String?

    init(
      _ key: String, _ values: MeasureValue, details: [MeasureValue.Entry] = [],
      reason: String? = nil
    ) {
      self.key = key
      self.values = values
      self.details = details
      self.reason = reason
    }

    /// The result as JSON: an object with `values`, the details and the reason.
    public var json: MeasureValue {
      let reason = reason.map { [MeasureValue.Entry("reason", .text($0))] } ?? []
      return .object([MeasureValue.Entry("values", values)] + reason + details)
    }
  }

  /// The key that chooses the measure.
  public let key: String
  let appliesTo: @Sendable (MeasuredNetwork) -> Bool
  let results: @Sendable (MeasuredNetwork) async -> [Result]

  /// A measure that gives one value under its own key.
  init(
    _ key: String, when appliesTo: @escaping @Sendable (MeasuredNetwork) -> Bool = { _ in true },
    _ value: @escaping @Sendable (MeasuredNetwork) async -> MeasureValue
  ) {
    self.init(key, when: appliesTo, results: { [Result(key, await value($0))] })
  }

  /// A measure that gives several values, or values with details.
  init(
    _ key: String, when appliesTo: @escaping @Sendable (MeasuredNetwork) -> Bool,
    results: @escaping @Sendable (MeasuredNetwork) async -> [Result]
  ) {
    self.key = key
    self.appliesTo = appliesTo
    self.results = results
  }
}
