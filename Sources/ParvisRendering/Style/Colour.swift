/// What a colour is for; a scheme says which one it is.
public enum Colour: Hashable, Sendable {
  case paper, ink, slate, grey, rule, gap, openMark
  /// The fill and the stroke of a category.
  case fill(Hue)
  case stroke(Hue)
  /// A link by its strength, 1 to 4.
  case link(Int)
  case path
  /// The four tints of the grid.
  case tint(Quadrant)

  public enum Hue: String, Hashable, Sendable, CaseIterable {
    case blue, grey, orange, olive, green, pink, teal, violet, neutral
  }

  public enum Quadrant: String, Hashable, Sendable, CaseIterable {
    case involve, engage, empower, inform
  }
}
