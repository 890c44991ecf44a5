internal import ParvisCore

/// What the program wrote into a folder: the text of `.parvis-files`.
///
/// The form is that of `sha256sum`: digest, two spaces, path. A line `# map publique` says which
/// command wrote the files after it, and for which version. Records of earlier releases have no
/// such line: their files count as those of an internal report.
struct FolderRecord {
  static let name = ".parvis-files"

  struct Entry: Hashable {
    let digest: String
    let file: String
    let maker: OwnedFolder.Maker
    let profile: DisclosureProfile
  }

  var entries: Set<Entry>

  /// Lines that name no file below the folder count for nothing.
  init(_ text: String) {
    var entries: Set<Entry> = []
    var maker: OwnedFolder.Maker?
    var profile = DisclosureProfile.internal
    for line in text.split(separator: "\n") {
      if line.hasPrefix("#") {
        let words = line.split(separator: " ").dropFirst().map(String.init)
        maker = words.first.flatMap(OwnedFolder.Maker.init)
        profile = words.dropFirst().first.flatMap(DisclosureProfile.init) ?? .internal
        continue
      }
      guard let gap = line.firstRange(of: "  "),
        gap.lowerBound == line.index(line.startIndex, offsetBy: 64, limitedBy: line.endIndex)
      else { continue }
      let file = String(line[gap.upperBound...])
      guard FolderFiles.isInner(file), file != Self.name else { continue }
      entries.insert(
        Entry(
          digest: String(line[..<gap.lowerBound]), file: file,
          maker: maker ?? Self.earlierMaker(of: file), profile: profile))
    }
    self.entries = entries
  }

  /// Tables that stand at the top of a folder came from `convert`.
  private static func earlierMaker(of file: String) -> OwnedFolder.Maker {
    !file.contains("/") && file.hasSuffix(".csv") ? .tables : .report
  }

  var text: String {
    let groups = Dictionary(grouping: entries) { "# \($0.maker.rawValue) \($0.profile.rawValue)\n" }
    return groups.sorted { $0.key < $1.key }.map { heading, entries in
      heading + entries.map { "\($0.digest)  \($0.file)\n" }.sorted().joined()
    }.joined()
  }

  static func digest(of bytes: [UInt8]) -> String {
    SHA256.digest(of: bytes).map { byte in
      (byte < 16 ? "0" : "") + String(byte, radix: 16)
    }.joined()
  }
}
