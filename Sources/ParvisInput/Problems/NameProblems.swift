import ParvisCore

/// Problems of names that are missing, repeated or nearly the same.
extension Diagnostic {
  static func emptyName(at location: SourceLocation) -> Diagnostic {
    error(
      .emptyName, Bilingual(fr: "un nom manque ici", en: "a name is missing here"),
      advice: Bilingual(
        fr: "écrivez un nom, ou effacez la ligne", en: "write a name, or remove the line"),
      at: location)
  }

  static func wordForName(
    _ word: String, kind: NameKind, at location: SourceLocation
  ) -> Diagnostic {
    error(
      .wordForName,
      fr: "\(quoted: word) n'est pas un nom : il faut ici nommer \(kind.one)",
      en: "\(quoted: word) is not a name: \(kind.one) is to be named here",
      advice: Bilingual(
        fr: """
          écrivez un nom par ligne après un tiret, ou effacez la ligne ; si c'est vraiment un \
          nom, entourez-le de guillemets : `"\(word)"`
          """,
        en: """
          write one name on each line after a dash, or remove the line; if it really is a name, \
          put it between quotation marks: `"\(word)"`
          """),
      at: location)
  }

  static func nameTooLong(length: Int, limit: Int, at location: SourceLocation) -> Diagnostic {
    error(
      .nameTooLong,
      fr: "ce nom a \(length) caractères, \(limit) au plus sont possibles",
      en: "this name has \(length) characters, at most \(limit) are possible",
      advice: Bilingual(
        fr: "raccourcissez le nom et mettez le reste dans `commentaire`",
        en: "shorten the name and put the rest into `comment`"),
      at: location)
  }

  static func duplicateName(
    _ name: String, kind: NameKind, at location: SourceLocation, first: SourceLocation
  ) -> Diagnostic {
    error(
      .duplicateName,
      fr: """
        \(quoted: name) est écrit deux fois dans la section \(quoted: kind.section.french), \
        \(Places.both(first, location))
        """,
      en: """
        \(quoted: name) is written twice in the section \(quoted: kind.section.english), \
        \(Places.both(first, location))
        """,
      advice: Bilingual(
        fr: "gardez une seule des deux, ou changez un des noms",
        en: "keep one of them, or change one of the names"),
      at: location, related: [.firstTime(at: first)])
  }

  static func sharedShortName(
    _ short: String, of name: String, and other: String, at location: SourceLocation,
    first: SourceLocation
  ) -> Diagnostic {
    error(
      .duplicateName,
      fr: "\(quoted: short) désigne à la fois \(quoted: other) et \(quoted: name)",
      en: "\(quoted: short) stands for both \(quoted: other) and \(quoted: name)",
      advice: Bilingual(
        fr: "gardez ce sigle pour un seul des deux", en: "keep this short name for one of them"),
      at: location, related: [.firstTime(at: first)])
  }

  static func repeatedName(
    _ name: String, at location: SourceLocation, first: SourceLocation
  ) -> Diagnostic {
    error(
      .repeatedName,
      fr: "\(quoted: name) est noté deux fois, \(Places.both(first, location))",
      en: "\(quoted: name) is noted twice, \(Places.both(first, location))",
      advice: Bilingual(fr: "gardez une seule des deux", en: "keep one of them"),
      at: location, related: [.firstTime(at: first)])
  }

  /// Two scenarios that are said to be the one that was chosen.
  static func severalChosen(
    _ name: String, and other: String, at location: SourceLocation, first: SourceLocation
  ) -> Diagnostic {
    error(
      .severalChosen,
      fr: """
        deux scénarios sont dits retenus, \(quoted: other) et \(quoted: name), \
        \(Places.both(first, location))
        """,
      en: """
        two scenarios are said to be chosen, \(quoted: other) and \(quoted: name), \
        \(Places.both(first, location))
        """,
      advice: Bilingual(fr: "n'en gardez qu'un de retenu", en: "keep one of them chosen"),
      at: location, related: [.firstTime(at: first)])
  }

  /// Whether a name is another one between quotation marks.
  private static func isQuoted(_ name: String, _ known: String) -> Bool {
    let bare = name.filter { !"«»“”„\"‹›".contains($0) }
    return bare.count < name.count && FoldedName(bare) == FoldedName(known)
  }

  static func nearName(
    _ name: String, readAs known: String, at location: SourceLocation, declared: SourceLocation?
  ) -> Diagnostic {
    warning(
      .nearName,
      fr: "\(quoted: name) est lu comme \(quoted: known)",
      en: "\(quoted: name) is read as \(quoted: known)",
      advice: isQuoted(name, known)
        ? Bilingual(
          fr: "écrivez ce nom sans guillemets", en: "write this name without quotation marks")
        : Bilingual(
          fr: "écrivez le même nom aux deux endroits",
          en: "write the same name in both places"),
      at: location, related: declared.map { [.definition(at: $0)] } ?? [])
  }

  static func namesMet(
    _ names: [String], kind: NameKind, at location: SourceLocation
  ) -> Diagnostic {
    note(
      .namesMet,
      fr: """
        la section \(quoted: kind.section.french) est absente : \
        \(count: names.count, one: "nom est repris", many: "noms sont repris") du reste du \
        fichier (\(quotedList: names))
        """,
      en: """
        the section \(quoted: kind.section.english) is absent: \
        \(count: names.count, one: "name is taken", many: "names are taken") from the rest of \
        the file (\(quotedList: names))
        """,
      advice: Bilingual(
        fr: "ajoutez la section pour que les fautes de frappe soient signalées",
        en: "add the section for slips of the keyboard to be found"),
      at: location)
  }
}

