extension Diagnostic {
  /// A change of the text, by position, that removes a problem.
  public struct Fix: Hashable, Sendable {
    /// Characters of one line with what replaces them.
    public struct Replacement: Hashable, Sendable {
      public let location: SourceLocation
      /// What stands there; a text that holds something else is not changed.
      public let original: String
      public let text: String

      public init(at location: SourceLocation, _ original: String, by text: String) {
        self.location = location
        self.original = original
        self.text = text
      }
    }

    /// In the order of the text, none over another.
    public let replacements: [Replacement]

    public init(_ replacements: [Replacement]) {
      self.replacements = replacements
    }
  }

  /// The same problem with another severity.
  public func with(severity: Severity) -> Diagnostic {
    Diagnostic(
      code: code, severity: severity, message: message, advice: advice, at: location,
      related: related, fix: fix)
  }

  /// The same problem with a fix.
  public func with(fix: Fix?) -> Diagnostic {
    Diagnostic(
      code: code, severity: severity, message: message, advice: advice, at: location,
      related: related, fix: fix)
  }
}
