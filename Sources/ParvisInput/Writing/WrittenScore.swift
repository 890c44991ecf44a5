package import ParvisCore

extension Score {
  /// The score as an author types it on a scale: « 3 », « 2-4 », « inconnue ».
  func typed(on scale: Scale, in language: Language) -> String {
    !isExact && low >= 0 && !scale.isUnknown(self)
      ? "\(low)-\(high)" : typedInTable(on: scale, in: language)
  }

  /// The score as a cell holds it: « 2 à 4 », since a spreadsheet takes `2-4` for a date.
  func typedInTable(on scale: Scale, in language: Language) -> String {
    if scale.isUnknown(self) { return language == .french ? "inconnue" : "unknown" }
    if isExact { return String(low) }
    return language == .french ? "\(low) à \(high)" : "\(low) to \(high)"
  }
}

/// Numbers as an author types them, which read back as the same number.
package enum TypedNumber {
  package static func text(_ value: Double, in language: Language) -> String {
    if value.rounded() == value, abs(value) < 1e15 { return String(Int(value)) }
    let digits = withoutExponent(value.description)
    return language == .french ? digits.replacing(".", with: ",") : digits
  }

  /// « 1.5e-05 » as « 0.000015 ».
  private static func withoutExponent(_ text: String) -> String {
    guard let mark = text.firstIndex(of: "e"), let power = Int(text[text.index(after: mark)...]),
      power < 0
    else { return text }
    let digits = text[..<mark].filter { $0 != "." && $0 != "-" }
    let sign = text.hasPrefix("-") ? "-" : ""
    return sign + "0." + String(repeating: "0", count: -power - 1) + digits
  }
}

extension WordTable where Value: Equatable {
  /// The word for a value, as the documentation writes it.
  package func word(for value: Value, in language: Language) -> String {
    let index = order.firstIndex(of: value)
    return index.map { language == .french ? french[$0] : english[$0] } ?? ""
  }
}
