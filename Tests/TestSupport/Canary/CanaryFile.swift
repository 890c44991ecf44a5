/// A map file with a different word in every text that it may hold, to see where each goes.
///
/// In the template `{p:section.key}` is shown to everybody, `{w:…}` up to the workshop, `{x:…}` to
/// the team alone; `{wd:…}` and `{xd:…}` are dates, `{wn:…}` and `{xn:…}` numbers. A test compares
/// the keys with the vocabulary, so that a new key needs its canary.
public struct CanaryFile: Sendable {
  /// Who may read a canary.
  public enum Audience: Character, Sendable {
    case everybody = "p"
    case workshop = "w"
    case team = "x"
  }

  /// One unique word and its place.
  public struct Canary: Sendable {
    /// `section.key`, in the words of the vocabulary.
    public let field: String
    public let word: String
    public let audience: Audience
  }

  /// The file.
  public let text: String
  public let canaries: [Canary]
  /// The keys of the template, with their section.
  public let template: String

  public init() {
    self.init(template: CanaryTemplate.text)
  }

  init(template: String) {
    var text = ""
    var canaries: [Canary] = []
    var words: [String: String] = [:]
    var rest = template[...]
    while let open = rest.firstIndex(of: "{"), let close = rest[open...].firstIndex(of: "}") {
      let inside = rest[rest.index(after: open)..<close]
      guard let colon = inside.firstIndex(of: ":"), colon != inside.startIndex,
        let audience = inside.first.flatMap(Audience.init),
        inside[..<colon].count <= 2, inside[..<colon].allSatisfy(\.isLetter)
      else {
        text += rest[...open]
        rest = rest[rest.index(after: open)...]
        continue
      }
      let field = String(inside[inside.index(after: colon)...])
      let kind = inside[..<colon].dropFirst().first
      let word = words[field] ?? Self.word(words.count, kind)
      if words.updateValue(word, forKey: field) == nil {
        canaries.append(Canary(field: field, word: word, audience: audience))
      }
      text += rest[..<open] + word
      rest = rest[rest.index(after: close)...]
    }
    self.text = text + rest
    self.canaries = canaries
    self.template = template
  }

  /// No word is the beginning of another; numbers and dates are unlike any that is computed.
  private static func word(_ number: Int, _ kind: Character?) -> String {
    let digits = String(100 + number)
    return switch kind {
    case "d": "2\(digits)-07-19"
    case "n": "73\(digits)"
    default: "Kx\(digits)w"
    }
  }
}
