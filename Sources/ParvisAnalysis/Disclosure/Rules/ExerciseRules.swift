internal import ParvisCore

extension DisclosureTable {
  /// The head of the file.
  static let exercise: [FieldRule<Exercise>] = [
    FieldRule("title", Bilingual(fr: "titre", en: "title"), .shown, .shown, \.title) {
      redactor, text, _ in redactor.text(text)
    },
    FieldRule("town", Bilingual(fr: "commune", en: "town"), .shown, .shown, \.town) {
      redactor, text, _ in redactor.text(text)
    },
    FieldRule("subject", FieldWords.subject, .shown, .shown, \.subject) {
      redactor, text, _ in redactor.text(text)
    },
    FieldRule(
      "question", Bilingual(fr: "question posée", en: "question"), .shown, .shown, \.question
    ) { redactor, text, _ in redactor.text(text) },
    FieldRule("date", FieldWords.date, .shown, .shown, \.date) {
      redactor, text, _ in redactor.text(text)
    },
    FieldRule("version", Bilingual(fr: "version", en: "version"), .shown, .shown, \.version) {
      redactor, text, _ in redactor.text(text)
    },
    FieldRule("language", Bilingual(fr: "langue", en: "language"), .shown, .shown, \.language),
    FieldRule("lead", FieldWords.lead, .shown, personBecomesRole, \.lead) {
      redactor, id, _ in id.flatMap { redactor.names.stakeholders[$0] }
    },
    FieldRule(
      "decisionMaker", FieldWords.decisionMaker, .shown, personBecomesRole,
      \.decisionMaker
    ) { redactor, id, _ in id.flatMap { redactor.names.stakeholders[$0] } },
    FieldRule("owner", Bilingual(fr: "porteur", en: "owner"), .shown, personBecomesRole, \.owner) {
      redactor, id, _ in id.flatMap { redactor.names.stakeholders[$0] }
    },
    FieldRule(
      "guarantor", FieldWords.guarantor, .shown,
      .reduced(
        Bilingual(
          fr: "« une personne » : un garant en est presque toujours une",
          en: "“a person”: a guarantor nearly always is one")), \.guarantor
    ) { redactor, name, _ in
      redactor.profile == .public
        ? name.map { _ in DisclosureMessages.person.text(in: redactor.names.scrubber.language) }
        : redactor.text(name)
    },
    FieldRule("level", FieldWords.level, .shown, .shown, \.level) {
      redactor, level, _ in redactor.hidden.contains(.level) ? nil : level
    },
    FieldRule(
      "framing",
      Bilingual(
        fr: "pourquoi, attentes, suites, gouvernance, calendrier",
        en: "why, expectations, follow-up, governance, calendar"), .shown, .shown, \.framing
    ) { redactor, answers, _ in
      redactor.hidden.contains(.framing) ? [:] : answers.mapValues(redactor.names.scrubber.scrubbed)
    },
    FieldRule("scale", Bilingual(fr: "échelle", en: "scale"), .shown, .shown, \.scale),
    FieldRule("comment", FieldWords.comment, .hidden, .hidden),
  ]

  /// Themes and territories.
  static let theme: [FieldRule<Theme>] = [
    FieldRule("id", FieldWords.name, .shown, .shown, \.id) {
      redactor, id, _ in redactor.names.themes[id] ?? id
    },
    FieldRule("shortNames", FieldWords.shortName, .shown, .shown, \.shortNames) {
      redactor, names, _ in redactor.texts(names)
    },
    FieldRule("formerNames", FieldWords.formerName, .hidden, .hidden),
    FieldRule(
      "negotiability", Bilingual(fr: "négociable", en: "negotiable"), .shown, .shown,
      \.negotiability),
    FieldRule("framework", Bilingual(fr: "cadre", en: "framework"), .shown, .shown, \.framework) {
      redactor, text, _ in redactor.text(text)
    },
    FieldRule("comment", FieldWords.comment, .hidden, .hidden),
  ]

  static let territory: [FieldRule<Territory>] = [
    FieldRule("id", FieldWords.name, .shown, .shown, \.id) {
      redactor, id, _ in redactor.names.territories[id] ?? id
    },
    FieldRule("shortNames", FieldWords.shortName, .shown, .shown, \.shortNames) {
      redactor, names, _ in redactor.texts(names)
    },
    FieldRule("formerNames", FieldWords.formerName, .hidden, .hidden),
    FieldRule("comment", FieldWords.comment, .hidden, .hidden),
  ]

  static let confidentiality: [FieldRule<Confidentiality>] = [
    FieldRule(
      "profile", Bilingual(fr: "diffusion", en: "profile"), profileOfVersion, profileOfVersion,
      \.profile
    ) { redactor, _, _ in redactor.profile },
    FieldRule(
      "hiddenInPublic", Bilingual(fr: "masquer en public", en: "hide in public"), .hidden, .hidden),
  ]

  private static let profileOfVersion = Treatment.reduced(
    Bilingual(fr: "celle de la version", en: "that of the version"))

  static let personBecomesRole = Treatment.reduced(
    Bilingual(
      fr: "une personne physique devient sa fonction, sinon « une personne (catégorie) »",
      en: "a natural person becomes the function, else “a person (category)”"))
}
