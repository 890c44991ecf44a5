internal import CGraphvizShim

/// A graph of the library, closed when it goes out of use.
@safe struct ParsedGraph: ~Copyable {
  let pointer: OpaquePointer

  /// Nil when the text is not DOT.
  init?(_ dot: String) {
    guard let graph = unsafe gvk_graph_parse(dot) else { return nil }
    unsafe pointer = graph
  }

  deinit { unsafe gvk_graph_close(pointer) }

  /// Where everything stands, once the graph is placed.
  func geometry() -> LaidOutDrawing {
    unsafe gvk_write_geometry(pointer)
    let box = numbers(unsafe text(gvk_graph_attribute(pointer, "bb")))
    var nodes: [LaidOutDrawing.Node] = []
    var edges: [LaidOutDrawing.Edge] = []
    var node = unsafe gvk_next_node(pointer, nil)
    while let current = unsafe node {
      let name = unsafe text(gvk_node_name(current))
      let place = numbers(unsafe text(gvk_node_attribute(current, "pos")))
      let width = numbers(unsafe text(gvk_node_attribute(current, "width")))
      let height = numbers(unsafe text(gvk_node_attribute(current, "height")))
      nodes.append(
        LaidOutDrawing.Node(
          name: name, centre: DrawnPoint(place.first ?? 0, place.dropFirst().first ?? 0),
          width: (width.first ?? 0) * 72, height: (height.first ?? 0) * 72))
      unsafe node = gvk_next_node(pointer, current)
    }
    var tail = unsafe gvk_next_node(pointer, nil)
    while let current = unsafe tail {
      let name = unsafe text(gvk_node_name(current))
      var edge = unsafe gvk_next_edge(pointer, current, nil)
      while let leaving = unsafe edge {
        edges.append(
          LaidOutDrawing.Edge(
            id: unsafe text(gvk_edge_attribute(leaving, "id")), tail: name,
            head: unsafe text(gvk_edge_head_name(leaving)),
            position: unsafe text(gvk_edge_attribute(leaving, "pos"))))
        unsafe edge = gvk_next_edge(pointer, current, leaving)
      }
      unsafe tail = gvk_next_node(pointer, current)
    }
    return LaidOutDrawing(
      width: box.count == 4 ? box[2] - box[0] : 0, height: box.count == 4 ? box[3] - box[1] : 0,
      nodes: nodes, edges: edges, warnings: Transcript.messages)
  }

  private func text(_ pointer: UnsafePointer<CChar>?) -> String {
    guard let pointer = unsafe pointer else { return "" }
    return unsafe String(cString: pointer)
  }

  private func numbers(_ text: String) -> [Double] {
    text.split(separator: ",").map { Double($0) ?? 0 }
  }
}
