import GraphvizKit
import Testing

@Suite struct `A DOT document` {
  @Test func `is written statement by statement`() throws {
    let document = DOTDocument(
      name: "essai", attributes: [.padding(0), .routesEdges(true), .resolution(144)],
      nodes: [
        DOTNode(
          "a",
          [
            .id("a"), .position(DrawnPoint(10.5, 20)), .width(72), .height(18), .shape(.box),
            .hasFixedSize, .style([.filled, .rounded]), .fill(DOTColour(0xD6ECFA)),
            .stroke(.none), .label(.lines(["Maire", "de la ville"], .left)),
          ]),
        DOTNode("b", [.font(.bold), .fontSize(9.25), .label(.lines(["CCAS"], .centre))]),
      ],
      edges: [
        DOTEdge(
          "l", from: "a", to: "b",
          [
            .course(
              start: nil, end: DrawnPoint(1, 2),
              curve: [
                DrawnPoint(0, 0), DrawnPoint(1, 1), DrawnPoint(2, 1), DrawnPoint(3, 0.125),
              ]), .direction(.forward), .arrowHead(.normal), .penWidth(1.4),
          ])
      ])
    #expect(
      try document.encoded() == #"""
        digraph "essai" {
          pad=0
          splines=true
          dpi=144
          "a" [id="a" pos="10.5,20" width=1 height=0.25 shape=box fixedsize=true style="filled,rounded" fillcolor="#D6ECFA" color="transparent" label="Maire\lde la ville\l"]
          "b" [fontname="DejaVu Sans,Verdana,sans-serif Bold" fontsize=9.25 label="CCAS"]
          "a" -> "b" [id="l" pos="e,1,2 0,0 1,1 2,1 3,0.13" dir=forward arrowhead=normal penwidth=1.4]
        }

        """#)
  }

  @Test(arguments: [
    (#"a "b" c"#, #"a \"b\" c"#), (#"\N and \l"#, #"\\N and \\l"#), ("R&D", "R&amp;D"),
    ("&lt;", "&amp;lt;"), ("<b>", "<b>"), ("a\nb", "a b"), ("a\u{0}b", "a\u{FFFD}b"),
    ("\u{202E}abc", "\u{FFFD}abc"), ("é → œ", "é → œ"),
  ])
  func `takes the meaning from`(text: String, written: String) throws {
    let document = DOTDocument(
      name: "d", nodes: [DOTNode("n", [.label(.lines([text], .centre))])])
    #expect(try document.encoded().contains(#"label="\#(written)"]"#))
  }

  @Test func `escapes what stands in an HTML-like label`() throws {
    let label = DOTLabel.runs(
      [[.init("12 ", isBold: true), .init("<script>\"R&D\"]]>")]], .left)
    let document = DOTDocument(name: "d", nodes: [DOTNode("n", [.label(label)])])
    #expect(
      try document.encoded().contains(
        "label=<<b>12 </b>&lt;script&gt;&quot;R&amp;D&quot;&#93;&#93;&gt;<br align=\"left\"/>>"))
  }

  @Test(arguments: [Double.nan, .infinity, -.infinity, 1e300])
  func `refuses a place that does not exist`(coordinate: Double) {
    let document = DOTDocument(
      name: "d", nodes: [DOTNode("n", [.position(DrawnPoint(0, coordinate))])])
    #expect(throws: GraphvizError.notFinite(attribute: "pos")) { try document.encoded() }
  }

  @Test func `keeps only safe characters in a class`() {
    #expect(DOTClass("Cat-Élus\" onload=x").name == "cat-lusonloadx")
  }
}
