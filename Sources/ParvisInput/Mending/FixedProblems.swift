import ParvisCore

/// The fixes of the problems of a reading, as edits of its text.
enum FixedProblems {
  /// - Complexity: O(problems · length of their lines).
  static func edits(of reading: ReadMap) -> [TextEdit] {
    let names = misspeltOnce(in: reading)
    return reading.diagnostics.flatMap { diagnostic -> [TextEdit] in
      guard let fix = diagnostic.fix, !isUnknownName(diagnostic) || names.contains(fix) else {
        return []
      }
      return fix.replacements.compactMap { edit($0, in: reading.text) }
    }
  }

  /// A slip happens once; an unknown name that comes back is one that was not declared.
  private static func misspeltOnce(in reading: ReadMap) -> Set<Diagnostic.Fix> {
    var times: [FoldedName: Int] = [:]
    let fixes = reading.diagnostics.filter(isUnknownName).compactMap(\.fix)
    for fix in fixes {
      for replacement in fix.replacements {
        times[FoldedName(replacement.original), default: 0] += 1
      }
    }
    return Set(
      fixes.filter { fix in
        fix.replacements.allSatisfy { times[FoldedName($0.original)] == 1 }
      })
  }

  private static func isUnknownName(_ diagnostic: Diagnostic) -> Bool {
    guard let code = DiagnosticCode(rawValue: diagnostic.code) else { return false }
    return code == .unknownLinkEnd || NameKind.allCases.contains { $0.unknownCode == code }
  }

  private static func edit(
    _ replacement: Diagnostic.Fix.Replacement, in text: SourceText
  ) -> TextEdit? {
    guard let span = text.span(of: replacement.location),
      text.string(in: span) == replacement.original
    else { return nil }
    let kind =
      replacement.original == "\t"
      ? TextEdit.Kind.tab : .word(from: replacement.original, to: replacement.text)
    return TextEdit(span: span, replacement: Array(replacement.text.utf8), kind: kind)
  }
}
