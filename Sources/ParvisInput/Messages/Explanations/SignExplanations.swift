import ParvisCore

/// Explanations of signs that have a meaning of their own: quotation marks, brackets, colons.
extension DiagnosticExplanation {
  static let openQuote = DiagnosticExplanation(
    Bilingual(fr: "Guillemet qui n'est pas refermé", en: "Quotation mark that is not closed"),
    Bilingual(
      fr: """
        Un texte qui commence par un guillemet droit ou une apostrophe va jusqu'au signe qui le \
        ferme. Sans lui, toute la suite du fichier ferait partie du texte.
        """,
      en: """
        A text that begins with a straight quotation mark goes on to the mark that closes it. \
        Without it, all the rest of the file would belong to the text.
        """),
    example: """
      concertation: "La halle du marché
      parties prenantes:
        - Maire : élus, influence 4, intérêt 3
      """,
    mended: """
      concertation: "La halle du marché"
      parties prenantes:
        - Maire : élus, influence 4, intérêt 3
      """)

  static let openBracket = DiagnosticExplanation(
    Bilingual(
      fr: "Crochet ou accolade qui n'est pas refermé",
      en: "Bracket or brace that is not closed"),
    Bilingual(
      fr: """
        `[` commence une liste sur une ligne et `{` un bloc sur une ligne ; chacun se ferme, et \
        leurs éléments sont séparés par des virgules.
        """,
      en: """
        `[` begins a list on one line and `{` a block on one line; each of them is closed, and \
        commas separate what they hold.
        """),
    example: """
      concertation: La halle du marché
      territoires: [Centre, Faubourg
      parties prenantes:
        - Maire : élus, influence 4, intérêt 3
      """,
    mended: """
      concertation: La halle du marché
      territoires: [Centre, Faubourg]
      parties prenantes:
        - Maire : élus, influence 4, intérêt 3
      """)

