internal import ParvisCore
internal import ParvisInput

extension ExchangeForm {
  /// GraphML, which most programs for networks read.
  static let graphML = ExchangeForm.network(
    "graphml", Bilingual(verbatim: "GraphML"), endings: ["graphml"], { GraphML(graph: $0).text },
    refusesMixture: true, parse: { GraphMLReader.read($0, &$1) })
}

/// A graph as GraphML.
///
/// An edge without direction says so itself (`directed="false"`), and the graph when all are so.
struct GraphML {
  let graph: ExchangeGraph

  var text: String {
    let nodeColumns = ExchangeGraph.columns(of: graph.elements.map(\.attributes))
    let edgeColumns = ExchangeGraph.columns(of: graph.connections.map(\.attributes))
    var text = """
      <?xml version="1.0" encoding="UTF-8"?>
      <graphml xmlns="http://graphml.graphdrawing.org/xmlns"
          xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"
          xsi:schemaLocation="http://graphml.graphdrawing.org/xmlns http://graphml.graphdrawing.org/xmlns/1.0/graphml.xsd">

      """
    text += key("label", "node", "label", .string) + key("type", "node", "type", .string)
    for (index, column) in nodeColumns.enumerated() {
      text += key("n\(index)", "node", column.key, column.type)
    }
    text += key("relation", "edge", "type", .string) + key("weight", "edge", "weight", .double)
    for (index, column) in edgeColumns.enumerated() {
      text += key("e\(index)", "edge", column.key, column.type)
    }
    let isUndirected = graph.isUndirected
    text += "  <graph id=\"map\" edgedefault=\"\(isUndirected ? "un" : "")directed\">\n"
    for (index, element) in graph.elements.enumerated() {
      text += "    <node id=\"s\(index + 1)\">\n" + data("label", element.label)
      text += element.type.map { data("type", $0) } ?? ""
      text += data(element.attributes, nodeColumns, "n") + "    </node>\n"
    }
    for (index, edge) in graph.connections.enumerated() {
      let direction = edge.isUndirected ? " directed=\"false\"" : ""
      text += """
            <edge id="l\(index + 1)" source="s\(edge.from + 1)" target="s\(edge.to + 1)"\(direction)>

        """
      text += data("relation", edge.type)
      text += edge.weight.map { data("weight", ExchangeGraph.Value.number($0).text) } ?? ""
      text += data(edge.attributes, edgeColumns, "e") + "    </edge>\n"
    }
    return text + "  </graph>\n</graphml>\n"
  }

  private func key(
    _ id: String, _ place: String, _ name: String, _ type: ExchangeGraph.ColumnType
  ) -> String {
    """
      <key id="\(id)" for="\(place)" attr.name="\(MarkupText.preserved(name))" attr.type="\(type)"/>

    """
  }

  private func data(_ key: String, _ value: String) -> String {
    "      <data key=\"\(key)\">\(MarkupText.preserved(value))</data>\n"
  }

  private func data(
    _ attributes: [ExchangeGraph.Attribute], _ columns: [ExchangeGraph.Column], _ prefix: String
  ) -> String {
    attributes.map { attribute in
      let index = columns.firstIndex { $0.key == attribute.key } ?? 0
      return data("\(prefix)\(index)", attribute.value.text)
    }.joined()
  }
}
