internal import ParvisCore

extension ForgottenPublics {
  /// Disability, health, language.
  static let disabilityHealthLanguage: [ForgottenPublic] = [
    ForgottenPublic(
      "motor-disability", .disabilityHealthLanguage,
      label: Bilingual(fr: "Personnes à mobilité réduite", en: "People with reduced mobility"),
      mentions: ["mobilite reduite", "pmr", "fauteuil*", "handicap* moteur*", "apf", "handicap*"],
      fr: "Un seul ressaut suffit à fermer un lieu, et une salle à fermer une réunion.",
      en: "A single step is enough to close a place, and a room to close a meeting.",
      aboveAll: ["place", "rue", "equipement"]),
    ForgottenPublic(
      "sensory-disability", .disabilityHealthLanguage,
      label: Bilingual(
        fr: "Personnes aveugles, malvoyantes, sourdes ou malentendantes",
        en: "Blind, partially sighted, deaf or hard-of-hearing people"),
      mentions: [
        "aveugle*", "malvoyant*", "non voyant*", "deficien* visuel*", "deficien* auditi*", "sourd*",
        "malentendant*", "valentin hauy", "langue des signes", "lsf", "handicap* sensoriel*",
      ],
      fr: "Plans, affiches et débats à plusieurs voix leur échappent si rien n'est prévu.",
      en: "Plans, posters and debates with many voices escape them when nothing is prepared.",
      aboveAll: ["rue", "equipement"], isAlwaysUseful: true),
    ForgottenPublic(
      "mental-disability", .disabilityHealthLanguage,
      label: Bilingual(
        fr: "Personnes en situation de handicap mental, psychique ou cognitif",
        en: "People with learning, psychosocial or cognitive disabilities"),
      mentions: [
        "handicap* mental*", "handicap* psychi*", "handicap* cogniti*", "deficien* intellectuel*",
        "unapei", "unafam", "adapei", "autis*", "esat", "gem", "papillons blancs", "sante mentale",
      ],
      fr: "On parle souvent à leur place ; un document facile à lire leur rend la parole.",
      en: "Others often speak in their place; an easy-to-read document gives them their own words.",
      aboveAll: ["sante", "equipement"]),
    ForgottenPublic(
      "non-french-speakers", .disabilityHealthLanguage,
      label: Bilingual(fr: "Personnes allophones", en: "People who speak other languages"),
      mentions: [
        "allophone*", "non francophone*", "primo arrivant*", "refugie*", "exile*", "migrant*",
        "apprentissage du francais", "ateliers sociolinguistique*", "fle", "interprete*",
        "demandeur* d asile",
      ],
      fr:
        "L'invitation elle-même leur est illisible ; un relais et une traduction suffisent souvent.",
      en: "The invitation itself cannot be read; a relay and a translation are often enough.",
      aboveAll: [], isAlwaysUseful: true),
    ForgottenPublic(
      "low-literacy", .disabilityHealthLanguage,
      label: Bilingual(
        fr: "Personnes peu à l'aise avec l'écrit ou le numérique",
        en: "People not at ease with reading or digital tools"),
      mentions: [
        "illettr*", "illectron*", "analphab*", "peu a l aise", "difficulte* … ecrit",
        "difficulte* … lecture", "eloigne* du numerique", "conseiller* numerique*",
        "france services",
      ],
      fr: "Un registre ou un formulaire en ligne ne recueille pas leur avis.",
      en: "A register or an online form does not gather their opinion.",
      aboveAll: [], isAlwaysUseful: true),
  ]
}
