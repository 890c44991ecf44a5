internal import ParvisCore
internal import ParvisInput

/// The problems of files as the workflow commands that GitHub notes beside lines.
enum CheckGitHub {
  static func text(_ files: [CheckedFile]) -> String {
    files.flatMap { file in file.diagnostics.map { line($0, of: file) + "\n" } }.joined()
  }

  private static func line(_ diagnostic: Diagnostic, of file: CheckedFile) -> String {
    let command =
      switch diagnostic.severity {
      case .error: "error"
      case .warning: "warning"
      case .note: "notice"
      }
    var properties = ["file=" + property(diagnostic.location?.file ?? file.path ?? "stdin")]
    if let location = diagnostic.location {
      properties += [
        "line=\(location.line)", "col=\(location.column)",
        "endColumn=\(location.column + location.length - 1)",
      ]
    }
    properties.append("title=" + property(diagnostic.code))
    let sentences = [diagnostic.message, diagnostic.advice].compactMap(\.self).map(file.say)
    return "::\(command) \(properties.joined(separator: ","))::"
      + value(sentences.joined(separator: " → "))
  }

  private static func value(_ text: String) -> String {
    VisibleText.escaped(
      text.replacing("%", with: "%25").replacing("\r", with: "%0D").replacing("\n", with: "%0A"))
  }

  private static func property(_ text: String) -> String {
    value(text).replacing(":", with: "%3A").replacing(",", with: "%2C")
  }
}