/// Explanations of names that are missing, repeated or nearly the same.
extension DiagnosticExplanation {
  package static let emptyName = DiagnosticExplanation(
    Bilingual(fr: "Nom oublié", en: "Forgotten name"),
    fr: "Une ligne parle de quelqu'un ou de quelque chose sans le nommer.",
    en: "A line speaks of somebody or something without a name.",
    example: hall(#""" : élus, influence 4, intérêt 3"#),
    mended: hall("Maire : élus, influence 4, intérêt 3"))

  package static let wordForName = DiagnosticExplanation(
    Bilingual(fr: "Réponse à la place d'un nom", en: "Answer in the place of a name"),
    fr: """
      Des mots comme « oui », « aucun » ou un nombre seul ne nomment personne ; les prendre pour \
      un nom mettrait sur la carte quelqu'un qui n'existe pas.
      """,
    en: """
      Words such as “yes”, “none” or a number alone name nobody; to take them for a name would \
      put somebody on the map who does not exist.
      """,
    example: hall("Maire : élus, influence 4, intérêt 3", with: "publics attendus: oui"),
    mended: hall(
      "Maire : élus, influence 4, intérêt 3", with: "publics attendus:", "  - Jeunes du quartier"))

  package static let nameTooLong = DiagnosticExplanation(
    Bilingual(fr: "Nom trop long", en: "Name too long"),
    fr: """
      Un nom tient sur une carte ; \(ReadingLimits.standard.nameLength) caractères sont acceptés. \
      Un texte plus long va dans `commentaire`.
      """,
    en: """
      A name fits on a map; \(ReadingLimits.standard.nameLength) characters are accepted. A \
      longer text goes into `comment`.
      """,
    example: hall("Maire, qui préside aussi l'agglomération : élus, influence 4, intérêt 3"),
    mended: hall("Maire : élus, influence 4, intérêt 3, commentaire préside aussi l'agglomération"),
    reading: lowered { $0.nameLength = 30 })

  package static let duplicateName = DiagnosticExplanation(
    Bilingual(fr: "Nom déclaré deux fois", en: "Name declared twice"),
    fr: """
      Dans une section, un nom désigne une seule chose. Majuscules, accents et espaces ne \
      suffisent pas à faire deux noms.
      """,
    en: """
      In one section a name means one thing only. Capitals, accents and spaces are not enough to \
      make two names.
      """,
    example: hall("Maire : élus, influence 4, intérêt 3", with: "thèmes: [ombre, bancs, Ombre]"),
    mended: hall("Maire : élus, influence 4, intérêt 3", with: "thèmes: [ombre, bancs]"))

  package static let severalChosen = DiagnosticExplanation(
    Bilingual(fr: "Deux scénarios retenus", en: "Two chosen scenarios"),
    fr: """
      On ne tient qu'une concertation : `retenu: oui` se met sur un seul scénario, une fois le \
      choix fait. Avant, aucun ne l'a.
      """,
    en: """
      One exercise is held: `chosen: yes` stands with one scenario only, once the choice is made. \
      Before, none has it.
      """,
    example: hall(
      "Maire : élus, influence 4, intérêt 3",
      with: "scénarios:", "  Réunion: { retenu: oui, techniques: [réunion publique] }",
      "  Balade: { retenu: oui, techniques: [balade] }"),
    mended: hall(
      "Maire : élus, influence 4, intérêt 3",
      with: "scénarios:", "  Réunion: { techniques: [réunion publique] }",
      "  Balade: { retenu: oui, techniques: [balade] }"))

  package static let repeatedName = DiagnosticExplanation(
    Bilingual(fr: "Nom noté deux fois", en: "Name scored twice"),
    fr: "Le même nom reçoit deux notes au même endroit : on ne sait pas laquelle retenir.",
    en: "The same name has two scores in the same place: there is no telling which one counts.",
    example: """
      concertation: La halle du marché
      thèmes: [bruit]
      publics attendus:
        - Riverains : concernés par bruit 3, bruit 4
      parties prenantes:
        - Maire : élus, influence 4, intérêt 3
      """,
    mended: hall(
      "Maire : élus, influence 4, intérêt 3",
      with: "thèmes: [bruit]", "publics attendus:", "  - Riverains : concernés par bruit 3-4"))

  package static let nearName = DiagnosticExplanation(
    Bilingual(fr: "Nom écrit de deux façons", en: "Name written in two ways"),
    fr: """
      Le nom n'est pas exactement celui de la déclaration, mais un seul nom s'en approche : un \
      pluriel, des guillemets ou une parenthèse les séparent. Parvis prend celui-là.
      """,
    en: """
      The name is not exactly the declared one, but a single name comes near: a plural, \
      quotation marks or a parenthesis make the difference. Parvis takes that one.
      """,
    example: hall(
      "Maire : élus, influence 4, intérêt 3",
      "Services techniques : services, influence 2, intérêt 2",
      links: "Maire -> Service technique : influence 4"),
    mended: hall(
      "Maire : élus, influence 4, intérêt 3",
      "Services techniques : services, influence 2, intérêt 2",
      links: "Maire -> Services techniques : influence 4"))

  package static let namesMet = DiagnosticExplanation(
    Bilingual(fr: "Noms pris là où ils se trouvent", en: "Names taken where they stand"),
    fr: """
      Sans la section qui les déclare, les noms sont acceptés tels quels, fautes de frappe \
      comprises : « Jeunes » et « Jeunse » feraient deux publics.
      """,
    en: """
      Without the section that declares them, names are accepted as they are, slips of the \
      keyboard included: “Youth” and “Yuoth” would be two groups.
      """,
    example: hall("MJC : associations, influence 1, intérêt 3, représente Jeunes"),
    mended: hall(
      "MJC : associations, influence 1, intérêt 3, représente Jeunes",
      with: "publics attendus: [Jeunes]"))
}
