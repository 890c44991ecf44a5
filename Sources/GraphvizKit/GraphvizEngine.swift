internal import CGraphvizShim
internal import Synchronization

/// The library in this process.
///
/// Graphviz keeps one state per process: separate contexts in threads crash, and a context freed
/// and made anew is read after its end by the text plug-in. So there is one context, never freed,
/// behind one lock. Nothing here limits time or memory.
public struct GraphvizEngine: DrawingEngine {
  public init() {}

  public func draw(
    _ dot: String, layout: LayoutEngine, as format: OutputFormat
  ) throws(GraphvizError) -> [UInt8] {
    try Self.withPlacedGraph(dot, layout) { context, graph throws(GraphvizError) in
      guard let bytes = context.rendering(of: graph, as: format.rawValue) else {
        throw .unusable(messages: Transcript.messages)
      }
      try Transcript.requireNoError()
      return bytes
    }
  }

  public func geometry(
    of dot: String, layout: LayoutEngine
  ) throws(GraphvizError) -> LaidOutDrawing {
    try Self.withPlacedGraph(dot, layout) { _, graph throws(GraphvizError) in
      let drawing = graph.geometry()
      try Transcript.requireNoError()
      return drawing
    }
  }

  /// The version of the library that is linked.
  public var version: String { Self.withContext(\.version) }

  private static let context = Mutex<GraphvizContext?>(nil)

  private static func withContext<Result: Sendable, Failure: Error>(
    _ body: (GraphvizContext) throws(Failure) -> Result
  ) throws(Failure) -> Result {
    try context.withLock { slot throws(Failure) in
      let current = slot ?? GraphvizContext()
      slot = current
      return try body(current)
    }
  }

  private static func withPlacedGraph<Result: Sendable>(
    _ dot: String, _ layout: LayoutEngine,
    _ body: (GraphvizContext, borrowing ParsedGraph) throws(GraphvizError) -> Result
  ) throws(GraphvizError) -> Result {
    try withContext { context throws(GraphvizError) in
      Transcript.clear()
      guard let graph = ParsedGraph(dot) else {
        throw .malformed(messages: Transcript.messages)
      }
      guard context.place(graph, with: layout.rawValue) else {
        throw .unusable(messages: Transcript.messages)
      }
      defer { context.forgetPlaces(of: graph) }
      try Transcript.requireNoError()
      return try body(context, graph)
    }
  }
}
