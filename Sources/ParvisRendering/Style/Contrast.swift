/// How far two colours are apart for the eye.
///
/// - Source: *Web Content Accessibility Guidelines* 2.2, relative luminance and contrast ratio.
enum Contrast {
  /// What text needs against what is behind it.
  static let ofText = 4.5
  /// What a sign or a line needs.
  static let ofSigns = 3.0

  /// From 1, the same lightness, to 21, black on white; the order of the two does not matter.
  static func ratio(_ first: UInt32, _ second: UInt32) -> Double {
    let (a, b) = (luminance(first), luminance(second))
    return (max(a, b) + 0.05) / (min(a, b) + 0.05)
  }

  /// From 0, black, to 1, white.
  static func luminance(_ colour: UInt32) -> Double {
    let (red, green, blue) = linear(colour)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue
  }

  /// The light of the three channels, each from 0 to 1.
  static func linear(_ colour: UInt32) -> (red: Double, green: Double, blue: Double) {
    (channel(colour >> 16), channel(colour >> 8), channel(colour))
  }

  private static func channel(_ bits: UInt32) -> Double {
    let value = Double(bits & 0xFF) / 255
    return value <= 0.04045 ? value / 12.92 : SystemMath.power((value + 0.055) / 1.055, 2.4)
  }
}
