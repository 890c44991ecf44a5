extension LaidOutDrawing {
  func write(to writer: inout WireWriter) {
    writer.write(width)
    writer.write(height)
    writer.write(all: nodes) { writer, node in
      writer.write(node.name)
      writer.write(node.centre)
      writer.write(node.width)
      writer.write(node.height)
    }
    writer.write(all: edges) { writer, edge in
      writer.write(edge.id)
      writer.write(edge.tail)
      writer.write(edge.head)
      writer.write(all: [edge.start, edge.end].map { $0.map { [$0] } ?? [] }) { writer, tip in
        writer.write(all: tip) { $0.write($1) }
      }
      writer.write(all: edge.curve) { $0.write($1) }
    }
    writer.write(all: warnings) { $1.write(to: &$0) }
  }

  init(from reader: inout WireReader) throws(WireReader.Unreadable) {
    self.width = try reader.number()
    self.height = try reader.number()
    self.nodes = try reader.all { (reader) throws(WireReader.Unreadable) in
      Node(
        name: try reader.text(), centre: try reader.point(), width: try reader.number(),
        height: try reader.number())
    }
    self.edges = try reader.all { (reader) throws(WireReader.Unreadable) in
      let names = (try reader.text(), try reader.text(), try reader.text())
      let tips = try reader.all { (reader) throws(WireReader.Unreadable) in
        try reader.all { (reader) throws(WireReader.Unreadable) in try reader.point() }
      }
      guard tips.count == 2, tips.allSatisfy({ $0.count <= 1 }) else {
        throw WireReader.Unreadable()
      }
      return Edge(
        id: names.0, tail: names.1, head: names.2, start: tips[0].first, end: tips[1].first,
        curve: try reader.all { (reader) throws(WireReader.Unreadable) in try reader.point() })
    }
    self.warnings = try reader.all { (reader) throws(WireReader.Unreadable) in
      try GraphvizMessage(from: &reader)
    }
  }
}

extension GraphvizMessage {
  func write(to writer: inout WireWriter) {
    writer.write(isError ? UInt8(1) : 0)
    writer.write(text)
  }

  init(from reader: inout WireReader) throws(WireReader.Unreadable) {
    self.isError = try reader.byte() != 0
    self.text = try reader.text()
  }
}
