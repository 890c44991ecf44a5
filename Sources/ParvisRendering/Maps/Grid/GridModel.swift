internal import ParvisAnalysis
internal import ParvisCore

/// Who stands in which cell of the grid, before anything has a place on the page.
struct GridModel {
  struct Item {
    let subject: SceneGroup.Subject
    let id: String
    let name: String
    /// The name, or its number in the index.
    private(set) var text: WrappableText
    let caption: String
    let style: CategoryStyle
    let certainty: Certainty
    /// Whether every path from the lead to some public passes here.
    let isPassage: Bool

    init(
      _ subject: SceneGroup.Subject, id: String, name: String, caption: String,
      style: CategoryStyle, certainty: Certainty, isPassage: Bool = false
    ) {
      self.subject = subject
      self.id = id
      self.name = name
      self.text = WrappableText(name)
      self.caption = caption
      self.style = style
      self.certainty = certainty
      self.isPassage = isPassage
    }

    func labelled(_ label: String) -> Item {
      var item = self
      item.text = WrappableText(label)
      return item
    }

    enum Certainty {
      case certain, uncertain, unknown
    }

    var isGhost: Bool {
      if case .audience = subject { return true }
      return false
    }
  }

  let scale: GridScale
  /// Whether stakeholders stand under their numbers.
  private(set) var isNumbered = false
  /// By interest, then by influence, both from low to high.
  private(set) var cells: [[[Item]]]
  /// Publics without a voice, by their greatest impact.
  private(set) var ghosts: [[Item]]
  /// Those of whom neither score is known.
  private(set) var unknown: [Item] = []
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
    let names = GroupNames(map)
    let empty = [[Item]](repeating: [], count: scale.count)
    self.cells = [[[Item]]](repeating: empty, count: scale.count)
    self.ghosts = empty
    let order =
      !hasNames
      ? Array(map.stakeholders.indices)
      : map.stakeholders.indices.sorted {
        left, right in
        let a = map.stakeholders[left]
        let b = map.stakeholders[right]
        let ranks = (
          CategoryStyle.rank(of: a.category, on: map), CategoryStyle.rank(of: b.category, on: map)
        )
        return ranks.0 != ranks.1 ? ranks.0 < ranks.1 : a.id < b.id
      }
    for index in order {
      let stakeholder = map.stakeholders[index]
      let item =
        hasNames
        ? Self.item(
          stakeholder, id: names.id(ofStakeholderAt: index), map: map, language: language,
          isPassage: passages.contains(stakeholder.id))
        : Item(
          .stakeholder(stakeholder.id), id: "", name: "", caption: "",
          style: CategoryStyle(of: stakeholder.category, on: map), certainty: .certain)
      let influence = stakeholder.influence.value
      let interest = stakeholder.interest.value
      if map.scale.isUnknown(influence), map.scale.isUnknown(interest) {
        unknown.append(item)
      } else {
        cells[scale.step(of: interest)][scale.step(of: influence)].append(item)
      }
    }
    let absent = analysis.coverage.audiences.filter(\.isAbsent)
    self.omittedGhostCount = max(0, absent.count - Self.mostGhosts)
    for coverage in absent.prefix(Self.mostGhosts) {
      let audience = map[coverage.audience]
      guard let exposure = coverage.figures?.exposure else { continue }
      let value = map.scale.value(of: exposure.value)
      let step = scale.step(of: Score(Int(value.rounded(.down)), to: Int(value.rounded(.up))))
      ghosts[step].append(
        Item(
          .audience(coverage.audience), id: names.id(of: coverage.audience),
          name: coverage.audience.name,
          caption: "\(coverage.audience.name) (\(Words.ghost.text(in: language)))",
          style: CategoryStyle(of: audience?.category ?? .inhabitants, on: map),
          certainty: exposure.isStated ? .certain : .unknown))
    }
  }

  private static func item(
    _ stakeholder: Stakeholder, id: String, map: StakeholderMap, language: Language,
    isPassage: Bool
  ) -> Item {
    let scores = [stakeholder.influence.value, stakeholder.interest.value]
    let style = CategoryStyle(of: stakeholder.category, on: map)
    let certainty: Item.Certainty =
      scores.contains(where: map.scale.isUnknown)
      ? .unknown : scores.allSatisfy(\.isExact) ? .certain : .uncertain
    let words = scores.map { score in
      map.scale.isUnknown(score)
        ? GridWords.unknown.text(in: language)
        : score.isExact ? String(score.low) : "\(score.low)–\(score.high)"
    }
    return Item(
      .stakeholder(stakeholder.id), id: id, name: stakeholder.name,
      caption: GridWords.caption(
        stakeholder.name, category: style.label, influence: words[0], interest: words[1]
      ).text(in: language), style: style, certainty: certainty, isPassage: isPassage)
  }

  /// The same grid with the number of stakeholders of each category instead of their names.
  func counted(in language: Language) -> GridModel {
    func counted(_ items: [Item], _ place: String) -> [Item] {
      var result: [Item] = []
      for item in items where !result.contains(where: { $0.style == item.style }) {
        let count = items.count { $0.style == item.style }
        result.append(
          Item(
            .furniture, id: "count-\(place)-\(item.style.className)", name: String(count),
            caption: "\(item.style.label.text(in: language)) : \(count)", style: item.style,
            certainty: .certain))
      }
      return result
    }
    var model = self
    model.isNumbered = true
    model.cells = cells.enumerated().map { column, rows in
      rows.enumerated().map { row, items in counted(items, "\(column)-\(row)") }
    }
    model.unknown = counted(unknown, "unknown")
    return model
  }

  /// Everybody on the map.
  var items: [Item] { cells.flatMap { $0.flatMap(\.self) } + ghosts.flatMap(\.self) + unknown }

  /// The same, each stakeholder under its number instead of its name.
  func numbered(by index: NumberIndex) -> GridModel {
    func relabelled(_ items: [Item]) -> [Item] {
      items.map { item in index.label(of: item.id).map(item.labelled) ?? item }
    }
    var model = self
    model.isNumbered = true
    model.cells = cells.map { $0.map(relabelled) }
    model.unknown = relabelled(unknown)
    return model
  }
}
