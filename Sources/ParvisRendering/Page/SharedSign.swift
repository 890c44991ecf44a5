internal import ParvisCore

/// A sign that several maps show.
enum SharedSign: LegendItem, Hashable {
  case category(CategoryStyle)
  case relation(Bilingual, LinkStroke)
  case uncertainLink
  case conflict
  case ghost
  case relay
  case passage
  case uncertainScore
  case unknownScore
  /// The same in a version that leaves scores out.
  case scoreLeftOut
  /// That somebody stands further in, as a voice of a public far from participation.
  case raised
  /// That a wider link is a stronger one.
  case thickness
  /// That a larger shape weighs more.
  case size
  case role(RoleBadge.Role, Language)

  /// The categories of some members, each once, in the order of the members.
  static func categories(_ styles: some Sequence<CategoryStyle>) -> [SharedSign] {
    var signs: [SharedSign] = []
    for style in styles where !signs.contains(.category(style)) { signs.append(.category(style)) }
    return signs
  }

  /// The categories of some stakeholders, each once, in the order of their ranks.
  static func categories(
    of members: some Sequence<StakeholderCategory?>, on map: StakeholderMap
  ) -> [SharedSign] {
    categories(
      members.sorted { CategoryStyle.rank(of: $0, on: map) < CategoryStyle.rank(of: $1, on: map) }
        .map { CategoryStyle(of: $0, on: map) })
  }

  var label: Bilingual {
    switch self {
    case .category(let style): style.label
    case .relation(let label, _): label
    case .uncertainLink: Words.uncertainLink
    case .conflict: LinkKind.conflict.label
    case .ghost: Words.ghost
    case .relay: Words.relay
    case .passage: Words.passage
    case .uncertainScore: Words.uncertainScore
    case .unknownScore: Words.unknownScore
    case .scoreLeftOut: Words.scoreLeftOut
    case .raised: Words.raised
    case .thickness: Words.thickness
    case .size: Words.size
    case .role(let role, _): role.label
    }
  }

  func sample(x: Double, middle y: Double, size: Double) -> [SceneMark] {
    func line(_ stroke: LinkStroke) -> [SceneMark] {
      [.line(SceneLine(from: Point(x, y), to: Point(x + 24, y), stroke))]
    }
    func frame(_ sign: String, _ stroke: Colour, fill: Colour?, isDashed: Bool) -> [SceneMark] {
      let box = Box(x: x + 2, y: y - 5, width: 20, height: 10)
      return [
        .box(
          SceneBox(
            box, fill: fill, stroke: stroke, strokeWidth: 1.2, isDashed: isDashed,
            isRounded: true)),
        .text(
          SceneText(
            [sign], in: box, size: 7.5, face: .bold, colour: stroke, alignment: .centre)),
      ]
    }
    switch self {
    case .category(let style):
      return [.symbol(style.mark(in: Point(x + 12, y), size: size))]
    case .relation(_, let stroke): return line(stroke)
    case .uncertainLink: return line(.influence(2, isUncertain: true))
    case .conflict: return line(.conflict)
    case .relay: return line(.relay)
    case .passage:
      return PassageBadge.marks(
        in: Box(
          centre: Point(x + 12, y), width: PassageBadge.diameter, height: PassageBadge.diameter))
    case .ghost: return frame("+", .gap, fill: .paper, isDashed: true)
    case .uncertainScore: return frame("?", .grey, fill: nil, isDashed: true)
    case .unknownScore, .scoreLeftOut: return frame("?", .grey, fill: nil, isDashed: false)
    case .raised: return frame("*", .grey, fill: .paper, isDashed: false)
    case .thickness:
      return [(y - 2.5, 0.9), (y + 2.5, 3)].map { middle, height in
        .box(
          SceneBox(Box(x: x, y: middle - height / 2, width: 24, height: height), fill: .slate))
      }
    case .size:
      return [(x + 1, 7.0), (x + 11, 11)].map { left, height in
        .box(SceneBox(Box(x: left, y: y - height / 2, width: height, height: height), fill: .slate))
      }
    case .role(let role, let language):
      let frame = Box(
        centre: Point(x + 12, y), width: RoleBadge.diameter, height: RoleBadge.diameter)
      return RoleBadge.marks(role, in: frame, language)
    }
  }
}

extension SharedSign {
  /// A link as a map draws it.
  struct Tie {
    let kind: LinkKind
    let strength: Int
    let isTwoWay: Bool
    let isUncertain: Bool
    var thickness = 1.0
  }

  /// The signs of some links: influence by its strengths, the other kinds once each, then what may
  /// be said of any of them.
  static func links(_ ties: [Tie]) -> [SharedSign] {
    var signs: [SharedSign] = []
    let influences = ties.filter { $0.kind == .influence }
    let others = LinkKind.allCases.filter { kind in
      kind != .influence && ties.contains { $0.kind == kind }
    }
    let strengths = Set(influences.filter { !$0.isUncertain }.map(\.strength))
    let thickness = ties.first?.thickness ?? 1
    signs += strengths.sorted().map { strength in
      .relation(Words.influence(strength), .influence(strength).thinned(to: thickness))
    }
    signs += others.map { .relation(Words.does($0), .link($0, 2)) }
    if Set(ties.filter { $0.kind != .influence }.map(\.strength)).count > 1 {
      signs.append(.thickness)
    }
    if let both = ties.first(where: { $0.isTwoWay && !$0.kind.isMutual }) {
      let isInfluence = ties.allSatisfy { !$0.isTwoWay || $0.kind == .influence }
      signs.append(
        .relation(
          isInfluence ? Words.twoWayInfluence : Words.twoWayLink,
          .link(both.kind, 2, isTwoWay: true)))
    }
    return ties.contains(where: \.isUncertain) ? signs + [.uncertainLink] : signs
  }
}
