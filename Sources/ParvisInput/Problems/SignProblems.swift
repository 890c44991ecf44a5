import ParvisCore

/// Problems of signs that have a meaning of their own: quotation marks, brackets, colons.
extension Diagnostic {
  static func openQuote(at location: SourceLocation) -> Diagnostic {
    error(
      .openQuote,
      ProblemWords.openQuote,
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
      fr: "après `\(opening)`, il manque une virgule ou `\(closing)`",
      en: "after `\(opening)`, a comma or `\(closing)` is missing",
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
      fr: "entre guillemets droits, `\\` annonce un signe spécial, et celui-ci n'existe pas",
      en: "between double quotes `\\` announces a special sign, and there is no such sign",
      advice: Bilingual(
        fr: "doublez la barre (`\\\\`), ou entourez le texte d'apostrophes",
        en: "double the bar (`\\\\`), or put the text between single quotes"),
      at: location)
  }

  static func colonInsideValue(at location: SourceLocation) -> Diagnostic {
    error(
      .colonInsideValue,
      fr: "il y a un « : » de trop sur cette ligne, ou la ligne précédente n'est pas finie",
      en: "there is one “:” too many on this line, or the line before is not finished",
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
      fr: "un texte ne peut pas commencer par `\(sign)`",
      en: "a text cannot begin with `\(sign)`",
      advice: Bilingual(
        fr: "entourez le texte de guillemets", en: "put quotation marks round the text"),
      at: location)
  }

  static func sentenceToQuote(_ corrected: String, at location: SourceLocation) -> Diagnostic {
    error(
      .sentenceToQuote,
      fr: "ce signe coupe la phrase en deux : il faut des guillemets autour de la phrase entière",
      en: "this sign cuts the sentence in two: the whole sentence needs quotation marks",
      advice: Bilingual(fr: "écrivez : `\(corrected)`", en: "write: `\(corrected)`"),
      at: location)
  }

  static func commentInSentence(_ corrected: String, at location: SourceLocation) -> Diagnostic {
    warning(
      .commentInSentence,
      fr: "un dièse après un espace commence une remarque : la phrase serait coupée ici",
      en: "a hash after a space begins a remark: the sentence would be cut here",
      advice: Bilingual(
        fr: """
          elle est lue en entier ; pour que tout programme la lise ainsi, écrivez : \
          `\(corrected)`
          """,
        en: "it is read as a whole; for every program to read it so, write: `\(corrected)`"),
      at: location)
  }

  static func anchor(at location: SourceLocation) -> Diagnostic { reference("&", at: location) }

  static func alias(at location: SourceLocation) -> Diagnostic { reference("*", at: location) }

  private static func reference(_ sign: String, at location: SourceLocation) -> Diagnostic {
    error(
      .alias,
      fr: "un texte ne peut pas commencer par `\(sign)`, qui annonce un renvoi",
      en: "a text cannot begin with `\(sign)`, which announces a reference",
      advice: Bilingual(
        fr: "entourez le texte de guillemets", en: "put quotation marks round the text"),
      at: location)
  }

  static func tag(at location: SourceLocation) -> Diagnostic {
    error(
      .tag,
      fr: "un texte ne peut pas commencer par `!`, qui annonce une marque de type",
      en: "a text cannot begin with `!`, which announces a type tag",
      advice: Bilingual(
        fr: "entourez le texte de guillemets, ou effacez ce signe",
        en: "put quotation marks round the text, or remove the sign"),
      at: location)
  }
}

