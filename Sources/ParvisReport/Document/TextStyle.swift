/// How a terminal sets off headings and urgency; ``plain`` for files and pipes.
public struct TextStyle: Hashable, Sendable {
  private let isColoured: Bool
  /// How many characters a line of a table may have; nil folds none.
  let width: Int?

  public static let plain = TextStyle(isColoured: false)
  /// With the bold face and the colours of an ANSI terminal.
  public static let coloured = TextStyle(isColoured: true)

  /// - Parameters:
  ///   - isColoured: whether there are colours.
  ///   - width: that of the terminal, in characters; nil where there is none.
  public init(isColoured: Bool, width: Int? = nil) {
    self.isColoured = isColoured
    self.width = width
  }

  func bold(_ text: String) -> String { set(text, "1") }
  func faint(_ text: String) -> String { set(text, "2") }
  func alarming(_ text: String) -> String { set(text, "1;31") }
  func notable(_ text: String) -> String { set(text, "33") }

  private func set(_ text: String, _ code: String) -> String {
    isColoured ? "\u{1B}[\(code)m\(text)\u{1B}[0m" : text
  }
}
