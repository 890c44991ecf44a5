/// What a measure gives, as a tree that any format can write out.
public indirect enum MeasureValue: Sendable, Hashable {
  /// Not defined.
  case null
  /// A number.
  case number(Double)
  /// A whole number.
  case count(Int)
  /// A name.
  case text(String)
  /// A sequence.
  case list([MeasureValue])
  /// Named values in a fixed order.
  case object([Entry])

  /// One named value.
  public struct Entry: Sendable, Hashable {
    /// The name.
    public let name: String
    /// The value.
    public let value: MeasureValue

    /// Makes an entry.
    public init(_ name: String, _ value: MeasureValue) {
      self.name = name
      self.value = value
    }
  }

  /// A number, or null when there is none.
  init(_ number: Double?) {
    self = number.map(MeasureValue.number) ?? .null
  }
}
