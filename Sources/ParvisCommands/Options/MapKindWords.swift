internal import ArgumentParser
internal import ParvisCore
internal import ParvisRendering

/// A map kind chosen on the command line.
struct MapKindChoice {
  let kind: any MapKind
}

/// The words by which map kinds are chosen.
enum MapKindWords {
  static func choices(_ language: Language) -> [String] {
    MapKindCatalog.all.map { kind in
      let word = kind.name.text(in: language)
      return word == kind.key ? word : "\(kind.key) (\(word))"
    }
  }

  static func kind(_ text: String) throws -> MapKindChoice {
    guard let kind = MapKindCatalog.kind(named: text) else {
      throw ValidationError(
        fr: """
          la carte \(quoted: text) n'existe pas. Choix : \
          \(list: choices(.french), atMost: 12).
          """,
        en: """
          there is no map \(quoted: text). Choices: \(list: choices(.english), atMost: 12).
          """)
    }
    return MapKindChoice(kind: kind)
  }
}
