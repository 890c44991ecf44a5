extension RelayPublics {
  /// Publics by age, health, language and means.
  static let people: [RelayPublic] = [
    RelayPublic(
      "motor-disability", level: 2, kinds: "motor ccas homecare", .accessibleRoom,
      sources: ["CGCT L2143-3"]),
    RelayPublic(
      "homeless-people", level: 2, kinds: "shelter street charity ccas", .overAMeal,
      sources: ["FAS 2020"],
      words: ["dorment", "a la rue", "squat*"]),
    RelayPublic(
      "travellers", level: 2, kinds: "voyage ccas social ecole", .introduced,
      sources: ["Fnasat-FCSF 2015"]),
    RelayPublic(
      "non-french-speakers", level: 2, kinds: "french social ecole pmi", .withInterpreter,
      sources: ["Anlci"], words: ["speak other languages"]),
    RelayPublic(
      "low-literacy", level: 2, kinds: "fs social library charity", .aloud,
      sources: ["numérique inclusif 2018", "Anlci"]),
    RelayPublic(
      "single-parents", level: 2, kinds: "pmi social family ecole", .schoolGate,
      sources: ["ASH 2944"]),
    RelayPublic(
      "carers", level: 2, kinds: "homecare health ccas", .atHome,
      sources: ["plateformes de répit"]),
    RelayPublic(
      "isolated-elderly", level: 2, kinds: "homecare ccas elders health", .atHome,
      sources: ["Slime, Monalisa"]),
    RelayPublic(
      "elderly", level: 2, kinds: "elders homecare ccas", .atHome,
      sources: ["CASF D311-3"],
      words: ["agee*", "ages", "aines", "seniors", "retraite*", "anciens", "older people"],
      except: ["anciens usagers", "anciens combattants"]),
    RelayPublic(
      "job-seekers", level: 2, kinds: "jobs local charity social", .whileWaiting,
      sources: ["Ansa"],
      words: ["demandeur* d emploi", "chomeur*", "sans emploi", "rsa", "job seekers", "unemployed"]),
    RelayPublic(
      "low-income", level: 2, kinds: "ccas charity social jobs", .overAMeal,
      sources: ["Ansa"], words: ["low income*"]),
    RelayPublic(
      "children", level: 2, kinds: "ecole youthco social", .throughGames,
      sources: ["Francas, Laval"],
      words: ["children", "primary school pupils"],
      except: ["eleveur*", "famille* … enfant*", "parent* … enfant*"]),
    RelayPublic(
      "teenagers", level: 2, kinds: "youth college street sport youthco", .yard,
      sources: ["DGEFP 2017", "Francas, Laval"], words: ["teenagers", "young people"]),
    RelayPublic(
      "students-and-seasonal", level: 2, kinds: "college jobs local tourism", .atWork,
      sources: ["maisons des saisonniers"], bodiesExcept: ["college*"]),
  ]
}
