/// A sign that a reader looks up in the legend.
enum MapSign: Hashable, CustomStringConvertible {
  /// A symbol in a colour: a category, a state.
  case symbol(CategoryStyle.Symbol, Colour)
  /// A link as thick as its strength.
  case weight(Colour, Double)
  case twoWay
  /// A dotted link between stakeholders.
  case uncertainLink
  /// A link that its colour sets apart.
  case stroke(Colour, LinkStroke.Dash, LinkStroke.End, LinkStroke.End)
  /// A dashed red border with a plus.
  case ghost
  /// A dashed border with a question mark.
  case uncertain
  /// A border without a fill, or that of a ghost, with a question mark.
  case unknown

  /// What a group of the map shows.
  static func shown(by group: SceneGroup) -> [MapSign] {
    var signs = symbols(of: group)
    let frame = group.marks.lazy.compactMap { mark in
      if case .box(let box) = mark { box } else { nil }
    }.first
    if group.subject != .furniture, let frame {
      signs += border(frame, hasQuestion: group.marks.contains(where: \.isQuestion))
    }
    return signs
  }

  /// What a link of the map shows.
  static func shown(by stroke: LinkStroke) -> [MapSign] {
    guard case .link = stroke.colour else {
      // Any link of a kind may be uncertain, or go both ways.
      let isTwoWay = stroke.tail == stroke.head && stroke.head.isDirected
      let isUncertain = stroke.dash == .dotted && stroke.colour != .gap
      let own = MapSign.stroke(
        stroke.colour, isUncertain ? .solid : stroke.dash, isTwoWay ? .plain : stroke.tail,
        stroke.head)
      return [own] + (isUncertain ? [.uncertainLink] : []) + (isTwoWay ? [.twoWay] : [])
    }
    let course: MapSign =
      stroke.dash == .solid ? .weight(stroke.colour, stroke.width) : .uncertainLink
    return stroke.tail == .plain ? [course] : [course, .twoWay]
  }

  /// What a legend or an index explains.
  static func told(by group: SceneGroup) -> [MapSign] {
    var signs = symbols(of: group)
    for (index, mark) in group.marks.enumerated() {
      switch mark {
      case .line(let line):
        // A sample with two ends is there for the ends.
        signs += shown(by: line.stroke).suffix(1)
      case .box(let box):
        // The sign of a sample stands right after its box.
        let next = group.marks.dropFirst(index + 1).first
        signs += border(box, hasQuestion: next?.isQuestion == true)
      default: break
      }
    }
    return signs
  }

  private static func symbols(of group: SceneGroup) -> [MapSign] {
    group.marks.compactMap { mark in
      if case .symbol(let symbol) = mark { .symbol(symbol.shape, symbol.colour) } else { nil }
    }
  }

  private static func border(_ box: SceneBox, hasQuestion: Bool) -> [MapSign] {
    guard let stroke = box.stroke else { return [] }
    if box.isDashed {
      return stroke != .gap ? [.uncertain] : hasQuestion ? [.ghost, .unknown] : [.ghost]
    }
    return box.fill == nil && hasQuestion ? [.unknown] : []
  }

  var description: String {
    switch self {
    case .symbol(let shape, let colour): "\(shape.rawValue) \(colour)"
    case .weight(let colour, let width): "line \(colour) \(width)"
    case .twoWay: "two-way"
    case .uncertainLink: "dotted"
    case .stroke(let colour, let dash, let tail, let head): "line \(colour) \(dash) \(tail)-\(head)"
    case .ghost: "ghost"
    case .uncertain: "dashed ?"
    case .unknown: "hollow ?"
    }
  }
}

extension SceneMark {
  fileprivate var isQuestion: Bool {
    if case .text(let text) = self { text.lines == ["?"] } else { false }
  }
}
