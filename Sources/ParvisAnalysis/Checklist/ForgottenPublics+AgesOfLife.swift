internal import ParvisCore

extension ForgottenPublics {
  /// Ages of life.
  static let agesOfLife: [ForgottenPublic] = [
    ForgottenPublic(
      "children", .agesOfLife,
      label: Bilingual(fr: "Enfants", en: "Children"),
      mentions: ["enfant*", "ecolier*", "eleve", "eleves", "conseil municipal des enfants"],
      except: [
        "parent* … enfant*", "parent* d eleve*", "petite enfance", "assistante* maternelle*",
      ],
      fr: "Ils utilisent l'espace public à leur hauteur et savent en parler quand on va vers eux.",
      en: "They use public space at their own height and can speak of it when one goes to them.",
      aboveAll: ["ecole", "place", "parc", "rue"]),
    ForgottenPublic(
      "teenagers", .agesOfLife,
      label: Bilingual(fr: "Adolescents et jeunes adultes", en: "Teenagers and young adults"),
      mentions: [
        "adolescent*", "ado", "ados", "jeune*", "jeunesse", "lyceen*", "collegien*", "apprenti*",
        "conseil … jeunes", "mission locale", "mjc",
      ],
      except: ["jeunes enfants", "jeunes parents", "jeunes retraites", "apprentissage"],
      fr: "Souvent nommés quand il y a une gêne, rarement comme usagers.",
      en: "Often named when there is a nuisance, seldom as users.",
      aboveAll: ["place", "sport", "mobilite"]),
    ForgottenPublic(
      "students-and-seasonal", .agesOfLife,
      label: Bilingual(fr: "Étudiants et saisonniers", en: "Students and seasonal workers"),
      mentions: [
        "etudiant*", "universite*", "campus", "crous", "internat*", "saisonnier*", "interimaire*",
        "travailleur* detache*", "travailleur* temporaire*",
      ],
      except: ["bureau* d etude*", "universite* populaire*"],
      fr:
        "Présents une partie de l'année, ils sont recensés ailleurs et ne figurent sur aucune liste.",
      en: "Here for part of the year, they are counted elsewhere and stand on no list.",
      aboveAll: ["logement", "mobilite", "tourisme"]),
    ForgottenPublic(
      "isolated-elderly", .agesOfLife,
      label: Bilingual(fr: "Personnes âgées isolées", en: "Isolated older people"),
      mentions: [
        "agee* isolee*", "age* isole*", "aine* isole*", "isolement", "ehpad",
        "residence* autonomie", "maintien a domicile", "portage de repas",
        "petits freres des pauvres",
      ],
      fr:
        "Celles qui viennent aux réunions ne sont pas celles qui sortent peu : il faut passer par le domicile.",
      en:
        "Those who come to meetings are not those who seldom go out: one has to go through their homes.",
      aboveAll: [], isAlwaysUseful: true),
    ForgottenPublic(
      "carers", .agesOfLife,
      label: Bilingual(fr: "Aidants et aidantes", en: "Carers"),
      mentions: ["aidant*", "proche* aidant*", "famille* … handicap*", "repit"],
      fr: "Leur temps est compté et leur expérience couvre deux vies.",
      en: "Their time is counted and their experience covers two lives.",
      aboveAll: ["sante", "mobilite", "logement"]),
    ForgottenPublic(
      "single-parents", .agesOfLife,
      label: Bilingual(fr: "Parents seuls avec enfants", en: "Lone parents"),
      mentions: [
        "monoparent*", "parent* seul*", "parent* isole*", "mere* seule*", "pere* seul*",
        "parent* solo*",
      ],
      fr: "Sans garde d'enfants, une réunion du soir leur est fermée.",
      en: "Without childcare, an evening meeting is closed to them.",
      aboveAll: ["ecole", "logement", "rue"]),
  ]
}
