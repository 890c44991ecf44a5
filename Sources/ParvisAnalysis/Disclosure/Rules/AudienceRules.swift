internal import ParvisCore

extension DisclosureTable {
  private static let withoutDifferences = Treatment.reduced(
    Bilingual(
      fr: "sauf quand une différence donnerait l'effectif d'un public retiré",
      en: "except where a difference would give the size of a withheld group"))

  static let audience: [FieldRule<Audience>] = [
    FieldRule("id", FieldWords.name, elevenOrMore, elevenOrMore, \.id) {
      redactor, id, _ in redactor.names.audiences[id] ?? id
    },
    FieldRule("shortNames", FieldWords.shortName, .shown, .shown, \.shortNames) {
      redactor, names, _ in redactor.texts(names)
    },
    FieldRule("formerNames", FieldWords.formerName, .hidden, .hidden),
    FieldRule("category", ThingWords.category.one, .shown, .shown, \.category) {
      redactor, category, _ in redactor.category(category)
    },
    FieldRule(
      "territories", ThingWords.territory.one, .shown, .shown, \.territories
    ) { redactor, ids, _ in redactor.territories(ids) },
    FieldRule(
      "size", Bilingual(fr: "effectif", en: "size"), withoutDifferences, .hidden, \.size
    ) { redactor, size, audience in
      redactor.names.sizeless.contains(audience.id) ? nil : size
    },
    FieldRule("share", Bilingual(fr: "part", en: "share"), withoutDifferences, .hidden, \.share) {
      redactor, share, audience in
      redactor.names.sizeless.contains(audience.id) ? nil : share
    },
    FieldRule(
      "isHardToReach", Bilingual(fr: "éloigné", en: "hard to reach"), .shown, .hidden,
      \.isHardToReach),
    FieldRule("minimum", FieldWords.minimum, .shown, .hidden, \.minimum),
    FieldRule("target", FieldWords.target, .shown, .hidden, \.target) {
      redactor, text, _ in redactor.text(text)
    },
    FieldRule("criteria", Bilingual(fr: "critères", en: "criteria"), .shown, .hidden, \.criteria) {
      redactor, texts, _ in redactor.texts(texts)
    },
    FieldRule("parent", Bilingual(fr: "partie de", en: "part of"), .shown, .shown, \.parent) {
      redactor, id, _ in id.flatMap { redactor.names.audiences[$0] }
    },
    FieldRule("barriers", FieldWords.barriers, .shown, .hidden, \.barriers) {
      redactor, barriers, _ in redactor.barriers(barriers)
    },
    FieldRule(
      "impacts", Bilingual(fr: "concernés par", en: "affected by"), .shown, .hidden, \.impacts
    ) { redactor, impacts, _ in
      impacts.compactMap { impact in
        guard let theme = redactor.names.themes[impact.theme],
          impact.strength?.provenance?.isConfidential != true
        else { return nil }
        return Impact(theme: theme, strength: redactor.bare(impact.strength))
      }
    },
    FieldRule("source", FieldWords.source, .hidden, .hidden),
    FieldRule("comment", FieldWords.comment, .hidden, .hidden),
    FieldRule(
      "isConfidential", FieldWords.confidential, goesAsAWhole,
      goesAsAWhole),
    FieldRule(
      "isExtremeUser", FieldWords.extremeUser, .hidden, .hidden),
  ]

  private static let elevenOrMore = Treatment.reduced(
    Bilingual(
      fr: "à partir de 11 personnes ; en dessous, le public et tout ce qui s'y rapporte part",
      en: "from 11 people on; below, the group goes with all that relates to it"))
}
