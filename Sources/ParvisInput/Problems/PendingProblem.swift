package import ParvisCore

/// A problem found before the whole text is put together, which alone can tell its place.
package struct PendingProblem {
  package let span: TextSpan
  package let diagnostic: @Sendable (SourceLocation) -> Diagnostic

  package init(span: TextSpan, diagnostic: @escaping @Sendable (SourceLocation) -> Diagnostic) {
    self.span = span
    self.diagnostic = diagnostic
  }
}
