import ParvisCore

/// Problems of the files of other programs.
extension Diagnostic {
  static func unreadableJSON(at location: SourceLocation) -> Diagnostic {
    error(
      .unreadableJSON,
      Bilingual(
        fr: "ce signe n'est pas à sa place : le fichier n'est pas du JSON",
        en: "this sign is out of place: the file is not JSON"),
      advice: exportAgain, at: location)
  }

  static func unfinishedJSON(at location: SourceLocation) -> Diagnostic {
    error(
      .unreadableJSON,
      Bilingual(fr: "le fichier s'arrête au milieu", en: "the file stops in the middle"),
      advice: exportAgain, at: location)
  }

  static func unreadableXML(at location: SourceLocation) -> Diagnostic {
    error(
      .unreadableXML,
      Bilingual(
        fr: "ce signe n'est pas à sa place : le fichier n'est pas du XML",
        en: "this sign is out of place: the file is not XML"),
      advice: exportAgain, at: location)
  }

  static func unfinishedXML(at location: SourceLocation) -> Diagnostic {
    error(
      .unreadableXML,
      Bilingual(
        fr: "ce qui est ouvert ici n'est jamais fermé", en: "what is opened here is never closed"),
      advice: exportAgain, at: location)
  }

  static func crossedElements(
    opened: String, closed: String, at location: SourceLocation
  ) -> Diagnostic {
    error(
      .unreadableXML,
      Bilingual(
        fr: "\(quoted: closed) est fermé ici, alors que \(quoted: opened) est ouvert",
        en: "\(quoted: closed) is closed here while \(quoted: opened) is open"),
      advice: exportAgain, at: location)
  }

  private static let exportAgain = Bilingual(
    fr: "exportez-le de nouveau depuis le programme qui l'a écrit",
    en: "export it again from the program that wrote it")

  static func documentType(at location: SourceLocation) -> Diagnostic {
    error(
      .refusedXML,
      Bilingual(
        fr: "le fichier déclare un type de document, ce qui n'est pas accepté",
        en: "the file declares a document type, which is not accepted"),
      advice: Bilingual(
        fr: "enlevez la déclaration `<!DOCTYPE …>` : un réseau n'en a pas besoin",
        en: "take the declaration `<!DOCTYPE …>` away: a network needs none"),
      at: location)
  }

  static func unknownEntity(_ name: String, at location: SourceLocation) -> Diagnostic {
    error(
      .refusedXML,
      Bilingual(
        fr: "l'entité \(quoted: name) n'est pas connue ou ne vaut aucun caractère permis",
        en: "the entity \(quoted: name) is not known or stands for no allowed character"),
      advice: Bilingual(
        fr: "écrivez le caractère lui-même", en: "write the character itself"),
      at: location)
  }

  static func noNetwork(_ form: String, part: String, at location: SourceLocation) -> Diagnostic {
    error(
      .noNetwork,
      Bilingual(
        fr: "ce n'est pas un fichier \(form) : la partie `\(part)` manque",
        en: "this is not a file of \(form): the part `\(part)` is missing"),
      advice: Bilingual(
        fr: "vérifiez que c'est le bon fichier, ou dites sa forme avec `--from`",
        en: "check that this is the right file, or say its form with `--from`"),
      at: location)
  }

  static func unknownElement(_ name: String, at location: SourceLocation) -> Diagnostic {
    error(
      .unknownLinkEnd,
      Bilingual(
        fr: "aucun élément du fichier ne s'appelle \(quoted: name)",
        en: "no element of the file is called \(quoted: name)"),
      advice: exportAgain, at: location)
  }

  static func foreignLinkType(_ word: String?, at location: SourceLocation) -> Diagnostic {
    error(
      .foreignLinkType,
      word.map {
        Bilingual(
          fr: "\(quoted: $0) n'est pas un type de lien", en: "\(quoted: $0) is no type of link")
      } ?? Bilingual(fr: "ce lien n'a pas de type", en: "this link has no type"),
      advice: Bilingual(
        fr: """
          dites ce que sont ces liens, par exemple `--links-as contact` ou \
          `--links-as influence`
          """,
        en: "say what these links are, such as `--links-as contact` or `--links-as influence`"),
      at: location)
  }

  static func foreignScores(
    _ keys: [String], count: Int, _ scale: Scale, at location: SourceLocation
  ) -> Diagnostic {
    warning(
      .foreignScores,
      Bilingual(
        fr: """
          \(count: count, one: "valeur", many: "valeurs") de \(quotedList: keys, atMost: 3) : \
          pas de note entière de \(scale.low) à \(scale.high), donc inconnue
          """,
        en: """
          \(count: count, one: "value", many: "values") of \(quotedList: keys, atMost: 3): no \
          whole score from \(scale.low) to \(scale.high), hence unknown
          """),
      advice: Bilingual(
        fr: "complétez les notes, ou donnez l'échelle du fichier, par exemple `--scale 0-10`",
        en: "complete the scores, or give the scale of the file, such as `--scale 0-10`"),
      at: location)
  }

  static func foreignFields(_ keys: [String], at location: SourceLocation) -> Diagnostic {
    warning(
      .foreignFields,
      Bilingual(
        fr: "une carte n'a pas de place pour \(quotedList: keys, atMost: 6)",
        en: "a map has no place for \(quotedList: keys, atMost: 6)"),
      advice: Bilingual(
        fr: "reportez à la main ce qui compte, ou renommez le champ comme une clé du fichier",
        en: "carry over by hand what matters, or rename the field after a key of the file"),
      at: location)
  }

  static func foreignHomonyms(_ names: [String], at location: SourceLocation) -> Diagnostic {
    warning(
      .foreignHomonyms,
      Bilingual(
        fr: "plusieurs éléments s'appellent \(quotedList: names, atMost: 3)",
        en: "several elements are called \(quotedList: names, atMost: 3)"),
      advice: Bilingual(
        fr: "un numéro les distingue ; donnez-leur leurs vrais noms, ou réunissez-les",
        en: "a number tells them apart; give them their real names, or join them"),
      at: location)
  }

  static func foreignRepeats(_ count: Int, at location: SourceLocation) -> Diagnostic {
    warning(
      .foreignRepeats,
      Bilingual(
        fr: """
          \(count: count, one: "répétition laissée", many: "répétitions laissées") de côté : la \
          première fois compte
          """,
        en: """
          \(count: count, one: "repetition", many: "repetitions") left aside: the first time counts
          """),
      advice: Bilingual(
        fr: "vérifiez les liens de même type entre les mêmes éléments",
        en: "check the links of one type between the same elements"),
      at: location)
  }
}
