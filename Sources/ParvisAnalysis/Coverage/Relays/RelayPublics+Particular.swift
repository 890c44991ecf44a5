extension RelayPublics {
  /// Publics that a name states exactly.
  static let particular: [RelayPublic] = [
    RelayPublic(
      "disabled-children", level: 1, kinds: "motor mental ecole", .schoolGate,
      sources: ["CGCT L2143-3"],
      words: [
        "enfant* … handicap*", "enfant* en situation de handicap", "ulis", "disabled children",
      ]),
    RelayPublic(
      "energy-poverty", level: 1, kinds: "housing ccas homecare", .atHome,
      sources: ["Slime, Monalisa"],
      words: [
        "froid", "precarite energetique", "passoire*", "proprietaire* … modeste*", "cold at home",
      ]),
    RelayPublic(
      "young-children", level: 1, kinds: "pmi social family", .schoolGate,
      words: [
        "0 3 ans", "futurs parents", "jeunes parents", "assistant* maternel*",
        "famille* … jeunes enfants", "famille* … bebe*", "parent* … jeunes enfants",
      ]),
    RelayPublic(
      "outdoor-workers", level: 1, kinds: "unions clubs crafts", .atWork,
      words: ["travaill* dehors", "chantier*", "plein air", "work outdoors"]),
    RelayPublic(
      "tourists", level: 1, kinds: "tourism traders", .whileWaiting,
      words: ["touriste*", "vacancier*", "residents secondaires"]),
    RelayPublic(
      "pupils", level: 1, kinds: "college youthco youth street", .yard,
      sources: ["Francas, Laval"],
      words: ["collegien*", "lyceen*", "secondary school pupils"]),
    RelayPublic(
      "young-adults", level: 1, kinds: "local street youth college", .yard,
      sources: ["DGEFP 2017"],
      words: [
        "15 … 25", "16 … 25", "18 … 25", "apprenti*", "alternant*", "jeunes conducteurs",
        "jeunes adultes", "young people from",
      ], except: ["apprentissage"]),
    RelayPublic(
      "drivers", level: 1, kinds: "operator unions", .atWork,
      words: ["conducteur* … bus", "conductrice* … bus", "chauffeur*", "bus drivers"]),
    RelayPublic(
      "school-staff", level: 1, kinds: "ecole unions", .atWork,
      words: ["agents … ecole*", "atsem", "school staff"]),
    RelayPublic(
      "sensory-disability", level: 1, kinds: "sensory motor ccas health", .accessibleRoom,
      sources: ["CGCT L2143-3"]),
    RelayPublic(
      "mental-disability", level: 1, kinds: "mental motor health", .aloud,
      sources: ["loi 2005-102"]),
  ]
}
