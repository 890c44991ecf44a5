internal import ParvisInput

/// The signs of diagrams and tables that are typed as text.
enum DiagramSigns {
  // MARK: DOT

  /// `digraph`, `graph` or `strict`, perhaps a name, and a brace.
  static func isDOT(_ file: FileBeginning) -> Bool {
    var rest = file.start
    while true {
      if rest.hasPrefix("//") || rest.hasPrefix("#") {
        rest = rest.drop { !$0.isNewline }
      } else if rest.hasPrefix("/*") {
        rest = rest.firstRange(of: "*/").map { rest[$0.upperBound...] } ?? ""
      } else {
        break
      }
      rest = rest.drop(while: \.isWhitespace)
    }
    var words = rest.prefix(300).replacing("{", with: " { ").split { $0.isWhitespace }
      .map { $0.lowercased() }
    if words.first == "strict" { words.removeFirst() }
    guard let kind = words.first, kind == "digraph" || kind == "graph" else { return false }
    let head = words.dropFirst().prefix { $0 != "{" }
    guard head.count + 1 < words.count else { return false }
    return head.count <= 1 || head.first?.hasPrefix("\"") == true
  }

  // MARK: Mermaid

  private static let kinds: Set<String> = [
    "flowchart", "graph", "sequencediagram", "classdiagram", "statediagram", "statediagram-v2",
    "erdiagram", "journey", "gantt", "pie", "mindmap", "timeline", "gitgraph", "quadrantchart",
    "requirementdiagram", "c4context", "sankey-beta", "xychart-beta", "block-beta",
    "architecture-beta", "kanban",
  ]

  private static let directions: Set<String> = ["tb", "td", "bt", "rl", "lr"]

  /// The first words of a diagram, without its settings and remarks.
  private static func diagram(_ file: FileBeginning) -> [String] {
    var lines = file.lines[...]
    // Settings between two lines of dashes.
    if lines.first?.trimmed == "---",
      let end = lines.dropFirst().firstIndex(where: { $0.trimmed == "---" })
    {
      lines = lines[(end + 1)...]
    }
    let line = lines.lazy.map(\.trimmed).first { line in
      !line.isEmpty && !line.hasPrefix("%%") && line != "```mermaid" && line != ":::mermaid"
    }
    return (line ?? "").prefix(200).lowercased().split { $0.isWhitespace || $0 == ";" }
      .map(String.init)
  }

  /// Quadrants with names in them.
  static func isQuadrant(_ file: FileBeginning) -> Bool { diagram(file).first == "quadrantchart" }

  /// Any diagram of Mermaid.
  static func isMermaid(_ file: FileBeginning) -> Bool {
    let words = diagram(file)
    guard let kind = words.first, kinds.contains(kind) else { return false }
    switch kind {
    // Words that begin other files too.
    case "graph", "flowchart": return words.count == 2 && directions.contains(words[1])
    case "pie": return words.count == 1 || ["title", "showdata"].contains(words[1])
    default: return words.count == 1
    }
  }

  /// A text in which a Mermaid diagram of quadrants stands.
  static func holdsQuadrant(_ file: FileBeginning) -> Bool {
    zip(file.lines, file.lines.dropFirst()).contains { fence, line in
      fence.trimmed.hasPrefix("```mermaid") && line.trimmed == "quadrantChart"
    }
  }

  // MARK: Markdown

  /// A line of titles and the line of dashes below it.
  static func holdsMarkdownTable(_ file: FileBeginning) -> Bool {
    MarkdownTables.hasTable(file.lines)
  }
}
