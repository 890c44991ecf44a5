import Testing

@testable import ParvisRendering

@Suite struct `Rows of chips without a link` {
  private func rows(_ widths: [Double], _ earlier: [Point?], right: Double = 100) -> [[Int]] {
    StripRows(widths: widths, earlier: earlier, left: 10, right: right, gap: 5).rows
      .map { $0.map(\.chip) }
  }

  @Test func `are filled one after the other`() {
    let none = [Point?](repeating: nil, count: 4)
    let strip = StripRows(
      widths: [30, 30, 30, 30], earlier: none, left: 10, right: 100, gap: 5)
    // 10–40, 45–75; the third would end at 110.
    #expect(strip.rows.map { $0.map(\.centre) } == [[25, 60], [25, 60]])
    #expect(rows([300, 20], [nil, nil]) == [[0], [1]])
    #expect(rows([], []).isEmpty)
  }

  @Test func `keep whoever stood in them, in place if the neighbours let them`() {
    let strip = StripRows(
      widths: [20, 20, 20], earlier: [Point(80, 500), nil, Point(40, 500)], left: 10, right: 120,
      gap: 5)
    // 30–50 and 70–90 stay; whoever is new stands after them.
    #expect(strip.rows.map { $0.map(\.chip) } == [[2, 0, 1]])
    #expect(strip.rows[0].map(\.centre) == [40, 80, 105])
  }

  @Test func `move chips together where the old places overlap or reach too far`() {
    let strip = StripRows(
      widths: [40, 40], earlier: [Point(60, 500), Point(70, 500)], left: 10, right: 100, gap: 5)
    // 55–95 would leave no room on the right for the second: both move back.
    #expect(strip.rows[0].map(\.centre) == [35, 80])
  }

  @Test func `keep the rows of an earlier strip, the lowest at the foot`() {
    let earlier: [Point?] = [Point(30, 480), Point(30, 500), Point(80, 300), nil]
    // Two rows are needed; who came from the map above joins the emptiest.
    let found = rows([40, 30, 30, 30], earlier, right: 90)
    #expect(found.count == 2)
    #expect(found[0].contains(0) && found[1].contains(1))
    #expect(Set(found.joined()) == [0, 1, 2, 3])
  }
}
