import ParvisCore

/// Problems of whole columns of the tables of a map, each said once for the table.
extension Diagnostic {
  /// Columns that are no key, in the order of the table.
  ///
  /// - Parameters:
  ///   - titles: what they are called.
  ///   - slips: those that are a slip of the keyboard away from a key, with the key.
  ///   - known: the keys of the section.
  ///   - location: the first of the titles.
  /// - Returns: one warning for all.
  static func unknownTitles(
    _ titles: [String], slips: [(title: String, key: VocabularyEntry)],
    known: [VocabularyEntry], at location: SourceLocation
  ) -> Diagnostic {
    var choices = possibleColumns(known)
    for slip in slips.reversed() {
      let rest = choices
      choices = Bilingual(
        fr: "au lieu de \(quoted: slip.title), peut-être \(quoted: slip.key.french) ; \(rest)",
        en: "in place of \(quoted: slip.title), perhaps \(quoted: slip.key.english); \(rest)")
    }
    return warning(
      .unknownTitle,
      fr: "\(titles.count) colonnes ne sont pas lues : \(quotedList: titles, atMost: 40)",
      en: "\(titles.count) columns are not read: \(quotedList: titles, atMost: 40)",
      advice: choices, at: location)
  }

  static func contactColumns(_ titles: [String], at location: SourceLocation) -> Diagnostic {
    note(
      .contactColumns,
      fr: """
        coordonnées laissées de côté : \
        \(count: titles.count, one: "colonne", many: "colonnes") \(quotedList: titles, atMost: 12)
        """,
      en: """
        contact details left aside: \
        \(count: titles.count, one: "column", many: "columns") \(quotedList: titles, atMost: 12)
        """,
      advice: Bilingual(
        fr: """
          la carte n'en a pas besoin : gardez-les dans un fichier à part, que vous ne partagez pas \
          (RGPD : pas plus de données personnelles qu'il n'en faut)
          """,
        en: """
          the map does not need them: keep them in a file of their own that you do not share \
          (GDPR: no more personal data than needed)
          """),
      at: location)
  }

  /// A table of things without a column of their names.
  static func noColumn(
    _ wanted: Bilingual, titles: [String], at location: SourceLocation
  ) -> Diagnostic {
    error(
      .tableWithoutHeader,
      fr: """
        aucune colonne ne s'appelle \(wanted) ; les titres trouvés sont \
        \(quotedList: titles, atMost: 12)
        """,
      en: "no column is called \(wanted); the titles found are \(quotedList: titles, atMost: 12)",
      advice: Bilingual(
        fr: "donnez ce titre à la colonne qui convient, ou ajoutez-la",
        en: "give this title to the right column, or add it"),
      at: location)
  }

  /// A table of stakeholders without a column of their categories.
  static func noCategoryColumn(at location: SourceLocation) -> Diagnostic {
    warning(
      .missingCategory,
      fr: "ce tableau n'a pas de colonne de la catégorie : les couleurs seront neutres",
      en: "this table has no column of the category: the colours will be neutral",
      advice: Bilingual(
        fr: """
          ajoutez une colonne « catégorie » : \
          \(FrenchSentence.choice(ValueWords.categories.french))
          """,
        en: """
          add a column “category”: \(EnglishSentence.choice(ValueWords.categories.english))
          """),
      at: location)
  }

  static func mergedCells(
    empty: Int, rows: Int, at location: SourceLocation, isNeeded: Bool
  ) -> Diagnostic {
    let message = Bilingual(
      fr: """
        cellules fusionnées ? cette colonne est vide sur \
        \(count: empty, one: "ligne", many: "lignes") sur \(rows), sous une case remplie
        """,
      en: """
        merged cells? this column is empty on \
        \(count: empty, one: "row", many: "rows") of \(rows), below a filled cell
        """)
    let advice = Bilingual(
      fr: "dans le tableur, annulez la fusion et recopiez la valeur sur chaque ligne",
      en: "in the spreadsheet, unmerge the cells and copy the value to each row")
    return isNeeded
      ? error(.mergedCells, message, advice: advice, at: location)
      : warning(.mergedCells, message, advice: advice, at: location)
  }

  /// Cells of one column that a spreadsheet turned into dates.
  static func scoresAsDates(
    _ text: String, count: Int, low: Int, high: Int, at location: SourceLocation
  ) -> Diagnostic {
    let times = times(count)
    return error(
      .scoreAsDate,
      fr: "\(quoted: text) : le tableur a changé « \(low)-\(high) » en date\(times)",
      en: "\(quoted: text): the spreadsheet changed “\(low)-\(high)” into a date\(times)",
      advice: Bilingual(
        fr: "écrivez « \(low) à \(high) », qu'aucun tableur ne change",
        en: "write “\(low) to \(high)”, which no spreadsheet changes"),
      at: location)
  }

