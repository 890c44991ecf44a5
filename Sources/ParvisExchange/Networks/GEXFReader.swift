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
      state.finish(&graph)
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
    private var defaults = GEXFDefaults()
    private var dates = GEXFDates()
    private var written: (text: String, span: TextSpan?)?

    mutating func take(_ event: XMLReader.Event, _ graph: inout ForeignGraph) {
      switch event {
      case .open(let element): open(element, &graph)
      case .close("node"), .close("edge"): owners.removeLast()
      case .close("default"):
        if let written, let span = written.span { defaults.add(written.text, span) }
        written = nil
      case .text(let text, let span):
        if let known = written { written = (known.text + text, known.span ?? span) }
      case .close: break
      }
    }

    /// What can be said only when everything was seen.
    mutating func finish(_ graph: inout ForeignGraph) {
      defaults.fill(&graph)
      dates.tell(&graph)
    }

    private mutating func open(_ element: XMLReader.Element, _ graph: inout ForeignGraph) {
      switch element.name {
      case "graph":
        hasGraph = true
        isDirected = element["defaultedgetype"]?.value == "directed"
        dates.see(element)
      case "attributes": place = element["class"]?.value ?? ""
      case "attribute":
        if let id = element["id"]?.value {
          titles[place + " " + id] = element["title"]?.value ?? id
          defaults.open(place == "node", element["title"]?.value ?? id)
        }
      case "default": written = ("", nil)
      case "node":
        owners.append((true, graph.nodes.count))
        graph.nodes.append(
          ForeignGraph.Node(
            id: element["id"]?.value ?? "", span: element["id"]?.span ?? element.span,
            fields: fields(element, ["label"])))
        dates.begin(element, GEXFDates.Place(isNode: true, index: graph.nodes.count - 1))
      case "edge": openEdge(element, &graph)
      case "attvalue":
        guard let owner = owners.last, let value = element["value"],
          let id = (element["for"] ?? element["id"])?.value
        else { return }
        let title = titles[(owner.isNode ? "node " : "edge ") + id] ?? id
        let field = ForeignGraph.Field(key: title, text: value.value, span: value.span)
        dates.add(
          field, element, GEXFDates.Place(isNode: owner.isNode, index: owner.index), &graph)
      case "spell":
        if let owner = owners.last {
          dates.spell(element, GEXFDates.Place(isNode: owner.isNode, index: owner.index))
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
      let isMutual = type == "undirected" || type == "mutual" || (type != "directed" && !isDirected)
      // An attribute called `type` is written over the direction by some programs.
      let isWord = type.map { !["directed", "undirected", "mutual"].contains($0) } ?? false
      owners.append((false, graph.edges.count))
      graph.edges.append(
        ForeignGraph.Edge(
          from: end("source"), to: end("target"), isMutual: isMutual, span: element.span,
          fields: fields(element, (isWord ? ["type"] : []) + ["kind", "label", "weight"])))
      dates.begin(element, GEXFDates.Place(isNode: false, index: graph.edges.count - 1))
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
