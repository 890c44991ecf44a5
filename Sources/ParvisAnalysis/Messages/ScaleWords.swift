internal import ParvisCore

/// A share of the scale said in the numbers of the file: « 3 sur 4 ».
enum ScaleWords {
  static func score(_ share: Double, on scale: Scale) -> Bilingual {
    outOf(scale.value(of: share), scale)
  }

  /// How strong a voice is: a part of the greatest value.
  static func voice(_ strength: UnitInterval, on scale: Scale) -> Bilingual {
    outOf(
      scale.low < 0 ? scale.value(of: strength.middle) : strength.middle * Double(scale.high), scale
    )
  }

  private static func outOf(_ value: Double, _ scale: Scale) -> Bilingual {
    Bilingual(fr: "\(value) sur \(scale.high)", en: "\(value) of \(scale.high)")
  }
}
