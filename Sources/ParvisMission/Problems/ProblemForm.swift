public import ParvisCore

/// The forms in which the problems of files are given.
public enum ProblemForm: String, CaseIterable, Sendable {
  /// For people.
  case text
  /// For scripts; `Schemas/check.schema.json` describes it.
  case json
  /// SARIF 2.1.0, for editors and code hosts.
  case sarif
  /// The workflow commands by which GitHub notes problems beside the lines of a file.
  case github

  /// The problems of files in this form.
  ///
  /// - Parameters:
  ///   - files: in the order in which they are told.
  ///   - language: of what is said of no file in particular.
  /// - Returns: the document, ending with a line break.
  public func document(of files: [CheckedFile], in language: Language) -> String {
    switch self {
    case .text: files.map(\.text).joined()
    case .json: CheckJSON.document(files)
    case .sarif: CheckSARIF(files, in: language).document()
    case .github: CheckGitHub.text(files)
    }
  }
}
