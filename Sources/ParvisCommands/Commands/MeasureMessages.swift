internal import GraphAlgorithms
internal import ParvisCore
internal import ParvisExchange

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

  static func notAGraph(_ error: GraphBuildError, _ network: EdgeList) -> Bilingual {
    switch error {
    case .badWeight(_, let index), .unknownVertex(_, let index):
      let line = network.links.indices.contains(index) ? network.links[index].line : 0
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

  static func unknownKey(_ key: String, among known: [String]) -> Bilingual {
    if let nearest = NameSuggestion.nearest(to: key, among: known) {
      return Bilingual(
        fr: "La mesure \(quoted: key) n'existe pas : vouliez-vous dire \(quoted: nearest) ?",
        en: "There is no measure \(quoted: key): did you mean \(quoted: nearest)?")
    }
    return Bilingual(
      fr: "La mesure \(quoted: key) n'existe pas. Mesures : \(list: known, atMost: 99).",
      en: "There is no measure \(quoted: key). Measures: \(list: known, atMost: 99).")
  }
}
