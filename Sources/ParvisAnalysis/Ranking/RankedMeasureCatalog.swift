internal import GraphAlgorithms
internal import ParvisCore

/// The measures that `analyze` ranks by, in the order in which they are told.
public enum RankedMeasureCatalog {
  public static let all: [RankedMeasure] = [
    RankedMeasure(
      id: "influence",
      title: MeasureWords.influenceOnDecision,
      sentence: Bilingual(
        fr: "Pèse le plus sur la décision, selon les notes du fichier.",
        en: "Weighs most on the decision, by the scores of the file."),
      basis: .notes, values: { $0.influences }),
    RankedMeasure(
      id: "strength-out",
      title: MeasureWords.influenceExercised,
      sentence: Bilingual(
        fr: "Influence le plus les autres parties prenantes, tous liens ajoutés.",
        en: "Influences other stakeholders most, all links added."),
      inRelations: (
        MeasureWords.linksGiven,
        Bilingual(
          fr: "Est le plus en lien avec les autres, dans le sens qui part de lui.",
          en: "Has the most links with the others, in the direction that goes out.")
      ),
      basis: .strengths, values: { $0.graph.strength(.outgoing).values }),
    RankedMeasure(
      id: "strength-in",
      title: MeasureWords.influenceReceived,
      sentence: Bilingual(
        fr: "Est le plus influencé par les autres parties prenantes, tous liens ajoutés.",
        en: "Is most influenced by other stakeholders, all links added."),
      inRelations: (
        MeasureWords.linksReceived,
        Bilingual(
          fr: "Est le plus en lien avec les autres, dans le sens qui vient à lui.",
          en: "Has the most links with the others, in the direction that comes in.")
      ),
      basis: .strengths, values: { $0.graph.strength(.incoming).values }),
    RankedMeasure(
      id: "betweenness",
      title: Bilingual(fr: "Pont", en: "Bridge"),
      sentence: Bilingual(
        fr: "Se trouve le plus souvent sur les plus courts chemins d'influence entre les autres.",
        en: "Stands most often on the shortest paths of influence between the others."),
      inRelations: (
        Bilingual(fr: "Pont", en: "Bridge"),
        Bilingual(
          fr: "Se trouve le plus souvent sur les plus courts chemins de contacts entre les autres.",
          en: "Stands most often on the shortest paths of contacts between the others.")
      ),
      basis: .links,
      values: { await $0.graph.betweenness(isNormalised: true, threads: 1).values }),
    RankedMeasure(
      id: "harmonic-out",
      title: Bilingual(fr: "Portée", en: "Reach"),
      sentence: Bilingual(
        fr: "Atteint le plus de parties prenantes en peu d'étapes d'influence.",
        en: "Reaches most stakeholders in few steps of influence."),
      inRelations: (
        Bilingual(fr: "Portée", en: "Reach"),
        Bilingual(
          fr: "Joint le plus de parties prenantes en peu de contacts.",
          en: "Reaches most stakeholders in few contacts.")
      ),
      basis: .links,
      values: {
        await $0.graph.harmonicCloseness(.outgoing, isNormalised: true, threads: 1).values
      }),
    RankedMeasure(
      id: "constraint",
      title: Bilingual(fr: "Dépendance", en: "Dependence"),
      sentence: Bilingual(
        fr: """
          Dépend le plus d'un seul contact, ou de contacts qui sont aussi en lien entre eux (Burt).
          """,
        en: """
          Depends most on a single contact, or on contacts who are linked with one another too \
          (Burt).
          """),
      basis: .strengths, values: { $0.graph.structuralHoles().constraint.optionalValues }),
  ]
}
