internal import ParvisCore
internal import ParvisInput

/// Reads the nodes and edges of GEXF, with their attributes.
enum GEXFReader {
  /// - Complexity: O(length).
  static func read(_ text: SourceText, _ graph: inout ForeignGraph) {
    var reader = XMLReader(text, depth: ReadingLimits.standard.depth)
    var state = State()
    do throws(XMLReader.Problem) {
      while let event = try reader.next() { state.take(event, &graph) }
    } catch {
      graph.report(error)
      return
    }
    guard state.hasGraph else {
      graph.report(TextSpan(0, 1)) { .noNetwork("GEXF", part: "<graph>", at: $0) }
      return
    }
  }

  private struct State {
    private(set) var hasGraph = false
    private var isDirected = false
    /// The class of the attributes that are being declared.
    private var place = ""
    private var titles: [String: String] = [:]
    private var owners: [(isNode: Bool, index: Int)] = []

    mutating func take(_ event: XMLReader.Event, _ graph: inout ForeignGraph) {
      switch event {
      case .open(let element): open(element, &graph)
      case .close("node"), .close("edge"): owners.removeLast()
      case .close, .text: break
      }
    }

    private mutating func open(_ element: XMLReader.Element, _ graph: inout ForeignGraph) {
      switch element.name {
      case "graph":
        hasGraph = true
        isDirected = element["defaultedgetype"]?.value == "directed"
      case "attributes": place = element["class"]?.value ?? ""
      case "attribute":
        if let id = element["id"]?.value {
          titles[place + " " + id] = element["title"]?.value ?? id
        }
      case "node":
        owners.append((true, graph.nodes.count))
        graph.nodes.append(
          ForeignGraph.Node(
            id: element["id"]?.value ?? "", span: element["id"]?.span ?? element.span,
            fields: fields(element, ["label"])))
      case "edge": openEdge(element, &graph)
      case "attvalue":
        guard let owner = owners.last, let value = element["value"],
          let id = (element["for"] ?? element["id"])?.value
        else { return }
        let title = titles[(owner.isNode ? "node " : "edge ") + id] ?? id
        let field = ForeignGraph.Field(key: title, text: value.value, span: value.span)
        if owner.isNode {
          graph.nodes[owner.index].fields.append(field)
        } else {
          graph.edges[owner.index].fields.append(field)
        }
      default: break
      }
    }

    private mutating func openEdge(_ element: XMLReader.Element, _ graph: inout ForeignGraph) {
      func end(_ name: String) -> ForeignGraph.Field {
        ForeignGraph.Field(
          key: name, text: element[name]?.value ?? "", span: element[name]?.span ?? element.span)
      }
      let type = element["type"]?.value
      let isMutual = type == "undirected" || type == "mutual" || (type == nil && !isDirected)
      owners.append((false, graph.edges.count))
      graph.edges.append(
        ForeignGraph.Edge(
          from: end("source"), to: end("target"), isMutual: isMutual, span: element.span,
          fields: fields(element, ["kind", "label", "weight"])))
    }

    private func fields(
      _ element: XMLReader.Element, _ names: [String]
    ) -> [ForeignGraph.Field] {
      names.compactMap { name in
        element[name].map { ForeignGraph.Field(key: name, text: $0.value, span: $0.span) }
      }
    }
  }
}
