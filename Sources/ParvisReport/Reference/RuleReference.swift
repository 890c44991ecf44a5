public import ParvisCore

/// The reference page of the gap rules, generated from the catalogue.
public enum RuleReference {
  /// The page in Markdown.
  public static func page(of explanations: [RuleExplanation], language: Language) -> String {
    ([Self.opening.text(in: language)] + explanations.map(\.markdown)).joined(separator: "\n")
  }

  private static let opening = Bilingual(
    fr: """
      # Les règles de couverture

      Page engendrée à partir du programme. Chaque règle porte deux petites cartes : une où elle \
      parle, une où elle se tait. La gravité d'un public est `e · (1 − c) · (½ + ½ r)` : à quel \
      point il est concerné, ce que personne ne porte, à quelle distance il est de la \
      participation. Prioritaire à partir de ½, important à
      partir de ¼, à surveiller en dessous ou quand seule une règle sans chiffre reste ; le passage \
      unique vers un public éloigné et très concerné est au moins important.

      """,
    en: """
      # The coverage rules

      Page generated from the program. Each rule carries two small maps: one in which it speaks, \
      one in which it is silent. The severity of a group is `e · (1 − c) · (½ + ½ r)`: how much \
      it is affected, what nobody carries, how far it is from taking part. Top priority from ½ \
      on, important from ¼ on, to watch below or when only a rule without a figure remains; a \
      single passage to a remote and strongly affected group is at least important.

      """)
}
