internal import ParvisAnalysis
internal import ParvisCore

extension MissionBuilder {
  var framing: FramingSummary {
    let exercise = map.exercise
    let head = lines(of: [.exercise])
    var roles: [FramingSummary.Entry] = []
    func add(_ label: Bilingual, _ value: Bilingual?, _ elements: [MapElement] = []) {
      guard let value else { return }
      let own = lines(of: elements)
      roles.append(
        FramingSummary.Entry(label: label, value: value, lines: own.isEmpty ? head : own))
    }
    func name(_ id: Stakeholder.ID?) -> Bilingual? { id.map { Bilingual(verbatim: $0.name) } }
    func place(_ id: Stakeholder.ID?) -> [MapElement] { id.map { [.stakeholder($0)] } ?? [] }
    add(MissionMessages.lead, name(exercise.lead), place(exercise.lead))
    add(
      MissionMessages.decisionMaker, name(exercise.decisionMaker), place(exercise.decisionMaker))
    add(MissionMessages.owner, name(exercise.owner), place(exercise.owner))
    add(MissionMessages.guarantor, exercise.guarantor.map { Bilingual(verbatim: $0) })
    add(MissionMessages.level, exercise.level?.label)
    let answers = FramingQuestion.allCases.compactMap { question in
      exercise.framing[question].map {
        FramingSummary.Entry(
          label: MissionMessages.label(of: question), value: Bilingual(verbatim: $0), lines: head)
      }
    }
    let themes = map.themes.map { theme in
      FramingSummary.ThemeRoom(
        theme: theme.id, negotiability: theme.negotiability, framework: theme.framework,
        lines: lines(of: [.theme(theme.id)]))
    }
    return FramingSummary(
      roles: roles, answers: answers, unanswered: isPublic ? [] : unanswered, themes: themes,
      nothingNegotiable: Notice.isNothingNegotiable(on: map)
        ? Notice.nothingNegotiable.sentence : nil)
  }

  /// The questions that the file does not answer, in the order in which they are asked.
  private var unanswered: [Bilingual] {
    let exercise = map.exercise
    var questions = FramingQuestion.allCases.filter { question in
      FoldedName(exercise.framing[question] ?? "").text.isEmpty
    }.map(MissionMessages.label)
    if exercise.level == nil { questions.append(MissionMessages.askLevel) }
    if map.lead == nil { questions.append(MissionMessages.askLead) }
    if exercise.decisionMaker == nil { questions.append(MissionMessages.askDecision) }
    if map.audiences.isEmpty { questions.append(MissionMessages.askPublics) }
    let open = map.themes.filter { $0.negotiability == nil }.map(\.name)
    if map.themes.isEmpty {
      questions.append(MissionMessages.askRoom)
    } else if !open.isEmpty {
      questions.append(MissionMessages.askRoom(of: open))
    }
    return questions
  }
}
