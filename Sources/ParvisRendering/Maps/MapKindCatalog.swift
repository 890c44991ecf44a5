internal import ParvisCore

/// Every kind of map, in the order in which they are offered.
public enum MapKindCatalog {
  public static let all: [any MapKind] = [
    NetworkMap(), GridMap(), CirclesMap(), CoverageMap(), GapMap(), ThemesMap(),
    EgoMap(),
  ]

  /// The kind that a typed word names, in either language, case and accents aside.
  public static func kind(named word: String) -> (any MapKind)? {
    let folded = FoldedName(word)
    return all.first { kind in
      [kind.key, kind.name.french, kind.name.english].contains { FoldedName($0) == folded }
    }
  }
}
