import ParvisCore

/// Problems of stakeholders written twice, of publics and of persons.
extension Diagnostic {
  static func nameInBoth(
    _ name: String, at location: SourceLocation, stakeholder: SourceLocation
  ) -> Diagnostic {
    warning(
      .nameInBoth,
      fr: """
        \(quoted: name) est à la fois un public attendu et une partie prenante ; il \
        n'est pas compté comme sa propre voix
        """,
      en: """
        \(quoted: name) is both an expected group and a stakeholder; it does not count \
        as its own voice
        """,
      advice: Bilingual(
        fr: "gardez le public, et nommez comme partie prenante le groupe qui parle pour lui",
        en: "keep the group, and name as a stakeholder the group that speaks for it"),
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
      fr: """
        \(quoted: name) est écrit deux fois, \(Places.both(first, location)) : les \
        deux lignes sont réunies
        """,
      en: """
        \(quoted: name) is written twice, \(Places.both(first, location)): the two \
        lines are read as one
        """,
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
      fr: """
        \(quoted: name) est écrit deux fois, \(Places.both(first, location)), et \
        les deux se contredisent (\(list: keys.map(\.french)))
        """,
      en: """
        \(quoted: name) is written twice, \(Places.both(first, location)), and the \
        two contradict each other (\(list: keys.map(\.english)))
        """,
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
      fr: "\(count) parties prenantes, \(limit) au plus peuvent être lues",
      en: "\(count) stakeholders, at most \(limit) can be read",
      advice: ProblemWords.splitMap,
      at: location)
  }

  static func uninformedPerson(_ name: String, at location: SourceLocation) -> Diagnostic {
    warning(
      .uninformedPerson,
      fr: """
        \(quoted: name) est une personne physique et reçoit une note, mais rien ne dit \
        qu'elle en est informée
        """,
      en: """
        \(quoted: name) is a natural person and receives a score, but nothing says that \
        the person was informed
        """,
      advice: Bilingual(
        fr: "informez-la et notez-le (`informée le: 2026-03-02`), ou retirez les notes",
        en: "inform the person and note it (`informed on: 2026-03-02`), or remove the scores"),
      at: location)
  }

  static func personName(_ name: String, at location: SourceLocation) -> Diagnostic {
    warning(
      .personName,
      fr: "\(quoted: name) ressemble au nom d'une personne",
      en: "\(quoted: name) looks like the name of a person",
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
}

/// Explanations of problems of stakeholders written twice, of publics and of persons.
extension DiagnosticExplanation {
  package static let nameInBoth = DiagnosticExplanation(
    Bilingual(fr: "Public nommé comme partie prenante", en: "Group named as a stakeholder"),
    fr: """
      Un public est entendu par quelqu'un qui parle pour lui. Si le même nom désigne le public \
      et une partie prenante, rien ne dit qui prendra la parole.
      """,
    en: """
      A group is heard through somebody who speaks for it. When one name means the group and a \
      stakeholder, nothing says who will speak.
      """,
    example: hall(
      "Riverains : habitants, influence 1, intérêt 4", with: "publics attendus: [Riverains]"),
    mended: hall(
      "Comité de la halle : habitants, influence 1, intérêt 4, représente Riverains",
      with: "publics attendus: [Riverains]"))

  package static let mergedStakeholder = DiagnosticExplanation(
    Bilingual(fr: "Partie prenante écrite deux fois", en: "Stakeholder written twice"),
    fr: """
      Deux lignes portent le même nom et ne se contredisent pas : elles sont réunies. Si ce sont \
      deux parties prenantes, l'une doit changer de nom.
      """,
    en: """
      Two lines bear the same name and do not contradict each other: they are brought together. \
      If they are two stakeholders, one of them needs another name.
      """,
    example: hall("Maire : élus, influence 4", "maire : intérêt 3"),
    mended: hall("Maire : élus, influence 4, intérêt 3"))

  package static let contradictoryStakeholder = DiagnosticExplanation(
    Bilingual(
      fr: "Deux lignes qui se contredisent", en: "Two lines that contradict each other"),
    fr: """
      Deux lignes portent le même nom et ne disent pas la même chose : Parvis ne choisit pas \
      entre elles.
      """,
    en: """
      Two lines bear the same name and do not say the same thing: Parvis does not choose between \
      them.
      """,
    example: hall("Maire : élus, influence 4, intérêt 3", "Maire : influence 2"),
    mended: hall("Maire : élus, influence 2-4, intérêt 3"))

  package static let tooManyStakeholders = DiagnosticExplanation(
    Bilingual(fr: "Trop de parties prenantes", en: "Too many stakeholders"),
    fr: """
      \(ReadingLimits.standard.stakeholders) parties prenantes au plus sont lues, bien plus \
      qu'une carte n'en peut montrer.
      """,
    en: """
      At most \(ReadingLimits.standard.stakeholders) stakeholders are read, far more than a map \
      can show.
      """,
    example: hall(
      "Maire : élus, influence 4, intérêt 3", "CCAS : services, influence 1, intérêt 2"),
    mended: hall("Maire : élus, influence 4, intérêt 3"),
    reading: lowered { $0.stakeholders = 1 })

  package static let uninformedPerson = DiagnosticExplanation(
    Bilingual(
      fr: "Personne notée, sans date d'information",
      en: "Person scored, without a date of information"),
    fr: """
      Une appréciation sur une personne est une donnée personnelle : la personne a le droit de \
      le savoir. La date à laquelle elle a été informée se note dans le fichier.
      """,
    en: """
      An assessment of a person is personal data: the person has a right to know. The date on \
      which the person was informed is noted in the file.
      """,
    example: hall("Maire : élus, influence 4, intérêt 3, personne physique"),
    mended: hall("Maire : élus, influence 4, intérêt 3, personne physique, informée le 2026-03-02"))

  package static let personName = DiagnosticExplanation(
    Bilingual(fr: "Nom d'une personne", en: "Name of a person"),
    fr: """
      Une fonction ou un organisme suffit presque toujours, et protège la personne si la carte \
      circule.
      """,
    en: """
      A function or a body is nearly always enough, and protects the person when the map goes \
      round.
      """,
    example: hall("Mme Dupont : associations, influence 2, intérêt 4"),
    mended: hall("Présidente de la MJC : associations, influence 2, intérêt 4"))
}
