public import ParvisCore

/// What the files of a report are called.
public enum FileNames {
  /// What follows the name of the map in that of the folder.
  public static let folder = Bilingual(fr: "-rapport", en: "-report")
  public static let report = Bilingual(fr: "rapport", en: "report")
  static let maps = Bilingual(fr: "cartes", en: "maps")
  static let tables = Bilingual(fr: "tableaux", en: "tables")
  static let figures = Bilingual(fr: "analyse", en: "analysis")
}
