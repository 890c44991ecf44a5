/// An opaque colour, or none.
public enum DOTColour: Hashable, Sendable {
  case rgb(UInt8, UInt8, UInt8)
  case none

  /// A colour from its usual notation, `0x1A1A1A`.
  public init(_ hex: UInt32) {
    self = .rgb(UInt8(hex >> 16 & 0xFF), UInt8(hex >> 8 & 0xFF), UInt8(hex & 0xFF))
  }

  var text: String {
    switch self {
    case .none:
      return "transparent"
    case .rgb(let red, let green, let blue):
      return [red, green, blue].reduce("#") { text, channel in
        let digits = String(channel, radix: 16, uppercase: true)
        return text + (digits.count == 1 ? "0" + digits : digits)
      }
    }
  }
}
