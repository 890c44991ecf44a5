/// Words of a command line as they are typed into a shell.
enum ShellWord {
  /// A file name as one word, between apostrophes when it holds more than letters and figures.
  static func quoted(_ path: String) -> String {
    let isOption = path.hasPrefix("-") && path != "-"
    let path = isOption ? "./" + path : path
    let isPlain = path.allSatisfy { $0.isLetter || $0.isNumber || "_-./+,:@%=".contains($0) }
    guard !isPlain || path.isEmpty else { return path }
    return "'" + path.replacing("'", with: "'\\''") + "'"
  }
}