  /// A table whose titles suit several sections.
  static func ambiguousTable(
    _ names: [Bilingual], files: [(french: String, english: String)], at location: SourceLocation
  ) -> Diagnostic {
    let (french, english) = (names.map(\.french), names.map(\.english))
    return warning(
      .unknownTable,
      fr: """
        ce tableau n'est pas lu : d'après ses titres, il peut être celui \
        \(FrenchSentence.choice(french))
        """,
      en: """
        this table is not read: by its titles it may be the one \(EnglishSentence.choice(english))
        """,
      advice: Bilingual(
        fr: "nommez-le \(FrenchSentence.choice(files.map { "`\($0.french)`" }))",
        en: "name it \(EnglishSentence.choice(files.map { "`\($0.english)`" }))"),
      at: location)
  }

  /// A table that its titles make a second one of a section that is read already.
  static func secondTable(
    _ name: Bilingual, first: String, at location: SourceLocation
  ) -> Diagnostic {
    warning(
      .unknownTable,
      fr: "ce tableau n'est pas lu : celui \(name) est déjà \(quoted: first)",
      en: "this table is not read: the one \(name) is \(quoted: first) already",
      advice: Bilingual(
        fr: "réunissez les deux, ou enlevez-le du dossier",
        en: "put the two together, or take it out of the folder"),
      at: location)
  }
}

/// Explanations of problems of whole columns.
extension DiagnosticExplanation {
  private static func columns(
    _ title: Bilingual, fr: FrenchSentence, en: EnglishSentence, _ example: String,
    _ mended: String
  ) -> DiagnosticExplanation {
    DiagnosticExplanation(
      title, fr: fr, en: en, example: example, mended: mended, reading: .tables)
  }

  package static let contactColumns = columns(
    Bilingual(fr: "Coordonnées laissées de côté", en: "Contact details left aside"),
    fr: """
      Les adresses, les téléphones et les noms des personnes à joindre n'entrent pas dans la \
      carte : elle montre des organismes, et ce qui n'y est pas ne peut pas en sortir.
      """,
    en: """
      Addresses, telephone numbers and the persons to ask for do not enter the map: it shows \
      bodies, and what is not in it cannot get out of it.
      """,
    "# acteurs.csv\nnom;catégorie;influence;intérêt;courriel\nCCAS;services;2;3;ccas@exemple.fr\n",
    "# acteurs.csv\nnom;catégorie;influence;intérêt\nCCAS;services;2;3\n")

  package static let mergedCells = columns(
    Bilingual(fr: "Cellules fusionnées", en: "Merged cells"),
    fr: """
      Une cellule fusionnée sur plusieurs lignes ne vaut que pour la première une fois le tableau \
      enregistré en CSV. Parvis ne recopie rien : une case vide peut aussi être un oubli.
      """,
    en: """
      A cell merged over several rows counts for the first of them only once the table is saved \
      as CSV. Parvis copies nothing: an empty cell may be a slip too.
      """,
    """
    # acteurs.csv
    nom;catégorie;influence;intérêt
    Maire;élus;4;3
    Adjointe;;3;3
    Conseil des jeunes;;1;4

    """,
    """
    # acteurs.csv
    nom;catégorie;influence;intérêt
    Maire;élus;4;3
    Adjointe;élus;3;3
    Conseil des jeunes;élus;1;4

    """)

  package static let scoreAsDate = columns(
    Bilingual(fr: "Note changée en date", en: "Score changed into a date"),
    fr: """
      Un tableur prend `2-4` pour le 2 avril et écrit `02-avr` à la place. « 2 à 4 » veut dire la \
      même chose et reste tel quel.
      """,
    en: """
      A spreadsheet takes `2-4` for a date and writes `02-Apr` in its place. “2 to 4” means the \
      same and stays as it is.
      """,
    "# acteurs.csv\nnom;catégorie;influence;intérêt\nMaire;élus;02-avr;3\n",
    "# acteurs.csv\nnom;catégorie;influence;intérêt\nMaire;élus;2 à 4;3\n")

  package static let damagedAccents = columns(
    Bilingual(fr: "Accents abîmés", en: "Damaged accents"),
    fr: """
      Le texte a été lu dans un codage et enregistré dans un autre : « é » est devenu « Ã© ». Quand \
      rien n'est perdu, Parvis lit les vraies lettres ; le fichier, lui, reste à enregistrer de \
      nouveau.
      """,
    en: """
      The text was read in one encoding and saved in another: “é” became “Ã©”. When nothing is \
      lost, Parvis reads the true letters; the file itself is to be saved again.
      """,
    "# acteurs.csv\nnom;catÃ©gorie;influence;intÃ©rÃªt\nMaire;Ã©lus;4;3\n",
    "# acteurs.csv\nnom;catégorie;influence;intérêt\nMaire;élus;4;3\n")
}
