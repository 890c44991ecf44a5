internal import ParvisAnalysis
internal import ParvisCore

/// What frames the exercise: who, how far, about what, and the questions left unanswered.
struct Framing: Section {
  let key = "framing"
  let heading: Bilingual? = Bilingual(
    fr: "Le cadre de la concertation", en: "How the exercise is framed")
  /// Lead, decision-maker, owner, guarantor, level, with their labels.
  let roles: [(label: Bilingual, value: Phrase)]
  /// The framing questions that the file answers.
  let answers: [(label: Bilingual, value: Phrase)]
  /// Those it does not answer, as questions to the team; empty in a public version.
  let unanswered: [Bilingual]
  /// The room for negotiation, theme by theme.
  let themes: [(theme: Theme, lines: [Int])]
  /// « La situation relève de l'information », when no theme is open to discussion.
  let nothingNegotiable: Bilingual?

  init(_ source: ReportSource) {
    let exercise = source.map.exercise
    let head = source.lines(of: [.exercise])
    func named(_ label: Bilingual, _ id: Stakeholder.ID?) -> (label: Bilingual, value: Phrase)? {
      guard let id else { return nil }
      let own = source.lines(of: [.stakeholder(id)])
      return (label, Phrase(name: id.name).resting(on: own.isEmpty ? head : own))
    }
    self.roles = [
      named(FieldWords.lead, exercise.lead),
      named(FieldWords.decisionMaker, exercise.decisionMaker),
      named(Bilingual(fr: "maître d'ouvrage", en: "project owner"), exercise.owner),
      exercise.guarantor.map {
        (FieldWords.guarantor, Phrase(name: $0).resting(on: head))
      },
      exercise.level.map {
        (FieldWords.level, Phrase($0.label, lines: head))
      },
    ].compactMap(\.self)
    self.answers = FramingQuestion.allCases.compactMap { question in
      exercise.framing[question].map {
        (Self.label(of: question), Phrase(name: $0).resting(on: head))
      }
    }
    self.unanswered =
      source.analysis.telling.hasFigures
      ? Self.unanswered(source.map, source.analysis.whole, isWhole: source.analysis.telling.isWhole)
      : []
    self.themes = source.map.themes.map { ($0, source.lines(of: [.theme($0.id)])) }
    self.nothingNegotiable =
      source.analysis.whole.isNothingNegotiable ? Notice.nothingNegotiable.sentence : nil
  }

  var blocks: [Block] {
    var blocks: [Block] = []
    if let nothingNegotiable { blocks.append(.paragraph(Phrase(nothingNegotiable), .callout)) }
    let entries = roles + answers
    if !entries.isEmpty { blocks.append(.facts(entries.map { Fact($0.label, [$0.value]) })) }
    for (heading, kinds) in Self.rooms {
      let own = themes.filter { kinds.contains($0.theme.negotiability) }
      guard !own.isEmpty else { continue }
      blocks += [
        .heading(heading),
        .facts(
          own.map { theme, lines in
            let framework: Phrase = theme.framework.map { " (\($0))" } ?? ""
            let value: Phrase = "\(Self.label(of: theme))\(framework)"
            return Fact(Phrase(name: theme.name), [value.resting(on: lines)])
          }),
      ]
    }
    if !unanswered.isEmpty {
      blocks += [
        .heading(Bilingual(fr: "Questions encore ouvertes", en: "Questions still open")),
        .list(unanswered.map { Item(Phrase($0)) }, .questions),
      ]
    }
    return blocks
  }

  var tables: [ReportTable] {
    [
      ReportTable(
        name: Bilingual(fr: "themes", en: "themes"),
        table: DataTable(
          headings: [
            CommonWords.theme, Bilingual(fr: "Négociable", en: "Negotiable"),
            Bilingual(fr: "Cadre", en: "Framework"), CommonWords.lines,
          ],
          rows: themes.map { theme, lines in
            DataTable.Row([
              .name(theme.name), .text(Self.label(of: theme)), .name(theme.framework ?? ""),
              .lines(lines),
            ])
          }))
    ]
  }

