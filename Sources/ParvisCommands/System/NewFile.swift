#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif
internal import ParvisCore

/// A file that did not exist: what has the name already is never replaced, not even in a race.
enum NewFile {
  /// - Throws: ``CommandFailure`` when there is something of that name, or when it cannot be written.
  static func write(_ bytes: [UInt8], to path: String) throws {
    let flags = O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW
    let descriptor = unsafe open(path, flags, 0o666)
    guard descriptor >= 0 else { throw failure(path, errno) }
    let isWritten = Descriptor.writeAll(bytes, to: descriptor) && fsync(descriptor) == 0
    let problem = errno
    close(descriptor)
    guard isWritten else {
      // Half a file is of no use, and it is our own.
      _ = unsafe unlink(path)
      throw failure(path, problem)
    }
  }

  /// A file in the folder of another.
  static func beside(_ path: String, _ name: String) -> String {
    path.lastIndex(of: "/").map { path[...$0] + name } ?? name
  }

  private static func failure(_ path: String, _ code: Int32) -> CommandFailure {
    let message =
      switch code {
      case EEXIST, ELOOP:
        Bilingual(
          fr: "\(quoted: path) existe déjà : rien n'est remplacé. Donner un autre nom.",
          en: "\(quoted: path) exists already: nothing is replaced. Give another name.")
      case ENOENT, ENOTDIR:
        Bilingual(
          fr: "\(quoted: path) : le dossier où écrire n'existe pas.",
          en: "\(quoted: path): the folder to write into does not exist.")
      case EISDIR:
        Bilingual(
          fr: "\(quoted: path) est un dossier ; donner un nom de fichier.",
          en: "\(quoted: path) is a folder; give a file name.")
      case EACCES, EPERM, EROFS:
        Bilingual(
          fr: "\(quoted: path) : l'écriture n'est pas autorisée ici.",
          en: "\(quoted: path): writing is not allowed here.")
      default:
        Bilingual(
          fr: "\(quoted: path) : l'écriture a échoué (\(Int(code))).",
          en: "\(quoted: path): writing failed (\(Int(code))).")
      }
    return CommandFailure(.cannotCreate, message)
  }
}
