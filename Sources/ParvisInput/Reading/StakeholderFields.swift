import ParvisCore

/// The keys of a stakeholder.
enum StakeholderFields {
  typealias Row = Field<StakeholderDraft>

  static let table = FieldTable<StakeholderDraft>(
    .stakeholder, rows,
    alone: [
      "position": [
        "favorable", "partagé", "partagée", "opposé", "opposée", "favourable", "divided", "opposed",
      ]
    ])

  private static let rows: [Row] = [
    Row("nom", en: "name", .text) { _, _, _ in },
    Row(
      "sigle", ["sigles", "abrégé", "id"], en: "short name",
      or: ["acronym", "short names", "acronyms"], .texts
    ) {
      $2.shortNames.append($1)
    },
    Row("catégorie", ["type"], en: "category", .word) {
      $2.category = $0.category($1)
      $2.hasCategory = $2.category != nil || !MapReading.isMissing($1)
    },
    Row("influence", ["pouvoir"], en: "influence", or: ["power"], .score) {
      $2.mentionsInfluence = !$0.isGap($1)
      $2.influence = $0.typedScore($1)
    },
    Row("intérêt", ["intérêts"], en: "interest", or: ["interests"], .scoreOrScores) {
      $2.mentionsInterest = !$0.isGap($1)
      $0.readInterest($1, into: &$2)
    },
    Row("légitimité", en: "legitimacy", .score) { $2.legitimacy = $0.typedScore($1) },
    Row("urgence", en: "urgency", .score) { $2.urgency = $0.typedScore($1) },
    Row("impact", en: "impact", .score) { $2.impact = $0.typedScore($1) },
    Row("représente", ["porte la voix de", "représentent"], en: "represents", .scoredAudiences) {
      $2.represents += $0.scoredNames($1, in: $0.audiences)
    },
    Row("relaie", ["touche", "relaye", "relaient"], en: "reaches", .scoredAudiences) {
      $2.reaches += $0.scoredNames($1, in: $0.audiences)
    },
    Row("territoire", ["quartier", "secteur"], en: "territory", .territories) {
      $2.territories = $0.names($1, in: $0.territories)
    },
    Row("rôle", ["fonction"], en: "role", .text) { $2.role = $0.text($1) },
    Row(
      "groupe", ["direction", "pôle", "division"], en: "group", or: ["division"], .text
    ) { $2.group = $0.text($1) },
    Row("étiquettes", en: "tags", .texts) { $2.tags = $0.words($1) },
    Row("cercle", en: "circle", .word) { $2.circle = $0.word($1, in: ValueWords.circles) },
    Row("position", en: "position", .word) { $2.stance = $0.word($1, in: ValueWords.stances) },
    Row("disponibilité", en: "availability", .days) {
      $2.availability = $0.days($1) == nil ? nil : $0.text($1)
    },
    Row("personne physique", en: "natural person", .yesNo) {
      $2.isNaturalPerson = $0.yesNo($1)
    },
    Row("informée le", ["informé le", "informés le"], en: "informed on", .date) {
      $2.informedOn = $0.text($1)
    },
    Row("contacté le", ["contactée le", "contactés le"], en: "contacted on", .date) {
      $2.contactedOn = $0.text($1)
    },
    Row("confidentiel", ["confidentielle"], en: "confidential", .yesNo) {
      $2.isConfidential = $0.yesNo($1)
    },
    Row("commentaire", ["remarque", "note"], en: "comment", or: ["remark"], .text) {
      $2.comment = $0.comment($1)
    },
    Row("source", en: "source", or: ["sources"], .text) { $2.source = $0.prose($1) },
    Row("usager extrême", ["usagère extrême"], en: "extreme user", .yesNo) {
      $2.isExtremeUser = $0.yesNo($1)
    },
    Row("obligatoire", en: "mandatory", .yesNo) { $2.isMandatory = $0.yesNo($1) },
    Row("coût de participation", en: "participation cost", .number) {
      $2.participationCost = $0.plainNumber($1)
    },
    Row(
      "anciennement", ["ancien nom", "anciens noms"], en: "formerly",
      or: ["former name", "former names"], .texts
    ) {
      $2.formerNames += $0.formerNames($1)
    },
  ]
}
