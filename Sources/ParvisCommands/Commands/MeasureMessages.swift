internal import GraphAlgorithms
internal import ParvisCore

/// What the `measure` command says beside its figures.
enum MeasureMessages {
  static func selfLinks(_ lines: [String]) -> Bilingual {
    Bilingual(
      fr: """
        \(count: lines.count, one: "lien d’un sommet vers lui-même est laissé", many: "liens d’un sommet vers lui-même sont laissés") \
        de côté (lignes : \(list: lines)).
        """,
      en: """
        \(count: lines.count, one: "link from a vertex to itself is", many: "links from a vertex to itself are") \
        left out (lines: \(list: lines)).
        """)
  }

  static func parallelLinks(_ lines: [String]) -> Bilingual {
    Bilingual(
      fr: """
        \(count: lines.count, one: "lien répété est ajouté", many: "liens répétés sont ajoutés") au \
        premier (lignes : \(list: lines)).
        """,
      en: """
        \(count: lines.count, one: "repeated link is", many: "repeated links are") added to the \
        first (lines: \(list: lines)).
        """)
  }

  static func notAGraph(_ error: GraphBuildError, _ lines: [Int]) -> Bilingual {
    switch error {
    case .badWeight(_, let index), .unknownVertex(_, let index):
      let line = lines.indices.contains(index) ? lines[index] : 0
      return Bilingual(
        fr: "Le poids de la ligne \(line) ne convient pas.",
        en: "The weight on line \(line) does not fit.")
    case .weightsOverflow:
      return Bilingual(
        fr: "Les poids sont trop grands ou trop petits pour être additionnés.",
        en: "The weights are too large or too small to be added.")
    case .tooManyLinks(let count):
      return Bilingual(
        fr: "Il y a trop de liens : \(count).", en: "There are too many links: \(count).")
    }
  }

  static let noKey = Bilingual(
    fr: "`--only` demande au moins une mesure.", en: "`--only` needs at least one measure.")

  static let undirected = Bilingual(
    fr: "Aucun lien n'est orienté (colonne des sens) : calculé comme avec `--undirected`.",
    en: "No link has a direction (column of directions): computed as with `--undirected`.")

  static func mutual(_ count: Int) -> Bilingual {
    Bilingual(
      fr: """
        \(count: count, one: "lien sans sens, ou réciproque, vaut", many: "liens sans sens, ou réciproques, valent") \
        dans les deux sens.
        """,
      en: """
        \(count: count, one: "link without direction, or mutual, counts", many: "links without direction, or mutual, count") \
        both ways.
        """)
  }

  static func notHere(_ names: [String]) -> Bilingual {
    Bilingual(
      fr: "Ne se calcule pas sur ce réseau : \(list: names, atMost: 9).",
      en: "Not defined on this network: \(list: names, atMost: 9).")
  }

  static func unknownKey(_ key: String, nearest: [String]) -> Bilingual {
    guard nearest.isEmpty else {
      return Bilingual(
        fr: """
          La mesure \(quoted: key) n'existe pas : vouliez-vous dire \
          \(nearest.joined(separator: " ou ")) ?
          """,
        en: """
          There is no measure \(quoted: key): did you mean \(nearest.joined(separator: " or "))?
          """)
    }
    return Bilingual(
      fr: """
        La mesure \(quoted: key) n'existe pas. Un nom court suffit, par exemple \
        `betweenness`, `closeness` ou `pagerank` ; sans `--only`, toutes sont données.
        """,
      en: """
        There is no measure \(quoted: key). A short name will do, such as `betweenness`, \
        `closeness` or `pagerank`; without `--only` all are given.
        """)
  }
}
