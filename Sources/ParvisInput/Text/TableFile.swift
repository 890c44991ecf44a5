/// One file of a set of tables, as it lies on the disk.
public struct TableFile: Hashable, Sendable {
  /// The name under which problems are reported; its last part says what the table holds.
  public let name: String
  public let bytes: [UInt8]

  public init(name: String, bytes: [UInt8]) {
    self.name = name
    self.bytes = bytes
  }

  /// The name without folder and extension.
  package var base: String {
    let file = name.split(separator: "/").last ?? name[...]
    guard let dot = file.lastIndex(of: "."), dot > file.startIndex else { return String(file) }
    return String(file[..<dot])
  }
}
