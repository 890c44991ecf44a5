internal import ArgumentParser
internal import ParvisCore

/// The forms in which `check` gives the problems of files.
enum CheckFormat: String, CaseIterable {
  /// For people.
  case text
  /// For scripts; `Schemas/check.schema.json` describes it.
  case json
  /// SARIF 2.1.0, for editors and code hosts.
  case sarif
  /// The workflow commands by which GitHub notes problems beside the lines of a file.
  case github

  /// The form of that name.
  ///
  /// - Throws: a sentence with the choices when there is none.
  static func parse(_ text: String) throws -> CheckFormat {
    guard let format = CheckFormat(rawValue: text.lowercased()) else {
      let choices = allCases.map(\.rawValue)
      throw ValidationError(
        Bilingual(
          fr: "la forme \(quoted: text) n'est pas connue. Choix : \(list: choices, atMost: 9).",
          en: "there is no form \(quoted: text). Choices: \(list: choices, atMost: 9)."
        ).said)
    }
    return format
  }
}
