#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif
internal import ParvisCore

/// Reads an input file whole, up to the reader's limit.
public enum InputFile {
  /// The reader refuses larger files with a sentence of its own: one byte more is read.
  public static let sizeLimit = 16 * 1024 * 1024

  /// - Throws: ``HostFailure`` with a sentence for each way in which a file cannot be read.
  public static func read(_ path: String, atMost limit: Int = sizeLimit) throws -> [UInt8] {
    var status = stat()
    guard unsafe stat(path, &status) == 0 else { throw failure(path, errno) }
    if status.st_mode & S_IFMT == S_IFDIR { throw failure(path, EISDIR) }
    // Opening a pipe waits for somebody to write into it.
    let descriptor = unsafe open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw failure(path, errno) }
    defer { close(descriptor) }
    do {
      return try Descriptor.readAll(descriptor, atMost: limit)
    } catch let error as Descriptor.Failure {
      throw failure(path, error.code)
    }
  }

  /// - Throws: ``HostFailure`` with a sentence.
  public static func readStandardInput() throws -> [UInt8] {
    do {
      return try Descriptor.readAll(STDIN_FILENO, atMost: sizeLimit)
    } catch let error as Descriptor.Failure {
      throw HostFailure(
        error.code == EISDIR ? .noInput : .inputOutput,
        error.code == EISDIR
          ? Bilingual(
            fr: "l'entrée standard est un dossier ; donner le nom d'un fichier.",
            en: "standard input is a folder; give the name of a file.")
          : Bilingual(
            fr: "l'entrée standard ne peut pas être lue (erreur système \(Int(error.code))).",
            en: "standard input cannot be read (system error \(Int(error.code)))."))
    }
  }

  private static func failure(_ path: String, _ code: Int32) -> HostFailure {
    let message =
      switch code {
      case ENOENT, ENOTDIR:
        Bilingual(
          fr: "\(quoted: path) : ce fichier n'existe pas. Vérifier le nom et le dossier.",
          en: "\(quoted: path): there is no such file. Check the name and the folder.")
      case EISDIR:
        Bilingual(
          fr: "\(quoted: path) est un dossier ; donner le nom d'un fichier.",
          en: "\(quoted: path) is a folder; give the name of a file.")
      case EACCES, EPERM:
        Bilingual(
          fr: "\(quoted: path) : la lecture de ce fichier n'est pas autorisée.",
          en: "\(quoted: path): reading this file is not allowed.")
      default:
        Bilingual(
          fr: "\(quoted: path) : ce fichier ne peut pas être lu (erreur système \(Int(code))).",
          en: "\(quoted: path): this file cannot be read (system error \(Int(code))).")
      }
    let isAbsent = [ENOENT, ENOTDIR, EISDIR, EACCES, EPERM].contains(code)
    return HostFailure(isAbsent ? .noInput : .inputOutput, message)
  }
}
