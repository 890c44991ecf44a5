/// What a name says, in its end, to be a short name of what it names.
public enum ShortName {
  /// The 2 to 12 capitals or digits in brackets at the end of a name, at least one of them a
  /// letter: « ABF » of « Architecte des Bâtiments de France (ABF) ».
  ///
  /// - Complexity: O(length of the name).
  public static func inBrackets(of name: String) -> String? {
    guard name.utf8.last == 0x29, let open = name.lastIndex(of: "("), open > name.startIndex else {
      return nil
    }
    let inside = name[name.index(after: open)...].dropLast()
    guard (2...12).contains(inside.count), inside.contains(where: \.isLetter),
      inside.allSatisfy({ $0.isUppercase || $0.isNumber })
    else { return nil }
    return String(inside)
  }

  /// The short names in brackets that only one of the names ends with, by name, but for those that
  /// are names themselves.
  public static func inBrackets(ofEach names: [String]) -> [String: String] {
    var owners: [FoldedName: [String]] = [:]
    for name in names {
      if let short = inBrackets(of: name) { owners[FoldedName(short), default: []].append(name) }
    }
    guard !owners.isEmpty else { return [:] }
    for name in names { owners[FoldedName(name)] = nil }
    var found: [String: String] = [:]
    for all in owners.values where all.count == 1 { found[all[0]] = inBrackets(of: all[0]) }
    return found
  }
}
