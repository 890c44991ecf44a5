import ParvisCore

/// Problems of values that are not of the expected kind.
extension Diagnostic {
  static func expectedText(at location: SourceLocation) -> Diagnostic {
    error(
      .expectedText,
      fr: "un texte simple est attendu ici, et non une liste ou un bloc",
      en: "a plain text is expected here, not a list or a block",
      advice: Bilingual(
        fr: "écrivez le texte sur la même ligne ; entourez-le de guillemets s'il contient « : »",
        en: "write the text on the same line; put quotation marks round it if it holds “:”"),
      at: location)
  }

  static func expectedBlock(at location: SourceLocation) -> Diagnostic {
    error(
      .expectedBlock,
      fr: "des lignes `clé: valeur` sont attendues ici",
      en: "lines of `key: value` are expected here",
      advice: Bilingual(
        fr: "écrivez une ligne par élément, décalée de deux espaces, ou `{ clé: valeur, … }`",
        en: "write one line for each item, indented by two spaces, or `{ key: value, … }`"),
      at: location)
  }

  static func unreadPiece(
    _ text: String, nearest: String?, at location: SourceLocation
  ) -> Diagnostic {
    let message = Bilingual(
      fr: "\(quoted: text) ne commence par aucun mot connu ici",
      en: "\(quoted: text) begins with no word known here")
    let advice: Bilingual
    if let nearest {
      advice = didYouMean(nearest)
    } else {
      advice = Bilingual(
        fr: "écrivez un mot connu puis sa valeur, par exemple `influence 3` ou `représente …`",
        en: "write a known word and its value, for instance `influence 3` or `represents …`")
    }
    return error(.unreadPiece, message, advice: advice, at: location)
  }

  /// A text that begins with a word for how open a theme is.
  static func wordInText(_ word: String, of theme: String, at location: SourceLocation)
    -> Diagnostic
  {
    warning(
      .wordInText,
      fr: "ce texte est gardé comme commentaire : « \(word) » n'y est pas lu",
      en: "this text is kept as a comment: “\(word)” is not read in it",
      advice: Bilingual(
        fr: "si « \(word) » dit ce qui peut changer, écrivez `\(theme): \(word) (pourquoi)`",
        en: "if “\(word)” says what can change, write `\(theme): \(word) (why)`"),
      at: location)
  }

  static func unknownWord(
    _ word: String, nearest: String?, choices: (french: [String], english: [String]),
    at location: SourceLocation
  ) -> Diagnostic {
    let advice: Bilingual
    if let nearest {
      advice = didYouMean(nearest)
    } else {
      advice = Bilingual(
        fr: "écrivez \(FrenchSentence.choice(choices.french))",
        en: "write \(EnglishSentence.choice(choices.english))")
    }
    return error(
      .unknownWord,
      fr: "\(quoted: word) n'est pas un des mots attendus",
      en: "\(quoted: word) is not one of the expected words",
      advice: advice, at: location)
  }

  /// A word that is none of the six categories and not declared, said once for all its places.
  static func unknownCategory(
    _ word: String, count: Int, _ proposal: UsualCategories.Proposal?, nearest: String?,
    declared: [String], at location: SourceLocation
  ) -> Diagnostic {
    let times = times(count)
    let advice: Bilingual
    switch proposal {
    case .standard(let usual):
      let words = ValueWords.categories
      let french = FrenchSentence.choice(usual.map { words.word(for: $0, in: .french) })
      let english = EnglishSentence.choice(usual.map { words.word(for: $0, in: .english) })
      advice = Bilingual(
        fr: "sans doute \(french) ; sinon, déclarez la catégorie : `catégories: [\(word)]`",
        en: "probably \(english); else declare the category: `categories: [\(word)]`")
    case .own:
      advice = Bilingual(
        fr: """
          déclarez-la : `catégories: [\(word)]`, ou écrivez prestataires pour qui travaille sous \
          contrat
          """,
        en: """
          declare it: `categories: [\(word)]`, or write contractors for whoever works under \
          contract
          """)
    case nil:
      if let nearest {
        advice = didYouMean(nearest)
      } else {
        let french = ValueWords.categories.french + declared
        let english = ValueWords.categories.english + declared
        advice = Bilingual(
          fr: "écrivez \(FrenchSentence.choice(french)), ou déclarez-la : `catégories: [\(word)]`",
          en: "write \(EnglishSentence.choice(english)), or declare it: `categories: [\(word)]`")
      }
    }
    return error(
      .unknownCategory,
      fr: "\(quoted: word) n'est pas une catégorie\(times)",
      en: "\(quoted: word) is not a category\(times)",
      advice: advice, at: location)
  }

  static func missingCategories(
    _ names: [String], at location: SourceLocation
  ) -> Diagnostic {
    let message =
      names.count == 1
      ? Bilingual(
        fr: "\(quoted: names[0]) n'a pas de catégorie : sa couleur sera neutre",
        en: "\(quoted: names[0]) has no category: its colour will be neutral")
      : Bilingual(
        fr: """
          \(names.count) parties prenantes n'ont pas de catégorie, et auront une couleur neutre : \
          \(quotedList: names)
          """,
        en: """
          \(names.count) stakeholders have no category, and will have a neutral colour: \
          \(quotedList: names)
          """)
    return warning(
      .missingCategory, message,
      advice: Bilingual(
        fr: "ajoutez \(FrenchSentence.choice(ValueWords.categories.french))",
        en: "add \(EnglishSentence.choice(ValueWords.categories.english))"),
      at: location)
  }
}

