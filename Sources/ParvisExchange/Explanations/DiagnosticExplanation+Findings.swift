public import ParvisCore
public import ParvisInput

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
}
