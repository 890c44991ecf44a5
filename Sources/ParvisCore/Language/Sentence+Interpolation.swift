extension Sentence {
  /// Gathers the parts of a sentence: quoted names, lists, numbers, counts.
  public struct StringInterpolation: StringInterpolationProtocol {
    private(set) var text = ""
    private var isCode = false

    public init(literalCapacity: Int, interpolationCount: Int) {
      text.reserveCapacity(literalCapacity + 16 * interpolationCount)
    }
  }
}

extension Sentence.StringInterpolation {
  private static var language: Language { Rules.language }

  public mutating func appendLiteral(_ literal: String) {
    guard literal.utf8.contains(UInt8(ascii: "`")) else { return append(literal[...]) }
    var rest = literal[...]
    while let mark = rest.firstIndex(of: "`") {
      append(rest[..<mark])
      text.append("`")
      isCode.toggle()
      rest = rest[rest.index(after: mark)...]
    }
    append(rest)
  }

  private mutating func append(_ part: Substring) {
    text.append(isCode ? String(part) : Rules.typeset(part))
  }

  /// A text printed exactly as it is.
  public mutating func appendInterpolation(_ value: String) {
    text.append(value)
  }

  /// One text of a bilingual pair, in the language of the sentence.
  public mutating func appendInterpolation(_ value: Bilingual) {
    text.append(value.text(in: Self.language))
  }

  /// A whole number, with its thousands separated.
  public mutating func appendInterpolation(_ value: Int) {
    text.append(Numbers.text(value, in: Self.language))
  }

  /// A number with at most two decimals.
  public mutating func appendInterpolation(_ value: Double) {
    text.append(Numbers.text(value, in: Self.language))
  }

  /// A name of the file between quotation marks.
  public mutating func appendInterpolation(quoted name: String) {
    text.append(Lists.quoted(name, in: Self.language))
  }

  /// Names of the file, each between quotation marks, at most three before “and n more”.
  public mutating func appendInterpolation(quotedList names: [String], atMost limit: Int = 3) {
    // Of the names past the limit only the number is printed.
    let quoted =
      names.prefix(limit).map { Lists.quoted($0, in: Self.language) } + names.dropFirst(limit)
    text.append(Lists.joined(quoted, in: Self.language, atMost: limit))
  }

  /// Words in a row, at most three before “and n more”.
  public mutating func appendInterpolation(list words: [String], atMost limit: Int = 3) {
    text.append(Lists.joined(words, in: Self.language, atMost: limit))
  }

  /// A number with the noun it counts: 0 and 1 are singular in French, only 1 in English.
  public mutating func appendInterpolation(count: Int, one: String, many: String) {
    text.append(Numbers.text(count, in: Self.language))
    text.append(" ")
    text.append(Numbers.isSingular(count, in: Self.language) ? one : many)
  }
}
