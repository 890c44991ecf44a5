internal import ParvisCore

/// Keys by which drawn values know each other again, whatever the place in the file.
enum DrawKey {
  /// A hash of some texts that is the same on every machine.
  ///
  /// - Source: Fowler, Noll & Vo, FNV-1a, 64 bits.
  static func of(_ texts: String...) -> UInt64 {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for text in texts {
      for byte in text.utf8 { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
      // A byte that no text holds stands between two.
      hash = (hash ^ 0xFF) &* 0x100_0000_01B3
    }
    return hash
  }
}

extension Link {
  /// The same from both ends where it has no direction.
  var drawKey: UInt64 {
    let (first, second) = (FoldedName(from.name).text, FoldedName(to.name).text)
    let isTurned = kind.isMutual && second < first
    return DrawKey.of(kind.rawValue, isTurned ? second : first, isTurned ? first : second)
  }
}