/// Explanations of values that are not of the expected kind.
extension DiagnosticExplanation {
  package static let expectedText = DiagnosticExplanation(
    Bilingual(fr: "Liste ou bloc à la place d'un texte", en: "List or block in place of a text"),
    fr: "Cette clé dit une seule chose, en un texte : ni liste entre crochets, ni bloc.",
    en: "This key says one thing, in one text: no list in brackets and no block.",
    example: hall("Maire : élus, influence 4, intérêt 3", with: "commune: [Montrevel, Bourg]"),
    mended: hall("Maire : élus, influence 4, intérêt 3", with: "commune: Montrevel et Bourg"))

  package static let expectedBlock = DiagnosticExplanation(
    Bilingual(fr: "Texte à la place d'un bloc", en: "Text in place of a block"),
    fr: """
      Cette section demande des lignes `clé: valeur`, pour que chaque valeur dise ce qu'elle est.
      """,
    en: "This section needs lines of `key: value`, so that each value says what it is.",
    example: """
      concertation: La halle du marché
      parties prenantes:
        - Maire : élus, influence 4, intérêt 3
      moyens: 18 000 €
      """,
    mended: """
      concertation: La halle du marché
      parties prenantes:
        - Maire : élus, influence 4, intérêt 3
      moyens:
        budget: 18 000 €
      """)

  package static let unreadPiece = DiagnosticExplanation(
    Bilingual(fr: "Mots que rien n'annonce", en: "Words that nothing announces"),
    fr: """
      Entre deux virgules, le premier mot dit de quoi il s'agit : `influence`, `intérêt`, \
      `représente`… Une remarque libre s'écrit après `commentaire`.
      """,
    en: """
      Between two commas the first word says what it is about: `influence`, `interest`, \
      `represents`… A free remark is written after `comment`.
      """,
    example: hall("Maire : élus, tient au calendrier, influence 4, intérêt 3"),
    mended: hall("Maire : élus, influence 4, intérêt 3, commentaire tient au calendrier"))

  package static let wordInText = DiagnosticExplanation(
    Bilingual(fr: "Mot connu au début d'un texte", en: "Known word at the beginning of a text"),
    fr: """
      Ce qui suit le nom d'un thème est un mot (oui, partiel, non) ou un commentaire. Un texte qui \
      commence par un tel mot est gardé comme commentaire, et le thème reste à préciser ; la raison \
      s'écrit entre parenthèses.
      """,
    en: """
      What follows the name of a theme is a word (yes, partly, no) or a comment. A text that begins \
      with such a word is kept as a comment, and the theme stays open to question; the reason is \
      written in brackets.
      """,
    example: hall(
      "Maire : élus, influence 4, intérêt 3", with: "thèmes:\n  ombre: non car décidé au contrat"),
    mended: hall(
      "Maire : élus, influence 4, intérêt 3", with: "thèmes:\n  ombre: non (décidé au contrat)"))

  package static let unknownWord = DiagnosticExplanation(
    Bilingual(fr: "Mot qui n'est pas dans la liste", en: "Word that is not on the list"),
    fr: """
      Quelques clés n'acceptent que certains mots, parce que l'analyse s'appuie dessus : le \
      niveau de participation, oui ou non, les couleurs.
      """,
    en: """
      A few keys accept certain words only, because the analysis relies on them: the level of \
      participation, yes or no, colours.
      """,
    example: hall("Maire : élus, influence 4, intérêt 3", with: "niveau: discuter"),
    mended: hall("Maire : élus, influence 4, intérêt 3", with: "niveau: concerter"))

  package static let unknownCategory = DiagnosticExplanation(
    Bilingual(fr: "Catégorie inconnue", en: "Unknown category"),
    fr: """
      La catégorie donne la couleur et la forme sur la carte. Il y en a six ; d'autres se \
      déclarent dans la section « catégories ».
      """,
    en: """
      The category gives the colour and the shape on the map. There are six; others are declared \
      in the section “categories”.
      """,
    example: hall("Journal local : médias, influence 2, intérêt 2"),
    mended: hall("Journal local : médias, influence 2, intérêt 2", with: "catégories: [médias]"))

  package static let missingCategory = DiagnosticExplanation(
    Bilingual(fr: "Partie prenante sans catégorie", en: "Stakeholder without a category"),
    fr: """
      La catégorie n'est jamais devinée d'après le nom. Sans elle, la partie prenante est \
      dessinée d'une couleur neutre et ne compte dans aucune catégorie.
      """,
    en: """
      The category is never guessed from the name. Without it the stakeholder is drawn in a \
      neutral colour and counts in no category.
      """,
    example: hall("Maire : influence 4, intérêt 3"),
    mended: hall("Maire : élus, influence 4, intérêt 3"))
}
