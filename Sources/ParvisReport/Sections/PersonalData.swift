internal import ParvisCore

/// What a file says about people: the line of the register, the persons, opinions, what to do.
struct PersonalData {
  let map: StakeholderMap
  /// In the order of the file.
  let persons: [Person]
  /// Functions that one person holds, to be checked; in the order of the file.
  let functions: [HeldFunction]
  /// The number of free remarks on a person or on who holds a function.
  let remarks: Int

  /// Somebody of whom the file says something personal.
  struct Person: Sendable {
    let stakeholder: Stakeholder.ID
    /// Whether the file says that it is a person, or only its name does.
    let isDeclared: Bool
    /// The criteria on which it is scored.
    let criteria: [Criterion]
    /// When it was informed; nil when the file does not say.
    let informedOn: String?
    let lines: [Int]
  }

  init(_ map: StakeholderMap, lines: [MapElement: Int]) {
    self.map = map
    var viewed: [Stakeholder.ID: Set<Criterion>] = [:]
    for view in map.views { viewed[view.stakeholder, default: []].formUnion(view.scores.keys) }
    self.persons = map.stakeholders.compactMap { stakeholder in
      guard stakeholder.isNaturalPerson || PersonName.looksLikeOne(stakeholder.name) else {
        return nil
      }
      let criteria = Criterion.allCases.filter { criterion in
        let isKnown = stakeholder.judgement(of: criterion).map { !map.scale.isUnknown($0.value) }
        return isKnown == true || viewed[stakeholder.id]?.contains(criterion) == true
      }
      return Person(
        stakeholder: stakeholder.id, isDeclared: stakeholder.isNaturalPerson,
        criteria: criteria, informedOn: stakeholder.informedOn,
        lines: [lines[.stakeholder(stakeholder.id)]].compactMap(\.self))
    }
    let named = Set(persons.map(\.stakeholder))
    self.functions = map.stakeholders.filter {
      !named.contains($0.id) && FunctionName.isOfOne($0.name)
    }.map { HeldFunction($0, on: map, lines) }
    self.remarks = (persons.map(\.stakeholder) + functions.map(\.stakeholder)).reduce(0) {
      $0 + map.remarks(on: $1).count
    }
  }

  /// Persons scored whom nothing says to be informed.
  var uninformed: [Person] { persons.filter { !$0.criteria.isEmpty && $0.informedOn == nil } }

  /// Persons of whom a position, a stance or a disagreement is noted: opinions.
  var withOpinions: [Person] { persons.filter { hasOpinion($0.stakeholder) } }

  /// Bodies of which a position or a disagreement is noted: shown to nobody outside the team.
  var bodiesWithOpinions: [Stakeholder.ID] {
    let ids = Set(persons.map(\.stakeholder) + functions.map(\.stakeholder))
    return map.stakeholders.map(\.id).filter { !ids.contains($0) && hasOpinion($0) }
  }

  private func hasOpinion(_ id: Stakeholder.ID) -> Bool {
    map[id]?.stance != nil || map.positions.contains { $0.stakeholder == id }
      || !map.disagreements(of: id).isEmpty
  }

  /// What is said of all this.
  var parts: [Document.Part] {
    let bodies = bodiesWithOpinions.count
    let opinions: [Block] =
      withOpinions.isEmpty
      ? [.paragraph(Phrase(functions.isEmpty ? Self.noOpinion : Self.noOpinionOfPersons))]
      : [
        .list(
          withOpinions.map { person in
            let name = person.stakeholder.name
            return Item(Phrase(Bilingual(fr: "\(quoted: name)", en: "\(quoted: name)")))
          }, .bullets)
      ]
    return [
      Document.Part(
        key: "register", heading: Phrase(Self.registerHeading),
        blocks: [.facts(register.map { Fact($0.label, [Phrase($0.value)]) })]),
      Document.Part(
        key: "persons", heading: Phrase(Self.persons(persons.count)),
        blocks: persons.isEmpty
          ? [.paragraph(Phrase(Self.notRecognised))]
          : [.list(persons.map { Item(Self.words(of: $0)) }, .bullets)]),
      functionsPart,
      Document.Part(
        key: "opinions", heading: Phrase(Self.opinions),
        blocks: opinions + (remarks > 0 ? [.paragraph(Phrase(Self.remarks(remarks)))] : [])
          + (bodies > 0 ? [.paragraph(Phrase(Self.bodies(bodies)))] : [])),
      Document.Part(
        key: "advice", heading: Phrase(CommonWords.whatToDo),
        blocks: [.list(advice.map { Item(Phrase($0)) }, .numbered)]),
    ].compactMap(\.self)
  }

