/// What the influence of a stakeholder is called, in rankings and on maps.
public enum MeasureWords {
  public static let influenceOnDecision = Bilingual(
    fr: "Influence sur la décision", en: "Influence on the decision")
  public static let influenceExercised = Bilingual(
    fr: "Influence exercée", en: "Influence exercised")
  public static let linksGiven = Bilingual(fr: "Liens donnés", en: "Links given")
  public static let linksReceived = Bilingual(fr: "Liens reçus", en: "Links received")
  public static let influenceReceived = Bilingual(fr: "Influence reçue", en: "Influence received")
}
