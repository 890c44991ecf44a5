/// A problem of the text that the author typed.
public struct Diagnostic: Hashable, Sendable {
  public enum Severity: String, Hashable, Sendable, CaseIterable, Comparable {
    case error, warning, note

    public static func < (left: Severity, right: Severity) -> Bool {
      left.rank < right.rank
    }

    private var rank: Int {
      switch self {
      case .error: 0
      case .warning: 1
      case .note: 2
      }
    }

    public var label: Bilingual {
      switch self {
      case .error: Bilingual(fr: "erreur", en: "error")
      case .warning: Bilingual(fr: "attention", en: "warning")
      case .note: Bilingual(fr: "note", en: "note")
      }
    }
  }

  /// Another place that explains the problem, such as a first definition.
  public struct Related: Hashable, Sendable {
    public let location: SourceLocation
    public let message: Bilingual

    public init(at location: SourceLocation, _ message: Bilingual) {
      self.location = location
      self.message = message
    }
  }

  /// A stable kebab-case code, never reused for another problem.
  public let code: String
  public let severity: Severity
  /// One sentence that quotes the value.
  public let message: Bilingual
  /// What to do, in the imperative.
  public let advice: Bilingual?
  /// Nil when the problem is of the file as a whole.
  public let location: SourceLocation?
  public let related: [Related]
  /// A change of the text that removes the problem without changing what is meant; nil when only
  /// the author can tell.
  public let fix: Fix?

  public init(
    code: String, severity: Severity, message: Bilingual, advice: Bilingual? = nil,
    at location: SourceLocation?, related: [Related] = [], fix: Fix? = nil
  ) {
    self.code = code
    self.severity = severity
    self.message = message
    self.advice = advice
    self.location = location
    self.related = related
    self.fix = fix
  }
}
