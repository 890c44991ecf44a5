import GraphvizKit
import ParvisAnalysis
import ParvisRendering
import Testing

@Suite struct `Links that found no way of their own` {
  /// A town whose first links have lost their course.
  private func scene(open count: Int) async throws -> Scene {
    var scene = try await Drawing.scene(NetworkMap(), of: TownMap.map(40), .a3, effort: 0.01)
    for index in scene.links.indices.prefix(count) { scene.links[index].course = nil }
    return scene
  }

  @Test func `are led round the chips by Graphviz, those far away left aside`() async throws {
    let scene = try await scene(open: 12)
    #expect(scene.links.count > 12)
    let routed = try SceneRenderer().routed(scene)
    #expect(routed.links.allSatisfy { $0.course != nil })
    #expect(Array(routed.links.dropFirst(12)) == Array(scene.links.dropFirst(12)))
    let rules = SceneLint.findings(in: routed).map(\.rule)
    #expect(!rules.contains(.linkThroughChip) && !rules.contains(.unrouted))
  }

  @Test func `go straight when Graphviz is stopped, and the drawing says so`() async throws {
    let scene = try await scene(open: .max)
    let late = DrawingStop.late(seconds: 3)
    let renderer = SceneRenderer(engine: StoppedRouting(stop: late))
    #expect(throws: GraphvizError.stopped(late)) { try renderer.routed(scene) }
    let drawing = try renderer.drawing(of: scene, as: .svg)
    #expect(drawing.straightened == late)
    for link in drawing.scene.links {
      let course = try #require(link.course)
      let (start, end) = (course.samples[0], course.samples[course.samples.count - 1])
      #expect(
        course.samples.allSatisfy { point in
          abs((end.x - start.x) * (point.y - start.y) - (end.y - start.y) * (point.x - start.x))
            < 0.01 * (start.distance(to: end) + 1)
        })
    }
    let svg = String(decoding: drawing.bytes, as: UTF8.self)
    #expect(scene.links.allSatisfy { svg.contains("id=\"\($0.id)\"") })
    // Another error is no reason to draw less well.
    let broken = SceneRenderer(engine: StoppedRouting(stop: nil))
    #expect(throws: GraphvizError.malformed(messages: [])) {
      try broken.drawing(of: scene, as: .svg)
    }
  }

  /// Draws like the library, but finds no way for links.
  private struct StoppedRouting: DrawingEngine {
    let stop: DrawingStop?

    func draw(
      _ dot: String, layout: LayoutEngine, as format: OutputFormat
    ) throws(GraphvizError) -> [UInt8] {
      try GraphvizEngine().draw(dot, layout: layout, as: format)
    }

    func geometry(
      of dot: String, layout: LayoutEngine
    ) throws(GraphvizError) -> LaidOutDrawing {
      guard let stop else { throw .malformed(messages: []) }
      throw .stopped(stop)
    }
  }
}
