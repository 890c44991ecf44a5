internal import ParvisCore

extension ForgottenPublics {
  /// Places and travel.
  static let placesAndTravel: [ForgottenPublic] = [
    ForgottenPublic(
      "passers-by", .placesAndTravel,
      label: Bilingual(fr: "Personnes de passage", en: "People passing through"),
      mentions: [
        "de passage", "passant*", "visiteur*", "touriste*", "voyageur*", "pendulaire*",
        "en transit", "usager* … gare", "chaland*",
      ],
      except: ["gens du voyage", "agence … voyage*"],
      fr:
        "Elles vivent le lieu chaque jour ou presque sans y habiter, et ne reçoivent pas le courrier de la commune.",
      en:
        "They live the place almost every day without residing there, and get no letter from the town.",
      aboveAll: ["place", "gare", "rue", "centre"]),
    ForgottenPublic(
      "neighbouring-towns", .placesAndTravel,
      label: Bilingual(
        fr: "Habitants des communes voisines", en: "Residents of neighbouring towns"),
      mentions: [
        "commune* voisine*", "village* voisin*", "hors commune", "extra mura*",
        "communes limitrophe*", "autre* commune*", "bassin de vie",
      ],
      fr: "Ils utilisent l'équipement ou subissent le report de circulation, sans voter ici.",
      en: "They use the facility or bear the diverted traffic, without a vote here.",
      aboveAll: ["mobilite", "equipement", "ecole", "sante"]),
    ForgottenPublic(
      "far-or-without-car", .placesAndTravel,
      label: Bilingual(
        fr: "Habitants éloignés ou sans voiture", en: "Residents far away or without a car"),
      mentions: [
        "hameau*", "village* rattache*", "secteur* rural*", "habitants … villages",
        "communes deleguee*", "lieu* dit*", "sans voiture", "sans vehicule", "sans permis",
        "non motorise*", "usager* … bus", "usager* … transport*", "usager* … car*",
        "usager* … tram*",
      ],
      fr:
        "La distance et les horaires de bus décident de qui peut venir, au projet comme à la réunion.",
      en: "Distance and bus times decide who can come, to the project as to the meeting.",
      aboveAll: ["mobilite", "ecole", "sante", "equipement"]),
    ForgottenPublic(
      "future-residents", .placesAndTravel,
      label: Bilingual(fr: "Futurs habitants", en: "Future residents"),
      mentions: [
        "futur* habitant*", "futur* resident*", "nouveaux habitant*", "nouveaux arrivant*",
        "acquereur*", "demandeur* … logement*", "generation* future*",
      ],
      fr: "Le projet se fait aussi pour eux et ils ne peuvent pas encore parler.",
      en: "The project is made for them too, and they cannot speak yet.",
      aboveAll: ["urbanisme", "logement", "climat"]),
  ]
}
