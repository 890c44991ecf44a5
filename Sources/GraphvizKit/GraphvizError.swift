/// Why a drawing could not be made.
public enum GraphvizError: Error, Hashable, Sendable {
  /// A number of the document is infinite or not a number.
  case notFinite(attribute: String)
  /// The text is not a DOT graph.
  case malformed(messages: [GraphvizMessage])
  /// The library reported an error while it placed or painted the drawing.
  case failed(messages: [GraphvizMessage])
  /// The library cannot be used: plug-ins or formats are missing.
  case unusable(messages: [GraphvizMessage])
}
