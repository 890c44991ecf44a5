import ParvisCore
import TestSupport
import Testing

@testable import ParvisInput

/// Texts are read by their bytes where that is sure to give the same as by their characters.
@Suite struct `Reading by bytes` {
  /// Texts of signs that matter, beside letters, spaces and accents of every kind.
  private static func texts(of signs: [String], seed: UInt64) -> [String] {
    var random = SplitMix64(seed: seed)
    return (0..<4000).map { _ in
      (0..<(1 + random.below(9))).map { _ in signs[random.below(signs.count)] }.joined()
    }
  }

  private static let letters = [
    "a", "É", "e\u{301}", "\u{301}", "œ", "日", "’", " ", " ", "\u{A0}", "\u{202F}", "\t", "1",
  ]

  @Test func `commas separate the same pieces`() {
    let signs = [",", ",", ", ", "2,5", "(", ")", "«", "»", "“", "”", "\"", "²"]
    for text in Self.texts(of: Self.letters + signs, seed: 1) where text.contains(",") {
      #expect(Pieces.split(text) == Pieces.splitByCharacter(text), "\(text.debugDescription)")
    }
  }

  @Test func `arrows are found in the same places`() {
    let signs = ["-", "->", "<", ">", "=>", "=", "–", "—", "−", "→", "↔", "⇒", "<->", "é -> "]
    for text in Self.texts(of: Self.letters + signs, seed: 2) {
      let quick = ArrowText(in: text[...])
      let careful = ArrowText(byCharacter: text[...])
      #expect(quick?.before == careful?.before, "\(text.debugDescription)")
      #expect(quick?.after == careful?.after, "\(text.debugDescription)")
      #expect(quick?.isMutual == careful?.isMutual, "\(text.debugDescription)")
    }
  }

  @Test func `the same blanks are trimmed`() {
    for text in Self.texts(of: Self.letters + ["\n", "\r\n", "\u{2009}", " ", "."], seed: 3) {
      #expect(
        Array(text.trimmed.utf8) == Array(text[...].trimmedByCharacter.utf8),
        "\(text.debugDescription)")
    }
  }

  @Test func `keys have the same form`() {
    for text in Self.texts(of: Self.letters + ["-", "_", "'", "s", "x", "ss", "és"], seed: 4) {
      #expect(
        KeyForm(text) == KeyForm(byCharacter: FoldedName(text).text), "\(text.debugDescription)")
    }
  }

  @Test func `near names have the same form`() {
    for text in Self.texts(of: Self.letters + ["s", "x", "aux", "les ", "  "], seed: 8) {
      #expect(
        NearForm(text).whole == NearForm.singularByCharacter(text[...]),
        "\(text.debugDescription)")
    }
  }

  @Test func `a plain line needs no repair`() {
    let signs = [
      "- ", "-", ":", " : ", ": ", "\"", "'", "#", " # ", "?", "&", "!", "|", ">", "->",
      "influence",
      "influence:4", "{", "}", ",", "\u{3000}", "\u{2007}",
    ]
    var plain = 0
    for text in Self.texts(of: Self.letters + signs, seed: 5) {
      let bytes = Array(text.utf8)
      guard TypedLine.isPlain(bytes, in: bytes.indices) else { continue }
      plain += 1
      let line = TypedLine(bytes, in: bytes.indices)
      #expect(!line.hasOddIndent, "\(text.debugDescription)")
      #expect(!line.opensLiteral, "\(text.debugDescription)")
      #expect(line.sentenceToQuote == nil, "\(text.debugDescription)")
      #expect(line.edits(isKey: Vocabulary.isKey).isEmpty, "\(text.debugDescription)")
    }
    #expect(plain > 200)
  }

  @Test func `columns are counted as an editor counts them, in any script`() {
    for text in Self.texts(of: Self.letters + ["🇫🇷", "👩‍👧", "©\u{FE0F}", "ß"], seed: 6) {
      let source = SourceText(text)
      let all = TextSpan(0, source.bytes.count)
      #expect(
        source.location(of: all).length == max(1, text.count), "\(text.debugDescription)")
    }
  }

  @Test func `places asked for in any order are those asked for one by one`() {
    let source = SourceText(SampleFiles.full)
    var random = SplitMix64(seed: 7)
    var hint = 0
    for _ in 0..<2000 {
      let start = random.below(source.bytes.count)
      let span = TextSpan(start, start + random.below(20))
      #expect(source.location(of: span, after: &hint) == source.location(of: span))
    }
  }
}
