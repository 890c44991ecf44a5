import ParvisCore

/// Problems of the form of the text, before its meaning is looked at.
extension Diagnostic {
  static func openQuote(at location: SourceLocation) -> Diagnostic {
    error(
      .openQuote,
      Bilingual(
        fr: "le guillemet ouvert ici n'est jamais refermé",
        en: "the quotation mark opened here is never closed"),
      advice: Bilingual(
        fr: "fermez-le à la fin du texte qu'il entoure, ou effacez-le",
        en: "close it at the end of the text that it surrounds, or remove it"),
      at: location)
  }

  static func openBracket(
    _ opening: String, closing: String, at location: SourceLocation, until end: SourceLocation
  ) -> Diagnostic {
    error(
      .openBracket,
      Bilingual(
        fr: "après `\(opening)`, il manque une virgule ou `\(closing)`",
        en: "after `\(opening)`, a comma or `\(closing)` is missing"),
      advice: Bilingual(
        fr: """
          séparez les éléments par des virgules et fermez par `\(closing)` ; entourez de \
          guillemets un texte qui contient ces signes
          """,
        en: """
          separate the items with commas and close with `\(closing)`; put quotation marks \
          round a text that holds these signs
          """),
      at: location,
      related: end.line == location.line && end.column == location.column
        ? []
        : [
          Related(
            at: end, Bilingual(fr: "la lecture s'arrête ici", en: "reading stops here"))
        ])
  }

  static func unknownEscape(at location: SourceLocation) -> Diagnostic {
    error(
      .unknownEscape,
      Bilingual(
        fr: "entre guillemets droits, `\\` annonce un signe spécial, et celui-ci n'existe pas",
        en: "between double quotes `\\` announces a special sign, and there is no such sign"),
      advice: Bilingual(
        fr: "doublez la barre (`\\\\`), ou entourez le texte d'apostrophes",
        en: "double the bar (`\\\\`), or put the text between single quotes"),
      at: location)
  }

  static func colonInsideValue(at location: SourceLocation) -> Diagnostic {
    error(
      .colonInsideValue,
      Bilingual(
        fr: "il y a un « : » de trop sur cette ligne, ou la ligne précédente n'est pas finie",
        en: "there is one “:” too many on this line, or the line before is not finished"),
      advice: Bilingual(
        fr: """
          entourez de guillemets le texte qui contient « : », par exemple \
          `\"Halle : marché couvert\"`, et alignez la ligne avec ses voisines
          """,
        en: """
          put quotation marks round the text that holds “:”, for instance \
          `\"Hall: covered market\"`, and align the line with its neighbours
          """),
      at: location)
  }

  static func forbiddenFirstSign(_ sign: String, at location: SourceLocation) -> Diagnostic {
    error(
      .forbiddenFirstSign,
      Bilingual(
        fr: "un texte ne peut pas commencer par `\(sign)`",
        en: "a text cannot begin with `\(sign)`"),
      advice: Bilingual(
        fr: "entourez le texte de guillemets", en: "put quotation marks round the text"),
      at: location)
  }

  static func sentenceToQuote(_ corrected: String, at location: SourceLocation) -> Diagnostic {
    error(
      .sentenceToQuote,
      Bilingual(
        fr: "ce signe coupe la phrase en deux : il faut des guillemets autour de la phrase entière",
        en: "this sign cuts the sentence in two: the whole sentence needs quotation marks"),
      advice: Bilingual(fr: "écrivez : `\(corrected)`", en: "write: `\(corrected)`"),
      at: location)
  }

  static func commentInSentence(_ corrected: String, at location: SourceLocation) -> Diagnostic {
    warning(
      .commentInSentence,
      Bilingual(
        fr: "un dièse après un espace commence une remarque : la phrase serait coupée ici",
        en: "a hash after a space begins a remark: the sentence would be cut here"),
      advice: Bilingual(
        fr: """
          elle est lue en entier ; pour que tout programme la lise ainsi, écrivez : \
          `\(corrected)`
          """,
        en: "it is read as a whole; for every program to read it so, write: `\(corrected)`"),
      at: location)
  }

  static func brokenIndentation(at location: SourceLocation) -> Diagnostic {
    error(
      .brokenIndentation,
      Bilingual(
        fr: "cette ligne n'est pas alignée avec les précédentes, ou son « : » manque",
        en: "this line is not aligned with those before, or its “:” is missing"),
      advice: Bilingual(
        fr: "alignez-la avec ses voisines, avec des espaces, et vérifiez la ligne d'avant",
        en: "align it with its neighbours, with spaces, and check the line before"),
      at: location)
  }

