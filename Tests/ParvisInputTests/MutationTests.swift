import ParvisCore
import ParvisExchange
import ParvisInput
import TestSupport
import Testing

/// Texts damaged at random, always the same ones.
@Suite struct `Damaged texts` {
  /// The examples of every diagnostic put right, and the minimal sample.
  static let small: [[UInt8]] =
    (DiagnosticCode.allCases.compactMap(\.explanation.mended).filter { $0.utf8.count < 400 }
    + [SampleFiles.minimal])
    .map { Array($0.utf8) }

  @Test func `never crash the reader, and give a map or an error`() {
    var mutations = Mutations(of: Self.small, seed: 2026)
    var whole = Mutations(of: [Array(SampleFiles.full.utf8)], seed: 2027)
    let rounds = Nightly.rounds(10_000, few: 1_200)
    var readable = 0
    var contradictory = 0
    var disordered = 0
    for round in 0..<rounds {
      let bytes = round.isMultiple(of: 400) ? whole.next() : mutations.next()
      let result = MapReader.read(bytes, file: "carte.yaml")
      if (result.map == nil) != result.hasErrors { contradictory += 1 }
      if result.map != nil { readable += 1 }
      let places = result.diagnostics.compactMap(\.location)
      if !zip(places, places.dropFirst()).allSatisfy({ $0 <= $1 }) { disordered += 1 }
      guard round.isMultiple(of: 8) else { continue }
      let text = result.formatter(in: .french).string(for: result.diagnostics)
      #expect(!text.unicodeScalars.contains { Self.actsOnTerminal($0) })
    }
    #expect(contradictory == 0)
    #expect(disordered == 0)
    // Damage is light enough for the parts behind the parser to be met too.
    #expect(readable > rounds / 12)
  }

  private static func actsOnTerminal(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x0A: false
    case 0..<0x20, 0x7F..<0xA0, 0x202A...0x202E, 0x2066...0x2069: true
    default: false
    }
  }

  @Test func `mending brings no error, is done at once, and keeps lines, remarks and the rest`() {
    var mutations = Mutations(of: Self.small, seed: 5)
    let rounds = Nightly.rounds(300, few: 90)
    var mended = 0
    for _ in 0..<rounds {
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
    #expect(mended * 15 > rounds * 2)
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
      let texts = [pair.0, pair.1].map { String(decoding: $0, as: UTF8.self) }
      // Between quotation marks it is part of a name.
      if let remark = texts[0].firstRange(of: " #"),
        texts[0][..<remark.lowerBound].count(where: { $0 == "\"" }).isMultiple(of: 2)
      {
        #expect(texts[1].hasSuffix(texts[0][remark.lowerBound...]))
      }
    }
  }
}
