#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif
internal import ParvisCore

/// The files below one folder, reached step by step so that no symbolic link leads elsewhere.
///
/// The folder itself may be a link, for it is the user who named it; nothing below it is followed.
struct FolderFiles {
  /// With `/` at its end.
  let path: String

  /// What stands at a name.
  enum Content {
    /// Nothing, or a folder on the way is missing.
    case nothing
    case file
    /// A link, a folder or a device, or a link on the way.
    case other
  }

  /// Whether a name stays below its folder: no root, no way up, no empty part.
  static func isInner(_ name: some StringProtocol) -> Bool {
    !name.isEmpty
      && name.split(separator: "/", omittingEmptySubsequences: false)
        .allSatisfy { !["", ".", ".."].contains($0) }
  }

  func content(of name: String) -> Content {
    let parent = parent(of: name, isMade: false)
    guard parent >= 0 else { return parent == -ENOENT ? .nothing : .other }
    defer { close(parent) }
    var status = stat()
    guard unsafe fstatat(parent, Self.last(of: name), &status, AT_SYMLINK_NOFOLLOW) == 0 else {
      return errno == ENOENT ? .nothing : .other
    }
    return status.st_mode & S_IFMT == S_IFREG ? .file : .other
  }

  /// The bytes of a file; nil when there is none that can be read.
  func bytes(of name: String, atMost limit: Int) -> [UInt8]? {
    let parent = parent(of: name, isMade: false)
    guard parent >= 0 else { return nil }
    defer { close(parent) }
    let flags = O_RDONLY | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK
    let descriptor = unsafe openat(parent, Self.last(of: name), flags)
    guard descriptor >= 0 else { return nil }
    defer { close(descriptor) }
    return try? Descriptor.readAll(descriptor, atMost: limit)
  }

  /// Takes a file away; one that is not there is fine.
  ///
  /// - Throws: ``HostFailure`` when it stays.
  func remove(_ name: String) throws {
    let parent = parent(of: name, isMade: false)
    guard parent != -ENOENT else { return }
    guard parent >= 0 else { throw failure(name, -parent) }
    defer { close(parent) }
    guard unsafe unlinkat(parent, Self.last(of: name), 0) == 0 || errno == ENOENT else {
      throw AtomicFile.failure(path + name, errno)
    }
  }

  /// Writes a file whole or not at all, making the folders on the way.
  ///
  /// - Throws: ``HostFailure`` with the old file as it was.
  func write(_ bytes: [UInt8], to name: String) throws {
    let parent = parent(of: name, isMade: true)
    guard parent >= 0 else { throw failure(name, -parent) }
    defer { close(parent) }
    let last = Self.last(of: name)
    var old = stat()
    let exists = unsafe fstatat(parent, last, &old, AT_SYMLINK_NOFOLLOW) == 0
    if exists, old.st_mode & S_IFMT != S_IFREG { throw Self.notOurs(name, in: path) }
    if exists, unsafe faccessat(parent, last, W_OK, 0) != 0 {
      throw AtomicFile.failure(path + name, errno)
    }
    let (temporary, descriptor) = try openTemporary(in: parent, for: name)
    var problem: Int32 = 0
    if exists, fchmod(descriptor, old.st_mode & 0o7777) != 0 { problem = errno }
    if problem == 0, !Descriptor.writeAll(bytes, to: descriptor) { problem = errno }
    if problem == 0, fsync(descriptor) != 0 { problem = errno }
    if problem == 0, unsafe renameat(parent, temporary, parent, last) != 0 { problem = errno }
    close(descriptor)
    guard problem == 0 else {
      _ = unsafe unlinkat(parent, temporary, 0)
      throw AtomicFile.failure(path + name, problem)
    }
    let folder = name.lastIndex(of: "/").map { path + name[...$0] } ?? path
    AtomicFile.removeLeftovers(in: folder)
  }

  /// A new file, locked for as long as its descriptor is open, as ``AtomicFile`` makes it.
  private func openTemporary(
    in parent: Int32, for name: String
  ) throws -> (name: String, descriptor: Int32) {
    for _ in 0..<16 {
      let temporary = AtomicFile.temporaryName(for: Self.last(of: name))
      let flags = O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW
      let descriptor = unsafe openat(parent, temporary, flags, 0o666)
      guard descriptor >= 0 else { throw AtomicFile.failure(path + name, errno) }
      if AtomicFile.isLocked(descriptor) { return (temporary, descriptor) }
      close(descriptor)
    }
    throw AtomicFile.failure(path + name, EAGAIN)
  }

  /// The folder that holds a name, open; the negative error of the system when it cannot be.
  private func parent(of name: String, isMade: Bool) -> Int32 {
    let flags = O_RDONLY | O_DIRECTORY | O_CLOEXEC
    var folder = unsafe open(path, flags)
    guard folder >= 0 else { return -errno }
    for part in name.split(separator: "/").dropLast().map(String.init) {
      var problem: Int32 = 0
      if isMade, unsafe mkdirat(folder, part, 0o777) != 0, errno != EEXIST { problem = errno }
      let next = problem == 0 ? unsafe openat(folder, part, flags | O_NOFOLLOW) : -1
      if problem == 0, next < 0 { problem = errno }
      close(folder)
      guard problem == 0 else { return -problem }
      folder = next
    }
    return folder
  }

  private func failure(_ name: String, _ problem: Int32) -> HostFailure {
    problem == ELOOP || problem == ENOTDIR
      ? Self.notOurs(name, in: path) : AtomicFile.failure(path + name, problem)
  }

  private static func last(of name: String) -> String {
    name.split(separator: "/").last.map(String.init) ?? name
  }

  /// What is said of a name that is no plain file below its folder.
  static func notOurs(_ name: String, in path: String) -> HostFailure {
    HostFailure(
      .cannotCreate,
      fr: """
        Dans \(quoted: path), \(quoted: name) n'est pas un simple fichier de ce dossier (un \
        lien vers un autre endroit, par exemple) : rien n'y est écrit ni retiré. L'enlever, ou \
        donner un autre dossier.
        """,
      en: """
        In \(quoted: path), \(quoted: name) is no plain file of this folder (a link to another \
        place, for example): nothing is written or removed there. Take it away, or give another \
        folder.
        """)
  }
}
