import ParvisCore

/// Problems of names that no section declares.
extension Diagnostic {
  static func unknownName(
    _ name: String, kind: NameKind, code: DiagnosticCode, suggestions: [String],
    foundAs other: NameKind?, at location: SourceLocation
  ) -> Diagnostic {
    error(
      code,
      fr: "\(quoted: name) n'est pas \(kind.one) de cette carte",
      en: "\(quoted: name) is not \(kind.one) of this map",
      advice: unknownNameAdvice(kind: kind, suggestions: suggestions, foundAs: other),
      at: location)
  }

  static func unexpectedAudience(_ name: String, at location: SourceLocation) -> Diagnostic {
    note(
      .unknownAudience,
      fr: "\(quoted: name) n'est pas attendu dans cette carte : gardé avec le dispositif",
      en: "\(quoted: name) is not expected in this map: kept with the scheme",
      advice: Bilingual(
        fr:
          "s'il devrait être entendu ici, ajoutez-le à la section \(quoted: NameKind.audience.section.french)",
        en:
          "if it should be heard here, add it to the section \(quoted: NameKind.audience.section.english)"
      ),
      at: location)
  }

  private static func unknownNameAdvice(
    kind: NameKind, suggestions: [String], foundAs other: NameKind?
  ) -> Bilingual {
    if let other {
      return Bilingual(
        fr: """
          c'est \(other.one) ; ici il faut \(kind.one) : changez le nom, ou ajoutez-le à la \
          section \(quoted: kind.section.french)
          """,
        en: """
          it is \(other.one); here \(kind.one) is needed: change the name, or add it to the \
          section \(quoted: kind.section.english)
          """)
    }
    if suggestions.count == 1 {
      return Bilingual(
        fr: "vouliez-vous dire \(quoted: suggestions[0]) ?",
        en: "did you mean \(quoted: suggestions[0])?")
    }
    if !suggestions.isEmpty {
      let french = suggestions.map { Lists.quoted($0, in: .french) }
      let english = suggestions.map { Lists.quoted($0, in: .english) }
      return Bilingual(
        fr: "vouliez-vous dire \(FrenchSentence.choice(french)) ?",
        en: "did you mean \(EnglishSentence.choice(english))?")
    }
    return Bilingual(
      fr: "vérifiez l'orthographe, ou ajoutez ce nom à la section \(quoted: kind.section.french)",
      en: "check the spelling, or add this name to the section \(quoted: kind.section.english)")
  }
}

/// Explanations of names that no section declares.
extension DiagnosticExplanation {
  package static let unknownStakeholder = DiagnosticExplanation(
    Bilingual(fr: "Partie prenante inconnue", en: "Unknown stakeholder"),
    fr: """
      Le nom doit être celui d'une ligne de « parties prenantes ». Sinon une faute de frappe \
      ferait naître une partie prenante qui n'existe pas.
      """,
    en: """
      The name must be that of a line of “stakeholders”. Otherwise a slip of the keyboard would \
      bring a stakeholder into being.
      """,
    example: hall("Maire : élus, influence 4, intérêt 3", with: "pilote: Mairie centrale"),
    mended: hall("Maire : élus, influence 4, intérêt 3", with: "pilote: Maire"))

  package static let unknownAudience = DiagnosticExplanation(
    Bilingual(fr: "Public inconnu", en: "Unknown group"),
    fr: """
      Quand la section « publics attendus » existe, elle nomme tous les publics : c'est elle qui \
      permet de dire qui manque.
      """,
    en: """
      When there is a section “expected groups”, it names all the groups: by it one can say \
      who is missing.
      """,
    example: hall(
      "MJC : associations, influence 1, intérêt 3, représente Jeunes",
      with: "publics attendus: [Riverains]"),
    mended: hall(
      "MJC : associations, influence 1, intérêt 3, représente Jeunes",
      with: "publics attendus: [Riverains, Jeunes]"))

  package static let unknownTheme = DiagnosticExplanation(
    Bilingual(fr: "Thème inconnu", en: "Unknown theme"),
    fr: "Quand la section « thèmes » existe, elle nomme tous les thèmes de la concertation.",
    en: "When there is a section “themes”, it names all the themes of the exercise.",
    example: hall(
      "Maire : élus, influence 4, intérêt 3",
      with: "thèmes: [ombre]", "publics attendus:", "  - Riverains : concernés par bruit 3"),
    mended: hall(
      "Maire : élus, influence 4, intérêt 3",
      with: "thèmes: [ombre, bruit]", "publics attendus:", "  - Riverains : concernés par bruit 3"))

  package static let unknownTerritory = DiagnosticExplanation(
    Bilingual(fr: "Territoire inconnu", en: "Unknown territory"),
    fr: """
      Quand la section « territoires » existe, elle les nomme tous : un territoire où personne \
      n'est présent se voit ainsi.
      """,
    en: """
      When there is a section “territories”, it names them all: this is how a territory where \
      nobody is present can be seen.
      """,
    example: hall(
      "MJC : associations, influence 1, intérêt 3, territoire Faubourg",
      with: "territoires: [Centre]"),
    mended: hall(
      "MJC : associations, influence 1, intérêt 3, territoire Faubourg",
      with: "territoires: [Centre, Faubourg]"))

  package static let unknownObjective = DiagnosticExplanation(
    Bilingual(fr: "Objectif inconnu", en: "Unknown objective"),
    fr: "Les positions portent sur les objectifs de la section « objectifs », et sur eux seuls.",
    en: "Positions are about the objectives of the section “objectives”, and no others.",
    example: """
      concertation: La halle du marché
      objectifs:
        O1: Planter 40 arbres
      parties prenantes:
        - Maire : élus, influence 4, intérêt 3
      positions:
        Maire: { O2: +3 }
      """,
    mended: """
      concertation: La halle du marché
      objectifs:
        O1: Planter 40 arbres
      parties prenantes:
        - Maire : élus, influence 4, intérêt 3
      positions:
        Maire: { O1: +3 }
      """)
}