  private var functionsPart: Document.Part? {
    guard !functions.isEmpty else { return nil }
    return Document.Part(
      key: "functions", heading: Phrase(HeldFunction.heading(functions.count)),
      blocks: [.list(functions.map { Item($0.phrase) }, .bullets)])
  }

  /// The parts of the register line, in order.
  private var register: [(key: String, label: Bilingual, value: Bilingual)] {
    [
      (
        "purpose", Bilingual(fr: "Finalité", en: "Purpose"), Self.purposeText(map.exercise)
      ),
      (
        "people", Bilingual(fr: "Personnes concernées", en: "People concerned"),
        Self.peopleText(persons.count, functions: functions.count)
      ),
      ("data", Bilingual(fr: "Données", en: "Data"), Self.dataText),
      ("legalBasis", Bilingual(fr: "Base légale", en: "Legal basis"), Self.legalBasisText),
      (
        "retention", Bilingual(fr: "Durée de conservation", en: "Retention"), Self.retentionText
      ),
      ("recipients", Bilingual(fr: "Destinataires", en: "Recipients"), Self.recipientsText),
    ]
  }

  /// What to do, the most urgent first.
  private var advice: [Bilingual] {
    func names(_ persons: [Person]) -> [String] { persons.map(\.stakeholder.name) }
    let undeclared = persons.filter { !$0.isDeclared }
    return [
      uninformed.isEmpty ? nil : Self.inform(names(uninformed)),
      undeclared.isEmpty ? nil : Self.declare(names(undeclared)),
      functions.isEmpty ? nil : HeldFunction.check,
      withOpinions.isEmpty ? nil : Self.removeOpinions(names(withOpinions)),
      Self.askOfficer, Self.shareVersions,
    ].compactMap(\.self)
  }

  func members(in language: Language) -> [String: JSONValue] {
    [
      "register": .object(
        Dictionary(
          uniqueKeysWithValues: register.map { ($0.key, .text($0.value, in: language)) })),
      "persons": .array(
        persons.map { person in
          .object([
            "name": .text(person.stakeholder.name), "declared": .bool(person.isDeclared),
            "scored": .array(person.criteria.map { .text($0.rawValue) }),
            "informedOn": .optional(person.informedOn), "line": .optional(person.lines.first),
          ])
        }),
      "functions": .array(functions.map { $0.json(in: language) }),
      "remarks": .integer(remarks),
      "opinions": .array(withOpinions.map { .text($0.stakeholder.name) }),
      "bodiesWithOpinions": .names(bodiesWithOpinions),
      "advice": .array(advice.map { .text($0, in: language) }),
    ]
  }
}

/// The words of the section.
extension PersonalData {
  private static let registerHeading = Bilingual(
    fr: "Ligne du registre des traitements, à compléter",
    en: "Entry for the record of processing activities, to be completed")
  private static let opinions = Bilingual(
    fr: "Opinions prêtées à des personnes", en: "Opinions attributed to people")
  private static let noOpinion = Bilingual(
    fr: "Aucune position, aucun désaccord n'est noté pour une personne déclarée ou reconnue.",
    en: "No position and no disagreement is noted for a person declared or recognised.")
  private static let noOpinionOfPersons = Bilingual(
    fr: """
      Aucune position, aucun désaccord n'est noté sous le nom d'une personne ; pour les fonctions, \
      voir ci-dessus.
      """,
    en: """
      No position and no disagreement is noted under the name of a person; for functions, see above.
      """)
  private static let notRecognised = Bilingual(
    fr: """
      Aucune n'est déclarée, ni reconnue à son nom (M., Mme, Me, Dr …) ; un nom sans titre ne se \
      reconnaît pas : à vérifier.
      """,
    en: """
      None is declared or recognised by its name (Mr, Mrs, Dr …); a name without a title is not \
      recognised: to be checked.
      """)

  private static func remarks(_ count: Int) -> Bilingual {
    Bilingual(
      fr: """
        \(count: count, one: "commentaire libre porte", many: "commentaires libres portent") sur une \
        personne ou sur qui tient une fonction : à relire un par un.
        """,
      en: """
        \(count: count, one: "free remark is", many: "free remarks are") about a person or about who \
        holds a function: read each again.
        """)
  }

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

  private static func purposeText(_ exercise: Exercise) -> Bilingual {
    guard let title = exercise.title ?? exercise.subject else {
      return Bilingual(
        fr: "préparer une concertation : savoir qui entendre et par qui joindre chaque public.",
        en: "prepare a participation exercise: know whom to hear and how to reach each group.")
    }
    return Bilingual(
      fr: """
        préparer la concertation \(quoted: title) : savoir qui entendre et par qui joindre chaque \
        public.
        """,
      en: "prepare \(quoted: title): know whom to hear and how to reach each group.")
  }

