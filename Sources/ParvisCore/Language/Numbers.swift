/// Numbers as each language writes them, without any locale of the machine.
public enum Numbers {
  /// Whether a count takes the singular: 0 and 1 in French, 1 in English.
  public static func isSingular(_ count: Int, in language: Language) -> Bool {
    switch language {
    case .french: (0...1).contains(count)
    case .english: count == 1
    }
  }

  /// A whole number with its thousands separated: 18 000 in French (U+202F), 18,000 in English.
  public static func text(_ value: Int, in language: Language) -> String {
    let separator: Character = language == .french ? "\u{202F}" : ","
    let digits = Array(String(value.magnitude))
    var result = value < 0 ? "\u{2212}" : ""
    for (index, digit) in digits.enumerated() {
      if index > 0, (digits.count - index).isMultiple(of: 3) { result.append(separator) }
      result.append(digit)
    }
    return result
  }

  /// A number rounded to at most `decimals` decimals, without trailing zeros.
  ///
  /// - Precondition: `value` is finite and its magnitude is below 10¹⁵.
  public static func text(_ value: Double, decimals: Int = 2, in language: Language) -> String {
    precondition(value.isFinite && value.magnitude < 1e15, "only ordinary numbers are printed")
    var power = 1.0
    for _ in 0..<decimals { power *= 10 }
    let scaled = Int((value.magnitude * power).rounded())
    let whole = scaled / Int(power)
    var fraction = String(scaled % Int(power))
    fraction = String(repeating: "0", count: max(0, decimals - fraction.count)) + fraction
    while fraction.last == "0" { fraction.removeLast() }
    let sign = value < 0 && scaled > 0 ? "\u{2212}" : ""
    let mark = language == .french ? "," : "."
    return sign + text(whole, in: language) + (fraction.isEmpty ? "" : mark + fraction)
  }

  /// A share as a rounded whole percentage: 87 % in French, 87% in English.
  public static func percent(_ share: Double, in language: Language) -> String {
    let rounded = text(Int((share * 100).rounded()), in: language)
    return language == .french ? rounded + "\u{A0}%" : rounded + "%"
  }
}
