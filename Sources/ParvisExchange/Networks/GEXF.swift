internal import ParvisCore
internal import ParvisInput

extension ExchangeForm {
  /// GEXF, the form of Gephi.
  static let gexf = ExchangeForm.network(
    "gexf", Bilingual(verbatim: "GEXF"), endings: ["gexf"], { GEXF(graph: $0).text },
    refusesMixture: true, parse: { GEXFReader.read($0, &$1) })
}

/// A graph as GEXF 1.3.
///
/// An edge without direction says so itself (`type="undirected"`), and the graph when all are so.
struct GEXF {
  let graph: ExchangeGraph

  var text: String {
    let nodeColumns = ExchangeGraph.columns(of: graph.elements.map(\.attributes))
    let edgeColumns = ExchangeGraph.columns(of: graph.connections.map(\.attributes))
    var text = """
      <?xml version="1.0" encoding="UTF-8"?>
      <gexf xmlns="http://gexf.net/1.3" version="1.3">
        <meta>
          <creator>Parvis</creator>
          <description>\(MarkupText.preserved(graph.title ?? ""))</description>
        </meta>
        <graph mode="static" defaultedgetype="\(graph.isUndirected ? "un" : "")directed">

      """
    text += declaration("node", [("type", .string)] + nodeColumns.map { ($0.key, $0.type) })
    text += declaration("edge", [("relation", .string)] + edgeColumns.map { ($0.key, $0.type) })
    text += "    <nodes>\n"
    for (index, element) in graph.elements.enumerated() {
      text += "      <node id=\"s\(index + 1)\" label=\"\(MarkupText.preserved(element.label))\">\n"
      let own = element.type.map { value(0, $0) } ?? ""
      text += values(own + self.values(element.attributes, nodeColumns, from: 1))
      text += "      </node>\n"
    }
    text += "    </nodes>\n    <edges>\n"
    for (index, edge) in graph.connections.enumerated() {
      let weight = edge.weight.map { " weight=\"\(ExchangeGraph.Value.number($0).text)\"" } ?? ""
      text += """
              <edge id="l\(index + 1)" source="s\(edge.from + 1)" target="s\(edge.to + 1)" \
        type="\(edge.isUndirected ? "undirected" : "directed")" kind="\(MarkupText.preserved(edge.type))"\(weight)>

        """
      let own = value(0, edge.type)
      text += values(own + self.values(edge.attributes, edgeColumns, from: 1))
      text += "      </edge>\n"
    }
    return text + "    </edges>\n  </graph>\n</gexf>\n"
  }

  private func declaration(
    _ place: String, _ columns: [(key: String, type: ExchangeGraph.ColumnType)]
  ) -> String {
    let lines = columns.enumerated().map { index, column in
      """
            <attribute id="\(index)" title="\(MarkupText.preserved(column.key))" \
      type="\(column.type)"/>

      """
    }
    return "    <attributes class=\"\(place)\">\n" + lines.joined() + "    </attributes>\n"
  }

  private func value(_ index: Int, _ text: String) -> String {
    "          <attvalue for=\"\(index)\" value=\"\(MarkupText.preserved(text))\"/>\n"
  }

  private func values(
    _ attributes: [ExchangeGraph.Attribute], _ columns: [ExchangeGraph.Column], from first: Int
  ) -> String {
    attributes.map { attribute in
      value(first + (columns.firstIndex { $0.key == attribute.key } ?? 0), attribute.value.text)
    }.joined()
  }

  private func values(_ lines: String) -> String {
    lines.isEmpty ? "" : "        <attvalues>\n" + lines + "        </attvalues>\n"
  }
}
