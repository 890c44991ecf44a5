internal import ParvisCore

/// The lines of a text that belong to entries marked confidential, found even where it has errors.
///
/// In YAML and JSON the mark covers the entry that holds it: the line of its key and the lines
/// that are indented deeper; braces on one line are covered with the line. In a table it covers
/// the row. What is doubtful counts as confidential.
struct ConfidentialLines {
  private let lines: Set<Int>

  /// Whether a line, from 1 in the whole text, belongs to such an entry.
  func contains(_ line: Int) -> Bool { lines.contains(line) }

  /// - Complexity: O(size of the text), and next to nothing where the word does not occur.
  init(of text: SourceText, tables: [TextTable]) {
    guard tables.isEmpty else {
      lines = Self.rows(of: text, tables)
      return
    }
    let all = (0..<text.lineCount).map {
      String(decoding: text.bytes[text.range(ofLine: $0)], as: UTF8.self)
    }
    var covered: Set<Int> = []
    for (index, line) in all.enumerated() where Self.isMarked(line) {
      // Braces opened on an earlier line, or a block: the entry begins above.
      var head = index
      if !line.contains("{") || Self.startsWithMark(line) {
        let indent = Self.indent(of: line)
        while head > 0, Self.isBlank(all[head]) || Self.indent(of: all[head]) >= indent {
          head -= 1
          // An item of a list is its own head.
          if Self.indent(of: all[head]) < indent || Self.isItem(all[head], holding: indent) {
            break
          }
        }
      }
      let depth = Self.indent(of: all[head])
      covered.insert(head + 1)
      var next = head + 1
      while next < all.count, Self.isBlank(all[next]) || Self.indent(of: all[next]) > depth {
        covered.insert(next + 1)
        next += 1
      }
      covered.insert(index + 1)
    }
    lines = covered
  }

  /// Whether a line says `confidentiel: oui`, or anything that is no plain « no ».
  private static func isMarked(_ line: String) -> Bool {
    let folded = line.lowercased()
    guard let word = folded.firstRange(of: "confidenti") else { return false }
    let rest = folded[word.upperBound...].drop {
      $0.isLetter || "\"' \t\u{A0}\u{202F}".contains($0)
    }
    guard rest.first == ":" else { return false }
    let value = rest.dropFirst().drop { $0.isWhitespace || "\"'".contains($0) }.prefix {
      $0.isLetter
    }
    // The section of that name holds no entry of the map.
    if value.isEmpty, rest.dropFirst().allSatisfy(\.isWhitespace), indent(of: line) == 0 {
      return false
    }
    return !["non", "no", "false", "faux", "n"].contains(value)
  }

  private static func startsWithMark(_ line: String) -> Bool {
    line.lowercased().drop { $0.isWhitespace || "-\"'".contains($0) }.hasPrefix("confidenti")
  }

  private static func indent(of line: String) -> Int {
    line.utf8.prefix { $0 == 0x20 || $0 == 0x09 }.count
  }

  private static func isBlank(_ line: String) -> Bool { line.allSatisfy(\.isWhitespace) }

  /// Whether a line begins an item of a list whose keys stand at that indentation.
  private static func isItem(_ line: String, holding indent: Int) -> Bool {
    let content = line.drop { $0 == " " || $0 == "\t" }
    return content.hasPrefix("- ") && self.indent(of: line) < indent
  }

  private static func rows(of text: SourceText, _ tables: [TextTable]) -> Set<Int> {
    var covered: Set<Int> = []
    for table in tables {
      let columns = Set(
        table.titles.indices.filter { table.titles[$0].lowercased().hasPrefix("confidenti") })
      guard !columns.isEmpty else { continue }
      for (index, mark) in table.marks.enumerated() where columns.contains(mark.column) {
        let end = index + 1 < table.marks.count ? table.marks[index + 1].start : text.bytes.count
        let cell = String(decoding: text.bytes[mark.start..<max(mark.start, end)], as: UTF8.self)
        let value = cell.lowercased().drop { $0 == "\"" || $0 == " " }.prefix {
          $0.isLetter || $0.isNumber
        }
        if !["", "non", "no", "false", "faux", "n", "0"].contains(value) {
          covered.insert(text.lineIndex(of: mark.start) + 1)
        }
      }
    }
    return covered
  }
}
