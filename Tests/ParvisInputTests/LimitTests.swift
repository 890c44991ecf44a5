import ParvisCore
import ParvisInput
import TestSupport
import Testing

@Suite struct `Limits and hostile files` {
  private static let head = "concertation: T\nparties prenantes:\n"

  private func codes(_ text: String, _ limits: ReadingLimits = .standard) -> Set<String> {
    Set(
      MapReader.read(text, limits: limits).diagnostics.filter { $0.severity == .error }.map(\.code))
  }

  @Test func `the limits of the product`() {
    let limits = ReadingLimits.standard
    #expect(limits.bytes == 16_777_216)
    #expect(limits.depth == 64)
    #expect(limits.stakeholders == 20_000)
    #expect(limits.links == 200_000)
    #expect(limits.nameLength == 500)
  }

  @Test func `a name at the limit and one past`() {
    #expect(codes(Self.head + "  - \(String(repeating: "é", count: 500)) : élus\n") == [])
    #expect(
      codes(Self.head + "  - \(String(repeating: "é", count: 501)) : élus\n") == ["nom-trop-long"])
  }

  @Test func `depth at the limit and one past`() {
    // The root mapping is the first level.
    func nested(_ levels: Int) -> String {
      "références: " + String(repeating: "[", count: levels - 1)
        + String(repeating: "]", count: levels - 1)
    }
    #expect(!codes(nested(64)).contains("trop-profond"))
    #expect(codes(nested(65)).contains("trop-profond"))
    #expect(codes("a: " + String(repeating: "[", count: 100_000)).contains("trop-profond"))
  }

  @Test func `stakeholders, links and bytes at the limit and one past`() {
    var limits = ReadingLimits()
    limits.stakeholders = 3
    limits.links = 2
    let three = Self.head + "  - A : élus\n  - B : élus\n  - C : élus\n"
    #expect(codes(three, limits) == [])
    #expect(codes(three + "  - D : élus\n", limits) == ["trop-de-parties"])
    let two = three + "liens:\n  - A -> B : contact\n  - B -> C : contact\n"
    #expect(codes(two, limits) == [])
    #expect(codes(two + "  - A -> C : contact\n", limits) == ["trop-de-liens"])
    limits.bytes = three.utf8.count
    #expect(codes(three, limits) == [])
    #expect(codes(three + "\n", limits) == ["fichier-trop-grand"])
  }

  @Test(
    .timeLimit(.minutes(1)),
    arguments: [
      "a: " + String(repeating: "[", count: 100_000),
      String(repeating: "- ", count: 100_000),
      "a: '" + String(repeating: "'", count: 100_001),
      "a: \"" + String(repeating: "\\", count: 100_001),
      "a: " + String(repeating: "\u{A0}", count: 100_000) + ":",
      "? " + String(repeating: "? ", count: 50_000),
      "a: {" + String(repeating: "b: {", count: 50_000),
      "a:\n" + String(repeating: "- \"x\n", count: 20_000),
      "parties prenantes:\n - M : " + String(repeating: "«, ", count: 30_000),
      String(repeating: "\n", count: 500_000) + "a",
      "a: &a [x]\n" + String(repeating: "b: [*a, *a, *a, *a]\n", count: 5_000),
      String(repeating: "&a : *a\n", count: 5_000),
      "liens:\n" + String(repeating: " - " + String(repeating: "->", count: 200) + "\n", count: 50),
    ])
  func `hostile texts end at once without a map`(text: String) {
    let start = ContinuousClock.now
    let result = MapReader.read(text)
    #expect(result.map == nil)
    #expect(result.hasErrors)
    #expect(ContinuousClock.now - start < .seconds(10))
  }

  @Test func `aliases bombs, as values and as keys, are refused and never expanded`() {
    var bomb = "a0: &a0 [x, x]\n"
    for level in 1...40 {
      bomb += "a\(level): &a\(level) [*a\(level - 1), *a\(level - 1)]\n"
      bomb += "? &k\(level) [*a\(level), *a\(level)]\n: x\n"
    }
    let codes = codes(bomb)
    #expect(codes.contains("renvoi"))
    #expect(codes.contains("cle-sans-texte"))
  }
}

extension SplitMix64 {
  /// A number from 0 on, below the bound.
  mutating func below(_ bound: Int) -> Int {
    Int(next() % UInt64(max(1, bound)))
  }
}
