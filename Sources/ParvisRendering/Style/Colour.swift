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
  /// Between fine and alarming.
  case caution
  /// The band of a table's headings, and what is written on it.
  case band, bandInk
  /// The pale ground of a row or a heading.
  case wash(Wash)
  /// The ground of a circle of involvement, 0 at the centre to 3 at the edge.
  case ring(Int)

  public enum Hue: String, Hashable, Sendable, CaseIterable {
    case blue, grey, orange, olive, green, pink, teal, violet, neutral
  }

  public enum Wash: String, Hashable, Sendable, CaseIterable {
    case alert, caution, open, partly, closed, sum
  }

  public enum Quadrant: String, Hashable, Sendable, CaseIterable {
    case involve, engage, empower, inform
  }

  /// Every colour, each once.
  static let all: [Colour] =
    [.paper, .ink, .slate, .grey, .rule, .gap, .openMark, .path, .caution, .band, .bandInk]
    + Hue.allCases.flatMap { [.fill($0), .stroke($0)] } + (1...4).map { .link($0) }
    + Quadrant.allCases.map { .tint($0) } + Wash.allCases.map { .wash($0) }
    + (0...3).map { .ring($0) }
}
