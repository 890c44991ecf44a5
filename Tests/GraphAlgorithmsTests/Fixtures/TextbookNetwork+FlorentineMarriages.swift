extension TextbookNetwork {
  /// Marriages among sixteen Florentine families of the fifteenth century.
  ///
  /// - Source: Padgett & Ansell, *American Journal of Sociology* 98 (1993).
  static let florentineMarriages = TextbookNetwork(
    isDirected: false,
    names: """
      Acciaiuoli|Albizzi|Barbadori|Bischeri|Castellani|Ginori|Guadagni|Lamberteschi|Medici|
      Pazzi|Peruzzi|Pucci|Ridolfi|Salviati|Strozzi|Tornabuoni
      """,
    links: """
      0-8 1-5 1-6 1-8 2-4 2-8 3-6 3-10 3-14 4-10 4-14 6-7 6-15 8-12 8-13 8-15 9-13 10-14 12-14
      12-15
      """)
}
