internal import GraphvizKit
internal import ParvisAnalysis
internal import ParvisCore
internal import ParvisRendering

/// What the `map` command says beside its maps.
enum MapMessages {
  static func internalMapsStay(_ names: [String], in path: String) -> Bilingual {
    Bilingual(
      fr: """
        Rien de nouveau n'est dessiné, et \(quoted: path) garde d'une version moins large : \
        \(list: names, atMost: 9). Les retirer avant de transmettre ce dossier.
        """,
      en: """
        Nothing new is drawn, and \(quoted: path) keeps from a version for fewer eyes: \
        \(list: names, atMost: 9). Take them away before handing this folder on.
        """)
  }

  static func subjectNeeded(_ kind: any MapKind) -> Bilingual {
    Bilingual(
      fr: """
        La carte \(quoted: kind.name.french) se dessine autour d'une partie prenante : la nommer \
        avec `--on NOM`.
        """,
      en: """
        The map \(quoted: kind.name.english) is drawn around one stakeholder: name it with \
        `--on NAME`.
        """)
  }

  static let subjectUnused = Bilingual(
    fr: "`--on` ne va qu'avec la carte « ego ».", en: "`--on` goes with the map “ego” only.")

  static func subjectLeftOut(_ name: String) -> Bilingual {
    Bilingual(
      fr: "Cette version ne dessine aucune carte autour d'une personne physique : \(quoted: name).",
      en: "This version draws no map around a natural person: \(quoted: name).")
  }

  static let linksUnused = Bilingual(
    fr: "`--links` ne va qu'avec la carte « réseau ».",
    en: "`--links` goes with the map “network” only.")

  static func noSuchLink(_ choice: LinkChoice) -> Bilingual {
    let word = LinkChoiceWords.word(for: choice)
    return Bilingual(
      fr: "Aucun lien de cette sorte n'est noté : \(word).",
      en: "No link of this kind is noted: \(word).")
  }

  static func drawing(_ kind: any MapKind, _ number: Int, of count: Int) -> Bilingual {
    Bilingual(
      fr: "Dessin de la carte \(quoted: kind.name.french) (\(number) sur \(count))…",
      en: "Drawing the map \(quoted: kind.name.english) (\(number) of \(count))…")
  }

  /// Which page a finding is on: « couverture, page 2 ».
  static func place(_ kind: any MapKind, page: Int, of count: Int) -> Bilingual {
    guard count > 1 else { return kind.name }
    return Bilingual(fr: "\(kind.name), page \(page)", en: "\(kind.name), page \(page)")
  }

  static let nothingFound = Bilingual(
    fr: "Relecture des cartes : rien à signaler.",
    en: "The maps were looked over: nothing to report.")

  /// A finding of the lint with its rule, which scripts may look for.
  static func finding(_ finding: SceneFinding, in place: Bilingual) -> Bilingual {
    Bilingual(
      fr: "\(place) : \(finding.sentence) [\(finding.rule.rawValue)]",
      en: "\(place): \(finding.sentence) [\(finding.rule.rawValue)]")
  }
}
