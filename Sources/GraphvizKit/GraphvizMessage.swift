/// One message of the library.
public struct GraphvizMessage: Hashable, Sendable {
  public let isError: Bool
  /// In the library's own English, without its prefix.
  public let text: String

  /// Splits what the library sent, in fragments, into messages.
  static func parse(_ transcript: String) -> [GraphvizMessage] {
    transcript.split(separator: "\n").map { line in
      for (prefix, isError) in [("Error: ", true), ("Warning: ", false)]
      where line.hasPrefix(prefix) {
        return GraphvizMessage(isError: isError, text: String(line.dropFirst(prefix.count)))
      }
      return GraphvizMessage(isError: false, text: String(line))
    }
  }
}
