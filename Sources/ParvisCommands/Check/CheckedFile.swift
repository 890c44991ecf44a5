internal import ParvisCore
internal import ParvisInput

/// One file with its problems, as `check` reports them.
struct CheckedFile {
  /// As it was given; nil for standard input.
  let path: String?
  let reading: ReadMap
  /// With `--strict`, warnings are errors.
  let diagnostics: [Diagnostic]
  let language: Language

  init(path: String?, _ reading: ReadMap, isStrict: Bool) {
    self.path = path
    self.reading = reading
    self.language = Speech.language(ofFile: reading.language)
    diagnostics = reading.diagnostics.map {
      isStrict && $0.severity == .warning ? $0.with(severity: .error) : $0
    }
  }

  var hasErrors: Bool { count(.error) > 0 }

  func count(_ severity: Diagnostic.Severity) -> Int {
    diagnostics.count { $0.severity == severity }
  }

  /// The problems for people.
  var text: String { reading.formatter(in: language).string(for: diagnostics) }

  /// A sentence in the language of the file, without characters that act on a terminal.
  func say(_ text: Bilingual) -> String { VisibleText.escaped(text.text(in: language)) }
}
