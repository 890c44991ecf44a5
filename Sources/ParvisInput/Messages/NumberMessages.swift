import ParvisCore

/// Problems of scores and of other numbers.
extension Diagnostic {
  static func scoreOffScale(
    _ text: String, _ scale: Scale, at location: SourceLocation
  ) -> Diagnostic {
    error(
      .scoreOffScale,
      Bilingual(
        fr: "la note \(quoted: text) sort de l'échelle \(scale.text)",
        en: "the score \(quoted: text) is off the scale \(scale.text)"),
      advice: Bilingual(
        fr: """
          écrivez un nombre entier de \(scale.signed(scale.low)) à \
          \(scale.signed(scale.high)), ou `inconnue`
          """,
        en: """
          write a whole number from \(scale.signed(scale.low)) to \
          \(scale.signed(scale.high)), or `unknown`
          """),
      at: location)
  }

  static func decimalScore(
    _ text: String, low: Int, high: Int, at location: SourceLocation
  ) -> Diagnostic {
    error(
      .decimalScore,
      Bilingual(
        fr: "la note \(quoted: text) n'est pas un nombre entier",
        en: "the score \(quoted: text) is not a whole number"),
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
      Bilingual(
        fr: "l'intervalle \(quoted: text) est écrit à l'envers : il est lu `\(read)`",
        en: "the interval \(quoted: text) is written the wrong way round: it is read as `\(read)`"),
      advice: Bilingual(
        fr: "écrivez `\(read)`, ou une seule note si ce n'est pas un intervalle",
        en: "write `\(read)`, or a single score if it is no interval"),
      at: location)
  }

  static func unreadableScore(
    _ text: String, _ scale: Scale, at location: SourceLocation
  ) -> Diagnostic {
    error(
      .unreadableScore,
      Bilingual(
        fr: "\(quoted: text) n'est pas une note", en: "\(quoted: text) is not a score"),
      advice: scoreAdvice(scale), at: location)
  }

  static func expectedScore(_ scale: Scale, at location: SourceLocation) -> Diagnostic {
    error(
      .expectedScore,
      Bilingual(fr: "une seule note est attendue ici", en: "a single score is expected here"),
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
      Bilingual(fr: "ce bloc ne donne pas de note", en: "this block gives no score"),
      advice: Bilingual(
        fr: "ajoutez `valeur: 3`, à côté de la source ou du commentaire",
        en: "add `value: 3` beside the source or the comment"),
      at: location)
  }

  static func ambiguousNote(_ text: String, at location: SourceLocation) -> Diagnostic {
    warning(
      .ambiguousNote,
      Bilingual(
        fr: "\(quoted: text) est gardé comme commentaire, et non comme une note",
        en: "\(quoted: text) is kept as a comment, not as a score"),
      advice: Bilingual(
        fr: "si c'est une note, dites laquelle : `influence: \(text)` ou `intérêt: \(text)`",
        en: "if it is a score, say which: `influence: \(text)` or `interest: \(text)`"),
      at: location)
  }

  static func missingScores(_ names: [String], at location: SourceLocation) -> Diagnostic {
    note(
      .missingScores,
      Bilingual(
        fr: """
          influence ou intérêt non noté pour \
          \(count: names.count, one: "partie prenante", many: "parties prenantes") : \
          \(quotedList: names)
          """,
        en: """
          influence or interest not scored for \
          \(count: names.count, one: "stakeholder", many: "stakeholders"): \(quotedList: names)
          """),
      advice: Bilingual(
        fr: "ajoutez `influence` et `intérêt` ; sans cela, la note compte comme inconnue",
        en: "add `influence` and `interest`; otherwise the score counts as unknown"),
      at: location)
  }

  static func unreadableScale(_ text: String, at location: SourceLocation) -> Diagnostic {
    error(
      .unreadableScale,
      Bilingual(
        fr: "\(quoted: text) n'est pas une échelle", en: "\(quoted: text) is not a scale"),
      advice: Bilingual(
        fr: "écrivez deux nombres entiers, par exemple `échelle: 0-4` ou `échelle: 0-10`",
        en: "write two whole numbers, for instance `scale: 0-4` or `scale: 0-10`"),
      at: location)
  }

  static func unreadableNumber(_ text: String, at location: SourceLocation) -> Diagnostic {
    error(
      .unreadableNumber,
      Bilingual(
        fr: "\(quoted: text) n'est pas un nombre que l'on puisse lire sans se tromper",
        en: "\(quoted: text) is not a number that can be read without doubt"),
      advice: Bilingual(
        fr: "écrivez le nombre en chiffres, par exemple `18000` ou `18 000`",
        en: "write the number in digits, for instance `18000`"),
      at: location)
  }

  static func unreadableDays(_ text: String, at location: SourceLocation) -> Diagnostic {
    error(
      .unreadableDays,
      Bilingual(
        fr: "\(quoted: text) n'est pas un nombre de jours",
        en: "\(quoted: text) is not a number of days"),
      advice: Bilingual(
        fr: "écrivez par exemple `12 jours` ou `2,5`", en: "write for instance `12 days` or `2.5`"),
      at: location)
  }

  static func unreadableShare(_ text: String, at location: SourceLocation) -> Diagnostic {
    error(
      .unreadableShare,
      Bilingual(
        fr: "\(quoted: text) n'est pas une part", en: "\(quoted: text) is not a share"),
      advice: Bilingual(
        fr: "écrivez un pourcentage, par exemple `17 %`, ou une part, par exemple `0,17`",
        en: "write a percentage, for instance `17%`, or a share, for instance `0.17`"),
      at: location)
  }

  static func sharesDoNotAddUp(
    _ name: String, total: Double, at location: SourceLocation
  ) -> Diagnostic {
    warning(
      .sharesDoNotAddUp,
      Bilingual(
        fr: "les parts de \(quoted: name) font \(total) % en tout",
        en: "the shares of \(quoted: name) add up to \(total)%"),
      advice: Bilingual(
        fr: "vérifiez qu'elles font 100 % ensemble", en: "check that they add up to 100%"),
      at: location)
  }
}

extension Scale {
  /// “0-4”, “−4…+4”.
  fileprivate var text: String { low < 0 ? "\(signed(low))…\(signed(high))" : "\(low)-\(high)" }

  /// An interval as the file writes it: `2-4`, or `-2..1` on scales that go below zero.
  fileprivate func interval(_ score: Score) -> String {
    low < 0 ? "\(score.low)..\(score.high)" : "\(score.low)-\(score.high)"
  }

  /// A number with its sign on scales that go below zero.
  fileprivate func signed(_ value: Int) -> String {
    value < 0 ? "\u{2212}\(-value)" : low < 0 && value > 0 ? "+\(value)" : String(value)
  }
}
