package import ParvisCore

/// The words that the file uses for values, in any gender and number.
package enum ValueWords {
  package static let categories = WordTable<StakeholderCategory>([
    (
      .inhabitants, "habitants", "residents",
      ["habitante", "hab", "inhabitants", "citoyens", "citoyennes", "citizens", "usagers"]
    ),
    (
      .services, "services", "departments",
      ["service municipal", "services municipaux", "serv", "department"]
    ),
    (
      .electedOfficials, "élus", "elected members",
      ["élue", "elected", "elected officials", "elected representatives", "councillors"]
    ),
    (.contractors, "prestataires", "contractors", ["presta", "prest", "contractor"]),
    (.associations, "associations", "associations", ["asso", "assoc"]),
    (
      .institutions, "institutions", "institutions",
      ["institution", "instit", "inst", "authorities"]
    ),
  ])

  /// The category of a word, or of two words for women and men that have the same: « élus et élues ».
  package static func category(of word: String) -> StakeholderCategory? {
    if let category = categories[word] { return category }
    guard let (first, second) = InclusiveForm.pair(word), let category = categories[first] else {
      return nil
    }
    return categories[second] == category ? category : nil
  }

  package static let levels = WordTable<ParticipationLevel>([
    (.inform, "informer", "inform", ["information", "informing"]),
    (.consult, "consulter", "consult", ["consultation"]),
    (.involve, "concerter", "involve", ["concertation", "involvement"]),
    (
      .collaborate, "co-construire", "collaborate",
      ["co-construction", "coconstruire", "coconstruction", "collaboration"]
    ),
    (
      .empower, "co-décider", "empower",
      ["co-décision", "codécider", "codécision", "empowerment", "co-decide"]
    ),
  ])

  package static let languages = WordTable<Language>([
    (.french, "français", "french", ["fr", "française"]),
    (.english, "anglais", "english", ["en", "anglaise"]),
  ])

  package static let yesNo = WordTable<Bool>([
    (true, "oui", "yes", ["vrai", "true", "x", "o", "y", "1"]),
    (false, "non", "no", ["faux", "false", "n", "0"]),
  ])

  package static let negotiability = WordTable<Negotiability>([
    (.open, "oui", "yes", ["vrai", "true", "x", "ouvert", "open", "négociable", "negotiable"]),
    (
      .partly, "partiel", "partly",
      ["partielle", "partiellement", "partial", "partially", "en partie", "en partie ouvert"]
    ),
    (
      .closed, "non", "no",
      ["faux", "false", "fermé", "closed", "non négociable", "not negotiable"]
    ),
  ])

  package static let circles = WordTable<InvolvementCircle>([
    (.decide, "décider", "decide", ["décision", "décideur"]),
    (.involve, "associer", "involve", ["associé"]),
    (.consult, "consulter", "consult", ["consulté"]),
    (.inform, "informer", "inform", ["informé"]),
  ])

  package static let stances = WordTable<Stance>([
    (.favourable, "favorable", "favourable", ["favorable", "pour"]),
    (
      .divided, "partagé", "divided",
      ["partagée", "mitigé", "mitigée", "mixed", "neutre", "neutral"]
    ),
    (.opposed, "opposé", "opposed", ["opposée", "contre", "against", "défavorable"]),
  ])

  package static let profiles = WordTable<DisclosureProfile>([
    (.internal, "interne", "internal", []),
    (.workshop, "atelier", "workshop", []),
    (.public, "publique", "public", []),
  ])

  package static let colours = WordTable<PaletteColour>([
    (.blue, "bleu", "blue", ["bleue"]),
    (.grey, "gris", "grey", ["grise", "gray"]),
    (.orange, "orange", "orange", []),
    (.olive, "olive", "olive", []),
    (.green, "vert", "green", ["verte"]),
    (.pink, "rose", "pink", []),
    (.teal, "sarcelle", "teal", ["bleu-vert", "turquoise"]),
    (.violet, "violet", "violet", ["violette", "purple"]),
  ])

  package static let barriers = WordTable<Barrier>([
    (.language, "langue", "language", []),
    (.literacy, "lecture", "reading", ["literacy", "illettrisme"]),
    (.digital, "numérique", "digital tools", ["digital"]),
    (.mobility, "mobilité", "mobility", []),
    (.distance, "distance", "distance", ["éloignement"]),
    (.disability, "handicap", "disability", []),
    (.schedule, "horaires", "working hours", ["schedule", "hours"]),
    (.childcare, "garde d'enfants", "childcare", ["garde"]),
    (.cost, "coût", "cost", []),
    (.trust, "confiance", "trust", []),
    (.legitimacy, "légitimité", "legitimacy", []),
    (.information, "information", "information", []),
    (.safety, "sécurité", "safety", []),
  ])

  static let criteria = WordTable<Criterion>([
    (.influence, "influence", "influence", ["pouvoir", "power"]),
    (.interest, "intérêt", "interest", []),
    (.legitimacy, "légitimité", "legitimacy", []),
    (.urgency, "urgence", "urgency", []),
    (.impact, "impact", "impact", []),
  ])
}
