/// A score as a reader sees it.
public enum ScoreText {
  /// Of a score of which nothing is known.
  public static let unknown = Bilingual(fr: "inconnue", en: "unknown")

  /// « 3 », « 2 à 4 », « inconnue ».
  public static func text(_ judgement: Judgement<Score>, on scale: Scale) -> Bilingual {
    let score = judgement.value
    if scale.isUnknown(score) { return unknown }
    if score.isExact { return Bilingual(fr: "\(score.low)", en: "\(score.low)") }
    return Bilingual(fr: "\(score.low) à \(score.high)", en: "\(score.low) to \(score.high)")
  }

  /// With the top of the scale: « 3 sur 4 », « de 2 à 4 sur 4 », « inconnue ».
  public static func outOf(_ judgement: Judgement<Score>, on scale: Scale) -> Bilingual {
    let score = judgement.value
    if scale.isUnknown(score) { return unknown }
    if score.isExact {
      return Bilingual(fr: "\(score.low) sur \(scale.high)", en: "\(score.low) of \(scale.high)")
    }
    return Bilingual(
      fr: "de \(score.low) à \(score.high) sur \(scale.high)",
      en: "\(score.low) to \(score.high) of \(scale.high)")
  }
}
