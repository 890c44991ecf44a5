internal import ArgumentParser
internal import ParvisCore
internal import ParvisHost
internal import ParvisRendering

/// `--like`: an earlier drawing whose places are kept.
struct LikeOption: ParsableArguments {
  @Option(
    name: .customLong("like"),
    help: ArgumentHelp(
      fr: """
        Le SVG d'une version précédente : qui y était déjà garde sa place sur la carte \
        \(quotedList: LikeOption.names(.french), atMost: 9).
        """,
      en: """
        The SVG of an earlier version: whoever stood there keeps the same place on the map \
        \(quotedList: LikeOption.names(.english), atMost: 9).
        """,
      valueName: .said(fr: "fichier.svg", en: "file.svg")))
  var path: String?

  /// A larger file is no map of ours.
  private static let sizeLimit = 32 << 20

  /// The places of the earlier drawing; nil when none is given.
  ///
  /// - Throws: ``CommandFailure`` when no map to be drawn keeps places, when there is no such file,
  ///   or when it is not such a map.
  func places(for kinds: [any MapKind]) throws -> EarlierPlaces? {
    guard let path else { return nil }
    guard kinds.contains(where: \.keepsPlaces) else {
      throw CommandFailure(.usage, Self.unused)
    }
    let bytes = try InputFile.read(path, atMost: Self.sizeLimit)
    guard let places = EarlierPlaces(svg: String(decoding: bytes, as: UTF8.self)) else {
      throw CommandFailure(.badInput, Self.noMap(path))
    }
    guard kinds.contains(where: { $0.keepsPlaces && $0.key == places.kind }) else {
      let name = MapKindCatalog.all.first { $0.key == places.kind }?.name
      throw CommandFailure(.badInput, name.map { Self.otherKind(path, $0) } ?? Self.noMap(path))
    }
    return places
  }

  private static func names(_ language: Language) -> [String] {
    MapKindCatalog.all.filter(\.keepsPlaces).map { $0.name.text(in: language) }
  }

  private static let unused = Bilingual(
    fr: "`--like` ne va qu'avec la carte \(quotedList: names(.french), atMost: 9).",
    en: "`--like` goes with the map \(quotedList: names(.english), atMost: 9) only.")

  private static func noMap(_ path: String) -> Bilingual {
    Bilingual(
      fr: """
        \(quoted: path) : ce n'est pas une carte que Parvis a écrite en SVG. Donner à `--like` le \
        fichier SVG d'une version précédente.
        """,
      en: """
        \(quoted: path): this is not a map that Parvis wrote as SVG. Give `--like` the SVG file of \
        an earlier version.
        """)
  }

  private static func otherKind(_ path: String, _ name: Bilingual) -> Bilingual {
    Bilingual(
      fr: """
        \(quoted: path) : c'est une carte \(quoted: name.french) ; `--like` attend une carte \
        \(quotedList: names(.french), atMost: 9).
        """,
      en: """
        \(quoted: path): this is a map \(quoted: name.english); `--like` takes a map \
        \(quotedList: names(.english), atMost: 9).
        """)
  }

  /// Nobody of the earlier map is left.
  static func foreign(_ kind: any MapKind) -> Bilingual {
    Bilingual(
      fr: """
        La carte \(quoted: kind.name.french) n'a personne en commun avec celle de `--like` : elle \
        est disposée à neuf.
        """,
      en: """
        The map \(quoted: kind.name.english) has nobody in common with that of `--like`: it is \
        arranged anew.
        """)
  }
}
