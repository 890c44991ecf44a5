internal import GraphvizKit
internal import ParvisCore
internal import ParvisRendering

/// What is said when a map cannot be drawn, and what follows from it, for one map or a report.
enum DrawingTrouble {
  /// Graphviz places every line of text by the width that its font gives it.
  ///
  /// - Throws: ``CommandFailure`` when there is no font at all.
  static func requireFonts(of engine: any DrawingEngine, in language: Language) throws {
    // What the engine cannot tell, the first drawing says.
    switch try? GraphvizCondition.fonts(of: engine) {
    case .expected, nil: break
    case .others: Console.current.say(DrawingMessages.otherFont.text(in: language))
    case .some(.none): throw CommandFailure(.graphvizUnusable, DrawingMessages.noFont)
    }
  }

  /// Says why a kind of map could not be drawn.
  ///
  /// - Returns: the exit code for it.
  /// - Throws: ``CommandFailure`` when no other map could be drawn either.
  static func say(
    _ error: GraphvizError, of kind: any MapKind, in language: Language
  ) throws -> ExitStatus {
    let failure = DrawingMessages.failure(kind, error)
    if let message = failure.message {
      Console.current.say(HelpText.failure(message).text(in: language))
    }
    // What the machine lacks for one map it lacks for all.
    if failure.status == .graphvizUnusable { throw CommandFailure(.graphvizUnusable) }
    return failure.status
  }
}