  func members(in language: Language) -> [String: JSONValue] {
    func entries(_ entries: [(label: Bilingual, value: Phrase)]) -> JSONValue {
      .array(
        entries.map { label, value in
          .object([
            "label": .text(label, in: language), "value": .text(value.plain(in: language)),
            "lines": .lines(value.lines),
          ])
        })
    }
    return [
      "framing": .object([
        "roles": entries(roles), "answers": entries(answers),
        "unanswered": .array(unanswered.map { .text($0, in: language) }),
        "themes": .array(
          themes.map { theme, lines in
            .object([
              "theme": .text(theme.name), "negotiable": .optional(theme.negotiability?.rawValue),
              "framework": .optional(theme.framework), "lines": .lines(lines),
            ])
          }),
        "nothingNegotiable": .optional(nothingNegotiable, in: language),
      ])
    ]
  }
}

/// The questions of the section.
extension Framing {
  /// What is open, what is not, and what nobody has said yet.
  private static let rooms: [(heading: Bilingual, kinds: [Negotiability?])] = [
    (open, [.open, .partly]), (closed, [.closed]), (notSaid, [nil]),
  ]
  private static let open = Bilingual(
    fr: "Ce qui est ouvert à la discussion", en: "What is open to discussion")
  private static let notSaid = Bilingual(
    fr: "Ce dont on ne sait pas encore si c'est ouvert",
    en: "What is not yet said to be open or not")
  private static let closed = Bilingual(
    fr: "Ce qui n'est pas ouvert à la discussion", en: "What is not open to discussion")

  /// « ouvert », « non négociable », « à préciser ».
  private static func label(of theme: Theme) -> Bilingual {
    theme.negotiability?.label ?? CommonWords.toBeStated
  }

  /// What is open of governance besides who leads and who decides, which are asked on their own.
  private static let onTheWay = Bilingual(
    fr: "Qui suit la concertation, et qui tranche en cours de route ?",
    en: "Who monitors the exercise, and who settles matters along the way?")

  /// The questions that the file does not answer, in the order in which they are asked.
  private static func unanswered(
    _ map: StakeholderMap, _ whole: WholeMapFacts, isWhole: Bool
  ) -> [Bilingual] {
    let exercise = map.exercise
    let open = map.themes.filter { $0.negotiability == nil }.map(\.name)
    let room =
      map.themes.isEmpty
      ? Bilingual(
        fr: "Qu'est-ce qui est ouvert à la discussion, thème par thème ?",
        en: "What is open to discussion, theme by theme?")
      : open.isEmpty
        ? nil
        : Bilingual(
          fr: "Que peut-on encore changer sur \(quotedList: open) ?",
          en: "What can still be changed about \(quotedList: open)?")
    return FramingQuestion.allCases.filter { question in
      FoldedName(exercise.framing[question] ?? "").text.isEmpty
    }.map { $0 == .governance ? onTheWay : label(of: $0) }
      + [
        exercise.level == nil
          ? Bilingual(
            fr: "Jusqu'où va-t-on : informer, consulter, concerter, co-construire, co-décider ?",
            en: "How far does it go: inform, consult, involve, collaborate, empower?") : nil,
        !whole.reach.hasLead
          ? Bilingual(fr: "Qui pilote la concertation ?", en: "Who leads the exercise?") : nil,
        !whole.hasDecisionMaker
          ? Bilingual(fr: "Qui décide, à la fin ?", en: "Who decides, in the end?") : nil,
        map.audiences.isEmpty && isWhole
          ? Bilingual(fr: "Qui devrait être entendu ?", en: "Who ought to be heard?") : nil, room,
      ].compactMap(\.self)
  }

  private static func label(of question: FramingQuestion) -> Bilingual {
    switch question {
    case .why: Bilingual(fr: "Pourquoi cette concertation ?", en: "Why hold this exercise?")
    case .expectations: Bilingual(fr: "Qu'en attend-on ?", en: "What is expected of it?")
    case .followUp:
      Bilingual(
        fr: "Quelles suites lui seront données ?", en: "What will be done with the results?")
    case .governance:
      Bilingual(fr: "Qui la conduit et qui décide ?", en: "Who runs it and who decides?")
    case .calendar: Bilingual(fr: "Selon quel calendrier ?", en: "To what timetable?")
    }
  }
}
