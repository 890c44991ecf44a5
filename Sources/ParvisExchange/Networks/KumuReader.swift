internal import ParvisCore
internal import ParvisInput

/// Reads the elements and connections of Kumu's JSON, as it is typed by hand or exported.
enum KumuReader {
  /// - Complexity: O(length).
  static func read(_ text: SourceText, _ graph: inout ForeignGraph) {
    let root: JSONNode
    do throws(JSONReader.Problem) {
      root = try JSONReader.read(text, depth: ReadingLimits.standard.depth)
    } catch {
      switch error {
      case .unexpected(let span): graph.report(span) { .unreadableJSON(at: $0) }
      case .unfinished(let span): graph.report(span) { .unfinishedJSON(at: $0) }
      case .tooDeep(let span):
        graph.report(span) { .tooDeep(limit: ReadingLimits.standard.depth, at: $0) }
      }
      return
    }
    guard let elements = root["elements"]?.items else {
      let span = TextSpan(root.span.start, root.span.start + 1)
      graph.report(span) { .noNetwork("Kumu", part: "elements", at: $0) }
      return
    }
    graph.isOpen = true
    for element in elements { add(element: element, to: &graph) }
    for connection in root["connections"]?.items ?? [] { add(connection: connection, to: &graph) }
  }

  private static func add(element: JSONNode, to graph: inout ForeignGraph) {
    let fields = fields(of: element)
    let id = fields.first { ["_id", "id"].contains($0.key) } ?? fields.first { $0.key == "label" }
    graph.nodes.append(
      ForeignGraph.Node(
        id: id?.text ?? "", span: id?.span ?? TextSpan(element.span.start, element.span.start + 1),
        fields: fields.filter { !["_id", "id"].contains($0.key) }))
  }

  private static func add(connection: JSONNode, to graph: inout ForeignGraph) {
    let fields = fields(of: connection)
    let start = TextSpan(connection.span.start, connection.span.start + 1)
    func end(_ name: String) -> ForeignGraph.Field {
      fields.first { $0.key == name } ?? ForeignGraph.Field(key: name, text: "", span: start)
    }
    let direction = fields.first { $0.key == "direction" }?.text
    graph.edges.append(
      ForeignGraph.Edge(
        from: end("from"), to: end("to"),
        isMutual: direction == "mutual" || direction == "undirected", span: start,
        fields: fields.filter { !["from", "to", "direction", "_id", "id"].contains($0.key) }))
  }

  /// The members of an object and of its `attributes`; a list of texts is one field.
  private static func fields(of node: JSONNode) -> [ForeignGraph.Field] {
    (node.members ?? []).flatMap { member -> [ForeignGraph.Field] in
      if member.key == "attributes" { return fields(of: member.value) }
      if let items = member.value.items {
        let texts = items.compactMap(\.text)
        guard !texts.isEmpty else { return [] }
        return [
          ForeignGraph.Field(
            key: member.key, text: MapTables.list(texts), span: member.value.span)
        ]
      }
      guard let text = member.value.text else { return [] }
      return [ForeignGraph.Field(key: member.key, text: text, span: member.value.span)]
    }
  }
}
