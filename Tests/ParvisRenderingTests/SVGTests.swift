import GraphvizKit
import ParvisCore
import ParvisRendering
import Testing

@Suite struct `The SVG` {
  static let hostile = [
    "<script>alert(1)</script>", "a\" onload=\"alert(1)", #"\N \G \l \r \\"#, "R&D &amp; &lt;b&gt;",
    "]]><![CDATA[", "<!-- x -->", "👩‍👩‍👧 Familles 🏳️‍🌈", "جمعية السكان", "\u{202E}inversé",
    "a\u{1}b\u{7F}c",
    String(repeating: "Très long nom ", count: 40), String(repeating: "m", count: 500), "…",
    "' ' '",
    "javascript:alert(1)", "${x} %s", "?><?php", "{|}",
  ]

  @Test func `is well-formed and lifeless whatever the names are`() async throws {
    var draft = TownMap.draft(4)
    for (place, name) in Self.hostile.enumerated() {
      draft.stakeholders.append(
        Stakeholder(
          id: Stakeholder.ID(name), category: .inhabitants, influence: Judgement(Score(place % 5)),
          interest: Judgement(Score(3))))
      draft.links.append(
        Link(
          .influence, from: draft.stakeholders[0].id, to: Stakeholder.ID(name),
          strength: Judgement(Score(2))))
      draft.representations.append(
        Representation(.represents, by: Stakeholder.ID(name), of: draft.audiences[0].id))
    }
    draft.audiences.append(Audience(id: "<b onclick='x'>&</b>"))
    draft.exercise.town = "<i>\"&'"
    draft.exercise.title = "\\N]]>"
    let map = try StakeholderMap(draft)
    for kind in MapKindCatalog.all {
      let scene = try await Drawing.scene(kind, of: map, .a3, effort: 0.02)
      let svg = try Drawing.svg(scene)
      let reading = SVGReading(svg)
      #expect(reading.isWellFormed, "\(kind.key)")
      #expect(reading.liveParts.isEmpty, "\(kind.key): \(reading.liveParts)")
      guard Drawing.kindsOfEverybody.contains(where: { $0.key == kind.key }) else { continue }
      #expect(reading.text.contains("<script>alert(1)</script>"))
      #expect(reading.text.contains(#"\N \G \l \r \\"#))
      #expect(reading.text.contains("R&D &amp; &lt;b&gt;"))
    }
  }

  @Test func `says what it shows`() async throws {
    let map = try TownMap.map(8)
    let scene = try await Drawing.scene(NetworkMap(), of: map)
    let svg = try Drawing.svg(scene)
    let reading = SVGReading(svg)
    let root = try #require(reading.elements.first)
    #expect(root.name == "svg" && root.attributes["role"] == "graphics-document document")
    #expect(root.attributes["lang"] == "fr" && root.attributes["xml:lang"] == "fr")
    #expect(reading.elements[1].name == "title" && reading.elements[2].name == "desc")
    #expect(reading.text.contains("Qui influence qui"))
    #expect(reading.text.contains("2 publics attendus n’ont pas encore de voix"))
    let groups = reading.elements.filter { $0.name == "g" }
    let mayor = try #require(groups.first { $0.attributes["id"] == "s-maire" })
    #expect(mayor.attributes["class"] == "stakeholder cat-elected-officials")
    #expect(
      groups.count { $0.attributes["class"]?.hasPrefix("link ") == true } == scene.links.count)
    #expect(
      Set(groups.compactMap { $0.attributes["id"] }).count
        == groups.compactMap { $0.attributes["id"] }.count)
  }

  @Test func `holds no document type, comment, counter or transparency`() async throws {
    for kind in MapKindCatalog.all {
      let svg = try Drawing.svg(try await Drawing.scene(kind, of: TownMap.map(8)))
      for trace in ["<!DOCTYPE", "<!--", "transparent", "node1", "edge1", "1,5\"", "&#45;"] {
        #expect(!svg.contains(trace), "\(kind.key): \(trace)")
      }
    }
  }

  @Test func `paints everything that the scene holds`() async throws {
    for kind in MapKindCatalog.all {
      let scene = try await Drawing.scene(kind, of: TownMap.map(8))
      let reading = SVGReading(try Drawing.svg(scene))
      let lines = scene.groups.flatMap(\.marks).reduce(0) { count, mark in
        if case .text(let text) = mark { count + text.lines.count } else { count }
      }
      #expect(reading.elements.count { $0.name == "text" } == lines)
    }
  }

  @Test func `changes its colours, not its places, with the scheme`() async throws {
    let scene = try await Drawing.scene(NetworkMap(), of: TownMap.map(6))
    let light = try SceneRenderer(scheme: .light).render(scene, as: .dot)
    let dark = try SceneRenderer(scheme: .dark).render(scene, as: .dot)
    func withoutColours(_ bytes: [UInt8]) -> String {
      String(decoding: bytes, as: UTF8.self).replacing(/#[0-9A-F]{6}/, with: "#")
    }
    #expect(light != dark)
    #expect(withoutColours(light) == withoutColours(dark))
  }
}
