package import ParvisCore

/// Problems of lines that do not fit together: indentation, lists, blocks.
extension Diagnostic {
  static func brokenIndentation(at location: SourceLocation) -> Diagnostic {
    error(
      .brokenIndentation,
      fr: "cette ligne n'est pas alignée avec les précédentes, ou son « : » manque",
      en: "this line is not aligned with those before, or its “:” is missing",
      advice: Bilingual(
        fr: "alignez-la avec ses voisines, avec des espaces, et vérifiez la ligne d'avant",
        en: "align it with its neighbours, with spaces, and check the line before"),
      at: location)
  }

  static func tabIndentation(count: Int, at location: SourceLocation) -> Diagnostic {
    warning(
      .tabIndentation,
      fr: """
        \(count: count, one: "ligne commence", many: "lignes commencent") par une \
        tabulation, lue comme deux espaces
        """,
      en: """
        \(count: count, one: "line begins", many: "lines begin") with a tab, read as two \
        spaces
        """,
      advice: Bilingual(
        fr: "remplacez les tabulations du début de ligne par des espaces",
        en: "replace the tabs at the beginning of lines by spaces"),
      at: location)
  }

  static func missingColon(at location: SourceLocation) -> Diagnostic {
    error(
      .missingColon,
      fr: "il manque « : » après ce texte, ou il est trop long pour être une clé",
      en: "“:” is missing after this text, or it is too long to be a key",
      advice: Bilingual(
        fr: "ajoutez « : » après le nom, ou un tiret au début de la ligne si c'est une liste",
        en: "add “:” after the name, or a dash at the beginning of the line if it is a list"),
      at: location)
  }

  static func unreadable(at location: SourceLocation) -> Diagnostic {
    error(
      .unreadableText,
      fr: "à partir d'ici, le texte ne peut pas être lu",
      en: "from here on, the text cannot be read",
      advice: Bilingual(
        fr: "comparez cette ligne avec ses voisines : alignement, tirets, « : », guillemets",
        en: "compare this line with its neighbours: alignment, dashes, “:”, quotation marks"),
      at: location)
  }

  static func severalDocuments(at location: SourceLocation) -> Diagnostic {
    error(
      .severalDocuments,
      fr: "`---` commence un deuxième document : un fichier contient une seule carte",
      en: "`---` begins a second document: a file holds one map only",
      advice: Bilingual(
        fr: "effacez cette ligne, ou faites deux fichiers",
        en: "remove this line, or make two files"),
      at: location)
  }

  package static func tooDeep(limit: Int, at location: SourceLocation) -> Diagnostic {
    error(
      .tooDeep,
      fr: "plus de \(limit) niveaux sont emboîtés ici",
      en: "more than \(limit) levels are nested here",
      advice: Bilingual(
        fr: "vérifiez les crochets et les accolades : une carte en demande cinq ou six au plus",
        en: "check the brackets and braces: a map needs five or six at most"),
      at: location)
  }

  static func keyIsNoText(at location: SourceLocation) -> Diagnostic {
    error(
      .keyIsNoText,
      fr: "un texte est attendu avant « : »", en: "a text is expected before “:”",
      advice: Bilingual(
        fr: "écrivez un nom, entouré de guillemets s'il contient des signes comme `[` ou `{`",
        en: "write a name, in quotation marks if it holds signs such as `[` or `{`"),
      at: location)
  }

  static func partNotRead(lines: ClosedRange<Int>, at location: SourceLocation) -> Diagnostic {
    let (first, last) = (lines.lowerBound, lines.upperBound)
    return note(
      .partNotRead,
      fr: first == last
        ? "la ligne \(first) n'a pas été lue" : "les lignes \(first) à \(last) n'ont pas été lues",
      en: first == last
        ? "line \(first) was not read" : "lines \(first) to \(last) were not read",
      advice: Bilingual(
        fr: "corrigez l'erreur, puis relancez : d'autres problèmes peuvent s'y trouver",
        en: "correct the error and run again: there may be other problems there"),
      at: location)
  }
}

/// Explanations of lines that do not fit together: indentation, lists, blocks.
extension DiagnosticExplanation {
  package static let brokenIndentation = DiagnosticExplanation(
    Bilingual(fr: "Ligne mal alignée", en: "Misaligned line"),
    fr: """
      L'alignement dit ce qui va ensemble : les lignes d'une même liste commencent toutes à la \
      même colonne.
      """,
    en: """
      Alignment says what belongs together: the lines of one list all begin at the same column.
      """,
    example: """
      concertation: La halle du marché
      parties prenantes:
        - Maire : élus, influence 4, intérêt 3
       - CCAS : services, influence 1, intérêt 2
      """,
    mended: hall("Maire : élus, influence 4, intérêt 3", "CCAS : services, influence 1, intérêt 2"))

