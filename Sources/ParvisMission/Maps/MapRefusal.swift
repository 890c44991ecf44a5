internal import ParvisAnalysis
internal import ParvisCore
internal import ParvisRendering

/// Why a map is not drawn of a version.
enum MapRefusal {
  static func notForProfile(_ name: Bilingual, _ profile: DisclosureProfile) -> Bilingual {
    Bilingual(
      fr: "La carte \(quoted: name.french) ne figure pas dans une version \(profile.rawValue).",
      en: "The map \(quoted: name.english) is no part of a version for \(quoted: profile.rawValue)."
    )
  }

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

  /// A drawing of less than half would show another picture than that of the team.
  static func mostlyRemoved(_ kind: any MapKind) -> Bilingual {
    let what = words(for: kind.matter)
    return Bilingual(
      fr: """
        La carte \(quoted: kind.name.french) n'est pas dessinée : plus de la moitié \(what) de \
        cette version.
        """,
      en: """
        The map \(quoted: kind.name.english) is not drawn: more than half of \(what) removed from \
        this version.
        """)
  }

  private static func words(for matter: ShownMatter) -> Bilingual {
    switch matter {
    case .power, .links, .themes:
      Bilingual(fr: "des liens sont retirés", en: "its links were")
    case .scores: Bilingual(fr: "des notes sont retirées", en: "its scores were")
    case .circles: Bilingual(fr: "des places sont retirées", en: "its places were")
    case .voices, .paths: Bilingual(fr: "des voix sont retirées", en: "its voices were")
    }
  }

  static let nothingYet = Bilingual(
    fr: """
      Rien à dessiner encore : ajouter un lien (`A -> B : influence 3`), ou l'influence et \
      l'intérêt d'au moins deux parties prenantes.
      """,
    en: """
      Nothing to draw yet: add a link (`A -> B : influence 3`), or the influence and interest of \
      at least two stakeholders.
      """)

  static func noneForProfile(_ profile: DisclosureProfile) -> Bilingual {
    Bilingual(
      fr: """
        Aucune carte ne peut être montrée dans une version \(profile.rawValue) de ce fichier : une \
        partie de ce qui a été noté n'y figure pas.
        """,
      en: """
        No map can be shown in a version for \(quoted: profile.rawValue) of this file: part of what \
        was noted is left out.
        """)
  }
}
