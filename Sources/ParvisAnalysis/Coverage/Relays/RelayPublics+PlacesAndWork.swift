extension RelayPublics {
  /// Publics by dwelling, work and travel.
  static let placesAndWork: [RelayPublic] = [
    RelayPublic(
      "priority-neighbourhoods", level: 2, kinds: "social council regie street landlord",
      .doorToDoor,
      sources: ["loi 2014-173, FCSF"], words: ["priority neighbourhood*"]),
    RelayPublic(
      "tenants", level: 2, kinds: "tenants landlord social", .doorToDoor,
      sources: ["loi 2014-173, FCSF"], words: ["tenants"]),
    RelayPublic(
      "landlords", level: 2, kinds: "housing residents", .ownMeeting),
    RelayPublic(
      "field-staff", level: 2, kinds: "foremen unions", .atWork,
      words: ["agents"]),
    RelayPublic(
      "shift-workers", level: 2, kinds: "clubs unions health homecare", .atWork,
      sources: ["RAC-Ademe 2018, LOM"]),
    RelayPublic(
      "deliveries", level: 2, kinds: "crafts chambers traders", .atTheStation,
      sources: ["Maison des coursiers"]),
    RelayPublic(
      "traders-on-markets", level: 2, kinds: "market chambers", .atTheMarket,
      sources: ["CGCT L2224-18"], words: ["market traders"]),
    RelayPublic(
      "shopkeepers", level: 2, kinds: "traders chambers", .ownMeeting,
      words: ["commercant*", "restaurateur*", "entreprise*", "shopkeepers", "small businesses"]),
    RelayPublic(
      "farmers", level: 2, kinds: "farm rural", .ownMeeting,
      sources: ["sentinelles MSA"],
      words: ["agricult*", "paysan*", "eleveur*", "maraicher*", "viticult*", "farmers"]),
    RelayPublic(
      "cyclists", level: 2, kinds: "bikes clubs", .ownMeeting,
      words: ["cyclist*", "velo"]),
    RelayPublic(
      "commuters", level: 2, kinds: "station transit", .atTheStation,
      sources: ["RAC-Ademe 2018, LOM"],
      words: ["navetteur*", "pendulaire*"]),
    RelayPublic(
      "motorists", level: 2, kinds: "clubs rural transit", .atWork,
      sources: ["RAC-Ademe 2018, LOM"],
      words: ["automobiliste*"]),
    RelayPublic(
      "without-car", level: 2, kinds: "transit social rural", .atTheStation,
      sources: ["RAC-Ademe 2018, LOM"],
      words: [
        "sans voiture", "sans vehicule", "sans permis", "usager* … bus", "usager* … transport*",
        "without a car",
      ]),
    RelayPublic(
      "neighbouring-towns", level: 2, kinds: "towns transit ecole", .villageHall),
    RelayPublic(
      "future-residents", level: 2, kinds: "project ecole landlord", .whileWaiting),
    RelayPublic(
      "non-users", level: 2, kinds: "social users library", .yard,
      sources: ["CNDP"]),
    RelayPublic(
      "extreme-users", level: 2, kinds: "users social", .oneToOne),
    RelayPublic(
      "opponents", level: 2, kinds: "residents council", .oneToOne),
    RelayPublic(
      "living-environments", level: 2, kinds: "nature river", .ownMeeting),
    RelayPublic(
      "neighbours", level: 2, kinds: "council residents housing landlord", .doorToDoor,
      words: ["riverain*", "voisin*", "neighbours"],
      except: ["commune* voisine*", "village* voisin*", "ecole* voisine*"]),
  ]
}
