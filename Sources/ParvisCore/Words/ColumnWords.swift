/// The headings and marks that tables of more than one room have.
public enum ColumnWords {
  public static let notStated = Bilingual(fr: "non précisé", en: "not stated")
  public static let unknownScore = Bilingual(fr: "note inconnue", en: "unknown score")
  public static let covered = Bilingual(fr: "Couvert", en: "Covered")
  public static let stakeholder = Bilingual(fr: "Partie prenante", en: "Stakeholder")
  public static let category = Bilingual(fr: "Catégorie", en: "Category")
  public static let categories = Bilingual(fr: "Catégories", en: "Categories")
  public static let scores = Bilingual(fr: "Notes", en: "Scores")
  public static let influence = Bilingual(fr: "Influence", en: "Influence")
  public static let interest = Bilingual(fr: "Intérêt", en: "Interest")
  public static let links = Bilingual(fr: "Liens", en: "Links")
  public static let to = Bilingual(fr: "Vers", en: "To")
  public static let strength = Bilingual(fr: "Force", en: "Strength")

  public static let `public` = Bilingual(fr: "Public", en: "Group")
  public static let priority = Bilingual(fr: "Priorité", en: "Priority")
  public static let voices = Bilingual(fr: "Voix", en: "Voices")
  public static let whomToAsk = Bilingual(fr: "À qui demander", en: "Whom to ask")
  public static let theme = Bilingual(fr: "Thème", en: "Theme")
  public static let themes = Bilingual(fr: "Thèmes", en: "Themes")
  public static let territory = Bilingual(fr: "Territoire", en: "Territory")
  public static let circle = Bilingual(fr: "Cercle", en: "Circle")

  /// In the place of what the file does not say.
  public static let toBeStated = Bilingual(fr: "à préciser", en: "to be stated")
  /// Beside somebody whose voice is too weak to count alone.
  public static let weakVoice = Bilingual(fr: "voix faible", en: "weak voice")
}
