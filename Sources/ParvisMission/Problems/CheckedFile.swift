public import ParvisCore
public import ParvisInput

/// One file with its problems, and the forms in which they are given.
public struct CheckedFile: Sendable {
  /// As it was given; nil for standard input.
  public let path: String?
  public let reading: ReadMap
  /// With `--strict`, warnings are errors.
  public let diagnostics: [Diagnostic]
  public let language: Language
  /// Whether lines of confidential entries are repeated.
  private let showsConfidential: Bool

  /// - Parameters:
  ///   - mission: what was read.
  ///   - isStrict: whether warnings count as errors.
  ///   - language: in which the problems are told; else that of the file.
  ///   - showsConfidential: whether lines of confidential entries are repeated.
  public init(
    _ mission: Mission, isStrict: Bool = false, in language: Language? = nil,
    showsConfidential: Bool = false
  ) {
    self.showsConfidential = showsConfidential
    self.path = mission.file
    self.reading = mission.reading
    self.language = mission.language(language)
    diagnostics = reading.diagnostics.map {
      isStrict && $0.severity == .warning ? $0.with(severity: .error) : $0
    }
  }

  /// Whether there is no map.
  public var hasErrors: Bool { count(.error) > 0 }

  /// How many problems are that severe.
  public func count(_ severity: Diagnostic.Severity) -> Int {
    diagnostics.count { $0.severity == severity }
  }

  /// The problems for people.
  public var text: String {
    reading.formatter(in: language, showsConfidential: showsConfidential).string(for: diagnostics)
  }

  /// A sentence in the language of the file, without characters that act on a terminal.
  func say(_ text: Bilingual) -> String { VisibleText.escaped(text.text(in: language)) }
}
