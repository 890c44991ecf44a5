extension RelayPublics {
  /// Publics in general.
  static let general: [RelayPublic] = [
    RelayPublic(
      "site-workers", level: 3, kinds: "clubs unions", .atWork,
      sources: ["RAC-Ademe 2018, LOM"],
      words: ["travaillent"]),
    RelayPublic(
      "passers-by", level: 3, kinds: "station traders tourism users", .atTheStation,
      sources: ["CNDP"], words: ["visitors"]),
    RelayPublic(
      "far-or-without-car", level: 3, kinds: "rural transit homecare ecole", .villageHall,
      words: ["rural*", "ruraux", "village*"]),
    RelayPublic(
      "parents", level: 3, kinds: "parents ecole social", .schoolGate,
      words: ["parent*", "famille*", "meres", "peres"]),
    RelayPublic(
      "facility-users", level: 3, kinds: "users social sport library", .whileWaiting,
      sources: ["CNDP"],
      words: ["usager*", "adherent*"]),
    RelayPublic(
      "residents", level: 4, kinds: "council social residents landlord", .doorToDoor,
      sources: ["loi 2014-173, FCSF", "CNDP"],
      words: ["habitant*", "residents", "menages", "gens"]),
  ]
}
