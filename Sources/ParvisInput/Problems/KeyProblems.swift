import ParvisCore

/// Problems of keys and of what stands after them.
extension Diagnostic {
  static func rootIsNoMapping(at location: SourceLocation) -> Diagnostic {
    error(
      .rootIsNoMapping,
      fr: "le fichier doit contenir des sections, chacune avec son nom suivi de « : »",
      en: "the file must hold sections, each with its name followed by “:”",
      advice: Bilingual(
        fr: "commencez par `concertation: …`, puis `parties prenantes:` et un nom par ligne",
        en: "begin with `exercise: …`, then `stakeholders:` and one name per line"),
      at: location)
  }

  static func missingExercise() -> Diagnostic {
    error(
      .missingExercise,
      fr: "la section « concertation » manque", en: "the section “exercise” is missing",
      advice: Bilingual(
        fr: "ajoutez en tête de fichier `concertation:` et le sujet en quelques mots",
        en: "add `exercise:` and the subject in a few words at the top of the file"),
      at: nil)
  }

  static func missingStakeholders() -> Diagnostic {
    error(
      .missingStakeholders,
      fr: "la section « parties prenantes » manque, ou elle est vide",
      en: "the section “stakeholders” is missing or empty",
      advice: Bilingual(
        fr: """
          ajoutez `parties prenantes:`, puis une ligne par nom, par exemple \
          `- Maire : élus, influence 4, intérêt 3`
          """,
        en: """
          add `stakeholders:`, then a line for each name, for instance \
          `- Mayor: elected members, influence 4, interest 3`
          """),
      at: nil)
  }

  static func unknownKey(
    _ key: String, nearest: VocabularyEntry?, known: [VocabularyEntry],
    at location: SourceLocation
  ) -> Diagnostic {
    let message = Bilingual(
      fr: "\(quoted: key) n'est pas une clé connue ici : elle est laissée de côté",
      en: "\(quoted: key) is not a known key here: it is left aside")
    let advice: Bilingual
    if let nearest {
      advice = Bilingual(
        fr: "vouliez-vous dire \(quoted: nearest.french) ?",
        en: "did you mean \(quoted: nearest.english)?")
    } else {
      advice = Bilingual(
        fr: "clés possibles : \(list: known.map(\.french), atMost: 12)",
        en: "possible keys: \(list: known.map(\.english), atMost: 12)")
    }
    return warning(.unknownKey, message, advice: advice, at: location)
  }

  /// The rest of a text in braces that a comma has cut.
  static func cutByComma(
    _ key: VocabularyEntry, _ value: String, _ rest: String, at location: SourceLocation
  ) -> Diagnostic {
    warning(
      .unknownKey,
      fr: "\(quoted: rest) est laissé de côté : entre accolades, une virgule termine le texte",
      en: "\(quoted: rest) is left aside: in braces a comma ends the text",
      advice: Bilingual(
        fr: "entourez le texte de guillemets : `\(key.french): \"\(value), \(rest)\"`",
        en: "put quotation marks round the text: `\(key.english): \"\(value), \(rest)\"`"),
      at: location)
  }

  /// A key that stands twice, perhaps in two spellings: `influence` and `pouvoir`.
  static func duplicateKey(
    _ key: String, at location: SourceLocation, firstSpelt other: String, first: SourceLocation
  ) -> Diagnostic {
    let message =
      KeyForm(key).loose == KeyForm(other).loose
      ? Bilingual(
        fr: "\(quoted: key) est écrit deux fois, \(Places.both(first, location))",
        en: "\(quoted: key) is written twice, \(Places.both(first, location))")
      : Bilingual(
        fr: """
          \(quoted: key) est la même clé que \(quoted: other), et les deux sont écrites, \
          \(Places.both(first, location))
          """,
        en: """
          \(quoted: key) is the same key as \(quoted: other), and both are written, \
          \(Places.both(first, location))
          """)
    return error(
      .duplicateKey, message,
      advice: Bilingual(
        fr: "gardez une seule des deux, ou réunissez leurs contenus",
        en: "keep one of them, or bring their contents together"),
      at: location, related: [.firstTime(at: first)])
  }

