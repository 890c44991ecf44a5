internal import ParvisAnalysis
internal import ParvisCore

/// Who stands in which cell of the grid, before anything has a place on the page.
struct GridModel: AbridgedModel {
  let scale: GridScale
  /// Whether stakeholders stand under numbers or counts.
  private(set) var isAbridged = false
  /// By interest, then by influence, both from low to high.
  private(set) var cells: [[[ChipMember]]]
  /// Publics without a voice, by their greatest impact.
  private(set) var ghosts: [[ChipMember]]
  /// Those of whom neither score is known.
  private(set) var unknown: [ChipMember] = []
  /// Whether residents or associations care much and weigh little: their words need weight.
  let givesWeight: Bool
  /// Publics without a voice that were left out because there are too many.
  let omittedGhostCount: Int

  /// No more publics without a voice than this, the worst first.
  private static let mostGhosts = 40

  /// With `hasNames` false, stakeholders are there to be counted, and nothing is said of each.
  init(_ analysis: Analysis, language: Language, hasNames: Bool = true) {
    let map = analysis.map
    let passages = analysis.singlePassages
    let scale = GridScale(map)
    self.scale = scale
    self.givesWeight = map.stakeholders.contains { stakeholder in
      stakeholder.category?.isOfPeople == true
        && scale.isHigh(stakeholder.influence.value) == false
        && scale.isHigh(stakeholder.interest.value) == true
    }
    let names = analysis.names
    let empty = [[ChipMember]](repeating: [], count: scale.count)
    self.cells = [[[ChipMember]]](repeating: empty, count: scale.count)
    self.ghosts = empty
    func place(_ index: Int) -> (Int, Stakeholder.ID) {
      let stakeholder = map.stakeholders[index]
      return (CategoryStyle.rank(of: stakeholder.category, on: map), stakeholder.id)
    }
    let all = map.stakeholders.indices
    let order = hasNames ? all.sorted { place($0) < place($1) } : Array(all)
    for index in order {
      let stakeholder = map.stakeholders[index]
      let item =
        hasNames
        ? Self.item(
          stakeholder, id: names.id(ofStakeholderAt: index), map: map, language: language,
          isPassage: passages.contains(stakeholder.id), isWhole: analysis.telling.isWhole)
        : ChipMember(
          .stakeholder(stakeholder.id), id: "", name: "", caption: "",
          style: CategoryStyle(of: stakeholder.category, on: map))
      let influence = stakeholder.influence.value
      let interest = stakeholder.interest.value
      if map.scale.isUnknown(influence), map.scale.isUnknown(interest) {
        unknown.append(item)
      } else {
        cells[scale.step(of: interest)][scale.step(of: influence)].append(item)
      }
    }
    let absent = analysis.absentAudiences
    self.omittedGhostCount = max(0, absent.count - Self.mostGhosts)
    for coverage in absent.prefix(Self.mostGhosts) {
      guard let exposure = coverage.figures?.exposure else { continue }
      let value = map.scale.value(of: exposure.value)
      let step = scale.step(of: Score(Int(value.rounded(.down)), to: Int(value.rounded(.up))))
      var ghost = ChipMember(absent: coverage.audience, on: map, names, in: language)
      ghost.certainty = exposure.isStated ? .certain : .unknown
      ghosts[step].append(ghost)
    }
  }

  private static func item(
    _ stakeholder: Stakeholder, id: String, map: StakeholderMap, language: Language,
    isPassage: Bool, isWhole: Bool
  ) -> ChipMember {
    let scores = [stakeholder.influence.value, stakeholder.interest.value]
    let style = CategoryStyle(of: stakeholder.category, on: map)
    let words = scores.map { Words.score($0, on: map.scale, in: language, isWhole: isWhole) }
    var item = ChipMember(
      .stakeholder(stakeholder.id), id: id, name: stakeholder.name,
      caption: GridWords.caption(
        stakeholder.name, category: style.label, influence: words[0], interest: words[1]
      ).text(in: language), style: style)
    item.certainty = ChipMember.Certainty(scores, on: map.scale)
    item.isPassage = isPassage
    return item
  }

  var members: [ChipMember] {
    cells.flatMap { $0.flatMap(\.self) } + ghosts.flatMap(\.self) + unknown
  }

  func counted(in language: Language) -> GridModel {
    abridged { members, place in
      ChipMember.counts(of: members, at: place, in: language) { WrappableText(String($0)) }
    }
  }

  func numbered(by index: NumberIndex) -> GridModel {
    abridged { members, _ in members.map { $0.numbered(by: index) } }
  }

  private func abridged(_ change: ([ChipMember], _ place: String) -> [ChipMember]) -> GridModel {
    var model = self
    model.isAbridged = true
    model.cells = cells.enumerated().map { column, rows in
      rows.enumerated().map { row, members in change(members, "\(column)-\(row)") }
    }
    model.unknown = change(unknown, "unknown")
    return model
  }
}
