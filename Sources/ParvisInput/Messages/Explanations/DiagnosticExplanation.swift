public import ParvisCore

/// What a diagnostic code means, with a file that produces it and the same file put right.
public struct DiagnosticExplanation: Hashable, Sendable {
  /// In a few words.
  public let title: Bilingual
  /// Why it matters, or how it comes about.
  public let rationale: Bilingual
  /// The shortest text that produces the diagnostic, as an author would type it; nil when no text
  /// is known to.
  public let example: String?
  /// The same text put right; nil when it would look the same or cannot be shown.
  public let mended: String?
  /// What the text is and how it is read.
  public let reading: Reading

  /// How the text of an example is read.
  public enum Reading: Hashable, Sendable {
    /// As a map, within limits that are low when a text past the real ones could not be shown.
    case map(ReadingLimits)
    /// As a map, each character being one byte of Windows-1252.
    case windows1252
    /// As a list of links, perhaps with a list of vertices and one of its columns.
    case links(vertices: String?, partition: String?)
    /// As a list of vertices, with a column that groups them.
    case vertices(partition: String?)
    /// As tables of a map, each begun by a line `# NAME.csv`.
    case tables
    /// As a file of another program, in the form of that key.
    case exchange(form: String)
  }

  init(
    _ title: Bilingual, _ rationale: Bilingual, example: String?, mended: String?,
    reading: Reading = .map(.standard)
  ) {
    self.title = title
    self.rationale = rationale
    self.example = example
    self.mended = mended
    self.reading = reading
  }

  /// Whether the example keeps to limits lower than the real ones.
  public var hasLoweredLimits: Bool {
    if case .map(let limits) = reading { limits != .standard } else { false }
  }
}

extension DiagnosticExplanation {
  /// What reading an example finds.
  public struct Findings: Sendable {
    public let diagnostics: [Diagnostic]
    private let text: SourceText
    private let file: String

    init(_ diagnostics: [Diagnostic], in text: SourceText, file: String) {
      self.diagnostics = diagnostics
      self.text = text
      self.file = file
    }

    /// The diagnostics as they are printed, under the name of an example file.
    public func text(in language: Language) -> String {
      DiagnosticFormatter(of: text, file: file, in: language).string(for: diagnostics)
    }
  }

  /// Reads the example or its correction.
  public func findings(in text: String) -> Findings {
    switch reading {
    case .map(let limits):
      return Self.map(Array(text.utf8), limits)
    case .windows1252:
      return Self.map(text.unicodeScalars.map { UInt8($0.value & 0xFF) }, .standard)
    case .links(let vertices, let partition):
      let result = EdgeListReader.read(
        edges: Array(text.utf8), nodes: vertices.map { Array($0.utf8) }, partition: partition)
      return Findings(
        result.nodeProblems + result.problems, in: SourceText(text), file: "liens.csv")
    case .vertices(let partition):
      let result = EdgeListReader.read(
        edges: Array("source,target\n".utf8), nodes: Array(text.utf8), partition: partition)
      return Findings(result.nodeProblems, in: SourceText(text), file: "sommets.csv")
    case .tables:
      let result = MapReader.read(Self.tables(in: text))
      return Findings(result.diagnostics, in: result.text, file: "tableaux")
    case .exchange(let key):
      let form = ExchangeFormCatalog.form(called: key)
      let ending = form?.endings.first ?? key
      let file = TableFile(name: "reseau." + ending, bytes: Array(text.utf8))
      guard let result = form?.read?([file], ImportOptions()) else {
        return Findings([], in: SourceText(""), file: file.name)
      }
      return Findings(result.diagnostics, in: result.text, file: file.name)
    }
  }

  /// The tables that an example puts one below the other.
  private static func tables(in text: String) -> [TableFile] {
    text.split(separator: "# ").map { part in
      let name = part.prefix { $0 != "\n" }
      return TableFile(name: String(name), bytes: Array(part.dropFirst(name.count + 1).utf8))
    }
  }

  private static func map(_ bytes: [UInt8], _ limits: ReadingLimits) -> Findings {
    let result = MapReader.read(bytes, file: "carte.yaml", limits: limits)
    return Findings(result.diagnostics, in: result.text, file: "carte.yaml")
  }

  /// A text as it can be shown: hidden characters are spelt out.
  public static func visible(_ text: String) -> String {
    text.split(separator: "\n", omittingEmptySubsequences: false)
      .map { VisibleText.escaped($0) }.joined(separator: "\n")
  }
}
