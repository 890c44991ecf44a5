internal import ParvisCore

extension ForgottenPublics {
  /// Housing and hardship.
  static let housingAndHardship: [ForgottenPublic] = [
    ForgottenPublic(
      "tenants", .housingAndHardship,
      label: Bilingual(fr: "Locataires", en: "Tenants"),
      mentions: [
        "locataire*", "cnl", "clcv", "cdafal", "logement social", "parc social",
        "residents … bailleur*", "amicale … locataire*",
      ],
      fr:
        "Les courriers viennent surtout des propriétaires ; les locataires vivent aussi les travaux et les charges.",
      en: "Letters mostly come from owners; tenants live with the works and the charges too.",
      aboveAll: ["logement", "energie", "urbanisme"]),
    ForgottenPublic(
      "landlords", .housingAndHardship,
      label: Bilingual(fr: "Bailleurs et copropriétés", en: "Landlords and co-owners"),
      mentions: [
        "bailleur*", "copropri*", "syndic", "syndics", "proprietaire*", "oph", "hlm",
        "action logement",
      ],
      except: ["proprietaire* … chien*"],
      fr: "Rien ne se fait au pied des immeubles sans leur accord.",
      en: "Nothing happens at the foot of the buildings without their consent.",
      aboveAll: ["logement", "energie", "place"]),
    ForgottenPublic(
      "low-income", .housingAndHardship,
      label: Bilingual(fr: "Personnes en situation de pauvreté", en: "People living in poverty"),
      mentions: [
        "pauvrete", "precarite", "precaire*", "quart monde", "secours populaire",
        "secours catholique", "restos du coeur", "aide alimentaire", "beneficiaire* … rsa",
        "allocataire*", "modeste*", "demandeur* d emploi", "chomeur*", "sans emploi",
        "france travail", "mission locale", "ccas", "epicerie solidaire",
      ],
      fr:
        "Un changement de coût pèse d'abord sur elles, et peu de choses leur disent que leur avis compte.",
      en: "A change of cost weighs on them first, and little tells them that their opinion counts.",
      aboveAll: [], isAlwaysUseful: true),
    ForgottenPublic(
      "homeless-people", .housingAndHardship,
      label: Bilingual(fr: "Personnes sans domicile", en: "People without a home"),
      mentions: [
        "sans domicile", "sans abri", "sdf", "hebergement d urgence", "maraude*", "accueil de jour",
        "emmaus", "samu social",
      ],
      fr: "Elles passent la journée dans l'espace dont on discute.",
      en: "They spend the day in the very space under discussion.",
      aboveAll: ["place", "gare", "parc"]),
    ForgottenPublic(
      "travellers", .housingAndHardship,
      label: Bilingual(fr: "Gens du voyage", en: "Travellers (gens du voyage)"),
      mentions: ["gens du voyage", "aire* d accueil", "aire* … voyage*", "terrains familiaux"],
      fr:
        "Habitants de la commune à part entière, ils apprennent souvent les projets une fois décidés.",
      en: "Full residents of the town, they often learn of projects once decided.",
      aboveAll: ["urbanisme", "logement", "eau"]),
    ForgottenPublic(
      "priority-neighbourhoods", .housingAndHardship,
      label: Bilingual(
        fr: "Habitants des quartiers prioritaires", en: "Residents of priority neighbourhoods"),
      mentions: [
        "qpv", "quartier* prioritaire*", "politique de la ville", "conseil citoyen",
        "conseils citoyens", "regie de quartier", "centre social", "centres sociaux",
      ],
      fr:
        "Ils sont les plus nombreux à manquer autour de la table quand on invite par affiche ou par internet.",
      en: "They are the most often missing round the table when one invites by poster or online.",
      aboveAll: [], isAlwaysUseful: true),
  ]
}
