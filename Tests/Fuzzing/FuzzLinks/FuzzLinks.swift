import FuzzSupport
import ParvisCore
import ParvisExchange
import ParvisInput

/// Any bytes are a table of links; the part after a line `===` is the table of its vertices.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzLinks(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  unsafe FuzzedBytes.run(start, count) { bytes in
    let parts = bytes.split(separator: Array("===\n".utf8), maxSplits: 1)
    let links = parts.first.map(Array.init) ?? []
    let vertices = parts.count > 1 ? Array(parts[1]) : nil
    for partition in [nil, "groupe"] {
      let result = EdgeListReader.read(edges: links, nodes: vertices, partition: partition)
      let problems = result.problems + result.nodeProblems
      let hasErrors = problems.contains { $0.severity == .error }
      FuzzedBytes.require((result.network == nil) == hasErrors, "links or an error, never both")
      for problem in problems {
        for language in [Language.french, .english] {
          let text = DiagnosticFormatter(of: SourceText(""), file: "liens.csv", in: language)
            .string(for: problem)
          FuzzedBytes.require(FuzzedBytes.isQuietOnTerminal(text), "messages act on no terminal")
        }
      }
    }
  }
}
