internal import ParvisCore
internal import ParvisInput

extension ExchangeForm {
  /// Pajek's .net: stakeholders, and the links between them.
  static let pajek = ExchangeForm.network(
    "pajek", Bilingual(verbatim: "Pajek"), endings: ["net"], { Pajek(graph: $0).text },
    hasOnlyStakeholders: true)
}

/// A graph as Pajek's .net.
///
/// Links with a direction are arcs, those without are edges; the type of a link is its label. Names
/// cannot hold quotation marks there, nor backslashes.
struct Pajek {
  let graph: ExchangeGraph

  var text: String {
    var lines = ["*Vertices \(graph.elements.count)"]
    for (index, element) in graph.elements.enumerated() {
      lines.append("\(index + 1) \"\(Self.label(element.label))\"")
    }
    let (edges, arcs) = (
      graph.connections.filter(\.isUndirected), graph.connections.filter { !$0.isUndirected }
    )
    lines.append("*Arcs")
    lines += arcs.map(line)
    if !edges.isEmpty { lines += ["*Edges"] + edges.map(line) }
    return lines.joined(separator: "\r\n") + "\r\n"
  }

  private func line(_ edge: ExchangeGraph.Connection) -> String {
    let weight = ExchangeGraph.Value.number(edge.weight ?? 1).text
    return "\(edge.from + 1) \(edge.to + 1) \(weight) l \"\(Self.label(edge.type))\""
  }

  private static func label(_ text: String) -> String {
    text.replacing("\"", with: "'").replacing("\\", with: "/")
      .split(whereSeparator: \.isNewline).joined(separator: " ")
  }
}
