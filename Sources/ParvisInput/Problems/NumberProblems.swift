import ParvisCore

/// Problems of scores and of other numbers.
extension Diagnostic {
  /// A score that is off the scale, with the scale that it may be on.
  static func scoreOffScale(
    _ text: String, _ scale: Scale, _ likely: Scale?, at location: SourceLocation
  ) -> Diagnostic {
    let other =
      likely.map { likely in
        Bilingual(
          fr: " ; si l'échelle est \(likely.low) à \(likely.high), `échelle: \(likely.text)`",
          en: "; if the scale is \(likely.low) to \(likely.high), `scale: \(likely.text)`")
      } ?? Bilingual(verbatim: "")
    return error(
      .scoreOffScale,
      fr: "la note \(quoted: text) sort de l'échelle \(scale.text)",
      en: "the score \(quoted: text) is off the scale \(scale.text)",
      advice: Bilingual(
        fr: """
          écrivez un nombre entier de \(scale.signed(scale.low)) à \
          \(scale.signed(scale.high)), ou `inconnue`\(other)
          """,
        en: """
          write a whole number from \(scale.signed(scale.low)) to \
          \(scale.signed(scale.high)), or `unknown`\(other)
          """),
      at: location)
  }

  /// Several scores above the scale, which is more likely another one than they are wrong.
  static func scoresBeyond(
    _ count: Int, highest: Int, _ scale: Scale, _ likely: Scale?, fromTables: Bool,
    at location: SourceLocation
  ) -> Diagnostic {
    let message = Bilingual(
      fr: """
        des notes vont jusqu'à \(highest) : \(count) dépassent l'échelle \(scale.text)
        """,
      en: """
        scores go up to \(highest): \(count) are beyond the scale \(scale.text)
        """)
    guard let likely else {
      return error(
        .scoreOffScale, message,
        advice: Bilingual(
          fr: "corrigez l'échelle, ou ces notes", en: "correct the scale, or these scores"),
        at: location)
    }
    let place =
      fromTables
      ? Bilingual(
        fr: " dans `concertation.csv`, ou `--scale \(likely.text)` à la commande",
        en: " in `exercise.csv`, or `--scale \(likely.text)` to the command")
      : Bilingual(verbatim: "")
    return error(
      .scoreOffScale, message,
      advice: Bilingual(
        fr: """
          si l'échelle est \(likely.low) à \(likely.high), ajoutez \
          `échelle: \(likely.text)`\(place)
          """,
        en: """
          if the scale is \(likely.low) to \(likely.high), add `scale: \(likely.text)`\(place)
          """),
      at: location)
  }

  /// A file that says another scale than the command line.
  static func otherScale(
    _ own: Scale, given: Scale, at location: SourceLocation
  ) -> Diagnostic {
    error(
      .unreadableScale,
      fr: "le fichier dit l'échelle \(own.text), et la commande `--scale \(given.text)`",
      en: "the file says the scale \(own.text), and the command `--scale \(given.text)`",
      advice: Bilingual(
        fr: "enlevez `--scale`, ou corrigez l'échelle du fichier",
        en: "leave `--scale` out, or correct the scale of the file"),
      at: location)
  }

  static func decimalScore(
    _ text: String, low: Int, high: Int, at location: SourceLocation
  ) -> Diagnostic {
    error(
      .decimalScore,
      fr: "la note \(quoted: text) n'est pas un nombre entier",
      en: "the score \(quoted: text) is not a whole number",
      advice: Bilingual(
        fr: "écrivez `\(low)-\(high)` si vous hésitez entre les deux",
        en: "write `\(low)-\(high)` if you hesitate between the two"),
      at: location)
  }

  static func reversedInterval(
    _ text: String, readAs score: Score, _ scale: Scale, at location: SourceLocation
  ) -> Diagnostic {
    let read = scale.interval(score)
    return warning(
      .reversedInterval,
      fr: "l'intervalle \(quoted: text) est écrit à l'envers : il est lu `\(read)`",
      en: "the interval \(quoted: text) is written the wrong way round: it is read as `\(read)`",
      advice: Bilingual(
        fr: "écrivez `\(read)`, ou une seule note si ce n'est pas un intervalle",
        en: "write `\(read)`, or a single score if it is no interval"),
      at: location)
  }

