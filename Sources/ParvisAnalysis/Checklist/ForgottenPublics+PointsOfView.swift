internal import ParvisCore

extension ForgottenPublics {
  /// Points of view.
  static let pointsOfView: [ForgottenPublic] = [
    ForgottenPublic(
      "non-users", .pointsOfView,
      label: Bilingual(fr: "Personnes qui n'utilisent pas le service", en: "Non-users"),
      mentions: [
        "non usager*", "non utilisateur*", "n utilise* pas", "ne vien* pas", "ancien* usager*",
        "n osent pas", "renonc*",
      ],
      fr: "Elles seules peuvent dire ce qui retient de venir.",
      en: "They alone can say what keeps people from coming.",
      aboveAll: ["equipement", "sante", "mobilite"]),
    ForgottenPublic(
      "extreme-users", .pointsOfView,
      label: Bilingual(fr: "Usagers extrêmes", en: "Extreme users"),
      mentions: ["usager* extreme*"],
      fr: "Un usage poussé à bout révèle tôt ce que les autres vivront plus tard.",
      en: "A use pushed to its limit shows early what others will live later.",
      aboveAll: [], isAlwaysUseful: true),
    ForgottenPublic(
      "opponents", .pointsOfView,
      label: Bilingual(fr: "Personnes opposées au projet", en: "Opponents of the project"),
      mentions: [
        "oppos*", "contre le projet", "collectif anti*", "petition*", "recours", "requerant*",
      ],
      except: ["groupe* d opposition"],
      fr: "Entendues tôt, elles font progresser le projet ; trop tard, le désaccord se durcit.",
      en: "Heard early, they improve the project; too late, the disagreement hardens.",
      aboveAll: [], isAlwaysUseful: true),
    ForgottenPublic(
      "living-environments", .pointsOfView,
      label: Bilingual(
        fr: "Porte-parole des milieux vivants", en: "Voices for living environments"),
      mentions: [
        "naturalist*", "environnement*", "biodiversite", "lpo", "fne", "riviere*", "arbre*",
        "protection de la nature", "ecolog*", "faune", "apiculteur*", "pecheur*",
      ],
      except: ["environnement numerique", "service* … environnement", "direction … environnement"],
      fr: "La rivière, le sol et les arbres ne prennent pas la parole : quelqu'un doit la porter.",
      en: "The river, the soil and the trees do not speak: somebody has to speak for them.",
      aboveAll: ["eau", "climat", "place", "urbanisme"]),
  ]
}
