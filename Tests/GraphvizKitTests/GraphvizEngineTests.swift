import GraphvizKit
import Testing

@Suite struct `The engine` {
  private let engine = GraphvizEngine()

  private func document(_ label: String = "Maire") -> DOTDocument {
    DOTDocument(
      name: "d", attributes: [.padding(0), .routesEdges(true)],
      nodes: [
        DOTNode(
          "a",
          [
            .id("a"), .position(DrawnPoint(100, 100)), .width(72), .height(36), .shape(.box),
            .hasFixedSize, .font(.regular), .fontSize(9), .label(.lines([label], .left)),
          ]),
        DOTNode(
          "b",
          [
            .id("b"), .position(DrawnPoint(300, 100)), .width(72), .height(36), .shape(.box),
            .hasFixedSize, .label(.none),
          ]),
      ], edges: [DOTEdge("l", from: "a", to: "b")])
  }

  private func text(_ bytes: [UInt8]) -> String { String(decoding: bytes, as: UTF8.self) }

  @Test func `draws every format`() throws {
    #expect(text(try engine.render(document(), as: .svg)).contains("<svg"))
    #expect(text(Array(try engine.render(document(), as: .pdf).prefix(5))) == "%PDF-")
    #expect(Array(try engine.render(document(), as: .png).prefix(4)) == [0x89, 0x50, 0x4E, 0x47])
    #expect(text(try engine.render(document(), as: .dot)) == (try document().encoded()))
  }

  @Test func `leaves nodes where they are pinned and routes the edges that have no course`() throws
  {
    let drawing = try engine.layOut(document())
    #expect(drawing.nodes.map(\.name) == ["a", "b"])
    #expect(drawing.nodes[1].centre.x - drawing.nodes[0].centre.x == 200)
    #expect((drawing.nodes[0].width - 72).magnitude < 0.01)
    let edge = try #require(drawing.edges.first)
    #expect(edge.id == "l" && edge.tail == "a" && edge.head == "b")
    #expect(edge.curve.count >= 4 && edge.curve.count % 3 == 1)
    #expect(edge.end != nil && edge.start == nil)
  }

  @Test func `reports a text that is not DOT`() {
    #expect(throws: GraphvizError.self) {
      try engine.draw("digraph {", layout: .pinned, as: .svg)
    }
    #expect {
      try engine.draw("", layout: .pinned, as: .svg)
    } throws: { error in
      if case .malformed? = error as? GraphvizError { true } else { false }
    }
  }

  @Test func `fails on an error although the library drew something`() {
    let broken = #"digraph d { a [pos="0,0" label=<<table><tr><td>x</table>>] }"#
    #expect {
      try engine.draw(broken, layout: .pinned, as: .svg)
    } throws: { error in
      guard case .failed(let messages)? = error as? GraphvizError else { return false }
      return messages.contains { $0.isError && $0.text.contains("HTML") || $0.isError }
    }
    // The next drawing is not blamed for it.
    #expect(throws: Never.self) { try engine.render(document(), as: .svg) }
  }

  @Test func `gives the same bytes whatever was drawn before`() throws {
    let first = try engine.render(document(), as: .svg)
    _ = try engine.render(document("Autre « nom »"), as: .svg)
    _ = try? engine.draw("digraph {", layout: .pinned, as: .svg)
    _ = try engine.draw("digraph x { a -> b -> c }", layout: .layered, as: .svg)
    #expect(try engine.render(document(), as: .svg) == first)
  }

  @Test func `gives the same bytes to many tasks at once`() async throws {
    let expected = try engine.render(document(), as: .svg)
    let results = try await withThrowingTaskGroup(of: [UInt8].self) { group in
      for _ in 0..<16 { group.addTask { try GraphvizEngine().render(document(), as: .svg) } }
      return try await group.reduce(into: [[UInt8]]()) { $0.append($1) }
    }
    #expect(results.count == 16 && results.allSatisfy { $0 == expected })
  }

  @Test func `measures text, bold wider than regular`() throws {
    let widths = try engine.widths(of: [
      MeasuredText("Commerçants", size: 9), MeasuredText("Commerçants", font: .bold, size: 9),
      MeasuredText("Commerçants", size: 18),
    ])
    #expect(widths.count == 3 && widths[0] > 30)
    #expect(widths[1] > widths[0])
    #expect((widths[2] / widths[0] - 2).magnitude < 0.06)
  }

  @Test func `says in what condition it is`() {
    let condition = GraphvizCondition()
    #expect(condition.version.contains("."))
    #expect(condition.isUsable)
    #expect(condition.fonts == .expected)
  }
}