  /// A text that is no score, with the score that it probably holds.
  static func unreadableScore(
    _ text: String, _ hint: ScoreHint?, orTheme: Bool = false, _ scale: Scale,
    at location: SourceLocation
  ) -> Diagnostic {
    let advice: Bilingual
    var example = "3"
    switch hint {
    case .numbers(let low, let high):
      let score = low == high ? "\(low)" : "\(low)-\(high)"
      return unreadableScore(
        text,
        advice: Bilingual(
          fr: "écrivez seulement `\(score)` ; le reste peut aller dans `commentaire`",
          en: "write only `\(score)`; the rest may go into `comment`"),
        at: location)
    case .disagree(let number, let word):
      return unreadableScore(
        text,
        advice: Bilingual(
          fr: "« \(word) » ne veut pas dire \(number) sur cette échelle : écrivez l'un ou l'autre",
          en: "“\(word)” does not mean \(number) on this scale: write one or the other"),
        at: location)
    case .word(let word, let low, let high):
      let score = low == high ? "\(low)" : "\(low)-\(high)"
      example = score
      advice = Bilingual(
        fr: "écrivez `\(score)` pour « \(word) », ou un intervalle si vous hésitez",
        en: "write `\(score)` for “\(word)”, or an interval if you hesitate")
    case nil: advice = scoreAdvice(scale)
    }
    let theme = Bilingual(
      fr: "\(advice) ; pour un thème, faites suivre son nom de sa note, comme `bruit : \(example)`",
      en: "\(advice); for a theme, write its score behind its name, such as `noise : \(example)`")
    return unreadableScore(text, advice: orTheme ? theme : advice, at: location)
  }

  private static func unreadableScore(
    _ text: String, advice: Bilingual, at location: SourceLocation
  ) -> Diagnostic {
    error(
      .unreadableScore,
      fr: "\(quoted: text) n'est pas une note", en: "\(quoted: text) is not a score",
      advice: advice, at: location)
  }

  /// A score out of another number than the top of the scale.
  static func scoreOutOf(
    _ top: Int, _ text: String, _ scale: Scale, at location: SourceLocation
  ) -> Diagnostic {
    error(
      .unreadableScore,
      fr: "\(quoted: text) est une note sur \(top), et l'échelle est \(scale.text)",
      en: "\(quoted: text) is a score out of \(top), and the scale is \(scale.text)",
      advice: Bilingual(
        fr: """
          écrivez la note de \(scale.signed(scale.low)) à \(scale.signed(scale.high)), ou \
          `échelle: 0-\(top)` si toutes les notes sont sur \(top)
          """,
        en: """
          write the score from \(scale.signed(scale.low)) to \(scale.signed(scale.high)), or \
          `scale: 0-\(top)` if all scores are out of \(top)
          """),
      at: location)
  }

  static func expectedScore(_ scale: Scale, at location: SourceLocation) -> Diagnostic {
    error(
      .expectedScore,
      fr: "une seule note est attendue ici", en: "a single score is expected here",
      advice: scoreAdvice(scale), at: location)
  }

  private static func scoreAdvice(_ scale: Scale) -> Bilingual {
    guard scale.low >= 0 else {
      return Bilingual(
        fr: """
          écrivez un nombre entier de \(scale.signed(scale.low)) à \
          \(scale.signed(scale.high)), ou `inconnue`
          """,
        en: """
          write a whole number from \(scale.signed(scale.low)) to \
          \(scale.signed(scale.high)), or `unknown`
          """)
    }
    return Bilingual(
      fr: """
        écrivez un nombre entier de \(scale.low) à \(scale.high), un intervalle comme `2-3`, \
        un mot (nul, faible, moyen, fort, décisif) ou `inconnue`
        """,
      en: """
        write a whole number from \(scale.low) to \(scale.high), an interval such as `2-3`, \
        a word (none, weak, medium, strong, decisive) or `unknown`
        """)
  }

