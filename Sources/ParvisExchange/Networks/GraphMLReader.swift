internal import ParvisCore
internal import ParvisInput

/// Reads the nodes and edges of GraphML, with the data of their keys.
enum GraphMLReader {
  private struct Key {
    let name: String
    var value: ForeignGraph.Field?
    let place: String
  }

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
      graph.report(TextSpan(0, 1)) { .noNetwork("GraphML", part: "<graph>", at: $0) }
      return
    }
    state.addDefaults(to: &graph)
  }

  private struct State {
    private(set) var hasGraph = false
    private var isDirected = true
    private var keys: [String: Key] = [:]
    private var keyOrder: [String] = []
    private var openKey: String?
    /// Indices of the nodes and edges that are open, from the outside in.
    private var owners: [(isNode: Bool, index: Int)] = []
    private var data: (key: String, isLabel: Bool)?
    private var written = ""
    private var span: TextSpan?
    /// Keys that each element has a value for.
    private var given: Set<Given> = []

    private struct Given: Hashable {
      let isNode: Bool
      let index: Int
      let key: String
    }

    mutating func take(_ event: XMLReader.Event, _ graph: inout ForeignGraph) {
      switch event {
      case .open(let element): open(element, &graph)
      case .text(let text, let span):
        guard data != nil || openKey != nil else { return }
        written += text
        self.span = self.span ?? span
      case .close(let name): close(name, &graph)
      }
    }

    private mutating func open(_ element: XMLReader.Element, _ graph: inout ForeignGraph) {
      switch element.name {
      case "graph":
        hasGraph = true
        if let owner = owners.last, owner.isNode { graph.nodes[owner.index].isGroup = true }
        isDirected = element["edgedefault"]?.value != "undirected"
      case "key":
        guard let id = element["id"]?.value else { return }
        let name = element["attr.name"]?.value ?? element["name"]?.value ?? id
        openKey = id
        if keys[id] == nil { keyOrder.append(id) }
        keys[id] = Key(name: name, place: element["for"]?.value ?? "all")
      case "node":
        var node = ForeignGraph.Node(
          id: element["id"]?.value ?? "", span: element["id"]?.span ?? element.span)
        node.group = owners.last { $0.isNode }?.index
        node.isGroup = ["group", "folder"].contains(element["yfiles.foldertype"]?.value)
        owners.append((true, graph.nodes.count))
        graph.nodes.append(node)
      case "edge":
        func end(_ name: String) -> ForeignGraph.Field {
          ForeignGraph.Field(
            key: name, text: element[name]?.value ?? "", span: element[name]?.span ?? element.span)
        }
        let directed = element["directed"].map { $0.value == "true" } ?? isDirected
        owners.append((false, graph.edges.count))
        graph.edges.append(
          ForeignGraph.Edge(
            from: end("source"), to: end("target"), isMutual: !directed, span: element.span))
      case "data":
        data = element["key"].map { ($0.value, false) }
        (written, span) = ("", nil)
      case "Arrows": obey(element, &graph)
      case "NodeLabel", "EdgeLabel":
        // The editor yEd keeps its labels inside drawings.
        if let key = data?.key { data = (key, true) }
        (written, span) = ("", nil)
      case "default": (written, span) = ("", nil)
      default: break
      }
    }

    private mutating func close(_ name: String, _ graph: inout ForeignGraph) {
      switch name {
      case "node", "edge": owners.removeLast()
      case "key": openKey = nil
      case "default":
        guard let id = openKey, let span, let key = keys[id] else { return }
        keys[id]?.value = ForeignGraph.Field(key: key.name, text: written, span: span)
      case "NodeLabel", "EdgeLabel":
        guard let span, isFirstLabel(graph), !written.trimmed.isEmpty else { return }
        add(ForeignGraph.Field(key: "label", text: written, span: span), "", &graph)
        (written, self.span) = ("", nil)
      case "data":
        defer { data = nil }
        guard let data, !data.isLabel, let span else { return }
        add(
          ForeignGraph.Field(
            key: keys[data.key]?.name ?? data.key, text: written, span: span), data.key, &graph)
      default: break
      }
    }

    /// The heads of a line that is drawn say its direction: yEd keeps it nowhere else.
    private func obey(_ arrows: XMLReader.Element, _ graph: inout ForeignGraph) {
      guard let owner = owners.last, !owner.isNode else { return }
      func hasHead(_ end: String) -> Bool { (arrows[end]?.value ?? "none") != "none" }
      let (atStart, atEnd) = (hasHead("source"), hasHead("target"))
      let edge = graph.edges[owner.index]
      graph.edges[owner.index].isMutual = atStart == atEnd
      if atStart, !atEnd {
        (graph.edges[owner.index].from, graph.edges[owner.index].to) = (edge.to, edge.from)
      }
    }

    /// Whether no label was read yet for the node: the others are of its folded form, or numbers.
    private func isFirstLabel(_ graph: ForeignGraph) -> Bool {
      guard let owner = owners.last, owner.isNode else { return true }
      return !graph.nodes[owner.index].fields.contains { $0.key == "label" }
    }

    private mutating func add(
      _ field: ForeignGraph.Field, _ key: String, _ graph: inout ForeignGraph
    ) {
      guard let owner = owners.last else { return }
      given.insert(Given(isNode: owner.isNode, index: owner.index, key: key))
      if owner.isNode {
        graph.nodes[owner.index].fields.append(field)
      } else {
        graph.edges[owner.index].fields.append(field)
      }
    }

    /// Values that hold of every element that has none of its own.
    func addDefaults(to graph: inout ForeignGraph) {
      for id in keyOrder {
        guard let key = keys[id], let value = key.value else { continue }
        if key.place != "edge", key.place != "graph" {
          for index in graph.nodes.indices
          where !given.contains(Given(isNode: true, index: index, key: id)) {
            graph.nodes[index].fields.append(value)
          }
        }
        if key.place != "node", key.place != "graph" {
          for index in graph.edges.indices
          where !given.contains(Given(isNode: false, index: index, key: id)) {
            graph.edges[index].fields.append(value)
          }
        }
      }
    }
  }
}
