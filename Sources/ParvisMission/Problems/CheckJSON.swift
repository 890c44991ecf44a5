internal import ParvisCore

/// The problems of files as JSON; `Schemas/check.schema.json` describes it.
///
/// Columns and lengths count characters as an editor shows them, as in the text form.
enum CheckJSON {
  static func document(_ files: [CheckedFile]) -> String {
    JSONValue.object([
      "parvis": .text(ProductVersion.current),
      "files": .array(files.map(file)),
    ]).document()
  }

  private static func file(_ file: CheckedFile) -> JSONValue {
    .object([
      "file": .optional(file.path),
      "lang": .text(file.language.rawValue),
      "readable": .bool(!file.hasErrors),
      "errors": .integer(file.count(.error)),
      "warnings": .integer(file.count(.warning)),
      "notes": .integer(file.count(.note)),
      "diagnostics": .array(file.diagnostics.map { diagnostic($0, of: file) }),
    ])
  }

  private static func diagnostic(_ diagnostic: Diagnostic, of file: CheckedFile) -> JSONValue {
    .object([
      "code": .text(diagnostic.code),
      "severity": .text(diagnostic.severity.rawValue),
      "message": .text(file.say(diagnostic.message)),
      "advice": .optional(diagnostic.advice.map(file.say)),
      "location": location(diagnostic.location),
      "related": .array(
        diagnostic.related.map {
          .object(["message": .text(file.say($0.message)), "location": location($0.location)])
        }),
      "fix": diagnostic.fix.map(fix) ?? .null,
    ])
  }

  private static func location(_ location: SourceLocation?) -> JSONValue {
    guard let location else { return .null }
    return .object([
      "file": .optional(location.file), "line": .integer(location.line),
      "column": .integer(location.column), "length": .integer(location.length),
    ])
  }

  private static func fix(_ fix: Diagnostic.Fix) -> JSONValue {
    .array(
      fix.replacements.map {
        .object([
          "location": location($0.location), "original": .text($0.original), "text": .text($0.text),
        ])
      })
  }
}
