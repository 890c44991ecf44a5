public import ParvisCore

/// A folder of results in which only files that the program wrote are ever replaced or removed.
///
/// A record beside them, `.parvis-files`, says what was written, by which command and for which
/// version. A file that is not in it, or that was changed since, belongs to somebody else. While
/// files are being written the record holds old and new digests, so that an interrupted run leaves
/// nothing that the next one would not know.
///
/// No file of a more internal version stays beside those of a version for others: such files go
/// before the first new one is written, and one that somebody changed stops the run.
public struct OwnedFolder {
  /// The command that wrote a file: one leaves alone what is left of another.
  public enum Maker: String, Hashable, Sendable {
    case map, report
    /// A map as tables: somebody's source from then on, which no other command takes away.
    case tables
  }

  private let files: FolderFiles
  private let maker: Maker
  private let profile: DisclosureProfile
  private var known: Set<FolderRecord.Entry>

  /// Opens a folder, making it where there is none.
  ///
  /// - Parameters:
  ///   - path: the folder; it may be a symbolic link itself.
  ///   - maker: the command that is going to write.
  ///   - profile: for whom.
  /// - Throws: ``HostFailure`` when the folder cannot be made, or when its record is a link.
  public init(_ path: String, of maker: Maker, for profile: DisclosureProfile) throws {
    try AtomicFile.makeFolder(path)
    files = FolderFiles(path: path.hasSuffix("/") ? path : path + "/")
    self.maker = maker
    self.profile = profile
    if case .other = files.content(of: FolderRecord.name) {
      throw FolderFiles.notOurs(FolderRecord.name, in: files.path)
    }
    let text = files.bytes(of: FolderRecord.name, atMost: InputFile.sizeLimit) ?? []
    known = FolderRecord(String(decoding: text, as: UTF8.self)).entries
  }

  /// The files of a folder, as its record knows them, that are for fewer eyes than a version.
  ///
  /// - Parameters:
  ///   - path: the folder, which is not made.
  ///   - profile: the version.
  /// - Returns: their paths below the folder, in order.
  public static func forFewerEyes(in path: String, than profile: DisclosureProfile) -> [String] {
    guard AtomicFile.isFolder(path), let folder = try? OwnedFolder(path, of: .map, for: profile)
    else { return [] }
    return folder.forFewerEyes.filter { !folder.isFree($0) && !folder.isOutOfReach($0) }
  }

  /// Looks, before anything is drawn or written, whether files for fewer eyes could be taken away.
  ///
  /// - Parameter suspects: names under which such files stand where no record tells of them.
  /// - Throws: ``HostFailure`` that names those which somebody changed.
  public func requireNothingForFewerEyes(suspects: [String] = []) throws {
    let names = Set(known.map(\.file))
    // Nobody has fewer eyes than the first version.
    let unknown =
      profile == DisclosureProfile.allCases.first
      ? [] : suspects.filter { !names.contains($0) && !isFree($0) }
    let changed = forFewerEyes.filter { !isOurs($0) && !isOutOfReach($0) }
    guard changed.isEmpty, unknown.isEmpty else {
      throw Self.internalFailure(changed + unknown, in: files.path)
    }
  }

  /// Writes a set of files and removes those that it stands for.
  ///
  /// - Parameters:
  ///   - fresh: paths below the folder, with `/`, and their bytes.
  ///   - replaces: which earlier files of the same command, no longer in the set, are to go.
  /// - Returns: the names of those that were removed.
  /// - Throws: ``HostFailure``, before anything has changed, when one of them would replace what
  ///   somebody else wrote; and when one cannot be written, with old and new files whole.
  @discardableResult
  public mutating func write(
    _ fresh: [(name: String, bytes: [UInt8])], replacing replaces: (String) -> Bool = { _ in true }
  ) throws -> [String] {
    try requireNothingForFewerEyes()
    let written = Set(
      fresh.map {
        FolderRecord.Entry(
          digest: FolderRecord.digest(of: $0.bytes), file: $0.name, maker: maker, profile: profile)
      })
    let kept = Set(fresh.map(\.name))
    let foreign = fresh.map(\.name).filter { !isOurs($0) }
    if let link = foreign.first(where: isLink) { throw FolderFiles.notOurs(link, in: files.path) }
    guard foreign.isEmpty else { throw Self.failure(foreign, in: files.path) }
    let early = forFewerEyes.filter { !isFree($0) && !isOutOfReach($0) }
    for name in early { try files.remove(name) }
    let gone = Set(early)
    known = known.filter { !gone.contains($0.file) }
    // What somebody changed meanwhile is theirs now; the record goes on to know where it came from.
    let candidates = Set(known.filter { $0.maker == maker && replaces($0.file) }.map(\.file))
    let stale = candidates.subtracting(kept).filter { !isFree($0) && isOurs($0) }.sorted()
    known.formUnion(written)
    try writeRecord()
    for file in fresh { try files.write(file.bytes, to: file.name) }
    for name in stale { try files.remove(name) }
    let over = kept.union(stale)
    known = known.filter { !over.contains($0.file) && !isFree($0.file) }.union(written)
    try writeRecord()
    return gone.subtracting(kept).union(stale).sorted()
  }

  /// Files of a more internal version than the one that is written now.
  private var forFewerEyes: [String] {
    let order = DisclosureProfile.allCases
    guard let own = order.firstIndex(of: profile) else { return [] }
    let narrower = Set(order[..<own])
    return Set(
      known.filter { narrower.contains($0.profile) && $0.maker != .tables }.map(\.file)
    ).sorted()
  }

  private func isFree(_ name: String) -> Bool {
    if case .nothing = files.content(of: name) { true } else { false }
  }

  private func isLink(_ name: String) -> Bool {
    if case .other = files.content(of: name) { true } else { false }
  }

  /// Whether a line of the record leads through a link, where the program never wrote.
  private func isOutOfReach(_ name: String) -> Bool { name.contains("/") && isLink(name) }

  /// Whether a name is free, or holds what the program wrote there.
  private func isOurs(_ name: String) -> Bool {
    switch files.content(of: name) {
    case .nothing: return true
    case .other: return false
    case .file:
      let digests = known.filter { $0.file == name }.map(\.digest)
      guard !digests.isEmpty, let bytes = files.bytes(of: name, atMost: 1 << 28) else {
        return false
      }
      return digests.contains(FolderRecord.digest(of: bytes))
    }
  }

  private func writeRecord() throws {
    var record = FolderRecord("")
    record.entries = known
    try files.write(Array(record.text.utf8), to: FolderRecord.name)
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

  private static func internalFailure(_ names: [String], in path: String) -> HostFailure {
    HostFailure(
      .cannotCreate,
      fr: """
        Dans \(quoted: path) restent d'une version moins large, et modifiés depuis ou inconnus de \
        Parvis : \(list: names, atMost: 9). Ce dossier ne peut pas recevoir une version pour \
        d'autres ; rien n'a été écrit. Déplacer ces fichiers, ou donner un autre dossier.
        """,
      en: """
        In \(quoted: path) there remain, from a version for fewer eyes, and changed since or \
        unknown to Parvis: \(list: names, atMost: 9). This folder cannot take a version for \
        others; nothing has been written. Move these files, or give another folder.
        """)
  }
}
