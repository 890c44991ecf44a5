/// What the fields of a file are called inside a sentence, where more than one kind of thing has
/// them or more than one document tells them.
public enum FieldWords {
  // Of whoever leads an exercise.
  public static let lead = Bilingual(fr: "pilote", en: "lead")
  public static let decisionMaker = Bilingual(fr: "décideur", en: "decision-maker")
  public static let guarantor = Bilingual(fr: "garant", en: "guarantor")
  public static let level = Bilingual(fr: "niveau", en: "level")

  // Of everything that can be named or judged.
  public static let name = Bilingual(fr: "nom", en: "name")
  public static let shortName = Bilingual(fr: "sigle", en: "short name")
  public static let formerName = Bilingual(fr: "anciennement", en: "formerly")
  public static let sheet = Bilingual(fr: "réponse", en: "answer")
  public static let target = Bilingual(fr: "cible", en: "target")
  public static let minimum = Bilingual(fr: "minimum", en: "minimum")
  public static let barriers = Bilingual(fr: "freins", en: "barriers")
  public static let comment = Bilingual(fr: "commentaire", en: "comment")
  public static let source = Bilingual(fr: "source", en: "source")
  public static let date = Bilingual(fr: "date", en: "date")
  public static let confidential = Bilingual(fr: "confidentiel", en: "confidential")
  public static let extremeUser = Bilingual(fr: "usager extrême", en: "extreme user")
  public static let group = Bilingual(fr: "groupe", en: "group")
  public static let subject = Bilingual(fr: "sujet", en: "subject")
  public static let value = Bilingual(fr: "valeur", en: "value")
}