  static func judgementWithoutValue(at location: SourceLocation) -> Diagnostic {
    error(
      .judgementWithoutValue,
      fr: "ce bloc ne donne pas de note", en: "this block gives no score",
      advice: Bilingual(
        fr: "ajoutez `valeur: 3`, à côté de la source ou du commentaire",
        en: "add `value: 3` beside the source or the comment"),
      at: location)
  }

  static func ambiguousNote(_ text: String, at location: SourceLocation) -> Diagnostic {
    warning(
      .ambiguousNote,
      fr: "\(quoted: text) est gardé comme commentaire, et non comme une note",
      en: "\(quoted: text) is kept as a comment, not as a score",
      advice: Bilingual(
        fr: "si c'est une note, dites laquelle : `influence: \(text)` ou `intérêt: \(text)`",
        en: "if it is a score, say which: `influence: \(text)` or `interest: \(text)`"),
      at: location)
  }

  static func missingScores(_ names: [String], at location: SourceLocation) -> Diagnostic {
    note(
      .missingScores,
      fr: """
        influence ou intérêt non noté pour \
        \(count: names.count, one: "partie prenante", many: "parties prenantes") : \
        \(quotedList: names)
        """,
      en: """
        influence or interest not scored for \
        \(count: names.count, one: "stakeholder", many: "stakeholders"): \(quotedList: names)
        """,
      advice: Bilingual(
        fr: "ajoutez `influence` et `intérêt` ; sans cela, la note compte comme inconnue",
        en: "add `influence` and `interest`; otherwise the score counts as unknown"),
      at: location)
  }
}

extension Scale {
  /// “0-4”, “−4…+4”.
  var text: String { low < 0 ? "\(signed(low))…\(signed(high))" : "\(low)-\(high)" }

  /// An interval as the file writes it: `2-4`, or `-2..1` on scales that go below zero.
  fileprivate func interval(_ score: Score) -> String {
    low < 0 ? "\(score.low)..\(score.high)" : "\(score.low)-\(score.high)"
  }

  /// A number with its sign on scales that go below zero.
  fileprivate func signed(_ value: Int) -> String {
    value < 0 ? "\u{2212}\(-value)" : low < 0 && value > 0 ? "+\(value)" : String(value)
  }
}

/// Explanations of problems of scores and of other numbers.
extension DiagnosticExplanation {
  package static let scoreOffScale = DiagnosticExplanation(
    Bilingual(fr: "Note hors de l'échelle", en: "Score off the scale"),
    fr: """
      Les notes vont de 0 à 4, sauf si la concertation déclare une autre échelle (`échelle: \
      0-10`). Les positions vont de −4 à +4.
      """,
    en: """
      Scores go from 0 to 4, unless the exercise declares another scale (`scale: 0-10`). \
      Positions go from −4 to +4.
      """,
    example: hall("Maire : élus, influence 7, intérêt 3"),
    mended: hall("Maire : élus, influence 4, intérêt 3"))

  package static let decimalScore = DiagnosticExplanation(
    Bilingual(fr: "Note avec décimales", en: "Score with decimals"),
    fr: """
      Une note est une appréciation, pas une mesure : un nombre entier suffit. Une hésitation \
      s'écrit comme un intervalle, et la carte montre alors la marge.
      """,
    en: """
      A score is an assessment, not a measurement: a whole number is enough. A hesitation is \
      written as an interval, and the map then shows the margin.
      """,
    example: hall("Maire : élus, influence 2,5, intérêt 3"),
    mended: hall("Maire : élus, influence 2-3, intérêt 3"))

