internal import ParvisCore
internal import ParvisInput

/// Fields of other programs that are about the drawing or the program, not about the map.
enum ForeignKeys {
  /// Keys as ``KeyForm`` has them, without spaces.
  private static let ofPrograms: Set<String> = [
    // Gephi: the drawing, and the results of its statistics.
    "r", "g", "b", "x", "y", "z", "size", "color", "colour", "couleur", "edgeid", "timeset",
    "interval", "degree", "indegree", "outdegree", "degre", "weighteddegree", "weightedindegree",
    "weightedoutdegree", "eccentricity", "closnesscentrality", "closenesscentrality",
    "harmonicclosnesscentrality", "harmonicclosenesscentrality", "betweenesscentrality",
    "betweennesscentrality", "pageranks", "pagerank", "eigencentrality", "authority", "hub",
    "modularityclass", "componentnumber", "strongcompnum", "clustering", "triangles", "statinf",
    // Cytoscape.
    "suid", "selected", "sharedname", "sharedinteraction", "isexcludedfrompaths",
    // yEd.
    "url", "portgraphics", "nodegraphics", "edgegraphics",
    // networkx and igraph.
    "networkxkey", "key", "id", "vid", "multigraphkey", "start", "end", "spells",
    // Kumu.
    "createdat", "updatedat", "createdby", "updatedby",
  ]

  static func isOfProgram(_ form: String) -> Bool { ofPrograms.contains(form) }

  /// Fields of connections that hold words but never a type.
  static func isOtherText(_ form: String) -> Bool {
    ["source", "commentaire", "description", "comment", "name", "date", "undirected"]
      .contains(form)
  }
}

/// Names as other programs keep them in drawings.
enum ForeignName {
  /// The name on one line, without markup.
  ///
  /// - Complexity: O(length).
  static func plain(_ text: String) -> String {
    var text = text
    if text.trimmed.prefix(5).lowercased() == "<html" { text = withoutMarkup(text) }
    guard text.contains(where: \.isNewline) else { return String(text.trimmed) }
    return text.split(whereSeparator: \.isNewline).map(\.trimmed).filter { !$0.isEmpty }
      .joined(separator: " ")
  }

  private static func withoutMarkup(_ text: String) -> String {
    var plain = ""
    var rest = text[...]
    while let open = rest.firstIndex(of: "<") {
      plain += rest[..<open]
      let tag = rest[open...]
      guard let close = tag.firstIndex(of: ">") else {
        rest = rest[rest.endIndex...]
        break
      }
      let name = tag[tag.index(after: open)..<close].lowercased()
      if ["br", "/p", "/div", "/li", "/tr", "/td"].contains(where: { name.hasPrefix($0) }) {
        plain += " "
      }
      rest = tag[tag.index(after: close)...]
    }
    plain += rest
    for (entity, sign) in [
      ("&nbsp;", " "), ("&#160;", " "), ("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""),
      ("&#39;", "'"), ("&apos;", "'"), ("&amp;", "&"),
    ] { plain = plain.replacing(entity, with: sign) }
    return plain.split { $0.isWhitespace }.joined(separator: " ")
  }
}