  static func missingValue(_ key: VocabularyEntry, at location: SourceLocation) -> Diagnostic {
    error(
      .missingValue,
      fr: "rien n'est écrit après \(quoted: key.french)",
      en: "nothing is written after \(quoted: key.english)",
      advice: Bilingual(
        fr: "complétez, ou effacez \(quoted: key.french)",
        en: "complete it, or remove \(quoted: key.english)"),
      at: location)
  }
}

/// Explanations of problems of keys and of what stands after them.
extension DiagnosticExplanation {
  package static let rootIsNoMapping = DiagnosticExplanation(
    Bilingual(fr: "Fichier sans sections", en: "File without sections"),
    fr: """
      Le fichier est fait de sections, comme « concertation » et « parties prenantes », chacune \
      suivie de « : ». Sans elles, rien ne dit ce que sont les noms.
      """,
    en: """
      The file is made of sections, such as “exercise” and “stakeholders”, each followed by “:”. \
      Without them nothing says what the names are.
      """,
    example: "La halle du marché",
    mended: hall("Maire : élus, influence 4, intérêt 3"))

  package static let missingExercise = DiagnosticExplanation(
    Bilingual(fr: "Concertation qui n'est pas nommée", en: "Exercise without a name"),
    fr: """
      Le sujet se trouve en tête de chaque carte et de chaque rapport : sans lui, personne ne \
      saurait de quoi il est question.
      """,
    en: """
      The subject heads every map and every report: without it nobody would know what it is \
      about.
      """,
    example: """
      parties prenantes:
        - Maire : élus, influence 4, intérêt 3
      """,
    mended: hall("Maire : élus, influence 4, intérêt 3"))

  package static let missingStakeholders = DiagnosticExplanation(
    Bilingual(fr: "Carte sans parties prenantes", en: "Map without stakeholders"),
    fr: "Une carte montre des parties prenantes : il en faut au moins une.",
    en: "A map shows stakeholders: there must be one at least.",
    example: "concertation: La halle du marché",
    mended: hall("Maire : élus, influence 4, intérêt 3"))

  package static let unknownKey = DiagnosticExplanation(
    Bilingual(fr: "Clé inconnue", en: "Unknown key"),
    fr: """
      Ce mot n'est pas connu à cet endroit ; c'est souvent une faute de frappe. Ce qui le suit \
      n'est pas lu, et Parvis préfère le dire.
      """,
    en: """
      This word is not known in this place; it is often a slip of the keyboard. What follows it \
      is not read, and Parvis says so.
      """,
    example: """
      concertation:
        titre: La halle du marché
        nivau: concerter
      parties prenantes:
        - Maire : élus, influence 4, intérêt 3
      """,
    mended: """
      concertation:
        titre: La halle du marché
        niveau: concerter
      parties prenantes:
        - Maire : élus, influence 4, intérêt 3
      """)

  package static let duplicateKey = DiagnosticExplanation(
    Bilingual(fr: "Clé écrite deux fois", en: "Key written twice"),
    fr: """
      La même clé ne peut pas dire deux choses du même nom. Deux mots peuvent être la même clé, \
      comme `influence` et `pouvoir`.
      """,
    en: """
      One key cannot say two things of the same name. Two words may be the same key, such as \
      `influence` and `power`.
      """,
    example: hall("Maire : élus, influence 4, intérêt 3, pouvoir 3"),
    mended: hall("Maire : élus, influence 4, intérêt 3"))

  package static let missingValue = DiagnosticExplanation(
    Bilingual(fr: "Clé sans valeur", en: "Key without a value"),
    fr: """
      Sur une ligne, chaque clé est suivie de ce qu'elle dit, jusqu'à la virgule. Une clé seule \
      est le plus souvent un oubli.
      """,
    en: """
      On one line, each key is followed by what it says, up to the comma. A key alone is most \
      often something forgotten.
      """,
    example: hall(
      "Maire : élus, influence 4, intérêt 3",
      with: "publics attendus:", "  - Jeunes : éloigné, freins"),
    mended: hall(
      "Maire : élus, influence 4, intérêt 3",
      with: "publics attendus:", "  - Jeunes : éloigné, freins horaires"))
}
