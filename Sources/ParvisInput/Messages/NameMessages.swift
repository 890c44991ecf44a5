import ParvisCore

/// Problems of names: unknown, near, repeated, of persons.
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
      Bilingual(
        fr: "\(quoted: word) n'est pas un nom : il faut ici nommer \(kind.one)",
        en: "\(quoted: word) is not a name: \(kind.one) is to be named here"),
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
      Bilingual(
        fr: "ce nom a \(length) caractères, \(limit) au plus sont possibles",
        en: "this name has \(length) characters, at most \(limit) are possible"),
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
      Bilingual(
        fr: """
          \(quoted: name) est écrit deux fois dans la section \(quoted: kind.section.french), \
          \(Places.both(first, location))
          """,
        en: """
          \(quoted: name) is written twice in the section \(quoted: kind.section.english), \
          \(Places.both(first, location))
          """),
      advice: Bilingual(
        fr: "gardez une seule des deux, ou changez un des noms",
        en: "keep one of them, or change one of the names"),
      at: location, related: [.firstTime(at: first)])
  }

  static func repeatedName(
    _ name: String, at location: SourceLocation, first: SourceLocation
  ) -> Diagnostic {
    error(
      .repeatedName,
      Bilingual(
        fr: "\(quoted: name) est noté deux fois, \(Places.both(first, location))",
        en: "\(quoted: name) is noted twice, \(Places.both(first, location))"),
      advice: Bilingual(fr: "gardez une seule des deux", en: "keep one of them"),
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
      Bilingual(
        fr: "\(quoted: name) est lu comme \(quoted: known)",
        en: "\(quoted: name) is read as \(quoted: known)"),
      advice: isQuoted(name, known)
        ? Bilingual(
          fr: "écrivez ce nom sans guillemets", en: "write this name without quotation marks")
        : Bilingual(
          fr: "écrivez le même nom aux deux endroits",
          en: "write the same name in both places"),
      at: location, related: declared.map { [.definition(at: $0)] } ?? [])
  }

  static func unknownName(
    _ name: String, kind: NameKind, code: DiagnosticCode, suggestions: [String],
    foundAs other: NameKind?, at location: SourceLocation
  ) -> Diagnostic {
    error(
      code,
      Bilingual(
        fr: "\(quoted: name) n'est pas \(kind.one) de cette carte",
        en: "\(quoted: name) is not \(kind.one) of this map"),
      advice: unknownNameAdvice(kind: kind, suggestions: suggestions, foundAs: other),
      at: location)
  }

  private static func unknownNameAdvice(
    kind: NameKind, suggestions: [String], foundAs other: NameKind?
  ) -> Bilingual {
    if let other {
      return Bilingual(
        fr: """
          c'est \(other.one) ; ici il faut \(kind.one) : changez le nom, ou ajoutez-le à la \
          section \(quoted: kind.section.french)
          """,
        en: """
          it is \(other.one); here \(kind.one) is needed: change the name, or add it to the \
          section \(quoted: kind.section.english)
          """)
    }
    if suggestions.count == 1 {
      return Bilingual(
        fr: "vouliez-vous dire \(quoted: suggestions[0]) ?",
        en: "did you mean \(quoted: suggestions[0])?")
    }
    if !suggestions.isEmpty {
      let french = suggestions.map { Lists.quoted($0, in: .french) }
      let english = suggestions.map { Lists.quoted($0, in: .english) }
      return Bilingual(
        fr: "vouliez-vous dire \(FrenchSentence.choice(french)) ?",
        en: "did you mean \(EnglishSentence.choice(english))?")
    }
    return Bilingual(
      fr: "vérifiez l'orthographe, ou ajoutez ce nom à la section \(quoted: kind.section.french)",
      en: "check the spelling, or add this name to the section \(quoted: kind.section.english)")
  }

  static func namesMet(
    _ names: [String], kind: NameKind, at location: SourceLocation
  ) -> Diagnostic {
    note(
      .namesMet,
      Bilingual(
        fr: """
          la section \(quoted: kind.section.french) est absente : \
          \(count: names.count, one: "nom est repris", many: "noms sont repris") du reste du \
          fichier (\(quotedList: names))
          """,
        en: """
          the section \(quoted: kind.section.english) is absent: \
          \(count: names.count, one: "name is taken", many: "names are taken") from the rest of \
          the file (\(quotedList: names))
          """),
      advice: Bilingual(
        fr: "ajoutez la section pour que les fautes de frappe soient signalées",
        en: "add the section for slips of the keyboard to be found"),
      at: location)
  }

  static func nameInBoth(
    _ name: String, at location: SourceLocation, stakeholder: SourceLocation
  ) -> Diagnostic {
    warning(
      .nameInBoth,
      Bilingual(
        fr: """
          \(quoted: name) est à la fois un public attendu et une partie prenante ; il \
          n'est pas compté comme sa propre voix
          """,
        en: """
          \(quoted: name) is both an expected public and a stakeholder; it does not count \
          as its own voice
          """),
      advice: Bilingual(
        fr: "gardez le public, et nommez comme partie prenante le groupe qui parle pour lui",
        en: "keep the public, and name as a stakeholder the group that speaks for it"),
      at: location,
      related: [
        Related(
          at: stakeholder, Bilingual(fr: "partie prenante ici", en: "stakeholder here"))
      ])
  }

  static func mergedStakeholder(
    _ name: String, at location: SourceLocation, first: SourceLocation
  ) -> Diagnostic {
    warning(
      .mergedStakeholder,
      Bilingual(
        fr: """
          \(quoted: name) est écrit deux fois, \(Places.both(first, location)) : les \
          deux lignes sont réunies
          """,
        en: """
          \(quoted: name) is written twice, \(Places.both(first, location)): the two \
          lines are read as one
          """),
      advice: Bilingual(
        fr: "gardez une seule des deux lignes, ou changez un des noms",
        en: "keep one of the two lines, or change one of the names"),
      at: location, related: [.firstTime(at: first)])
  }

  static func contradictoryStakeholder(
    _ name: String, on keys: [VocabularyEntry], at location: SourceLocation,
    first: SourceLocation
  ) -> Diagnostic {
    error(
      .contradictoryStakeholder,
      Bilingual(
        fr: """
          \(quoted: name) est écrit deux fois, \(Places.both(first, location)), et \
          les deux se contredisent (\(list: keys.map(\.french)))
          """,
        en: """
          \(quoted: name) is written twice, \(Places.both(first, location)), and the \
          two contradict each other (\(list: keys.map(\.english)))
          """),
      advice: Bilingual(
        fr: "gardez une seule des deux lignes, ou changez un des noms",
        en: "keep one of the two lines, or change one of the names"),
      at: location, related: [.firstTime(at: first)])
  }

  static func tooManyStakeholders(
    _ count: Int, limit: Int, at location: SourceLocation
  ) -> Diagnostic {
    error(
      .tooManyStakeholders,
      Bilingual(
        fr: "\(count) parties prenantes, \(limit) au plus peuvent être lues",
        en: "\(count) stakeholders, at most \(limit) can be read"),
      advice: Bilingual(
        fr: "partagez la carte en plusieurs fichiers", en: "split the map into several files"),
      at: location)
  }

  static func uninformedPerson(_ name: String, at location: SourceLocation) -> Diagnostic {
    warning(
      .uninformedPerson,
      Bilingual(
        fr: """
          \(quoted: name) est une personne physique et reçoit une note, mais rien ne dit \
          qu'elle en est informée
          """,
        en: """
          \(quoted: name) is a natural person and receives a score, but nothing says that \
          the person was informed
          """),
      advice: Bilingual(
        fr: "informez-la et notez-le (`informée le: 2026-03-02`), ou retirez les notes",
        en: "inform the person and note it (`informed on: 2026-03-02`), or remove the scores"),
      at: location)
  }

  static func personName(_ name: String, at location: SourceLocation) -> Diagnostic {
    warning(
      .personName,
      Bilingual(
        fr: "\(quoted: name) ressemble au nom d'une personne",
        en: "\(quoted: name) looks like the name of a person"),
      advice: Bilingual(
        fr: """
          écrivez plutôt sa fonction ou son organisme ; sinon ajoutez `personne physique: oui` \
          et `informée le: …`
          """,
        en: """
          write the function or the body instead; otherwise add `natural person: yes` and \
          `informed on: …`
          """),
      at: location)
  }

  static func modelRefuses(
    _ violation: MapViolation, at location: SourceLocation?
  ) -> Diagnostic {
    let name =
      switch violation.rule {
      case .duplicateName(let name), .unknownName(let name), .selfLink(let name): name
      case .scoreOffScale, .duplicateLink, .emptyName: ""
      }
    return error(
      .invalidMap,
      Bilingual(
        fr: "cette carte se contredit (\(quoted: name))",
        en: "this map contradicts itself (\(quoted: name))"),
      advice: Bilingual(
        fr: "vérifiez cette ligne et les noms qui s'y trouvent",
        en: "check this line and the names in it"),
      at: location)
  }
}
