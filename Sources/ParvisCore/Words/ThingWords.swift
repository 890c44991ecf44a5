/// What the parts of a map are called inside a sentence.
public struct ThingWords: Hashable, Sendable {
  /// Without an article: « partie prenante ».
  public let one: Bilingual
  /// With its article: « une partie prenante ».
  public let any: Bilingual
  /// Several, as the section of a file is called: « parties prenantes ».
  public let many: Bilingual

  public static let stakeholder = ThingWords(
    one: Bilingual(fr: "partie prenante", en: "stakeholder"),
    any: Bilingual(fr: "une partie prenante", en: "a stakeholder"),
    many: Bilingual(fr: "parties prenantes", en: "stakeholders"))
  public static let expectedPublic = ThingWords(
    one: Bilingual(fr: "public attendu", en: "expected group"),
    any: Bilingual(fr: "un public attendu", en: "an expected group"),
    many: Bilingual(fr: "publics attendus", en: "expected groups"))
  /// The short form of ``expectedPublic``.
  public static let `public` = ThingWords(
    one: Bilingual(fr: "public", en: "group"), any: Bilingual(fr: "un public", en: "a group"),
    many: Bilingual(fr: "publics", en: "groups"))
  public static let theme = ThingWords(
    one: Bilingual(fr: "thème", en: "theme"), any: Bilingual(fr: "un thème", en: "a theme"),
    many: Bilingual(fr: "thèmes", en: "themes"))
  public static let territory = ThingWords(
    one: Bilingual(fr: "territoire", en: "territory"),
    any: Bilingual(fr: "un territoire", en: "a territory"),
    many: Bilingual(fr: "territoires", en: "territories"))
  public static let objective = ThingWords(
    one: Bilingual(fr: "objectif", en: "objective"),
    any: Bilingual(fr: "un objectif", en: "an objective"),
    many: Bilingual(fr: "objectifs", en: "objectives"))
  public static let category = ThingWords(
    one: Bilingual(fr: "catégorie", en: "category"),
    any: Bilingual(fr: "une catégorie", en: "a category"),
    many: Bilingual(fr: "catégories", en: "categories"))
  public static let link = ThingWords(
    one: Bilingual(fr: "lien", en: "link"), any: Bilingual(fr: "un lien", en: "a link"),
    many: Bilingual(fr: "liens", en: "links"))
}
