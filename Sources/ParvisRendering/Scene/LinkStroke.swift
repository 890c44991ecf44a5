internal import ParvisCore

/// How a link is drawn.
public struct LinkStroke: Hashable, Sendable {
  public enum Dash: Hashable, Sendable {
    case solid, dashed, dotted
  }

  public enum End: Hashable, Sendable {
    case plain, arrow, openArrow, vee, diamond, dot, tee, openCircle

    /// Whether it points to where a link leads.
    var isDirected: Bool { [.arrow, .openArrow, .vee, .diamond].contains(self) }
  }

  public var colour: Colour
  public var width: Double
  public var dash: Dash
  public var tail: End
  public var head: End
  /// The size of the ends: 1 is an arrow of 10 points.
  public var endSize: Double

  public init(
    colour: Colour, width: Double, dash: Dash = .solid, tail: End = .plain, head: End = .arrow,
    endSize: Double = 0.6
  ) {
    self.colour = colour
    self.width = width
    self.dash = dash
    self.tail = tail
    self.head = head
    self.endSize = endSize
  }

  /// The stroke of an influence of strength 1 to 4.
  public static func influence(
    _ strength: Int, isTwoWay: Bool = false, isUncertain: Bool = false
  ) -> LinkStroke {
    let strength = min(4, max(1, strength))
    let width = [0.9, 1.4, 2.1, 3.0][strength - 1]
    return LinkStroke(
      colour: .link(isUncertain ? max(2, strength) : strength),
      width: isUncertain ? max(1.4, min(width, 2)) : width, dash: isUncertain ? .dotted : .solid,
      tail: isTwoWay ? .arrow : .plain, head: .arrow, endSize: 0.5 + 0.07 * Double(strength))
  }

  /// The stroke of a link of any kind, of strength 1 to 4: kinds differ by their ends, and by their
  /// colour besides.
  ///
  /// - Parameters:
  ///   - kind: what the link says; a disagreement is drawn as ``conflict`` whatever its strength.
  ///   - strength: 1 to 4, which makes it wider.
  ///   - isTwoWay: whether there is such a link the other way too.
  ///   - isUncertain: dotted, whatever the kind.
  /// - Returns: the stroke at its full width.
  static func link(
    _ kind: LinkKind, _ strength: Int, isTwoWay: Bool = false, isUncertain: Bool = false
  ) -> LinkStroke {
    guard kind != .conflict else { return .conflict }
    var stroke = influence(strength, isTwoWay: isTwoWay, isUncertain: isUncertain)
    guard kind != .influence else { return stroke }
    stroke.colour = colour(of: kind)
    stroke.head = end(of: kind)
    stroke.tail = isTwoWay || kind.isMutual ? stroke.head : .plain
    return stroke
  }

  private static func end(of kind: LinkKind) -> End {
    switch kind {
    case .influence: .arrow
    case .hierarchy: .openArrow
    case .funds: .diamond
    case .informs, .trust: .vee
    case .alliance: .dot
    case .contact, .cooperates: .plain
    case .conflict: .tee
    }
  }

  /// The colour by which a kind of link is told from the others, beside its ends or its name.
  static func colour(of kind: LinkKind) -> Colour {
    switch kind {
    case .influence: .slate
    case .contact: .path
    case .cooperates: .stroke(.green)
    case .informs: .stroke(.teal)
    case .funds: .stroke(.olive)
    case .hierarchy: .stroke(.violet)
    case .trust: .stroke(.pink)
    case .alliance: .stroke(.blue)
    case .conflict: .gap
    }
  }

  /// The same line drawn thinner, its ends a little smaller.
  func thinned(to share: Double) -> LinkStroke {
    var result = self
    result.width = max(min(0.8, width), width * share)
    result.endSize *= share.squareRoot()
    return result
  }

  /// A known disagreement: red, dashed, a bar at both ends.
  public static let conflict = LinkStroke(
    colour: .gap, width: 1.8, dash: .dashed, tail: .tee, head: .tee, endSize: 0.7)

  /// From a stakeholder to a public for whom it speaks, or weakly so.
  static func voice(isWeak: Bool) -> LinkStroke {
    LinkStroke(
      colour: .openMark, width: isWeak ? 1.2 : 1.8, dash: isWeak ? .dashed : .solid, head: .arrow,
      endSize: 0.6)
  }

  /// From the relay to ask to the public that has no voice.
  public static let relay = LinkStroke(
    colour: .gap, width: 1.4, dash: .dotted, head: .openCircle, endSize: 0.5)

  /// How much of the course an end takes, in points.
  func length(of end: End) -> Double {
    switch end {
    case .plain: 0
    case .arrow, .openArrow, .vee: 10 * endSize
    case .diamond: 12 * endSize
    case .dot: 8 * endSize
    case .tee: 2.5 * endSize
    case .openCircle: 8 * endSize
    }
  }
}
