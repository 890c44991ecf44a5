#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif
internal import ParvisCore

/// Writes an output file so that readers see the old one or the new one, never half of it.
///
/// The bytes go to a temporary file in the same folder, which then takes the name. The mode of an
/// old file is kept, and a symbolic link is followed, not replaced. Devices and pipes are written
/// directly. A run that was ended in the middle may leave its temporary file behind; the next one
/// that writes into the folder removes it.
public enum AtomicFile {
  /// - Throws: ``HostFailure`` when the output cannot be created; nothing has changed then.
  public static func write(_ bytes: [UInt8], to path: String) throws {
    let target = try followingLinks(path)
    var old = stat()
    let exists = unsafe stat(target, &old) == 0
    if exists, old.st_mode & S_IFMT == S_IFDIR { throw failure(path, EISDIR) }
    if exists, old.st_mode & S_IFMT != S_IFREG {
      try writeDirectly(bytes, to: target, path)
      return
    }
    if exists, unsafe access(target, W_OK) != 0 { throw failure(path, errno) }
    let (temporary, descriptor) = try openTemporary(beside: target, path)
    var problem: Int32 = 0
    if exists, fchmod(descriptor, old.st_mode & 0o7777) != 0 { problem = errno }
    if problem == 0, !Descriptor.writeAll(bytes, to: descriptor) { problem = errno }
    if problem == 0, fsync(descriptor) != 0 { problem = errno }
    // The lock is held until the name is taken: the descriptor is closed last.
    if problem == 0, unsafe rename(temporary, target) != 0 { problem = errno }
    close(descriptor)
    guard problem == 0 else {
      _ = unsafe unlink(temporary)
      throw failure(path, problem)
    }
    removeLeftovers(in: folder(of: target))
  }

  /// Makes a folder and those above it; one that exists already is fine.
  public static func makeFolder(_ path: String) throws {
    var status = stat()
    if unsafe stat(path, &status) == 0 {
      guard status.st_mode & S_IFMT == S_IFDIR else { throw failure(path, EEXIST) }
      return
    }
    let parts = path.split(separator: "/", omittingEmptySubsequences: true)
    var current = path.hasPrefix("/") ? "" : "."
    for part in parts {
      current += "/" + part
      guard unsafe mkdir(current, 0o777) == 0 || errno == EEXIST else {
        throw failure(path, errno)
      }
    }
    guard unsafe stat(path, &status) == 0, status.st_mode & S_IFMT == S_IFDIR else {
      throw failure(path, EEXIST)
    }
  }

  /// Removes a file; one that is not there is fine.
  public static func remove(_ path: String) throws {
    guard unsafe unlink(path) == 0 || errno == ENOENT else { throw failure(path, errno) }
  }

  /// Whether two paths name the same existing file, links followed.
  public static func isSameFile(_ left: String, _ right: String) -> Bool {
    var first = stat()
    var second = stat()
    guard unsafe stat(left, &first) == 0, unsafe stat(right, &second) == 0 else { return false }
    return first.st_mode & S_IFMT == S_IFREG && first.st_dev == second.st_dev
      && first.st_ino == second.st_ino
  }

  /// Whether there is anything at a path.
  public static func exists(_ path: String) -> Bool {
    var status = stat()
    return unsafe stat(path, &status) == 0
  }

  /// Whether a path names an existing folder.
  public static func isFolder(_ path: String) -> Bool {
    var status = stat()
    return unsafe stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
  }

  private static func writeDirectly(_ bytes: [UInt8], to target: String, _ path: String) throws {
    let descriptor = unsafe open(target, O_WRONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw failure(path, errno) }
    let isWritten = Descriptor.writeAll(bytes, to: descriptor)
    let problem = errno
    guard close(descriptor) == 0, isWritten else { throw failure(path, problem) }
  }

  /// The file that a symbolic link stands for, even when it does not exist yet.
  private static func followingLinks(_ path: String) throws -> String {
    var target = path
    for _ in 0..<32 {
      var buffer = [UInt8](repeating: 0, count: 4_096)
      let count = unsafe buffer.withUnsafeMutableBytes { bytes in
        guard let start = unsafe bytes.baseAddress?.assumingMemoryBound(to: CChar.self) else {
          return -1
        }
        return unsafe readlink(target, start, bytes.count)
      }
      guard count > 0 else { return target }
      let link = String(decoding: buffer[..<count], as: UTF8.self)
      target = link.hasPrefix("/") ? link : folder(of: target) + link
    }
    throw failure(path, ELOOP)
  }

  private static func folder(of path: String) -> String {
    path.lastIndex(of: "/").map { String(path[...$0]) } ?? ""
  }

