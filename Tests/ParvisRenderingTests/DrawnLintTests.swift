import GraphvizKit
import ParvisCore
import Testing

@testable import ParvisRendering

@Suite struct `The lint of a drawing` {
  private func page(_ second: SceneText) -> Scene {
    var scene = Scene(
      kind: "test", width: 600, height: 400, language: .french, title: "Essai", summary: "Essai.",
      body: Box(x: 20, y: 40, width: 400, height: 320))
    var group = SceneGroup("words", classes: ["furniture"])
    group.marks = [.text(SceneText("Œuvres sociales", x: 40, middle: 100, size: 9)), .text(second)]
    scene.groups = [group]
    return scene
  }

  @Test func `measures with the letters that Graphviz takes`() throws {
    // The table knows no Arabic letter; the font gives each its own width.
    let arabic = String(repeating: "جمعية ", count: 8)
    let table = TypeFace.regular.width(of: arabic, size: 9)
    let real = try #require(
      try GraphvizEngine().widths(of: [MeasuredText(arabic, size: 9)]).first)
    #expect((table - real).magnitude > 4)
    let line = Box(x: 600 - 7 - min(table, real), y: 200, width: max(table, real), height: 12)
    let scene = page(SceneText([arabic], in: line, size: 9))
    let byTable = SceneLint.findings(in: scene).contains { $0.rule == .outside }
    let byDrawing = try DrawnLint.findings(in: scene).contains { $0.rule == .outside }
    #expect(byTable == (table > real) && byDrawing == (real > table))
  }

  @Test(arguments: [SceneText.Alignment.left, .centre, .right])
  func `finds texts that run into each other, and none that do not`(
    alignment: SceneText.Alignment
  ) throws {
    func rules(y: Double) throws -> [SceneFinding.Rule] {
      let text = SceneText(
        ["Forains", "et marchés"], in: Box(x: 40, y: y, width: 80, height: 22), size: 9,
        alignment: alignment)
      return try DrawnLint.findings(in: page(text)).map(\.rule)
    }
    #expect(try rules(y: 97) == [.textOverText])
    #expect(try rules(y: 108).isEmpty)
  }

  @Test func `agrees with the lint of the scene on where letters stand`() throws {
    let text = SceneText(
      ["Haut", "Bas"], in: Box(x: 300, y: 200, width: 80, height: 40), size: 10, alignment: .right)
    let scene = page(text)
    let svg = String(decoding: try SceneRenderer().render(scene, as: .svg), as: UTF8.self)
    let reading = SVGReading(svg)
    let drawn = reading.elements.filter { $0.name == "text" }.suffix(2).compactMap {
      $0.attributes["y"].flatMap(Double.init).map { $0 + scene.height }
    }
    #expect(drawn.count == 2 && drawn.allSatisfy { text.ink.contains(Point(370, $0 - 1)) })
  }
}
