import Foundation
import GraphAlgorithms

/// A graph in the binary form that all programs of the comparison read.
///
/// `PVG1`, then little-endian: the numbers of vertices and links (64 bits), sources and targets
/// (32 bits each), weights (64-bit floating point), sorted by source, then target.
struct GraphFile {
  let vertexCount: Int
  let links: [Arc]

  init(path: String) throws {
    let bytes = [UInt8](try Data(contentsOf: URL(filePath: path)))
    guard bytes.prefix(4) == [0x50, 0x56, 0x47, 0x31] else {
      throw CocoaError(.fileReadCorruptFile)
    }
    func integer(_ offset: Int, _ width: Int) -> UInt64 {
      (0..<width).reduce(0) { $0 | UInt64(bytes[offset + $1]) << UInt64(8 * $1) }
    }
    vertexCount = Int(integer(4, 8))
    let count = Int(integer(12, 8))
    links = (0..<count).map { index in
      Arc(
        source: Int(integer(20 + 4 * index, 4)),
        target: Int(integer(20 + 4 * count + 4 * index, 4)),
        weight: Double(bitPattern: integer(20 + 8 * count + 8 * index, 8)))
    }
  }

  /// The directed graph of the file.
  func graph() throws -> Graph {
    var builder = GraphBuilder(vertexCount: vertexCount, isDirected: true)
    builder.addLinks(links)
    return try builder.build().graph
  }
}
