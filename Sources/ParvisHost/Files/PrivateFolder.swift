#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// A folder for a moment that nobody else can look into.
struct PrivateFolder: ~Copyable {
  let path: String

  /// Nil when none can be made.
  init?() {
    let root = ProcessEnvironment.value(of: "TMPDIR") ?? "/tmp"
    let start = root.hasPrefix("/") ? root : "/tmp"
    var template = Array("\(start)/parvis-XXXXXX".utf8CString)
    guard unsafe mkdtemp(&template) != nil else { return nil }
    path = String(
      decoding: template.prefix { $0 != 0 }.map(UInt8.init(bitPattern:)), as: UTF8.self)
  }

  deinit { Self.remove(path, depth: 0) }

  /// The names of what is in a folder, by name.
  static func names(in path: String) -> [String] {
    guard let folder = unsafe opendir(path) else { return [] }
    defer { unsafe closedir(folder) }
    var names: [String] = []
    while let entry = unsafe readdir(folder) {
      let name = unsafe withUnsafePointer(to: entry.pointee.d_name) { pointer in
        unsafe pointer.withMemoryRebound(to: CChar.self, capacity: 256) {
          unsafe String(cString: $0)
        }
      }
      if name != ".", name != ".." { names.append(name) }
    }
    return names.sorted { $0.unicodeScalars.lexicographicallyPrecedes($1.unicodeScalars) }
  }

  /// Removes a file, or a folder with all that is in it; links are removed, not followed.
  private static func remove(_ path: String, depth: Int) {
    var status = stat()
    guard depth < 32, unsafe lstat(path, &status) == 0 else { return }
    if status.st_mode & S_IFMT == S_IFDIR {
      for name in names(in: path) { remove(path + "/" + name, depth: depth + 1) }
      _ = unsafe rmdir(path)
    } else {
      _ = unsafe unlink(path)
    }
  }
}
