internal import ParvisCore

/// What a reader takes in at once: a few runs of text, and the lines of the file on which they rest.
///
///     let phrase: Phrase = "\(.link("CCAS", to: "s-ccas")) – \(reason)"
///
/// Literal parts stand as they are in both languages; an interpolated `String` is a text of the file,
/// an interpolated `Bilingual` a sentence of ours.
struct Phrase: Hashable, Sendable, ExpressibleByStringInterpolation {
  /// A piece that is set in one way.
  enum Run: Hashable, Sendable {
    /// Words of ours; what they put between backquotes is code.
    case text(Bilingual)
    /// A text of the file, printed as it was typed.
    case name(String)
    /// A text of the file that leads to the sheet of a key.
    case link(String, to: String)

    /// The run without its looks.
    func plain(in language: Language) -> String {
      switch self {
      case .text(let text): text.text(in: language)
      case .name(let name), .link(let name, _): name
      }
    }
  }

  private(set) var runs: [Run]
  /// Ascending, each once; empty in a version that does not show them.
  private(set) var lines: [Int] = []

  init(_ text: Bilingual, lines: [Int] = []) {
    self.runs = [.text(text)]
    self.lines = lines
  }

  init(name: String) {
    self.runs = [.name(name)]
  }

  init(stringLiteral value: String) {
    self.runs = [.text(Bilingual(verbatim: value))]
  }

  init(stringInterpolation: Interpolation) {
    self.runs = stringInterpolation.runs
    self.lines = Set(stringInterpolation.lines).sorted()
  }

  /// A name of the file that leads to a sheet; without a key it leads nowhere.
  static func link(_ name: String, to key: String?) -> Phrase {
    var phrase = Phrase(name: name)
    if let key { phrase.runs = [.link(name, to: key)] }
    return phrase
  }

  /// Phrases side by side; nil for none.
  static func joined(_ phrases: [Phrase], by separator: String = ", ") -> Phrase? {
    guard let first = phrases.first else { return nil }
    return phrases.dropFirst().reduce(first) { "\($0)\(Bilingual(verbatim: separator))\($1)" }
  }

  /// The same words, resting on some lines.
  func resting(on lines: [Int]) -> Phrase {
    var phrase = self
    phrase.lines = lines
    return phrase
  }

  /// The phrase without its looks and lines.
  func plain(in language: Language) -> String {
    runs.map { $0.plain(in: language) }.joined()
  }

  struct Interpolation: StringInterpolationProtocol {
    fileprivate var runs: [Run] = []
    fileprivate var lines: [Int] = []

    init(literalCapacity: Int, interpolationCount: Int) {}

    mutating func appendLiteral(_ literal: String) {
      if !literal.isEmpty { runs.append(.text(Bilingual(verbatim: literal))) }
    }

    mutating func appendInterpolation(_ text: Bilingual) { runs.append(.text(text)) }

    mutating func appendInterpolation(_ name: String) { runs.append(.name(name)) }

    mutating func appendInterpolation(_ phrase: Phrase) {
      runs += phrase.runs
      lines += phrase.lines
    }

    /// A remark behind a name: « (3 sur 4) », or nothing.
    mutating func appendInterpolation(remark: Bilingual?) {
      guard let remark else { return }
      appendLiteral(" (")
      appendInterpolation(remark)
      appendLiteral(")")
    }
  }
}

/// The lines of the file, as they are told.
enum LineWords {
  /// « ligne 12 », « lignes 12, 14 et 31 »; nil without lines.
  static func lines(_ numbers: [Int]) -> Bilingual? {
    guard !numbers.isEmpty else { return nil }
    let texts = numbers.map(String.init)
    return numbers.count == 1
      ? Bilingual(fr: "ligne \(texts[0])", en: "line \(texts[0])")
      : Bilingual(fr: "lignes \(list: texts, atMost: 9)", en: "lines \(list: texts, atMost: 9)")
  }
}

extension Bilingual {
  /// What is worked out in each language.
  init(_ text: (Language) -> String) {
    self.init(fr: "\(text(.french))", en: "\(text(.english))")
  }
}
