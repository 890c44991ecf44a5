internal import ParvisCore

extension DisclosureTable {
  private static let exceptPersons = Treatment.reduced(
    Bilingual(fr: "sauf pour une personne physique", en: "except of a natural person"))

  static let stakeholder: [FieldRule<Stakeholder>] = [
    FieldRule("id", FieldWords.name, .shown, personBecomesRole, \.id) {
      redactor, id, _ in redactor.names.stakeholders[id] ?? id
    },
    FieldRule("shortNames", FieldWords.shortName, .shown, exceptPersons, \.shortNames) {
      redactor, names, stakeholder in
      redactor.profile == .public && redactor.names.persons.contains(stakeholder.id)
        ? [] : redactor.texts(names)
    },
    FieldRule("formerNames", FieldWords.formerName, .hidden, .hidden),
    FieldRule("category", ThingWords.category.one, .shown, .shown, \.category) {
      redactor, category, _ in redactor.category(category)
    },
    score("influence", Criterion.influence.label, \.influence),
    score("interest", Criterion.interest.label, \.interest),
    score("legitimacy", Criterion.legitimacy.label, \.legitimacy),
    score("urgency", Criterion.urgency.label, \.urgency),
    score("impact", Criterion.impact.label, \.impact),
    FieldRule(
      "territories", ThingWords.territory.one, .shown, .shown, \.territories
    ) { redactor, ids, _ in redactor.territories(ids) },
    FieldRule("role", Bilingual(fr: "rôle", en: "role"), .shown, .shown, \.role) {
      redactor, role, _ in redactor.hidden.contains(.roles) ? nil : redactor.text(role)
    },
    FieldRule("group", FieldWords.group, .hidden, .hidden),
    FieldRule("tags", Bilingual(fr: "étiquettes", en: "tags"), .hidden, .hidden),
    FieldRule("circle", Bilingual(fr: "cercle", en: "circle"), .shown, .shown, \.circle) {
      redactor, circle, _ in redactor.hidden.contains(.circles) ? nil : circle
    },
    FieldRule("stance", Bilingual(fr: "position", en: "position"), .hidden, .hidden),
    FieldRule(
      "availability", Bilingual(fr: "disponibilité", en: "availability"), exceptPersons, .hidden,
      \.availability
    ) { redactor, text, stakeholder in
      redactor.showsScores(of: stakeholder.id) ? redactor.text(text) : nil
    },
    FieldRule(
      "isNaturalPerson", Bilingual(fr: "personne physique", en: "natural person"), .shown, .hidden,
      \.isNaturalPerson
    ) { redactor, _, stakeholder in redactor.names.persons.contains(stakeholder.id) },
    FieldRule("informedOn", Bilingual(fr: "informée le", en: "informed on"), .hidden, .hidden),
    FieldRule("contactedOn", Bilingual(fr: "contacté le", en: "contacted on"), .hidden, .hidden),
    FieldRule(
      "isConfidential", FieldWords.confidential, goesAsAWhole,
      goesAsAWhole),
    FieldRule(
      "isExtremeUser", FieldWords.extremeUser, .hidden, .hidden),
    FieldRule(
      "isMandatory", Bilingual(fr: "obligatoire", en: "mandatory"), .shown, .hidden, \.isMandatory),
    FieldRule(
      "participationCost", Bilingual(fr: "coût de participation", en: "participation cost"),
      .hidden, .hidden),
    FieldRule("comment", FieldWords.comment, .hidden, .hidden),
    FieldRule("source", FieldWords.source, .hidden, .hidden),
  ]

  static let goesAsAWhole = Treatment.reduced(
    Bilingual(
      fr: "ce qui l'est disparaît en entier", en: "what is confidential goes as a whole"))

  private static func score(
    _ field: String, _ label: Bilingual,
    _ path: any WritableKeyPath<Stakeholder, Judgement<Score>> & Sendable
  ) -> FieldRule<Stakeholder> {
    FieldRule(field, label, exceptPersons, .hidden, path) { redactor, judgement, stakeholder in
      redactor.known(judgement, of: stakeholder.id)
    }
  }

  private static func score(
    _ field: String, _ label: Bilingual,
    _ path: any WritableKeyPath<Stakeholder, Judgement<Score>?> & Sendable
  ) -> FieldRule<Stakeholder> {
    FieldRule(field, label, exceptPersons, .hidden, path) { redactor, judgement, stakeholder in
      redactor.score(judgement, of: stakeholder.id)
    }
  }
}

extension Redactor {
  func territories(_ ids: [Territory.ID]) -> [Territory.ID] {
    hidden.contains(.territories) ? [] : ids.compactMap { names.territories[$0] }
  }
}
