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

  static func nothingToDraw(for profile: DisclosureProfile) -> Bilingual {
    profile.isWhole ? nothingYet : noneForProfile(profile)
  }

  private static let nothingYet = Bilingual(
    fr: """
      Rien à dessiner encore : ajouter un lien (`A -> B : influence 3`), ou l'influence et \
      l'intérêt d'au moins deux parties prenantes.
      """,
    en: """
      Nothing to draw yet: add a link (`A -> B : influence 3`), or the influence and interest of \
      at least two stakeholders.
      """)

  private static func noneForProfile(_ profile: DisclosureProfile) -> Bilingual {
    Bilingual(
      fr: """
        Aucune carte ne peut être montrée dans une version \(profile.rawValue) de ce fichier : les \
        notes et les influences n'y figurent pas.
        """,
      en: """
        No map can be shown in a version for \(quoted: profile.rawValue) of this file: scores and \
        influence are left out.
        """)
  }
}
