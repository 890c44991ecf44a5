internal import ParvisCore

/// What is said about personal data, in both languages.
enum PrivacyMessages {
  static let register = Bilingual(
    fr: "Ligne du registre des traitements, à compléter",
    en: "Line of the register of processing, to be completed")
  static let purpose = Bilingual(fr: "Finalité", en: "Purpose")
  static let people = Bilingual(fr: "Personnes concernées", en: "People concerned")
  static let data = Bilingual(fr: "Données", en: "Data")
  static let legalBasis = Bilingual(fr: "Base légale", en: "Legal basis")
  static let retention = Bilingual(fr: "Durée de conservation", en: "Retention")
  static let recipients = Bilingual(fr: "Destinataires", en: "Recipients")
  static let opinions = Bilingual(
    fr: "Opinions prêtées à des personnes", en: "Opinions attributed to people")
  static let noOpinion = Bilingual(
    fr: "Aucune position, aucun désaccord n'est noté pour une personne.",
    en: "No position and no disagreement is noted for a person.")
  static let whatToDo = Bilingual(fr: "Que faire", en: "What to do")

  static let precedent = Bilingual(
    fr: """
      Repère : en 2021, la CNIL a prononcé une amende de 400 000 € pour une cartographie qui notait \
      plus de 200 personnes sans les en informer (délibération SAN-2021-012).
      """,
    en: """
      For reference: in 2021 the CNIL, the French data-protection authority, fined a company \
      €400,000 over a map that scored more than 200 people without informing them (deliberation \
      SAN-2021-012).
      """)

  static func purposeText(_ exercise: Exercise) -> Bilingual {
    guard let title = exercise.title ?? exercise.subject else {
      return Bilingual(
        fr: "préparer une concertation : savoir qui entendre et par qui joindre chaque public.",
        en: "prepare a participation exercise: know whom to hear and how to reach each public.")
    }
    return Bilingual(
      fr: """
        préparer la concertation \(quoted: title) : savoir qui entendre et par qui joindre chaque \
        public.
        """,
      en: "prepare \(quoted: title): know whom to hear and how to reach each public.")
  }

  static func peopleText(_ count: Int) -> Bilingual {
    Bilingual(
      fr: """
        \(count: count, one: "personne physique nommée ou désignée", many: "personnes physiques nommées ou désignées") \
        dans le fichier, et les représentants des organismes qu'il note.
        """,
      en: """
        \(count: count, one: "natural person named or designated", many: "natural persons named or designated") \
        in the file, and those who speak for the bodies it scores.
        """)
  }

  static let dataText = Bilingual(
    fr: """
      nom ou fonction, organisme, notes (influence, intérêt …), liens, publics représentés, et \
      positions quand elles sont notées ; pas de coordonnées.
      """,
    en: """
      name or function, body, scores (influence, interest …), links, publics spoken for, and \
      positions when they are noted; no contact details.
      """)
  static let legalBasisText = Bilingual(
    fr: """
      laquelle ? Mission d'intérêt public ou intérêt légitime : à trancher avec le délégué à la \
      protection des données.
      """,
    en: """
      which one? Task in the public interest or legitimate interest: to settle with the \
      data-protection officer.
      """)
  static let retentionText = Bilingual(
    fr: "combien de temps ? Par exemple jusqu'au bilan de la concertation, puis suppression.",
    en: "how long? For instance until the review of the exercise, then deletion.")
  static let recipientsText = Bilingual(
    fr: """
      l'équipe de préparation ; les autres reçoivent la version d'atelier ou la version publique.
      """,
    en: "the preparation team; others receive the workshop or the public version.")

  static func labelled(_ label: Bilingual, _ value: Bilingual) -> Bilingual {
    Bilingual(fr: "\(label) : \(value)", en: "\(label): \(value)")
  }

  static func persons(_ count: Int) -> Bilingual {
    Bilingual(
      fr: "\(count: count, one: "personne physique", many: "personnes physiques")",
      en: "\(count: count, one: "natural person", many: "natural persons")")
  }

  static func person(_ person: PrivacyReport.Person) -> Bilingual {
    let name = person.stakeholder.name
    let criteria = person.criteria.map(MissionMessages.label(of:))
    let french =
      criteria.isEmpty
      ? "sans note" : "notée (" + criteria.map(\.french).joined(separator: ", ") + ")"
    let english =
      criteria.isEmpty
      ? "not scored" : "scored (" + criteria.map(\.english).joined(separator: ", ") + ")"
    let informed =
      person.informedOn.map { date in
        let words = CalendarDate.words(of: date)
        return Bilingual(fr: "informée le \(words)", en: "informed on \(words)")
      }
      ?? Bilingual(
        fr: "rien ne dit qu'elle est informée", en: "nothing says that it is informed")
    let place = person.line.map { MissionMessages.lines([$0]) ?? Bilingual(verbatim: "") }
    guard let place else {
      return Bilingual(
        fr: "\(quoted: name), \(french), \(informed)",
        en: "\(quoted: name), \(english), \(informed)")
    }
    return Bilingual(
      fr: "\(quoted: name) (\(place)), \(french), \(informed)",
      en: "\(quoted: name) (\(place)), \(english), \(informed)")
  }

  static func bodies(_ count: Int) -> Bilingual {
    Bilingual(
      fr: """
        Une position ou un désaccord est noté pour \(count: count, one: "organisme", many: "organismes") ; \
        seules les versions internes les montrent.
        """,
      en: """
        A position or a disagreement is noted for \(count: count, one: "body", many: "bodies"); only \
        internal versions show them.
        """)
  }

  static func inform(_ names: [String]) -> Bilingual {
    Bilingual(
      fr: """
        Informer \(quotedList: names, atMost: 9) de ce qui est noté, ou retirer les notes ; puis \
        écrire la date : `informée le: 2026-03-02`.
        """,
      en: """
        Tell \(quotedList: names, atMost: 9) what is noted, or remove the scores; then write the \
        date: `informed on: 2026-03-02`.
        """)
  }

  static func declare(_ names: [String]) -> Bilingual {
    Bilingual(
      fr: """
        \(quotedList: names, atMost: 9) : écrire plutôt une fonction ou un organisme, ou ajouter \
        `personne physique: oui`.
        """,
      en: """
        \(quotedList: names, atMost: 9): write a function or a body instead, or add \
        `natural person: yes`.
        """)
  }

  static func removeOpinions(_ names: [String]) -> Bilingual {
    Bilingual(
      fr: """
        Retirer les positions et désaccords de \(quotedList: names, atMost: 9) s'ils ne sont pas \
        indispensables : l'opinion d'une personne est une donnée sensible quand elle est politique, \
        syndicale, religieuse ou philosophique.
        """,
      en: """
        Remove the positions and disagreements of \(quotedList: names, atMost: 9) unless they are \
        indispensable: the opinion of a person is sensitive when it is political, religious, \
        philosophical or about trade unions.
        """)
  }

  static let askOfficer = Bilingual(
    fr: "Inscrire le traitement au registre, avec le délégué à la protection des données.",
    en: "Enter the processing in the register, with the data-protection officer.")
  static let shareVersions = Bilingual(
    fr: """
      Garder le fichier dans l'équipe ; diffuser les versions `--profile atelier` et \
      `--profile publique`, après les avoir relues.
      """,
    en: """
      Keep the file in the team; circulate the versions `--profile atelier` and \
      `--profile publique`, after reading them.
      """)
}
