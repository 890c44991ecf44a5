internal import ParvisCore

extension RelayKinds {
  /// Bodies of language, reading and hardship.
  static let access: [RelayKind] = [
    RelayKind(
      "french", Bilingual(fr: "ateliers de français ou aide aux exilés", en: "French workshops"),
      words: [
        "sociolinguistique*", "ateliers de francais", "cours de francais", "alphabetisation", "fle",
        "cimade", "cada", "refugies", "migrants", "exiles",
      ]),
    RelayKind(
      "fs", Bilingual(fr: "France services ou aide à l'écrit", en: "public-service desk"),
      words: [
        "france services", "conseiller* numerique*", "public* numerique*", "illettrisme",
        "ecrivain* public*",
      ]),
    RelayKind(
      "library", Bilingual(fr: "médiathèque", en: "library"),
      words: ["mediatheque*", "bibliotheque*"]),
    RelayKind(
      "jobs", Bilingual(fr: "France Travail ou intérim", en: "job centre"),
      words: ["france travail", "cap emploi", "plie", "d insertion", "saisonniers", "interim"]),
    RelayKind(
      "charity", Bilingual(fr: "association de solidarité", en: "anti-poverty charity"),
      words: [
        "secours populaire", "secours catholique", "restos du coeur", "quart monde", "emmaus",
        "aide alimentaire", "epicerie* solidaire*", "croix rouge",
      ]),
    RelayKind(
      "shelter", Bilingual(fr: "maraude ou accueil de jour", en: "outreach or day centre"),
      words: ["maraude*", "accueil* de jour", "samu social", "chrs"],
      except: ["alzheimer"]),
    RelayKind(
      "voyage", Bilingual(fr: "gestionnaire d'aire d'accueil", en: "travellers' site manager"),
      words: ["gens du voyage", "fnasat", "aire* d accueil", "terrains familiaux"]),
  ]
}
