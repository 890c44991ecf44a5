internal import ParvisCore
internal import ParvisInput

extension ExchangeForm {
  /// Kumu's pair of tables, `elements.csv` and `connections.csv`.
  static let kumuTables = ExchangeForm(
    key: "kumu-csv", name: Bilingual(fr: "tableaux de Kumu", en: "tables of Kumu"), endings: [],
    folderSuffix: Bilingual(verbatim: "-kumu"),
    write: { map, language in
      WrittenFiles(
        Kumu(ExchangeGraph(map, in: language)).tables,
        without: ExchangeGraph.sectionsLeftOut(of: map, keeping: ExchangeGraph.sections),
        ExchangeGraph.remarks(map))
    },
    read: { KumuTablesReader.read($0, $1) })

  /// Kumu's JSON.
  static let kumu = ExchangeForm.network(
    "kumu", Bilingual(fr: "Kumu (JSON)", en: "Kumu (JSON)"), endings: ["json"], { Kumu($0).json },
    parse: { KumuReader.read($0, &$1) })
}

/// A graph as Kumu reads it: elements are known by their labels.
struct Kumu {
  private let graph: ExchangeGraph
  private let labels: [String]

  init(_ graph: ExchangeGraph) {
    self.graph = graph
    labels = Self.labels(of: graph)
  }

  /// Kumu takes two elements of one label for the same; a public or a theme that bears the name of
  /// another element therefore says what it is.
  private static func labels(of graph: ExchangeGraph) -> [String] {
    var taken: Set<FoldedName> = []
    return graph.elements.map { element in
      var label = element.label
      if !taken.insert(FoldedName(label)).inserted {
        label += " (\(ExchangeGraph.word(for: element.kind).text(in: graph.language)))"
        taken.insert(FoldedName(label))
      }
      return label
    }
  }

  private var strengthKey: String { Vocabulary.key("force", of: .link, in: graph.language) }

  var tables: [TableFile] {
    let nodeColumns = ExchangeGraph.columns(of: graph.elements.map(\.attributes)).map(\.key)
    var elements = CSVText(separator: ",")
    elements.add(["Label", "Type"] + nodeColumns)
    for (element, label) in zip(graph.elements, labels) {
      elements.add([label, element.type ?? ""] + cells(element.attributes, nodeColumns))
    }
    let edgeColumns = ExchangeGraph.columns(of: graph.connections.map(\.attributes)).map(\.key)
    var connections = CSVText(separator: ",")
    connections.add(["From", "To", "Direction", "Type", strengthKey] + edgeColumns)
    for edge in graph.connections {
      connections.add(
        [
          labels[edge.from], labels[edge.to], direction(of: edge), edge.type,
          edge.weight.map { ExchangeGraph.Value.number($0).text } ?? "",
        ] + cells(edge.attributes, edgeColumns))
    }
    return [
      TableFile(name: "elements.csv", bytes: Array(elements.marked.utf8)),
      TableFile(name: "connections.csv", bytes: Array(connections.marked.utf8)),
    ]
  }

  private func cells(_ attributes: [ExchangeGraph.Attribute], _ columns: [String]) -> [String] {
    columns.map { key in attributes.first { $0.key == key }?.value.text ?? "" }
  }

  private func direction(of edge: ExchangeGraph.Connection) -> String {
    edge.isUndirected ? "undirected" : "directed"
  }

  var json: String {
    let elements = zip(graph.elements, labels).map { element, label in
      Self.object(
        [("label", .text(label))] + (element.type.map { [("type", .text($0))] } ?? [])
          + element.attributes.map { ($0.key, $0.value) })
    }
    let connections = graph.connections.map { edge in
      Self.object(
        [
          ("from", .text(labels[edge.from])), ("to", .text(labels[edge.to])),
          ("direction", .text(direction(of: edge))), ("type", .text(edge.type)),
        ] + (edge.weight.map { [(strengthKey, .number($0))] } ?? [])
          + edge.attributes.map { ($0.key, $0.value) })
    }
    return JSONValue.ordered([
      ("elements", .array(elements)), ("connections", .array(connections)),
    ]).document(colon: ": ")
  }

  private static func object(_ members: [(String, ExchangeGraph.Value)]) -> JSONValue {
    .ordered(
      members.map { key, value in
        switch value {
        case .text(let text): (key, .text(text))
        case .number(let number): (key, .number(number))
        case .flag: (key, .bool(true))
        }
      })
  }
}
