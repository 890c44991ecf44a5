package import ParvisCore

/// What a link of the file says, whatever its ends.
package enum LinkType: Hashable, Sendable {
  case relation(LinkKind)
  /// Stakeholder → theme.
  case interest
  /// Stakeholder → audience.
  case representation(Representation.Kind)
  /// Audience → theme, which the file notes with the audience.
  case impact
}

extension ValueWords {
  package static let linkTypes = WordTable<LinkType>([
    (
      .relation(.influence), "influence", "influences",
      [
        "influent sur", "influencent", "influencer", "pèse sur", "pèsent sur", "pèse", "pèsent",
        "peser sur", "weighs on", "weigh on", "influencé",
      ]
    ),
    (
      .interest, "intérêt", "interest",
      ["intéressé par", "intéressée par", "s'intéresse à", "interested in", "intéresse"]
    ),
    (
      .representation(.represents), "représente", "represents",
      ["représentent", "représenter", "représentation", "porte la voix de", "portent la voix de"]
    ),
    (
      .representation(.reaches), "relaie", "reaches",
      ["relaient", "relayer", "relais", "touche", "touchent", "reach"]
    ),
    (
      .relation(.contact), "contact", "contact",
      ["connaît", "connaissent", "connaître", "connaissance", "knows", "know", "en contact avec"]
    ),
    (
      .relation(.informs), "informe", "informs",
      ["informent", "informer", "information", "inform"]
    ),
    (
      .relation(.cooperates), "coopère", "cooperates",
      [
        "coopèrent", "coopérer", "coopération", "travaille avec", "travaillent avec", "cooperation",
        "works with", "work with", "cooperate", "coopère avec", "coopèrent avec", "collabore",
        "collaborent", "collabore avec", "collaborent avec", "collaboration", "partenariat",
        "en partenariat avec", "partners with", "partner with", "partnership",
      ]
    ),
    (
      .relation(.funds), "finance", "funds",
      [
        "financent", "financer", "financement", "fund", "funding", "subventionne",
        "subventionnent", "subvention", "subsidises", "subsidizes", "subsidy",
      ]
    ),
    (
      .relation(.hierarchy), "hiérarchie", "hierarchy",
      [
        "dirige", "dirigent", "diriger", "hiérarchique", "directs", "manages", "tutelle",
        "supervises", "supervise",
      ]
    ),
    (
      .relation(.trust), "confiance", "trust",
      ["fait confiance à", "font confiance à", "a confiance en", "trusts", "confiance en"]
    ),
    (
      .relation(.alliance), "alliance", "alliance",
      [
        "allié", "alliée", "alliés", "alliées", "allié de", "alliée de", "alliés de", "alliées de",
        "alliance avec", "soutient", "soutiennent", "soutien", "supports", "support", "allies with",
        "ally of", "ally", "allied", "allied with",
      ]
    ),
    (
      .relation(.conflict), "conflit", "conflict",
      [
        "désaccord", "en conflit avec", "en désaccord avec", "conflictuel", "disagreement",
        "s'oppose à", "s'opposent à", "opposes", "oppose",
      ]
    ),
    (
      .impact, "concernés par", "affected by",
      ["concerné par", "concernée par", "concerne", "impact", "affecté par"]
    ),
  ])
}
