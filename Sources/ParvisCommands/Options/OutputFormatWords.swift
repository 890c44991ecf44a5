internal import ArgumentParser
internal import GraphvizKit
internal import ParvisCore

/// The words by which drawing formats are chosen.
enum OutputFormatWords {
  static func format(_ text: String) throws -> OutputFormat {
    guard let format = OutputFormat(rawValue: text.lowercased()) else {
      let choices = OutputFormat.allCases.map(\.rawValue)
      throw ValidationError(
        Bilingual(
          fr: "le format \(quoted: text) n'est pas connu. Choix : \(list: choices, atMost: 9).",
          en: "there is no format \(quoted: text). Choices: \(list: choices, atMost: 9)."
        ).said)
    }
    return format
  }

  /// The format that the extension of a file name says.
  static func format(ofFile path: String) -> OutputFormat? {
    let name = path.split(separator: "/", omittingEmptySubsequences: false).last ?? ""
    guard let dot = name.lastIndex(of: "."), dot > name.startIndex else { return nil }
    return OutputFormat(rawValue: name[name.index(after: dot)...].lowercased())
  }
}
