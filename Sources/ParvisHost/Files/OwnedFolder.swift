internal import ParvisCore

/// A folder of results in which only files that the program wrote are ever replaced or removed.
///
/// A record beside them, `.parvis-files`, says what was written, in the form of `sha256sum`: digest,
/// two spaces, path. A file that is not in it, or that was changed since, belongs to somebody else.
/// While files are being written the record holds old and new digests, so that an interrupted run
/// leaves nothing that the next one would not know.
public struct OwnedFolder {
  private static let record = ".parvis-files"

  private let path: String
  private var known: Set<Entry>

  private struct Entry: Hashable {
    let digest: String
    let file: String
  }

  /// - Throws: ``HostFailure`` when the folder cannot be made.
  public init(_ path: String) throws {
    try AtomicFile.makeFolder(path)
    self.path = path.hasSuffix("/") ? path : path + "/"
    let text = try? InputFile.read(self.path + Self.record)
    self.known = Self.entries(String(decoding: text ?? [], as: UTF8.self))
  }

  /// Writes a set of files and removes those of an earlier set that are no longer in it.
  ///
  /// - Parameter files: paths below the folder, with `/`, and their bytes.
  /// - Returns: the names of those that were removed.
  /// - Throws: ``HostFailure``, before anything has changed, when one of them would replace what
  ///   somebody else wrote; and when one cannot be written, with old and new files whole.
  @discardableResult
  public mutating func write(_ files: [(name: String, bytes: [UInt8])]) throws -> [String] {
    let fresh = files.map { Entry(digest: Self.digest(of: $0.bytes), file: $0.name) }
    let kept = Set(files.map(\.name))
    // What somebody changed meanwhile is theirs now.
    let stale = Set(known.map(\.file)).subtracting(kept).filter(isOurs).sorted()
    let foreign = files.map(\.name).filter { !isOurs($0) }
    guard foreign.isEmpty else { throw Self.failure(foreign, in: path) }
    for folder in Set(files.compactMap { Self.folder(of: $0.name) }).sorted() {
      try AtomicFile.makeFolder(path + folder)
    }
    known.formUnion(fresh)
    try writeRecord()
    for file in files { try AtomicFile.write(file.bytes, to: path + file.name) }
    for name in stale { try AtomicFile.remove(path + name) }
    known = Set(fresh)
    try writeRecord()
    return stale
  }

  /// Whether a name is free, or holds what the program wrote there.
  private func isOurs(_ name: String) -> Bool {
    guard AtomicFile.exists(path + name) else { return true }
    let digests = known.filter { $0.file == name }.map(\.digest)
    guard !digests.isEmpty, let bytes = try? InputFile.read(path + name, atMost: 1 << 28) else {
      return false
    }
    return digests.contains(Self.digest(of: bytes))
  }

  private func writeRecord() throws {
    let lines = known.map { "\($0.digest)  \($0.file)\n" }.sorted()
    try AtomicFile.write(Array(lines.joined().utf8), to: path + Self.record)
  }

  private static func entries(_ text: String) -> Set<Entry> {
    Set(
      text.split(separator: "\n").compactMap { line in
        guard let gap = line.firstRange(of: "  ") else { return nil }
        let file = line[gap.upperBound...]
        guard gap.lowerBound == line.index(line.startIndex, offsetBy: 64, limitedBy: line.endIndex),
          !file.hasPrefix("/"), !file.split(separator: "/").contains("..")
        else { return nil }
        return Entry(digest: String(line[..<gap.lowerBound]), file: String(file))
      })
  }

  private static func digest(of bytes: [UInt8]) -> String {
    SHA256.digest(of: bytes).map { byte in
      (byte < 16 ? "0" : "") + String(byte, radix: 16)
    }.joined()
  }

  private static func folder(of name: String) -> String? {
    name.lastIndex(of: "/").map { String(name[..<$0]) }
  }

  private static func failure(_ names: [String], in path: String) -> HostFailure {
    HostFailure(
      .cannotCreate,
      fr: """
        Dans \(quoted: path), \(quotedList: names, atMost: 3) n'a pas été écrit par Parvis, ou a \
        été modifié depuis : rien n'a été remplacé. Renommer, ou donner un autre dossier.
        """,
      en: """
        In \(quoted: path), \(quotedList: names, atMost: 3) was not written by Parvis, or was \
        changed since: nothing has been replaced. Rename it, or give another folder.
        """)
  }
}
