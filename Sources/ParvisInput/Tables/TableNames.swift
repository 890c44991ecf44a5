internal import ParvisCore

/// What a table holds, by the name of its file.
enum TableNames {
  /// The layout for a file name without extension; nil when it names no section.
  ///
  /// Spreadsheets put the name of the workbook before that of the sheet, and downloads a number
  /// behind it: « Carte - acteurs », « 2_liens », « publics (1) ».
  static func layout(of base: String) -> TableLayout? {
    for name in candidates(base) {
      if isReturns(name) { return TableLayout.returns }
      if let section = RootFields.table.index(of: name) { return .of(section: section) }
    }
    return nil
  }

  /// Whether a file is called as other programs call theirs of that subject, which says less than
  /// its titles.
  static func isForeign(_ base: String, _ subject: TableRecognition.Subject) -> Bool {
    let words: [String] =
      switch subject {
      case .stakeholders: ["elements", "nodes", "nœuds", "sommets", "vertices"]
      case .links: ["connections", "connexions", "edges", "arêtes", "arcs"]
      case .audiences, .themes: []
      }
    let forms = Set(words.map { KeyForm($0).loose })
    return candidates(base).contains { forms.contains(KeyForm($0).loose) }
  }

  /// The section whose name is the nearest, as an author would write it.
  static func nearest(to base: String) -> String? {
    candidates(base).lazy.compactMap { name in
      Suggestions.best(for: name, among: RootFields.table.entries.flatMap(\.spellings))
    }.first
  }

  private static func isReturns(_ name: String) -> Bool {
    ["retour citoyen", "citizen return"].contains(KeyForm(name).loose)
  }

  private static func candidates(_ base: String) -> [String] {
    var names = [base]
    var bare = base[...]
    if bare.last == ")", let open = bare.lastIndex(of: "(") { bare = bare[..<open] }
    bare = bare.drop { $0.isNumber || "_-. ".contains($0) }
    names.append(String(bare.trimmed))
    if let dash = bare.ranges(of: " - ").last {
      names.append(String(bare[dash.upperBound...].trimmed))
    }
    return names
  }
}
