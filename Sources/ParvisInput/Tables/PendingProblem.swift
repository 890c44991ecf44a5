internal import ParvisCore

/// A problem found before the whole text is put together, which alone can tell its place.
struct PendingProblem {
  let span: TextSpan
  let diagnostic: @Sendable (SourceLocation) -> Diagnostic
}
