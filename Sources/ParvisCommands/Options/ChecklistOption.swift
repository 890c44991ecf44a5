internal import ParvisCore

/// `--checklist` may be followed by `tout` (`all`); the parser knows no optional values.
enum ChecklistOption {
  static let name = "--checklist"
  static let everything = "--checklist-all"

  static func normalised(_ arguments: [String]) -> [String] {
    var result: [String] = []
    var rest = arguments[...]
    while let argument = rest.popFirst() {
      if argument == name, let next = rest.first, isEverything(next) {
        result.append(everything)
        rest.removeFirst()
      } else if argument.hasPrefix(name + "="), isEverything(argument.dropFirst(name.count + 1)) {
        result.append(everything)
      } else {
        result.append(argument)
        if argument == "--" { break }
      }
    }
    return result + rest
  }

  private static func isEverything(_ word: some StringProtocol) -> Bool {
    ["tout", "tous", "toutes", "all"].contains(FoldedName(word).text)
  }
}