  private static let temporarySuffix = ".parvis-tmp"

  /// A new file, locked for as long as its descriptor is open: a sign that somebody writes it.
  static func openTemporary(
    beside target: String, _ path: String
  ) throws -> (name: String, descriptor: Int32) {
    let name = target.lastIndex(of: "/").map { target[target.index(after: $0)...] } ?? target[...]
    for _ in 0..<16 {
      let temporary = folder(of: target) + temporaryName(for: String(name))
      let descriptor = unsafe open(temporary, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o666)
      guard descriptor >= 0 else { throw failure(path, errno) }
      if isLocked(descriptor) { return (temporary, descriptor) }
      close(descriptor)
    }
    throw failure(path, EAGAIN)
  }

  /// A name that no other run takes, by which leftovers are known.
  static func temporaryName(for name: String) -> String {
    var generator = SystemRandomNumberGenerator()
    let suffix = String(generator.next() as UInt64, radix: 36) + temporarySuffix
    return ".\(name.prefix(100)).\(suffix)"
  }

  /// Locks a new file; false when another run took it for a leftover before.
  static func isLocked(_ descriptor: Int32) -> Bool {
    let isTaken = flock(descriptor, LOCK_EX | LOCK_NB) != 0 && errno == EWOULDBLOCK
    var status = stat()
    guard unsafe fstat(descriptor, &status) == 0 else { return false }
    return !isTaken && status.st_nlink > 0
  }

  /// Removes what runs that were ended in the middle left in a folder.
  static func removeLeftovers(in folder: String) {
    for name in names(in: folder.isEmpty ? "." : folder)
    where name.hasPrefix(".") && name.hasSuffix(temporarySuffix) {
      let leftover = folder + name
      let descriptor = unsafe open(leftover, O_RDONLY | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK)
      guard descriptor >= 0 else { continue }
      // Where there are no locks, nobody knows whether it is still being written.
      if flock(descriptor, LOCK_EX | LOCK_NB) == 0 { _ = unsafe unlink(leftover) }
      close(descriptor)
    }
  }

  private static func names(in folder: String) -> [String] {
    guard let stream = unsafe opendir(folder) else { return [] }
    defer { unsafe closedir(stream) }
    var names: [String] = []
    while let entry = unsafe readdir(stream) {
      let name = unsafe withUnsafePointer(to: &entry.pointee.d_name) { tuple in
        let start = unsafe UnsafeRawPointer(tuple).assumingMemoryBound(to: CChar.self)
        return unsafe String(cString: start)
      }
      names.append(name)
    }
    return names
  }

  static func failure(_ path: String, _ code: Int32) -> HostFailure {
    HostFailure(code == EIO ? .inputOutput : .cannotCreate, message(path, code))
  }

  /// Why nothing can be written there.
  static func message(_ path: String, _ code: Int32) -> Bilingual {
    switch code {
    case EISDIR:
      Bilingual(
        fr: "\(quoted: path) est un dossier ; donner un nom de fichier.",
        en: "\(quoted: path) is a folder; give a file name.")
    case EEXIST:
      Bilingual(
        fr: "\(quoted: path) existe déjà et n'est pas un dossier.",
        en: "\(quoted: path) exists already and is not a folder.")
    case ENOENT, ENOTDIR:
      Bilingual(
        fr: "\(quoted: path) : le dossier où écrire n'existe pas.",
        en: "\(quoted: path): the folder to write into does not exist.")
    case EACCES, EPERM, EROFS:
      Bilingual(
        fr: "\(quoted: path) : l'écriture n'est pas autorisée à cet endroit.",
        en: "\(quoted: path): writing is not allowed there.")
    case ENOSPC, EDQUOT:
      Bilingual(
        fr: "\(quoted: path) : il n'y a plus de place sur le disque.",
        en: "\(quoted: path): there is no room left on the disk.")
    case ELOOP:
      Bilingual(
        fr: "\(quoted: path) : ce lien symbolique tourne en rond.",
        en: "\(quoted: path): this symbolic link goes round in circles.")
    case EMFILE, ENFILE:
      Bilingual(
        fr: "\(quoted: path) : trop de fichiers sont ouverts ; relever la limite (`ulimit -n`).",
        en: "\(quoted: path): too many files are open; raise the limit (`ulimit -n`).")
    case ENAMETOOLONG:
      Bilingual(
        fr: "\(quoted: path) : ce nom de fichier est trop long.",
        en: "\(quoted: path): this file name is too long.")
    default:
      Bilingual(
        fr: "\(quoted: path) ne peut pas être écrit (erreur système \(Int(code))).",
        en: "\(quoted: path) cannot be written (system error \(Int(code))).")
    }
  }
}