  package static let tabIndentation = DiagnosticExplanation(
    Bilingual(fr: "Tabulation au début d'une ligne", en: "Tab at the beginning of a line"),
    fr: """
      D'un éditeur à l'autre, une tabulation n'a pas la même largeur, et l'alignement compte. \
      Parvis la lit comme deux espaces ; un autre programme refuserait le fichier.
      """,
    en: """
      From one editor to another a tab has not the same width, and alignment matters. Parvis \
      reads it as two spaces; another program would refuse the file.
      """,
    example: """
      concertation: La halle du marché
      parties prenantes:
      \t- Maire : élus, influence 4, intérêt 3
      """,
    mended: hall("Maire : élus, influence 4, intérêt 3"))

  package static let missingColon = DiagnosticExplanation(
    Bilingual(fr: "Deux-points oubliés", en: "Forgotten colon"),
    fr: """
      Une ligne au bord gauche est le nom d'une section, et « : » doit suivre ce nom.
      """,
    en: """
      A line at the left margin is the name of a section, and “:” must follow the name.
      """,
    example: """
      concertation: La halle du marché
      parties prenantes:
        - Maire : élus, influence 4, intérêt 3
      territoires [Centre]
      """,
    mended: """
      concertation: La halle du marché
      parties prenantes:
        - Maire : élus, influence 4, intérêt 3
      territoires: [Centre]
      """)

  package static let unreadableText = DiagnosticExplanation(
    Bilingual(fr: "Texte qui ne peut pas être lu", en: "Text that cannot be read"),
    fr: """
      Quelque chose, dans cette ligne, ne suit pas les règles du fichier, sans qu'une cause plus \
      précise soit connue. Le plus souvent des guillemets autour du texte suffisent.
      """,
    en: """
      Something in this line does not follow the rules of the file, and no more precise cause is \
      known. Quotation marks round the text are most often enough.
      """,
    example: hall(title: "> 3 ans de travaux"),
    mended: hall(title: #""> 3 ans de travaux""#))

  package static let severalDocuments = DiagnosticExplanation(
    Bilingual(fr: "Plusieurs documents dans un fichier", en: "Several documents in one file"),
    fr: """
      Une ligne `---` commence un nouveau document. Ce qui suit ne serait pas sur la carte : \
      Parvis préfère le dire que de passer ces lignes sous silence.
      """,
    en: """
      A line `---` begins a new document. What follows would not be on the map: Parvis says so \
      rather than pass over those lines in silence.
      """,
    example: """
      concertation: La halle du marché
      parties prenantes:
        - Maire : élus, influence 4, intérêt 3
      ---
      territoires: [Centre]
      """,
    mended: """
      concertation: La halle du marché
      parties prenantes:
        - Maire : élus, influence 4, intérêt 3
      territoires: [Centre]
      """)

  package static let tooDeep = DiagnosticExplanation(
    Bilingual(
      fr: "Trop de crochets ou de blocs emboîtés", en: "Too many brackets or blocks nested"),
    fr: """
      Une carte emboîte cinq ou six niveaux au plus, et \(ReadingLimits.standard.depth) sont \
      acceptés. Davantage vient d'une touche restée enfoncée ou d'un fichier abîmé.
      """,
    en: """
      A map nests five or six levels at most, and \(ReadingLimits.standard.depth) are accepted. \
      More comes from a key held down or from a damaged file.
      """,
    example: """
      concertation: La halle du marché
      parties prenantes:
        - Maire : élus, influence 4, intérêt 3
      territoires: [[[Centre]]]
      """,
    mended: """
      concertation: La halle du marché
      parties prenantes:
        - Maire : élus, influence 4, intérêt 3
      territoires: [Centre]
      """,
    reading: lowered { $0.depth = 3 })

  package static let keyIsNoText = DiagnosticExplanation(
    Bilingual(fr: "Liste à la place d'un nom", en: "List in the place of a name"),
    fr: """
      Ce qui précède « : » est un nom ou une clé, écrit en toutes lettres : jamais une liste ni \
      un bloc.
      """,
    en: """
      What stands before “:” is a name or a key, written in full: never a list or a block.
      """,
    example: """
      concertation:
        titre: La halle du marché
        [date, version]: 2
      parties prenantes:
        - Maire : élus, influence 4, intérêt 3
      """,
    mended: """
      concertation:
        titre: La halle du marché
        version: 2
      parties prenantes:
        - Maire : élus, influence 4, intérêt 3
      """)

  package static let partNotRead = DiagnosticExplanation(
    Bilingual(fr: "Lignes laissées de côté", en: "Lines left aside"),
    fr: """
      Une erreur a empêché de lire les lignes qui l'entourent ; le reste du fichier a été \
      vérifié. Une fois l'erreur corrigée, ces lignes peuvent montrer d'autres problèmes.
      """,
    en: """
      An error has kept the lines around it from being read; the rest of the file was checked. \
      Once the error is corrected, these lines may show other problems.
      """,
    example: """
      concertation: La halle du marché
      parties prenantes:
        - nom: Maire
          catégorie: élus
          rôle: présidence : agglomération
          influence: 4
          intérêt: 3
      """,
    mended: """
      concertation: La halle du marché
      parties prenantes:
        - nom: Maire
          catégorie: élus
          rôle: "présidence : agglomération"
          influence: 4
          intérêt: 3
      """)
}