  static let unknownEscape = DiagnosticExplanation(
    Bilingual(
      fr: "Barre oblique inversée entre guillemets", en: "Backslash between quotation marks"),
    Bilingual(
      fr: """
        Entre guillemets droits, `\\` annonce un signe spécial. Pour écrire cette barre, il faut \
        la doubler, ou entourer le texte d'apostrophes.
        """,
      en: """
        Between double quotes, `\\` announces a special sign. To write the backslash itself, \
        double it, or put the text between single quotes.
        """),
    example: #"""
      concertation: "Plans dans P:\halle"
      parties prenantes:
        - Maire : élus, influence 4, intérêt 3
      """#,
    mended: #"""
      concertation: 'Plans dans P:\halle'
      parties prenantes:
        - Maire : élus, influence 4, intérêt 3
      """#)

  static let colonInsideValue = DiagnosticExplanation(
    Bilingual(fr: "Deux-points dans un texte", en: "Colon inside a text"),
    Bilingual(
      fr: """
        « : » suivi d'un espace sépare une clé de sa valeur. Un texte qui en contient un a besoin \
        de guillemets. Le même message paraît quand une ligne est trop décalée vers la droite.
        """,
      en: """
        “:” followed by a space separates a key from its value. A text that holds one needs \
        quotation marks. The same message appears when a line stands too far to the right.
        """),
    example: """
      concertation: La halle : marché couvert
      parties prenantes:
        - Maire : élus, influence 4, intérêt 3
      """,
    mended: """
      concertation: "La halle : marché couvert"
      parties prenantes:
        - Maire : élus, influence 4, intérêt 3
      """)

  static let forbiddenFirstSign = DiagnosticExplanation(
    Bilingual(
      fr: "Signe réservé au début d'un texte", en: "Reserved sign at the beginning of a text"),
    Bilingual(
      fr: """
        Quelques signes, comme `@` et `` ` ``, ne peuvent pas commencer un texte sans guillemets : \
        ils sont réservés par le format du fichier.
        """,
      en: """
        A few signs, such as `@` and `` ` ``, cannot begin a text without quotation marks: the \
        format of the file reserves them.
        """),
    example: """
      concertation: @MontrevelDemain
      parties prenantes:
        - Maire : élus, influence 4, intérêt 3
      """,
    mended: """
      concertation: "@MontrevelDemain"
      parties prenantes:
        - Maire : élus, influence 4, intérêt 3
      """)

  static let sentenceToQuote = DiagnosticExplanation(
    Bilingual(fr: "Phrase à mettre entre guillemets", en: "Sentence to put in quotation marks"),
    Bilingual(
      fr: """
        Des guillemets autour d'un seul nom, un `&` ou un deuxième « : » coupent la phrase d'un \
        lien. Des guillemets autour de la phrase entière la gardent en un morceau.
        """,
      en: """
        Quotation marks round one name only, an `&` or a second “:” cut the sentence of a link. \
        Quotation marks round the whole sentence keep it in one piece.
        """),
    example: """
      concertation: La halle du marché
      parties prenantes:
        - Maire : élus, influence 4, intérêt 3
        - CCAS : services, influence 1, intérêt 2
      liens:
        - "CCAS" -> Maire : contact 2
      """,
    mended: """
      concertation: La halle du marché
      parties prenantes:
        - Maire : élus, influence 4, intérêt 3
        - CCAS : services, influence 1, intérêt 2
      liens:
        - "CCAS -> Maire : contact 2"
      """)

  static let commentInSentence = DiagnosticExplanation(
    Bilingual(fr: "Dièse dans une phrase", en: "Hash in a sentence"),
    Bilingual(
      fr: """
        Après un espace, `#` commence une remarque et le reste de la ligne est passé sous \
        silence. Parvis lit ici la phrase entière ; un autre programme la couperait.
        """,
      en: """
        After a space, `#` begins a remark and the rest of the line is passed over. Parvis reads \
        the whole sentence here; another program would cut it.
        """),
    example: """
      concertation: La halle du marché
      parties prenantes:
        - Maire : élus, influence 4, intérêt 3
        - "Lot #2" : prestataires, influence 1, intérêt 2
      liens:
        - Lot #2 -> Maire : contact 2
      """,
    mended: """
      concertation: La halle du marché
      parties prenantes:
        - Maire : élus, influence 4, intérêt 3
        - "Lot #2" : prestataires, influence 1, intérêt 2
      liens:
        - "Lot #2 -> Maire : contact 2"
      """)

  static let alias = DiagnosticExplanation(
    Bilingual(
      fr: "Texte qui commence par une étoile ou une esperluette",
      en: "Text that begins with a star or an ampersand"),
    Bilingual(
      fr: """
        Au début d'un texte, `*` et `&` servent à des renvois d'un endroit du fichier à un autre, \
        que Parvis n'accepte pas : une carte se lit de haut en bas.
        """,
      en: """
        At the beginning of a text, `*` and `&` make references from one place of the file to \
        another, which Parvis refuses: a map is read from top to bottom.
        """),
    example: """
      concertation: *Halle
      parties prenantes:
        - Maire : élus, influence 4, intérêt 3
      """,
    mended: """
      concertation: "*Halle"
      parties prenantes:
        - Maire : élus, influence 4, intérêt 3
      """)

  static let tag = DiagnosticExplanation(
    Bilingual(
      fr: "Texte qui commence par un point d'exclamation",
      en: "Text that begins with an exclamation mark"),
    Bilingual(
      fr: """
        Au début d'un texte, `!` annonce une sorte de valeur, ce dont une carte n'a pas besoin. \
        Des guillemets en font un texte comme un autre.
        """,
      en: """
        At the beginning of a text, `!` announces a type of value, which a map does not need. \
        Quotation marks make it a text like any other.
        """),
    example: """
      concertation: !urgent La halle
      parties prenantes:
        - Maire : élus, influence 4, intérêt 3
      """,
    mended: """
      concertation: "!urgent La halle"
      parties prenantes:
        - Maire : élus, influence 4, intérêt 3
      """)
}
