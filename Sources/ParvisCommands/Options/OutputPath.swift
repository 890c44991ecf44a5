internal import ParvisCore
internal import ParvisHost

/// What holds for the path of any output.
enum OutputPath {
  /// - Throws: ``CommandFailure`` when an output would replace the file it is made from.
  static func requireOther(_ output: String?, than inputs: [String?]) throws {
    guard let output, output != "-" else { return }
    for case let input? in inputs where input != "-" && AtomicFile.isSameFile(output, input) {
      throw CommandFailure(
        .usage,
        fr: """
          \(quoted: output) est le fichier lu : il serait remplacé par le résultat. Donner un \
          autre nom.
          """,
        en: "\(quoted: output) is the input file: the result would replace it. Give another name.")
    }
  }
}
