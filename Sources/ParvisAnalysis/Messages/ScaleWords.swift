internal import ParvisCore

/// A share of the scale said in the numbers of the file: « 3 sur 4 ».
enum ScaleWords {
  static func score(_ share: Double, on scale: Scale) -> Bilingual {
    Bilingual(
      fr: "\(scale.value(of: share)) sur \(scale.high)",
      en: "\(scale.value(of: share)) of \(scale.high)")
  }
}
