import ParvisCore
internal import ParvisInput

/// What is said of choices made while the network of another program was read.
extension Diagnostic {
  static func typeFieldTaken(_ field: String, at location: SourceLocation) -> Diagnostic {
    note(
      .foreignReading,
      fr: "le type des liens est lu dans le champ \(quoted: field)",
      en: "the type of the links is read from the field \(quoted: field)",
      at: location)
  }

  static func categoryFieldTaken(_ field: String, at location: SourceLocation) -> Diagnostic {
    note(
      .foreignReading,
      fr: "la catégorie est lue dans le champ \(quoted: field)",
      en: "the category is read from the field \(quoted: field)",
      at: location)
  }

  static func groupsRead(_ names: [String], at location: SourceLocation) -> Diagnostic {
    note(
      .foreignReading,
      fr: """
        \(count: names.count, one: "cadre", many: "cadres") sans lien (\
        \(quotedList: names, atMost: 3)) : ce n'est pas une partie prenante, son nom devient le \
        groupe de ce qu'il contient
        """,
      en: """
        \(count: names.count, one: "box", many: "boxes") without links (\
        \(quotedList: names, atMost: 3)): no stakeholder, its name becomes the group of what it \
        holds
        """,
      at: location)
  }

  static func datedValues(_ count: Int, at location: SourceLocation) -> Diagnostic {
    note(
      .foreignReading,
      fr: """
        \(count: count, one: "champ a", many: "champs ont") plusieurs valeurs datées : la plus \
        récente est lue
        """,
      en: """
        \(count: count, one: "field has", many: "fields have") several dated values: the latest is \
        read
        """,
      at: location)
  }

  static func overInFile(_ names: [String], at location: SourceLocation) -> Diagnostic {
    note(
      .foreignReading,
      fr: "d'après ses dates, le fichier tient pour terminés : \(quotedList: names, atMost: 6)",
      en: "by its dates, the file holds these to be over: \(quotedList: names, atMost: 6)",
      advice: Bilingual(
        fr: "ils sont lus comme les autres : retirez ceux qui ne comptent plus",
        en: "they are read like the others: take away those that no longer count"),
      at: location)
  }

  static func foreignEnd(
    _ name: String, near candidate: String?, at location: SourceLocation
  ) -> Diagnostic {
    warning(
      .foreignEnd,
      fr: "la connexion nomme \(quoted: name), qui n'est pas un élément",
      en: "the connection names \(quoted: name), which is no element",
      advice: candidate.map { didYouMean($0) } ?? declareEnd, at: location)
  }

  static func foreignEnds(_ names: [String], at location: SourceLocation) -> Diagnostic {
    warning(
      .foreignEnd,
      fr: "des connexions nomment \(quotedList: names, atMost: 6), qui ne sont pas des éléments",
      en: "connections name \(quotedList: names, atMost: 6), which are no elements",
      advice: declareEnd, at: location)
  }

  private static let declareEnd = Bilingual(
    fr: "ajoutez-les aux éléments, avec leur type ; sinon ce sont des parties prenantes",
    en: "add them to the elements, with their type; else they are stakeholders")

  static func foreignLinkWord(
    _ word: String, count: Int, _ proposal: LinkType?, choices: [String],
    at location: SourceLocation
  ) -> Diagnostic {
    let likely = proposal.map { type in
      Bilingual(
        fr: "sans doute \(ValueWords.linkTypes.word(for: type, in: .french))",
        en: "probably \(ValueWords.linkTypes.word(for: type, in: .english))")
    }
    let command = Bilingual(
      fr: """
        donnez à chaque mot son type, par exemple \
        `--links-as "\(choices.joined(separator: ","))"` (ou `--links-as contact` pour tous les autres)
        """,
      en: """
        give each word its type, such as \
        `--links-as "\(choices.joined(separator: ","))"` (or `--links-as contact` for all others)
        """)
    let advice =
      choices.isEmpty
      ? likely
      : likely.map { Bilingual(fr: "\($0) ; \(command)", en: "\($0); \(command)") } ?? command
    return error(
      .foreignLinkType,
      fr: "\(quoted: word)\(times(count)) n'est pas un type de lien",
      en: "\(quoted: word)\(times(count)) is no type of link",
      advice: advice, at: location)
  }

  static func linksWithoutType(
    _ count: Int, fields: [(name: String, values: [String])], at location: SourceLocation
  ) -> Diagnostic {
    let all = Bilingual(
      fr: """
        dites ce que sont ces liens, par exemple `--links-as contact` ou \
        `--links-as influence`
        """,
      en: "say what these links are, such as `--links-as contact` or `--links-as influence`")
    let advice = fields.first.map { first in
      let texts = fields.prefix(3)
        .map { "\($0.name) (\($0.values.joined(separator: ", ")))" }.joined(separator: ", ")
      return Bilingual(
        fr: """
          si l'un de ces champs le dit, nommez-le : \(texts) \
          (`--type-from \(ShellWord.quoted(first.name))`) ; sinon, \(all)
          """,
        en: """
          if one of these fields says it, name it: \(texts) \
          (`--type-from \(ShellWord.quoted(first.name))`); otherwise \(all)
          """)
    }
    return error(
      .foreignLinkType,
      fr: "\(count: count, one: "lien est", many: "liens sont") sans type",
      en: "\(count: count, one: "link has", many: "links have") no type",
      advice: advice ?? all, at: location)
  }

  static func idleLinkWords(_ words: [String], at location: SourceLocation) -> Diagnostic {
    warning(
      .foreignLinkType,
      fr: "aucun lien du fichier ne porte \(quotedList: words, atMost: 6), que donne `--links-as`",
      en: "no link of the file bears \(quotedList: words, atMost: 6), which `--links-as` gives",
      advice: Bilingual(
        fr: "vérifiez l'orthographe du mot", en: "check the spelling of the word"),
      at: location)
  }
}
