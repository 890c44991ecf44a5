internal import ArgumentParser
internal import GraphvizKit
internal import ParvisCore

/// The words by which drawing formats are chosen.
enum OutputFormatWords {
  static func format(_ text: String) throws -> OutputFormat {
    guard let format = OutputFormat(rawValue: text.lowercased()) else {
      let choices = OutputFormat.allCases.map(\.rawValue)
      throw ValidationError(
        fr: "le format \(quoted: text) n'est pas connu. Choix : \(list: choices, atMost: 9).",
        en: "there is no format \(quoted: text). Choices: \(list: choices, atMost: 9).")
    }
    return format
  }

  /// The ending of a file name that looks like an extension and is none of the formats.
  static func unknownEnding(ofFile path: String) -> String? {
    let name = path.split(separator: "/", omittingEmptySubsequences: false).last ?? ""
    guard let dot = name.lastIndex(of: "."), dot > name.startIndex else { return nil }
    let ending = name[name.index(after: dot)...]
    guard (2...5).contains(ending.count), ending.allSatisfy({ $0.isASCII && $0.isLetter }),
      OutputFormat(rawValue: ending.lowercased()) == nil
    else { return nil }
    return String(ending)
  }

  /// The format that the extension of a file name says.
  static func format(ofFile path: String) -> OutputFormat? {
    let name = path.split(separator: "/", omittingEmptySubsequences: false).last ?? ""
    guard let dot = name.lastIndex(of: "."), dot > name.startIndex else { return nil }
    return OutputFormat(rawValue: name[name.index(after: dot)...].lowercased())
  }
}
