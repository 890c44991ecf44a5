/// The lengths of the links of some rows, in the form that allows the quickest exact search.
enum Lengths: Sendable {
  /// Every link has the same length.
  case equal(unit: Double)
  /// Every length is a whole number of the unit, and every path length is below 2³⁰ of them.
  case whole([Int32], longest: Int, unit: Double)
  /// Anything else.
  case real([Double])

  /// The lengths of all links of the rows, position by position.
  init(_ length: LinkLength, of rows: Rows) {
    if length == .unit || rows.targets.isEmpty {
      self = .equal(unit: 1)
      return
    }
    guard !rows.weights.isEmpty else {
      let unit = length.length(ofWeight: 1)
      precondition(unit > 0, "A length is not positive.")
      self = .equal(unit: unit)
      return
    }
    let real = rows.weights.map { length.length(ofWeight: $0) }
    precondition(
      real.allSatisfy { $0 > 0 && $0.isFinite }, "A length is not positive and finite.")
    if let whole = Lengths.whole(length, weights: rows.weights, lengths: real) {
      let longest = whole.units.max() ?? 1
      if longest * (rows.count + 1) < 1 << 30 {
        self = .whole(whole.units.map { Int32($0) }, longest: longest, unit: whole.unit)
        return
      }
    }
    self = .real(real)
  }

  private static func whole(
    _ length: LinkLength, weights: [Double], lengths: [Double]
  ) -> (units: [Int], unit: Double)? {
    guard length == .reciprocal else { return wholeMultiples(lengths) }
    guard let (units, unit) = wholeMultiples(weights) else { return nil }
    var multiple = 1
    for value in Set(units) {
      multiple = multiple / greatestCommonDivisor(multiple, value) * value
      guard multiple <= 1 << 24 else { return nil }
    }
    return (units.map { multiple / $0 }, 1 / (Double(multiple) * unit))
  }

  /// The values as whole multiples of their largest common power-of-two fraction.
  private static func wholeMultiples(_ values: [Double]) -> (units: [Int], unit: Double)? {
    var scale = 1.0
    while scale <= 1024, !values.allSatisfy({ ($0 * scale).rounded() == $0 * scale }) {
      scale *= 2
    }
    guard scale <= 1024, let top = values.max(), top * scale <= Double(1 << 24) else { return nil }
    let units = values.map { Int($0 * scale) }
    let divisor = units.reduce(0, greatestCommonDivisor)
    return (units.map { $0 / divisor }, Double(divisor) / scale)
  }

  private static func greatestCommonDivisor(_ a: Int, _ b: Int) -> Int {
    var (a, b) = (a, b)
    while b != 0 { (a, b) = (b, a % b) }
    return a
  }
}