  package static let unreadableScore = DiagnosticExplanation(
    Bilingual(fr: "Note qui ne peut pas être lue", en: "Score that cannot be read"),
    fr: """
      Une note est un nombre (`3`, ou `3/4` sur l'échelle 0-4), un intervalle (`2-3`), un mot de \
      l'échelle (nul, faible, moyen, fort, décisif) ou `inconnue` ; n/a, nd, « à définir » et un \
      tiret se lisent comme inconnue. « Plutôt fort » et « 4 - décisif » disent deux choses à la \
      fois : Parvis ne choisit pas.
      """,
    en: """
      A score is a number (`3`, or `3/4` on the scale 0-4), an interval (`2-3`), a word of the \
      scale (none, weak, medium, strong, decisive) or `unknown`; n/a, tbd and a dash are read as \
      unknown. “Rather strong” and “4 - decisive” say two things at once: Parvis does not choose.
      """,
    example: hall("Maire : élus, influence beaucoup, intérêt 3"),
    mended: hall("Maire : élus, influence décisive, intérêt 3"))

  package static let reversedInterval = DiagnosticExplanation(
    Bilingual(fr: "Intervalle à l'envers", en: "Interval the wrong way round"),
    fr: """
      `2-4` veut dire « entre 2 et 4 ». `4-2` est lu de la même façon, mais c'est souvent une \
      faute de frappe, et non un intervalle.
      """,
    en: """
      `2-4` means “between 2 and 4”. `4-2` is read in the same way, but it often is a slip of \
      the keyboard, not an interval.
      """,
    example: hall("Maire : élus, influence 4-2, intérêt 3"),
    mended: hall("Maire : élus, influence 2-4, intérêt 3"))

  package static let expectedScore = DiagnosticExplanation(
    Bilingual(fr: "Plusieurs notes à la place d'une", en: "Several scores in place of one"),
    fr: """
      Une liste de notes ne dit pas laquelle retenir. Une hésitation s'écrit comme un \
      intervalle ; les notes de plusieurs groupes vont dans la section « regards ».
      """,
    en: """
      A list of scores does not say which one to keep. A hesitation is written as an interval; \
      the scores of several groups go into the section “views”.
      """,
    example: hall("Maire : { catégorie: élus, influence: [3, 4], intérêt: 3 }"),
    mended: hall("Maire : { catégorie: élus, influence: 3-4, intérêt: 3 }"))

  package static let judgementWithoutValue = DiagnosticExplanation(
    Bilingual(fr: "Source sans note", en: "Source without a score"),
    fr: """
      Une note peut être accompagnée de sa source, de sa date et d'un commentaire ; elle-même \
      s'écrit alors après `valeur`.
      """,
    en: """
      A score may come with its source, its date and a comment; the score itself is then written \
      after `value`.
      """,
    example: hall("Maire : { catégorie: élus, influence: { source: atelier }, intérêt: 3 }"),
    mended: hall(
      "Maire : { catégorie: élus, influence: { valeur: 4, source: atelier }, intérêt: 3 }"))

  package static let ambiguousNote = DiagnosticExplanation(
    Bilingual(fr: "Note ou remarque ?", en: "Score or remark?"),
    fr: """
      En français, « note » veut dire un nombre ou une remarque. Ici c'est une remarque ; un \
      nombre demande de dire ce qu'il note.
      """,
    en: """
      The French word `note` means a score or a remark. Here it is a remark; a number must say \
      what it scores.
      """,
    example: hall("Maire : élus, influence 4, intérêt 3, note 2"),
    mended: hall("Maire : élus, influence 4, intérêt 3, légitimité 2"))

  package static let missingScores = DiagnosticExplanation(
    Bilingual(fr: "Influence ou intérêt non noté", en: "Influence or interest not scored"),
    fr: """
      Les cartes placent chaque partie prenante selon ces deux notes. Ce n'est pas une faute : \
      une note absente compte comme inconnue et la carte le montre par `?`.
      """,
    en: """
      The maps place each stakeholder by these two scores. This is no mistake: a missing score \
      counts as unknown and the map shows it by `?`.
      """,
    example: hall("Maire : élus"),
    mended: hall("Maire : élus, influence 4, intérêt inconnu"))
}
