import Foundation

/// Files of the repository that hold what the program is expected to write.
///
/// `PARVIS_RECORD=1 swift test` writes them anew and ends red: read them before committing.
public enum Golden {
  /// What differs from the file; empty when nothing does.
  public static func findings(_ bytes: [UInt8], at path: String) -> [String] {
    let url = Repository.root.appending(path: path)
    if ProcessInfo.processInfo.environment["PARVIS_RECORD"] == "1" {
      let folder = url.deletingLastPathComponent()
      do {
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        try Data(bytes).write(to: url)
        return ["recorded \(path): read it, then run the tests again"]
      } catch {
        return ["cannot record \(path): \(error)"]
      }
    }
    guard let expected = try? Data(contentsOf: url) else { return ["\(path) is missing"] }
    guard expected != Data(bytes) else { return [] }
    return [
      firstDifference(
        String(decoding: expected, as: UTF8.self), String(decoding: bytes, as: UTF8.self), path)
    ]
  }

  /// What differs from the file, for a text.
  public static func findings(_ text: String, at path: String) -> [String] {
    findings(Array(text.utf8), at: path)
  }

  private static func firstDifference(_ old: String, _ new: String, _ path: String) -> String {
    let left = old.split(separator: "\n", omittingEmptySubsequences: false)
    let right = new.split(separator: "\n", omittingEmptySubsequences: false)
    for (number, pair) in zip(left, right).enumerated() where pair.0 != pair.1 {
      return
        "\(path):\(number + 1): expected “\(pair.0.prefix(160))”, found “\(pair.1.prefix(160))”"
    }
    return "\(path): \(left.count) lines expected, \(right.count) found"
  }
}
