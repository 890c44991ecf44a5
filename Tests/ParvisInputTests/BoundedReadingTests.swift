import ParvisCore
import TestSupport
import Testing

@testable import ParvisInput

/// Texts that once took the square of their length.
@Suite struct `Reading in bounded time` {
  private static let head = "concertation: T\nparties prenantes:\n"

  private static func lines(_ count: Int, _ line: (Int) -> String) -> String {
    (0..<count).map(line).joined()
  }

  private static let texts: [(name: String, text: String)] = [
    (
      "names that are the same without their parenthesis",
      head + lines(600) { "  - Conseil (\($0))\n" } + "liens:\n"
        + lines(2000) { "  - Conseil (y\($0)) -> Conseil : contact\n" }
    ),
    ("commas between figures", "x: { a: " + String(repeating: "1,", count: 60_000) + " }\n"),
    (
      "declared and unknown categories",
      "catégories: [" + lines(2000) { "c\($0), " } + "d]\n" + head
        + lines(200) { "  - A\($0) : cx\($0)\n" }
    ),
    ("sections that cannot be read", lines(5000) { "k\($0): a: b\n" }),
    ("brackets never closed", lines(5000) { "k\($0): [\n" }),
    (
      "long names that are alike",
      head + lines(500) { "  - \(String(repeating: "a", count: 60))\($0)\n" } + "liens:\n"
        + lines(6) { "  - \(String(repeating: "a", count: 59))b\($0) -> A : contact\n" }
    ),
    (
      "many territories of one stakeholder",
      "territoires: [" + lines(3000) { "T\($0), " } + "U]\n" + head + "  - A : territoire "
        + lines(3000) { "T\($0), " } + "U\n"
    ),
    ("one stakeholder again and again", head + lines(2000) { "  - A : étiquettes t\($0)\n" }),
  ]

  @Test(arguments: texts.indices)
  func `is at its end within a few seconds, even unoptimised`(index: Int) {
    let start = ContinuousClock.now
    _ = MapReader.read(Self.texts[index].text)
    #expect(ContinuousClock.now - start < .seconds(8), "\(Self.texts[index].name)")
  }

  @Test func `past fifty unreadable sections the rest counts as unread`() {
    let result = MapReader.read(Self.lines(80) { "k\($0): a: b\n" } + "parties prenantes: [A]\n")
    let codes = result.diagnostics.map(\.code)
    #expect(codes.count { $0 == "deux-points" } == 50)
    #expect(codes.contains("partie-non-lue"))
    #expect(!codes.contains("parties-prenantes-absentes"))
  }

  @Test func `a decimal comma is read once, and no chain of commas`() {
    let result = MapReader.read(
      Self.head + "  - A: { catégorie: services, influence: 1, intérêt: 1, disponibilité: 2,5 j }\n"
    )
    #expect(result.map?.stakeholders.first?.availability == "2,5 j")
  }

  @Test func `a territory written twice is one`() {
    let text =
      "territoires: [N, S]\n" + Self.head
      + "  - A : élus, influence 1, intérêt 1, territoire N, S, N\n  - A : territoire S\n"
    #expect(MapReader.read(text).map?.stakeholders.first?.territories == ["N", "S"])
  }

  /// Every cell of the table, from the definition.
  private func plainDistance(_ a: [UInt32], _ b: [UInt32]) -> Int {
    var table = [[Int]](repeating: Array(0...b.count), count: a.count + 1)
    for row in 0...a.count { table[row][0] = row }
    for row in 1..<(a.count + 1) {
      for column in 1..<(b.count + 1) {
        let same = a[row - 1] == b[column - 1]
        table[row][column] = min(
          table[row - 1][column] + 1, table[row][column - 1] + 1,
          table[row - 1][column - 1] + (same ? 0 : 1))
        if row > 1, column > 1, a[row - 1] == b[column - 2], a[row - 2] == b[column - 1] {
          table[row][column] = min(table[row][column], table[row - 2][column - 2] + 1)
        }
      }
    }
    return table[a.count][b.count]
  }

  @Test func `distances within a limit are those of the whole table`() {
    var random = SplitMix64(seed: 11)
    for _ in 0..<4000 {
      let words = (0..<2).map { _ in
        (0..<random.below(12)).map { _ in UInt32(random.below(3)) }
      }
      let whole = plainDistance(words[0], words[1])
      for limit in 0...5 {
        let found = EditDistance.between(words[0], words[1], atMost: limit)
        #expect(found == (whole <= limit ? whole : nil))
      }
    }
  }
}
