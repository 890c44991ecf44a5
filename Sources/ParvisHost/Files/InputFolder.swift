#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif
internal import ParvisCore

/// The tables of a folder.
public enum InputFolder {
  /// More tables than any map has: such a folder is another one.
  public static let mostTables = 64

  /// The extensions of workbooks, whose sheets are tables.
  static let workbookEndings = [".xlsx", ".ods", ".xlsm", ".xls"]

  /// Whether a path has the extension of a table, or of a workbook of several.
  public static func isTable(_ path: String) -> Bool {
    isTextTable(path) || isWorkbook(path)
  }

  /// Whether a path has the extension of a workbook.
  public static func isWorkbook(_ path: String) -> Bool {
    let lowered = path.lowercased()
    return workbookEndings.contains { lowered.hasSuffix($0) }
  }

  private static func isTextTable(_ path: String) -> Bool {
    let lowered = path.lowercased()
    return [".csv", ".tsv"].contains { lowered.hasSuffix($0) }
  }

  /// The paths of the tables of a folder, by name; folders, pipes and devices are passed over.
  ///
  /// Workbooks count in a folder without other tables: beside them they are what these were saved
  /// from.
  ///
  /// - Throws: ``HostFailure`` when the folder cannot be read or has no table.
  public static func tables(of path: String) throws -> [String] {
    guard let folder = unsafe opendir(path) else {
      throw HostFailure(
        .noInput,
        fr: "\(quoted: path) : la lecture de ce dossier n'est pas autorisée.",
        en: "\(quoted: path): reading this folder is not allowed.")
    }
    defer { unsafe closedir(folder) }
    var names: [String] = []
    while let entry = unsafe readdir(folder) {
      let name = unsafe withUnsafePointer(to: entry.pointee.d_name) { pointer in
        unsafe pointer.withMemoryRebound(to: CChar.self, capacity: 256) {
          unsafe String(cString: $0)
        }
      }
      // What an office program leaves beside an open file begins with a point or a tilde.
      if isTable(name), !name.hasPrefix("."), !name.hasPrefix("~") { names.append(name) }
    }
    let prefix = path.hasSuffix("/") ? path : path + "/"
    let all = names.sorted { left, right in
      left.unicodeScalars.lexicographicallyPrecedes(right.unicodeScalars)
    }.map { prefix + $0 }.filter(isRegular)
    let texts = all.filter(isTextTable)
    let files = texts.isEmpty ? all : texts
    guard !files.isEmpty else { throw HostFailure(.noInput, noTable(path)) }
    guard files.count <= mostTables else { throw HostFailure(.noInput, tooMany(path)) }
    return files
  }

  private static func isRegular(_ path: String) -> Bool {
    var status = stat()
    return unsafe stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFREG
  }

  private static func noTable(_ path: String) -> Bilingual {
    Bilingual(
      fr: """
        \(quoted: path) est un dossier sans tableau : il faut au moins `acteurs.csv`. Donner un \
        fichier, ou le dossier des tableaux.
        """,
      en: """
        \(quoted: path) is a folder without tables: at least `stakeholders.csv` is needed. Give a \
        file, or the folder of the tables.
        """)
  }

  private static func tooMany(_ path: String) -> Bilingual {
    Bilingual(
      fr: "\(quoted: path) : plus de \(mostTables) tableaux, ce n'est pas le dossier d'une carte.",
      en: "\(quoted: path): more than \(mostTables) tables, this is not the folder of a map.")
  }
}
