/// Something that turns DOT into pictures: the library in this process, or another process.
public protocol DrawingEngine: Sendable {
  /// The picture of a DOT text.
  ///
  /// - Throws: ``GraphvizError`` when the library reports any error, even if it drew something.
  func draw(
    _ dot: String, layout: LayoutEngine, as format: OutputFormat
  ) throws(GraphvizError) -> [UInt8]

  /// The places that a DOT text receives.
  func geometry(
    of dot: String, layout: LayoutEngine
  ) throws(GraphvizError) -> LaidOutDrawing
}

extension DrawingEngine {
  /// The picture of a document, or its text when the format is ``OutputFormat/dot``.
  public func render(
    _ document: DOTDocument, layout: LayoutEngine = .pinned, as format: OutputFormat
  ) throws(GraphvizError) -> [UInt8] {
    let text = try document.encoded()
    return format == .dot ? Array(text.utf8) : try draw(text, layout: layout, as: format)
  }

  /// The places that a document receives.
  public func layOut(
    _ document: DOTDocument, layout: LayoutEngine = .pinned
  ) throws(GraphvizError) -> LaidOutDrawing {
    try geometry(of: document.encoded(), layout: layout)
  }
}
