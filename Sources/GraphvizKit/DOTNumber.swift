/// Numbers as DOT writes them, the same on every machine.
enum DOTNumber {
  /// A number with at most `decimals` decimals and no trailing zero.
  static func text(
    _ value: Double, decimals: Int, in attribute: String
  ) throws(GraphvizError) -> String {
    guard value.isFinite, value.magnitude < 1e9 else {
      throw .notFinite(attribute: attribute)
    }
    var power = 1
    for _ in 0..<decimals { power *= 10 }
    let scaled = Int((value.magnitude * Double(power)).rounded())
    var fraction = String(scaled % power)
    fraction = String(repeating: "0", count: max(0, decimals - fraction.count)) + fraction
    while fraction.last == "0" { fraction.removeLast() }
    let sign = value < 0 && scaled > 0 ? "-" : ""
    return sign + String(scaled / power) + (fraction.isEmpty ? "" : "." + fraction)
  }
}
