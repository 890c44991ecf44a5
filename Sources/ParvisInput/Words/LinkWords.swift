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
        "peser sur", "weighs on", "weigh on", "influencé", "influence sur",
        "exerce une influence sur", "influences on", "has influence on",
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
      [
        "connaît", "connaissent", "connaître", "connaissance", "knows", "know", "en contact avec",
        "contact avec", "in contact with", "in touch with", "in touch",
      ]
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
        "collaborent", "collaborer", "collabore avec", "collaborent avec", "collaborer avec",
        "collaboration", "collaboration avec", "coopération avec", "partenariat", "partenaire",
        "partenaire de", "partenariat avec", "en partenariat", "en partenariat avec",
        "cooperates with", "cooperate with", "collaborates", "collaborate", "collaborates with",
        "collaborate with", "partner", "partners with", "partner with", "partnership",
        "partnership with", "in partnership with",
      ]
    ),
    (
      .relation(.funds), "finance", "funds",
      [
        "financent", "financer", "financement", "fund", "funding", "subventionne",
        "subventionnent", "subventionner", "subvention", "subventionnement", "financing",
        "subsidises", "subsidizes", "subsidise", "subsidize", "subsidy",
      ]
    ),
    (
      .relation(.hierarchy), "hiérarchie", "hierarchy",
      [
        "dirige", "dirigent", "diriger", "hiérarchique", "directs", "manages", "manage", "tutelle",
        "tutelle de", "tutelle sur", "supervises", "supervise", "supervisent", "superviser",
        "supervision",
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
        "alliance avec", "soutient", "soutiennent", "soutenir", "soutien", "soutien à", "supports",
        "support", "allies with",
        "ally of", "ally", "ally with", "allied", "allied with", "allied to", "alliance with",
      ]
    ),
    (
      .relation(.conflict), "conflit", "conflict",
      [
        "désaccord", "en conflit avec", "en désaccord avec", "conflictuel", "disagreement",
        "s'oppose à", "s'opposent à", "s'opposer à", "s'oppose", "s'opposent", "s'oppose au",
        "s'oppose aux", "opposé à", "opposée à", "opposés à", "opposition", "opposition à",
        "opposes", "oppose", "opposed to", "in conflict with", "conflict with", "disagrees with",
        "disagree with", "disagrees",
      ]
    ),
    (
      .impact, "concernés par", "affected by",
      ["concerné par", "concernée par", "concerne", "impact", "affecté par"]
    ),
  ])
}
