internal import GraphvizKit
internal import ParvisCore
internal import ParvisRendering

/// What the `map` command says beside its maps.
enum MapMessages {
  static let nothingToDraw = Bilingual(
    fr: """
      Rien à dessiner encore : ajouter un lien (`A -> B : influence 3`), ou l'influence et \
      l'intérêt d'au moins deux parties prenantes.
      """,
    en: """
      Nothing to draw yet: add a link (`A -> B : influence 3`), or the influence and interest of \
      at least two stakeholders.
      """)

  static func notFed(_ kind: any MapKind) -> Bilingual {
    Bilingual(
      fr: """
        Le fichier ne dit pas encore de quoi dessiner la carte \(quoted: kind.name.french) \
        (\(kind.synopsis)).
        """,
      en: """
        The file does not yet say enough to draw the map \(quoted: kind.name.english) \
        (\(kind.synopsis)).
        """)
  }

  static func profileNotApplied(_ profile: DisclosureProfile) -> Bilingual {
    Bilingual(
      fr: """
        Attention : le fichier demande une diffusion \(quoted: profile.rawValue), que cette \
        version ne sait pas encore préparer. Les cartes montrent tout et restent internes.
        """,
      en: """
        Warning: the file asks for the \(quoted: profile.rawValue) profile, which this version \
        cannot prepare yet. The maps show everything and stay internal.
        """)
  }

  static func drawingFailed(_ kind: any MapKind, _ error: any Error) -> Bilingual {
    Bilingual(
      fr: """
        La carte \(quoted: kind.name.french) n'a pas pu être dessinée : Graphviz ne répond pas \
        comme prévu. Lancer `parvis doctor` pour voir ce qui manque.
        """,
      en: """
        The map \(quoted: kind.name.english) could not be drawn: Graphviz does not answer as \
        expected. Run `parvis doctor` to see what is missing.
        """)
  }
}
