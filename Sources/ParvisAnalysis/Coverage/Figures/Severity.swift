/// How much it matters that an audience is not covered, `0...1`.
///
///     s = e · (1 − c) · (½ + ½ r)
///
/// with *e* the exposure, *c* the coverage and *r* the remoteness of the audience. `low` and
/// `high` take every uncertain score at its favourable and unfavourable end.
public struct Severity: Hashable, Sendable {
  public let value: Double
  public let low: Double
  public let high: Double

  init(exposure: Exposure, coverage: Coverage, remoteness: Double) {
    let distance = 0.5 + 0.5 * remoteness
    self.value = exposure.value * (1 - coverage.value) * distance
    self.low = exposure.low * (1 - coverage.high) * distance
    self.high = exposure.high * (1 - coverage.low) * distance
  }
}
