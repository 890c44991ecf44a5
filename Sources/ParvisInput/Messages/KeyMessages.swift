import ParvisCore

/// Problems of keys and of what stands after them.
extension Diagnostic {
  static func rootIsNoMapping(at location: SourceLocation) -> Diagnostic {
    error(
      .rootIsNoMapping,
      Bilingual(
        fr: "le fichier doit contenir des sections, chacune avec son nom suivi de « : »",
        en: "the file must hold sections, each with its name followed by “:”"),
      advice: Bilingual(
        fr: "commencez par `concertation: …`, puis `parties prenantes:` et un nom par ligne",
        en: "begin with `exercise: …`, then `stakeholders:` and one name per line"),
      at: location)
  }

  static func missingExercise() -> Diagnostic {
    error(
      .missingExercise,
      Bilingual(
        fr: "la section « concertation » manque", en: "the section “exercise” is missing"),
      advice: Bilingual(
        fr: "ajoutez en tête de fichier `concertation:` et le sujet en quelques mots",
        en: "add `exercise:` and the subject in a few words at the top of the file"),
      at: nil)
  }

  static func missingStakeholders() -> Diagnostic {
    error(
      .missingStakeholders,
      Bilingual(
        fr: "la section « parties prenantes » manque, ou elle est vide",
        en: "the section “stakeholders” is missing or empty"),
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
      Bilingual(
        fr: "rien n'est écrit après \(quoted: key.french)",
        en: "nothing is written after \(quoted: key.english)"),
      advice: Bilingual(
        fr: "complétez, ou effacez \(quoted: key.french)",
        en: "complete it, or remove \(quoted: key.english)"),
      at: location)
  }

  static func expectedText(at location: SourceLocation) -> Diagnostic {
    error(
      .expectedText,
      Bilingual(
        fr: "un texte simple est attendu ici, et non une liste ou un bloc",
        en: "a plain text is expected here, not a list or a block"),
      advice: Bilingual(
        fr: "écrivez le texte sur la même ligne ; entourez-le de guillemets s'il contient « : »",
        en: "write the text on the same line; put quotation marks round it if it holds “:”"),
      at: location)
  }

  static func expectedBlock(at location: SourceLocation) -> Diagnostic {
    error(
      .expectedBlock,
      Bilingual(
        fr: "des lignes `clé: valeur` sont attendues ici",
        en: "lines of `key: value` are expected here"),
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
      Bilingual(
        fr: "\(quoted: word) n'est pas un des mots attendus",
        en: "\(quoted: word) is not one of the expected words"),
      advice: advice, at: location)
  }

  static func unknownCategory(
    _ word: String, nearest: String?, declared: [String], at location: SourceLocation
  ) -> Diagnostic {
    let message = Bilingual(
      fr: "\(quoted: word) n'est pas une catégorie", en: "\(quoted: word) is not a category")
    let advice: Bilingual
    if let nearest {
      advice = didYouMean(nearest)
    } else {
      let french = ValueWords.categories.french + declared
      let english = ValueWords.categories.english + declared
      advice = Bilingual(
        fr: "écrivez \(FrenchSentence.choice(french)), ou déclarez-la : `catégories: [\(word)]`",
        en: "write \(EnglishSentence.choice(english)), or declare it: `categories: [\(word)]`")
    }
    return error(.unknownCategory, message, advice: advice, at: location)
  }

  static func missingCategory(_ name: String, at location: SourceLocation) -> Diagnostic {
    warning(
      .missingCategory,
      Bilingual(
        fr: "\(quoted: name) n'a pas de catégorie : sa couleur sera neutre",
        en: "\(quoted: name) has no category: its colour will be neutral"),
      advice: Bilingual(
        fr: "ajoutez \(FrenchSentence.choice(ValueWords.categories.french))",
        en: "add \(EnglishSentence.choice(ValueWords.categories.english))"),
      at: location)
  }
}

extension FrenchSentence {
  /// « a, b ou c ».
  static func choice(_ words: [String]) -> String { Choice.joined(words, "ou") }
}

extension EnglishSentence {
  /// “a, b or c”.
  static func choice(_ words: [String]) -> String { Choice.joined(words, "or") }
}

private enum Choice {
  static func joined(_ words: [String], _ or: String) -> String {
    guard let last = words.last, words.count > 1 else { return words.first ?? "" }
    return words.dropLast().joined(separator: ", ") + " \(or) " + last
  }
}