  static func tabIndentation(count: Int, at location: SourceLocation) -> Diagnostic {
    warning(
      .tabIndentation,
      Bilingual(
        fr: """
          \(count: count, one: "ligne commence", many: "lignes commencent") par une \
          tabulation, lue comme deux espaces
          """,
        en: """
          \(count: count, one: "line begins", many: "lines begin") with a tab, read as two \
          spaces
          """),
      advice: Bilingual(
        fr: "remplacez les tabulations du début de ligne par des espaces",
        en: "replace the tabs at the beginning of lines by spaces"),
      at: location)
  }

  static func missingColon(at location: SourceLocation) -> Diagnostic {
    error(
      .missingColon,
      Bilingual(
        fr: "il manque « : » après ce texte, ou il est trop long pour être une clé",
        en: "“:” is missing after this text, or it is too long to be a key"),
      advice: Bilingual(
        fr: "ajoutez « : » après le nom, ou un tiret au début de la ligne si c'est une liste",
        en: "add “:” after the name, or a dash at the beginning of the line if it is a list"),
      at: location)
  }

  static func unreadable(at location: SourceLocation) -> Diagnostic {
    error(
      .unreadableText,
      Bilingual(
        fr: "à partir d'ici, le texte ne peut pas être lu",
        en: "from here on, the text cannot be read"),
      advice: Bilingual(
        fr: "comparez cette ligne avec ses voisines : alignement, tirets, « : », guillemets",
        en: "compare this line with its neighbours: alignment, dashes, “:”, quotation marks"),
      at: location)
  }

  static func anchor(at location: SourceLocation) -> Diagnostic { reference("&", at: location) }

  static func alias(at location: SourceLocation) -> Diagnostic { reference("*", at: location) }

  private static func reference(_ sign: String, at location: SourceLocation) -> Diagnostic {
    error(
      .alias,
      Bilingual(
        fr: "un texte ne peut pas commencer par `\(sign)`, qui annonce un renvoi",
        en: "a text cannot begin with `\(sign)`, which announces a reference"),
      advice: Bilingual(
        fr: "entourez le texte de guillemets", en: "put quotation marks round the text"),
      at: location)
  }

  static func tag(at location: SourceLocation) -> Diagnostic {
    error(
      .tag,
      Bilingual(
        fr: "un texte ne peut pas commencer par `!`, qui annonce une marque de type",
        en: "a text cannot begin with `!`, which announces a type tag"),
      advice: Bilingual(
        fr: "entourez le texte de guillemets, ou effacez ce signe",
        en: "put quotation marks round the text, or remove the sign"),
      at: location)
  }

  static func severalDocuments(at location: SourceLocation) -> Diagnostic {
    error(
      .severalDocuments,
      Bilingual(
        fr: "`---` commence un deuxième document : un fichier contient une seule carte",
        en: "`---` begins a second document: a file holds one map only"),
      advice: Bilingual(
        fr: "effacez cette ligne, ou faites deux fichiers",
        en: "remove this line, or make two files"),
      at: location)
  }

  static func tooDeep(limit: Int, at location: SourceLocation) -> Diagnostic {
    error(
      .tooDeep,
      Bilingual(
        fr: "plus de \(limit) niveaux sont emboîtés ici",
        en: "more than \(limit) levels are nested here"),
      advice: Bilingual(
        fr: "vérifiez les crochets et les accolades : une carte en demande cinq ou six au plus",
        en: "check the brackets and braces: a map needs five or six at most"),
      at: location)
  }

  static func keyIsNoText(at location: SourceLocation) -> Diagnostic {
    error(
      .keyIsNoText,
      Bilingual(
        fr: "un texte est attendu avant « : »", en: "a text is expected before “:”"),
      advice: Bilingual(
        fr: "écrivez un nom, entouré de guillemets s'il contient des signes comme `[` ou `{`",
        en: "write a name, in quotation marks if it holds signs such as `[` or `{`"),
      at: location)
  }

  static func partNotRead(lines: ClosedRange<Int>, at location: SourceLocation) -> Diagnostic {
    let isOne = lines.count == 1
    return note(
      .partNotRead,
      isOne
        ? Bilingual(
          fr: "la ligne \(lines.lowerBound) n'a pas été lue",
          en: "line \(lines.lowerBound) was not read")
        : Bilingual(
          fr: "les lignes \(lines.lowerBound) à \(lines.upperBound) n'ont pas été lues",
          en: "lines \(lines.lowerBound) to \(lines.upperBound) were not read"),
      advice: Bilingual(
        fr: "corrigez l'erreur, puis relancez : d'autres problèmes peuvent s'y trouver",
        en: "correct the error and run again: there may be other problems there"),
      at: location)
  }
}
