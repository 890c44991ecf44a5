internal import ParvisAnalysis
internal import ParvisCore

/// Who stands in which circle, before anything has a place on the page.
struct CircleModel: AbridgedModel {
  /// From the centre outwards, each clockwise by category and then in file order.
  private(set) var rings: [[ChipMember]]
  /// Those of whom nothing tells the circle.
  private(set) var unknown: [ChipMember] = []
  private(set) var ghosts: [ChipMember] = []
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
    let names = analysis.names
    var rings = [[ChipMember]](repeating: [], count: 4)
    for (index, place) in involvement.places.enumerated() {
      let stakeholder = map.stakeholders[index]
      guard place.isTold else {
        omitted += 1
        continue
      }
      let style = CategoryStyle(of: stakeholder.category, on: map)
      var item = ChipMember(
        .stakeholder(stakeholder.id), id: names.id(ofStakeholderAt: index),
        name: stakeholder.name,
        caption: CircleWords.caption(
          stakeholder.name, category: style.label, circle: place.circle,
          basis: analysis.tellsUncertainty(of: stakeholder.id) ? place.basis : .imposed,
          isRaised: place.isRaised
        ).text(in: options.language), style: style)
      item.rank = Self.rank(of: stakeholder.category, on: map)
      guard let circle = place.circle,
        let ring = InvolvementCircle.allCases.firstIndex(of: circle)
      else {
        item.certainty = .unknown
        unknown.append(item)
        continue
      }
      if case .scores = place.basis {
        item.certainty = ChipMember.Certainty(
          [stakeholder.influence.value, stakeholder.interest.value], on: map.scale)
      }
      item.isRaised = place.isRaised
      rings[ring].append(item)
    }
    // A stable sort by category keeps the order of the file.
    self.rings = rings.map { ring in
      ring.enumerated().sorted { ($0.element.rank, $0.offset) < ($1.element.rank, $1.offset) }
        .map(\.element)
    }
    self.ghosts = analysis.absentAudiences.map {
      ChipMember(absent: $0.audience, on: map, names, in: options.language)
    }
  }

  private static func rank(of category: StakeholderCategory?, on map: StakeholderMap) -> Int {
    category.flatMap { sectors.firstIndex(of: $0) }
      ?? 1000 + CategoryStyle.rank(of: category, on: map)
  }

  var stakeholders: [ChipMember] { rings.flatMap(\.self) + unknown }

  var members: [ChipMember] { stakeholders + ghosts }

  func numbered(by index: NumberIndex) -> CircleModel {
    abridged { members in members.map { $0.numbered(by: index) } }
  }

  func counted(in language: Language) -> CircleModel {
    var place = 0
    return abridged { members in
      place += 1
      return ChipMember.counts(of: members, at: String(place), in: language) {
        WrappableText(Numbers.text($0, in: language), face: .bold)
      }
    }
  }

  private func abridged(_ change: ([ChipMember]) -> [ChipMember]) -> CircleModel {
    var model = self
    model.isAbridged = true
    model.rings = rings.map(change)
    model.unknown = change(unknown)
    return model
  }
}