/// Explanations of signs that have a meaning of their own: quotation marks, brackets, colons.
extension DiagnosticExplanation {
  package static let openQuote = DiagnosticExplanation(
    Bilingual(fr: "Guillemet qui n'est pas refermé", en: "Quotation mark that is not closed"),
    fr: """
      Un texte qui commence par un guillemet droit ou une apostrophe va jusqu'au signe qui le \
      ferme. Sans lui, toute la suite du fichier ferait partie du texte.
      """,
    en: """
      A text that begins with a straight quotation mark goes on to the mark that closes it. \
      Without it, all the rest of the file would belong to the text.
      """,
    example: hall(title: #""La halle du marché"#),
    mended: hall(title: #""La halle du marché""#))

  package static let openBracket = DiagnosticExplanation(
    Bilingual(
      fr: "Crochet ou accolade qui n'est pas refermé",
      en: "Bracket or brace that is not closed"),
    fr: """
      `[` commence une liste sur une ligne et `{` un bloc sur une ligne ; chacun se ferme, et \
      leurs éléments sont séparés par des virgules.
      """,
    en: """
      `[` begins a list on one line and `{` a block on one line; each of them is closed, and \
      commas separate what they hold.
      """,
    example: hall("Maire : élus, influence 4, intérêt 3", with: "territoires: [Centre, Faubourg"),
    mended: hall("Maire : élus, influence 4, intérêt 3", with: "territoires: [Centre, Faubourg]"))

  package static let unknownEscape = DiagnosticExplanation(
    Bilingual(
      fr: "Barre oblique inversée entre guillemets", en: "Backslash between quotation marks"),
    fr: """
      Entre guillemets droits, `\\` annonce un signe spécial. Pour écrire cette barre, il faut \
      la doubler, ou entourer le texte d'apostrophes.
      """,
    en: """
      Between double quotes, `\\` announces a special sign. To write the backslash itself, \
      double it, or put the text between single quotes.
      """,
    example: hall(title: #""Plans dans P:\halle""#),
    mended: hall(title: #"'Plans dans P:\halle'"#))

  package static let colonInsideValue = DiagnosticExplanation(
    Bilingual(fr: "Deux-points dans un texte", en: "Colon inside a text"),
    fr: """
      « : » suivi d'un espace sépare une clé de sa valeur. Un texte qui en contient un a besoin \
      de guillemets. Le même message paraît quand une ligne est trop décalée vers la droite.
      """,
    en: """
      “:” followed by a space separates a key from its value. A text that holds one needs \
      quotation marks. The same message appears when a line stands too far to the right.
      """,
    example: hall(title: "La halle : marché couvert"),
    mended: hall(title: #""La halle : marché couvert""#))

  package static let forbiddenFirstSign = DiagnosticExplanation(
    Bilingual(
      fr: "Signe réservé au début d'un texte", en: "Reserved sign at the beginning of a text"),
    fr: """
      Quelques signes, comme `@` et `` ` ``, ne peuvent pas commencer un texte sans guillemets : \
      ils sont réservés par le format du fichier.
      """,
    en: """
      A few signs, such as `@` and `` ` ``, cannot begin a text without quotation marks: the \
      format of the file reserves them.
      """,
    example: hall(title: "@MontrevelDemain"),
    mended: hall(title: #""@MontrevelDemain""#))

  package static let sentenceToQuote = DiagnosticExplanation(
    Bilingual(fr: "Phrase à mettre entre guillemets", en: "Sentence to put in quotation marks"),
    fr: """
      Des guillemets autour d'un seul nom, un `&` ou un deuxième « : » coupent la phrase d'un \
      lien. Des guillemets autour de la phrase entière la gardent en un morceau.
      """,
    en: """
      Quotation marks round one name only, an `&` or a second “:” cut the sentence of a link. \
      Quotation marks round the whole sentence keep it in one piece.
      """,
    example: hall(
      "Maire : élus, influence 4, intérêt 3",
      "CCAS : services, influence 1, intérêt 2",
      links: #""CCAS" -> Maire : contact 2"#),
    mended: hall(
      "Maire : élus, influence 4, intérêt 3",
      "CCAS : services, influence 1, intérêt 2",
      links: #""CCAS -> Maire : contact 2""#))

  package static let commentInSentence = DiagnosticExplanation(
    Bilingual(fr: "Dièse dans une phrase", en: "Hash in a sentence"),
    fr: """
      Après un espace, `#` commence une remarque et le reste de la ligne est passé sous \
      silence. Parvis lit ici la phrase entière ; un autre programme la couperait.
      """,
    en: """
      After a space, `#` begins a remark and the rest of the line is passed over. Parvis reads \
      the whole sentence here; another program would cut it.
      """,
    example: hall(
      "Maire : élus, influence 4, intérêt 3",
      #""Lot #2" : prestataires, influence 1, intérêt 2"#,
      links: "Lot #2 -> Maire : contact 2"),
    mended: hall(
      "Maire : élus, influence 4, intérêt 3",
      #""Lot #2" : prestataires, influence 1, intérêt 2"#,
      links: #""Lot #2 -> Maire : contact 2""#))

  package static let alias = DiagnosticExplanation(
    Bilingual(
      fr: "Texte qui commence par une étoile ou une esperluette",
      en: "Text that begins with a star or an ampersand"),
    fr: """
      Au début d'un texte, `*` et `&` servent à des renvois d'un endroit du fichier à un autre, \
      que Parvis n'accepte pas : une carte se lit de haut en bas.
      """,
    en: """
      At the beginning of a text, `*` and `&` make references from one place of the file to \
      another, which Parvis refuses: a map is read from top to bottom.
      """,
    example: hall(title: "*Halle"),
    mended: hall(title: #""*Halle""#))

  package static let tag = DiagnosticExplanation(
    Bilingual(
      fr: "Texte qui commence par un point d'exclamation",
      en: "Text that begins with an exclamation mark"),
    fr: """
      Au début d'un texte, `!` annonce une sorte de valeur, ce dont une carte n'a pas besoin. \
      Des guillemets en font un texte comme un autre.
      """,
    en: """
      At the beginning of a text, `!` announces a type of value, which a map does not need. \
      Quotation marks make it a text like any other.
      """,
    example: hall(title: "!urgent La halle"),
    mended: hall(title: #""!urgent La halle""#))
}
