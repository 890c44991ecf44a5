#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif
internal import ParvisCore

/// A file that did not exist: what has the name already is never replaced, not even in a race.
public enum NewFile {
  /// Writes beside the name, then gives the whole file the name, which fails when it is taken.
  ///
  /// - Throws: ``HostFailure`` when there is something of that name, or when it cannot be written.
  public static func write(_ bytes: [UInt8], to path: String) throws {
    var status = stat()
    guard unsafe lstat(path, &status) != 0 else { throw failure(path, EEXIST) }
    let (temporary, descriptor) = try AtomicFile.openTemporary(beside: path, path)
    var problem: Int32 = 0
    if !Descriptor.writeAll(bytes, to: descriptor) || fsync(descriptor) != 0 { problem = errno }
    if problem == 0, unsafe link(temporary, path) != 0 { problem = errno }
    // Some disks know no second name for a file.
    if problem == EPERM || problem == ENOTSUP { problem = writeOnce(bytes, to: path) }
    close(descriptor)
    _ = unsafe unlink(temporary)
    guard problem == 0 else { throw failure(path, problem) }
  }

  /// Takes the name first, then writes; half a file is removed again.
  private static func writeOnce(_ bytes: [UInt8], to path: String) -> Int32 {
    let flags = O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW
    let descriptor = unsafe open(path, flags, 0o666)
    guard descriptor >= 0 else { return errno }
    let isWritten = Descriptor.writeAll(bytes, to: descriptor) && fsync(descriptor) == 0
    let problem = isWritten ? 0 : errno
    close(descriptor)
    if !isWritten { _ = unsafe unlink(path) }
    return problem
  }

  /// A file in the folder of another.
  public static func beside(_ path: String, _ name: String) -> String {
    path.lastIndex(of: "/").map { path[...$0] + name } ?? name
  }

  private static func failure(_ path: String, _ code: Int32) -> HostFailure {
    let message =
      switch code {
      case EEXIST, ELOOP:
        Bilingual(
          fr: "\(quoted: path) existe déjà : rien n'est remplacé. Donner un autre nom.",
          en: "\(quoted: path) exists already: nothing is replaced. Give another name.")
      case ENOENT, ENOTDIR, EISDIR: AtomicFile.message(path, code)
      case EACCES, EPERM, EROFS:
        Bilingual(
          fr: "\(quoted: path) : l'écriture n'est pas autorisée ici.",
          en: "\(quoted: path): writing is not allowed here.")
      default:
        Bilingual(
          fr: "\(quoted: path) : l'écriture a échoué (\(Int(code))).",
          en: "\(quoted: path): writing failed (\(Int(code))).")
      }
    return HostFailure(.cannotCreate, message)
  }
}
