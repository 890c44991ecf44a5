internal import ParvisCore
internal import ParvisExchange
internal import ParvisInput

/// The problems of files as SARIF 2.1.0, which editors and code hosts read.
///
/// SARIF counts columns in Unicode code points here, where the text form counts characters.
struct CheckSARIF {
  private let files: [CheckedFile]
  /// The codes that occur, sorted.
  private let codes: [String]

  /// Of the explanations of the rules.
  private let language: Language

  init(_ files: [CheckedFile], in language: Language) {
    self.files = files
    self.language = language
    codes = Set(files.flatMap { $0.diagnostics.map(\.code) }).sorted()
  }

  func document() -> String {
    JSONValue.object([
      "$schema": .text("https://json.schemastore.org/sarif-2.1.0.json"),
      "version": .text("2.1.0"),
      "runs": .array([run]),
    ]).document()
  }

  private var run: JSONValue {
    .object([
      "tool": .object([
        "driver": .object([
          "name": .text("Parvis"),
          "version": .text(ProductVersion.current),
          "rules": .array(codes.map(rule)),
        ])
      ]),
      "columnKind": .text("unicodeCodePoints"),
      "results": .array(files.flatMap { file in file.diagnostics.map { result($0, of: file) } }),
    ])
  }

  private func rule(_ code: String) -> JSONValue {
    var members: [String: JSONValue] = ["id": .text(code)]
    if let explanation = DiagnosticCode(rawValue: code)?.explanation {
      members["shortDescription"] = message(explanation.title.text(in: language))
      members["fullDescription"] = message(explanation.rationale.text(in: language))
    }
    return .object(members)
  }

  private func result(_ diagnostic: Diagnostic, of file: CheckedFile) -> JSONValue {
    let sentences = [diagnostic.message, diagnostic.advice].compactMap(\.self).map(file.say)
    var members: [String: JSONValue] = [
      "ruleId": .text(diagnostic.code),
      "level": .text(diagnostic.severity.rawValue),
      "message": message(sentences.joined(separator: " → ")),
      "locations": .array([
        .object(["physicalLocation": place(diagnostic.location, of: file)])
      ]),
    ]
    if let index = codes.firstIndex(of: diagnostic.code) { members["ruleIndex"] = .integer(index) }
    if !diagnostic.related.isEmpty {
      members["relatedLocations"] = .array(
        diagnostic.related.enumerated().map { number, related in
          .object([
            "id": .integer(number), "message": message(file.say(related.message)),
            "physicalLocation": place(related.location, of: file),
          ])
        })
    }
    if let fix = diagnostic.fix { members["fixes"] = .array([self.fix(fix, of: file)]) }
    return .object(members)
  }

  private func fix(_ fix: Diagnostic.Fix, of file: CheckedFile) -> JSONValue {
    .object([
      "artifactChanges": .array([
        .object([
          "artifactLocation": artifact(fix.replacements.first?.location, of: file),
          "replacements": .array(
            fix.replacements.map {
              .object([
                "deletedRegion": region($0.location, of: file),
                "insertedContent": message($0.text),
              ])
            }),
        ])
      ])
    ])
  }

  private func place(_ location: SourceLocation?, of file: CheckedFile) -> JSONValue {
    var members = ["artifactLocation": artifact(location, of: file)]
    if let location { members["region"] = region(location, of: file) }
    return .object(members)
  }

  /// The file of a place: of a set of tables one of them.
  private func artifact(_ location: SourceLocation?, of file: CheckedFile) -> JSONValue {
    .object(["uri": .text(Self.address(location?.file ?? file.path ?? "stdin"))])
  }

  private func region(_ location: SourceLocation, of file: CheckedFile) -> JSONValue {
    let line = file.reading.text.line(at: location) ?? ""
    let before = line.prefix(location.column - 1)
    let marked = line.dropFirst(location.column - 1).prefix(location.length)
    let start = before.unicodeScalars.count + 1
    return .object([
      "startLine": .integer(location.line), "startColumn": .integer(start),
      "endColumn": .integer(start + max(1, marked.unicodeScalars.count)),
    ])
  }

  private func message(_ text: String) -> JSONValue { .object(["text": .text(text)]) }

  /// A path as part of an address: what is neither a letter, a figure nor one of a few signs is
  /// written by its bytes.
  static func address(_ path: String) -> String {
    var result = ""
    for byte in path.utf8 {
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "/"), UInt8(ascii: "."),
        UInt8(ascii: "-"), UInt8(ascii: "_"), UInt8(ascii: "~"):
        result.unicodeScalars.append(Unicode.Scalar(byte))
      default:
        let digits = String(byte, radix: 16, uppercase: true)
        result += "%" + (digits.count == 1 ? "0" : "") + digits
      }
    }
    return result
  }
}
