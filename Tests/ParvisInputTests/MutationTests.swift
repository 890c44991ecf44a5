import ParvisCore
import ParvisInput
import TestSupport
import Testing

/// Texts damaged at random, always the same ones.
@Suite struct `Damaged texts` {
  /// The examples of every diagnostic, the minimal sample, and each section of the full one.
  static let seeds: [[UInt8]] = {
    let examples = DiagnosticCode.allCases.compactMap(\.explanation.example)
    let parts = SampleFiles.full.split(separator: "\n\n").map { "concertation: T\n" + $0 + "\n" }
    return (examples + parts + [SampleFiles.minimal]).map { Array($0.utf8) }
  }()

  @Test func `ten thousand of them never crash, and give a map or an error`() {
    var mutations = Mutations(of: Self.seeds, seed: 2026)
    var readable = 0
    for _ in 0..<10_000 {
      let bytes = mutations.next()
      let result = MapReader.read(bytes, file: "carte.yaml")
      #expect((result.map == nil) == result.hasErrors)
      if result.map != nil { readable += 1 }
      let places = result.diagnostics.compactMap(\.location)
      #expect(zip(places, places.dropFirst()).allSatisfy { $0 <= $1 })
      guard readable.isMultiple(of: 8) else { continue }
      let text = result.formatter(in: .french).string(for: result.diagnostics)
      #expect(!text.unicodeScalars.contains { Self.actsOnTerminal($0) })
    }
    // Damage is light enough for the parts behind the parser to be met too.
    #expect(readable > 1500)
  }

  private static func actsOnTerminal(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x0A: false
    case 0..<0x20, 0x7F..<0xA0, 0x202A...0x202E, 0x2066...0x2069: true
    default: false
    }
  }

  @Test func `mending brings no error, is done at once, and keeps lines, remarks and the rest`() {
    var mutations = Mutations(of: Self.seeds, seed: 5)
    var mended = 0
    for _ in 0..<500 {
      let bytes = mutations.next()
      let before = MapReader.read(bytes)
      let once = MapMender.mend(bytes)
      #expect(once.reading.errorCount <= before.errorCount)
      guard once.bytes != bytes else { continue }
      mended += 1
      #expect(MapMender.mend(once.bytes).bytes == once.bytes, "once is enough")
      #expect(once.reading.diagnostics == MapReader.read(once.bytes).diagnostics)
      Self.compare(bytes, once, before.diagnostics)
    }
    #expect(mended > 60)
  }

  /// Lines without a blank to replace and without a fix of their own are the same bytes.
  private static func compare(
    _ bytes: [UInt8], _ mended: MendedText, _ diagnostics: [Diagnostic]
  ) {
    let old = bytes.split(separator: 0x0A, omittingEmptySubsequences: false)
    let new = mended.bytes.split(separator: 0x0A, omittingEmptySubsequences: false)
    #expect(old.count == new.count)
    let said = Set(mended.changes.map(\.location.line))
    for (number, pair) in zip(old, new).enumerated() where pair.0 != pair.1 {
      #expect(said.contains(number + 1) || bytes.contains(0x0D))
      let words = [pair.0, pair.1].map { line in
        String(decoding: line, as: UTF8.self).split(whereSeparator: \.isWhitespace)
      }
      #expect(words[0].last?.first == words[1].last?.first || words[0].count == words[1].count)
      let remarks = [pair.0, pair.1].map { line in
        String(decoding: line, as: UTF8.self).split(separator: " #", maxSplits: 1).dropFirst()
      }
      #expect(remarks[0].count == remarks[1].count)
    }
  }
}
