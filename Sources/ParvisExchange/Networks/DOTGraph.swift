internal import ParvisCore
internal import ParvisInput

extension ExchangeForm {
  /// DOT, the language of Graphviz: stakeholders, and the links between them, without a layout.
  static let dot = ExchangeForm.network(
    "dot", Bilingual(verbatim: "DOT"), endings: ["dot", "gv"], { DOTGraph(graph: $0).text },
    hasOnlyStakeholders: true)
}

/// A graph as DOT, to be drawn or gone on with by others.
struct DOTGraph {
  let graph: ExchangeGraph

  var text: String {
    var lines = ["digraph map {"]
    for (index, element) in graph.elements.enumerated() {
      let type = element.type.map { ", type=\(Self.quoted($0))" } ?? ""
      lines.append("  s\(index + 1) [label=\(Self.quoted(element.label))\(type)];")
    }
    for edge in graph.connections {
      let weight = edge.weight.map { ", strength=\(ExchangeGraph.Value.number($0).text)" } ?? ""
      let direction = edge.isUndirected ? ", dir=none" : ""
      lines.append(
        "  s\(edge.from + 1) -> s\(edge.to + 1) [type=\(Self.quoted(edge.type))\(weight)\(direction)];"
      )
    }
    return lines.joined(separator: "\n") + "\n}\n"
  }

  /// In quotation marks; a backslash is doubled, since labels give it a meaning.
  private static func quoted(_ text: String) -> String {
    let escaped = text.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"")
    return "\"" + escaped.split(whereSeparator: \.isNewline).joined(separator: "\\n") + "\""
  }
}
