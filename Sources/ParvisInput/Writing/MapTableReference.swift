public import ParvisCore

/// What the tables of a map are called and which columns they may have.
public enum MapTableReference {
  public struct Table: Sendable {
    public let file: String
    /// Titles in the order of the vocabulary; empty for a table of texts.
    public let columns: [String]
  }

  /// The tables of all sections, in the order of the documentation.
  public static func tables(in language: Language) -> [Table] {
    var tables = RootFields.table.entries.indices.map { index in
      let entry = RootFields.table.entries[index]
      return Table(
        file: MapTables.fileName(ofSection: entry.french, in: language),
        columns: columns(of: TableLayout.of(section: index), in: language))
    }
    tables.append(
      Table(
        file: MapTables.returnsName(in: language),
        columns: columns(of: .returns, in: language)
          + ReturnFields.table.entries.map {
            $0.key(in: language) + (language == .french ? " CHOSE" : " THING")
          }))
    return tables
  }

  private static func columns(of layout: TableLayout, in language: Language) -> [String] {
    switch layout.shape {
    case .block: MapTables.blockTitles(in: language)
    case .lines: []
    case .items, .links, .nested:
      layout.names.map { MapTables.title($0, in: language) }
        // What a scenario gives back has a table of its own.
        + layout.fields.filter { $0.french != "retour citoyen" }.map { $0.key(in: language) }
        + [layout.value.map { MapTables.title($0, in: language) }].compactMap(\.self)
    }
  }
}
