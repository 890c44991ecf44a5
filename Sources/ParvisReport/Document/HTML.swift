internal import ParvisCore

/// A piece of an HTML page, written as a string literal in which text is escaped as it enters.
///
///     let item: HTML = "<li>\(name)</li>"      // name is text: its markup is shown, not obeyed
///
/// An interpolated `HTML` stands as it is.
struct HTML: Hashable, Sendable, ExpressibleByStringInterpolation {
  private(set) var source: String

  init(stringLiteral value: String) {
    self.source = value
  }

  init(stringInterpolation: Interpolation) {
    self.source = stringInterpolation.source
  }

  /// Text, escaped.
  init(text: String) {
    self.source = MarkupText.escaped(text)
  }

  /// Markup that comes from this program and needs no escaping.
  init(trusted source: String) {
    self.source = source
  }

  static let empty: HTML = ""

  var isEmpty: Bool { source.isEmpty }

  static func + (left: HTML, right: HTML) -> HTML { HTML(trusted: left.source + right.source) }

  struct Interpolation: StringInterpolationProtocol {
    var source = ""

    init(literalCapacity: Int, interpolationCount: Int) {
      source.reserveCapacity(literalCapacity + 16 * interpolationCount)
    }

    mutating func appendLiteral(_ literal: String) { source += literal }

    mutating func appendInterpolation(_ text: String) { source += MarkupText.escaped(text) }

    mutating func appendInterpolation(_ number: Int) { source += String(number) }

    mutating func appendInterpolation(_ piece: HTML) { source += piece.source }

    mutating func appendInterpolation(_ pieces: [HTML]) {
      for piece in pieces { source += piece.source }
    }
  }
}