  /// Never a bare 0: what the file does not declare is not known.
  private static func peopleText(_ count: Int, functions: Int) -> Bilingual {
    let named =
      count == 0
      ? Bilingual(
        fr: "aucune personne physique déclarée (à vérifier)",
        en: "no natural person declared (to be checked)")
      : Bilingual(
        fr:
          "\(count: count, one: "personne physique nommée", many: "personnes physiques nommées")",
        en: "\(count: count, one: "natural person named", many: "natural persons named")")
    let held =
      functions == 0
      ? Bilingual(verbatim: "")
      : Bilingual(
        fr:
          ", \(count: functions, one: "fonction qui en désigne une", many: "fonctions qui en désignent une")",
        en:
          ", \(count: functions, one: "function that designates one", many: "functions that designate one")"
      )
    return Bilingual(
      fr: "\(named)\(held), et les représentants des organismes que le fichier note.",
      en: "\(named)\(held), and those who speak for the bodies that the file scores.")
  }

  private static let dataText = Bilingual(
    fr: """
      nom ou fonction, organisme, notes (influence, intérêt …), liens, publics représentés, et \
      positions quand elles sont notées ; pas de coordonnées.
      """,
    en: """
      name or function, body, scores (influence, interest …), links, groups spoken for, and \
      positions when they are noted; no contact details.
      """)
  private static let legalBasisText = Bilingual(
    fr: """
      laquelle ? Mission d'intérêt public ou intérêt légitime : à trancher avec le délégué à la \
      protection des données.
      """,
    en: """
      which one? Task in the public interest or legitimate interest: to settle with the \
      data-protection officer.
      """)
  private static let retentionText = Bilingual(
    fr: "combien de temps ? Par exemple jusqu'au bilan de la concertation, puis suppression.",
    en: "how long? For instance until the review of the exercise, then deletion.")
  private static let recipientsText = Bilingual(
    fr: """
      l'équipe de préparation ; les autres reçoivent la version d'atelier ou la version publique.
      """,
    en: "the preparation team; others receive the workshop or the public version.")

  private static func persons(_ count: Int) -> Bilingual {
    guard count > 0 else {
      return Bilingual(fr: "Personnes physiques", en: "Natural persons")
    }
    return Bilingual(
      fr: "\(count: count, one: "personne physique", many: "personnes physiques")",
      en: "\(count: count, one: "natural person", many: "natural persons")")
  }

  /// « Anne Roux » (ligne 3), notée (influence), rien ne dit qu'elle est informée.
  private static func words(of person: Person) -> Phrase {
    let name = person.stakeholder.name
    let criteria = person.criteria.map(\.label)
    let scored =
      criteria.isEmpty
      ? Bilingual(fr: "sans note", en: "not scored")
      : Bilingual(
        fr: "notée (\(list: criteria.map(\.french), atMost: 9))",
        en: "scored (\(list: criteria.map(\.english), atMost: 9))")
    let informed =
      person.informedOn.map { date in
        let words = CalendarDate.words(of: date)
        return Bilingual(fr: "informée le \(words)", en: "informed on \(words)")
      }
      ?? Bilingual(
        fr: "rien ne dit qu'elle est informée", en: "nothing says that it is informed")
    let line = place(person.lines)
    return Phrase(
      Bilingual(
        fr: "\(quoted: name)\(line), \(scored), \(informed)",
        en: "\(quoted: name)\(line), \(scored), \(informed)"))
  }

  /// « (ligne 3) » behind a name, or nothing.
  static func place(_ lines: [Int]) -> Bilingual {
    LineWords.lines(lines).map { Bilingual(fr: " (\($0))", en: " (\($0))") }
      ?? Bilingual(verbatim: "")
  }

  private static func bodies(_ count: Int) -> Bilingual {
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

  private static func inform(_ names: [String]) -> Bilingual {
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

  private static func declare(_ names: [String]) -> Bilingual {
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

  private static func removeOpinions(_ names: [String]) -> Bilingual {
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

  private static let askOfficer = Bilingual(
    fr: "Inscrire le traitement au registre, avec le délégué à la protection des données.",
    en: "Enter it in the record of processing activities, with the data-protection officer.")
  private static let shareVersions = Bilingual(
    fr: """
      Garder le fichier dans l'équipe ; diffuser les versions `--profile atelier` et \
      `--profile publique`, après les avoir relues.
      """,
    en: """
      Keep the file in the team; circulate the versions `--profile atelier` and \
      `--profile publique`, after reading them.
      """)
}
