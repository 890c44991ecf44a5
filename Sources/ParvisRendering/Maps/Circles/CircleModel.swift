internal import ParvisAnalysis
internal import ParvisCore

/// Who stands in which circle, before anything has a place on the page.
struct CircleModel {
  struct Item {
    let subject: SceneGroup.Subject
    let id: String
    let name: String
    /// The name, its number in the index, or a count.
    var text: WrappableText
    let caption: String
    let style: CategoryStyle
    let rank: Int
    var isUncertain = false
    var isUnknown = false

    var hasSign: Bool { isUncertain || isUnknown }
    var isGhost: Bool {
      if case .audience = subject { true } else { false }
    }
  }

  /// From the centre outwards, each clockwise by category and then in file order.
  private(set) var rings: [[Item]]
  /// Those of whom nothing tells the circle.
  private(set) var unknown: [Item] = []
  private(set) var ghosts: [Item] = []
  /// Whether stakeholders stand under numbers or counts.
  private(set) var isAbridged = false
  /// How many are left out because only circles named in the file may be shown.
  private(set) var omitted = 0

  /// Clockwise from the top.
  static let sectors: [StakeholderCategory] = [
    .electedOfficials, .services, .contractors, .institutions, .associations, .inhabitants,
  ]

  init(_ analysis: Analysis, _ involvement: Involvement, options: MapOptions) {
    let map = analysis.map
    let names = GroupNames(map)
    var rings = [[Item]](repeating: [], count: 4)
    for (index, place) in involvement.places.enumerated() {
      let stakeholder = map.stakeholders[index]
      if options.profile == .public, place.basis != .imposed {
        omitted += 1
        continue
      }
      let style = CategoryStyle(of: stakeholder.category, on: map)
      var item = Item(
        subject: .stakeholder(stakeholder.id), id: names.id(ofStakeholderAt: index),
        name: stakeholder.name, text: WrappableText(stakeholder.name),
        caption: CircleWords.caption(
          stakeholder.name, category: style.label, circle: place.circle, basis: place.basis
        ).text(in: options.language), style: style,
        rank: Self.rank(of: stakeholder.category, on: map))
      guard let circle = place.circle,
        let ring = InvolvementCircle.allCases.firstIndex(of: circle)
      else {
        item.isUnknown = true
        unknown.append(item)
        continue
      }
      if case .scores = place.basis {
        let scores = [stakeholder.influence.value, stakeholder.interest.value]
        item.isUnknown = scores.contains(where: map.scale.isUnknown)
        item.isUncertain = !item.isUnknown && !scores.allSatisfy(\.isExact)
      }
      rings[ring].append(item)
    }
    // A stable sort by category keeps the order of the file.
    self.rings = rings.map { ring in
      ring.enumerated().sorted { ($0.element.rank, $0.offset) < ($1.element.rank, $1.offset) }
        .map(\.element)
    }
    for coverage in analysis.coverage.audiences where coverage.isAbsent {
      ghosts.append(
        Item(
          subject: .audience(coverage.audience), id: names.id(of: coverage.audience),
          name: coverage.audience.name, text: WrappableText(coverage.audience.name),
          caption: "\(coverage.audience.name) (\(Words.ghost.text(in: options.language)))",
          style: CategoryStyle(of: map[coverage.audience]?.category ?? .inhabitants, on: map),
          rank: 0))
    }
  }

  private static func rank(of category: StakeholderCategory?, on map: StakeholderMap) -> Int {
    category.flatMap { sectors.firstIndex(of: $0) }
      ?? 1000 + CategoryStyle.rank(of: category, on: map)
  }

  var stakeholders: [Item] { rings.flatMap(\.self) + unknown }

  /// The same, each stakeholder under its number.
  func numbered(by index: NumberIndex) -> CircleModel {
    relabelled { items in
      items.map { item in
        var item = item
        if let label = index.label(of: item.id) { item.text = WrappableText(label) }
        return item
      }
    }
  }

  /// The same with the number of stakeholders of each category in each circle.
  func counted(in language: Language) -> CircleModel {
    var place = 0
    return relabelled { items in
      place += 1
      var result: [Item] = []
      for item in items where !result.contains(where: { $0.style == item.style }) {
        let count = items.count { $0.style == item.style }
        result.append(
          Item(
            subject: .furniture, id: "count-\(place)-\(item.style.className)", name: "\(count)",
            text: WrappableText(Numbers.text(count, in: language), face: .bold),
            caption: "\(item.style.label.text(in: language)) : \(count)", style: item.style,
            rank: item.rank))
      }
      return result
    }
  }

  private func relabelled(_ change: ([Item]) -> [Item]) -> CircleModel {
    var model = self
    model.isAbridged = true
    model.rings = rings.map(change)
    model.unknown = change(unknown)
    return model
  }
}
