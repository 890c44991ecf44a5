internal import GraphvizKit

/// The regular or the bold cut of the one family that maps are set in.
public enum TypeFace: Hashable, Sendable {
  case regular, bold

  /// The distance from one line to the next, as a share of the size.
  public static let lineHeight = 1.17

  /// How wide a text is, in points: the sum of its advances.
  ///
  /// - Complexity: O(length).
  public func width(of text: String, size: Double) -> Double {
    let table = self == .bold ? FontAdvances.bold : FontAdvances.regular
    var thousandths = 0
    for scalar in text.unicodeScalars {
      thousandths += Self.advance(of: scalar, in: table, isBold: self == .bold)
    }
    return Double(thousandths) * size / 1000
  }

  private static func advance(
    of scalar: Unicode.Scalar, in table: [UInt16], isBold: Bool
  ) -> Int {
    let value = scalar.value
    if (0x20...0x17F).contains(value) { return Int(table[Int(value - 0x20)]) }
    if scalar.properties.generalCategory == .nonspacingMark { return 0 }
    if value >= 0x2000, value <= 0x2BFF,
      let sign = FontAdvances.signs.first(where: { $0.scalar == value })
    {
      return Int(isBold ? sign.bold : sign.regular)
    }
    let isWide =
      (0x1100...0x115F).contains(value) || (0x2E80...0xD7A3).contains(value)
      || (0xF900...0xFAFF).contains(value) || (0xFE30...0xFE6F).contains(value)
      || (0xFF00...0xFF60).contains(value) || value >= 0x1F000
    return Int(isWide ? FontAdvances.ideograph : FontAdvances.otherLetter)
  }

  var font: DOTFont { self == .bold ? .bold : .regular }
}
