import Foundation
import GraphAlgorithms

/// A network with reference values, read from the folder of reference data beside the checkout.
struct ReferenceNetwork {
  let name: String
  let measured: MeasuredNetwork
  /// The reference entries by key.
  let golden: [String: [String: Any]]

  static let folder = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().appending(path: "shared/data/networks")

  /// The names of all networks that are there, none when the data is not.
  static let names: [String] =
    ((try? FileManager.default.contentsOfDirectory(atPath: folder.path(percentEncoded: false)))
    ?? []).sorted()

  init(_ name: String, threads: Int = 1) throws {
    let folder = Self.folder.appending(path: name)
    let meta = try Self.object(folder.appending(path: "meta.json"))
    let nodes = try Self.rows(folder.appending(path: "nodes.csv"))
    let links = try Self.rows(folder.appending(path: "edges.csv"))
    let names = nodes.dropFirst().map { $0[0] }
    let numbers = Dictionary(uniqueKeysWithValues: names.enumerated().map { ($1, $0) })
    var builder = GraphBuilder(
      vertexCount: names.count, isDirected: meta["directed"] as? Bool ?? false)
    for link in links.dropFirst() {
      guard let source = numbers[link[0]], let target = numbers[link[1]],
        let weight = Double(link[2])
      else { throw CocoaError(.fileReadCorruptFile) }
      builder.addLink(from: source, to: target, weight: weight)
    }
    var partition: Partition?
    if let column = meta["partition"] as? String, let index = nodes[0].firstIndex(of: column) {
      partition = Partition(names: nodes.dropFirst().map { $0[index] })
    }
    self.name = name
    measured = MeasuredNetwork(
      graph: try builder.build().graph, names: Array(names), partition: partition,
      threads: threads)
    golden =
      try Self.object(folder.appending(path: "golden.json"))["measures"] as? [String: [String: Any]]
      ?? [:]
  }

  private static func object(_ file: URL) throws -> [String: Any] {
    try JSONSerialization.jsonObject(with: Data(contentsOf: file)) as? [String: Any] ?? [:]
  }

  private static func rows(_ file: URL) throws -> [[String]] {
    try String(contentsOf: file, encoding: .utf8).split(whereSeparator: \.isNewline).map {
      fields(String($0))
    }
  }

  /// The fields of one line, which may be quoted.
  private static func fields(_ line: String) -> [String] {
    var fields = [""]
    var isQuoted = false
    for character in line {
      switch character {
      case "\"": isQuoted.toggle()
      case "," where !isQuoted: fields.append("")
      default: fields[fields.count - 1].append(character)
      }
    }
    return fields
  }
}
