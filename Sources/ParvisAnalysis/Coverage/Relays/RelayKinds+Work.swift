internal import ParvisCore

extension RelayKinds {
  /// Bodies of work and trade.
  static let work: [RelayKind] = [
    RelayKind(
      "clubs", Bilingual(fr: "employeurs", en: "employers"),
      words: ["club* … entreprises", "association* … entreprises", "groupement* d employeurs"]),
    RelayKind(
      "operator", Bilingual(fr: "exploitant du réseau", en: "network operator"),
      words: ["exploitant* … reseau*", "transporteur*"]),
    RelayKind(
      "unions", Bilingual(fr: "syndicat de salariés", en: "trade union"),
      words: ["cgt", "cfdt", "unsa", "fsu", "syndicat* des agents", "cse", "snuipp*"]),
    RelayKind(
      "foremen", Bilingual(fr: "encadrement de terrain", en: "team leaders"),
      words: ["proprete", "espaces verts", "service* … voirie", "chef* d equipe*"]),
    RelayKind(
      "traders", Bilingual(fr: "union commerciale", en: "traders' association"),
      words: ["union* commerciale*", "commercants", "manager* … centre"],
      except: ["non sedentaires", "ambulants", "forains"]),
    RelayKind(
      "chambers", Bilingual(fr: "CCI ou chambre de métiers", en: "chamber of commerce or trades"),
      words: ["cci", "chambre* de commerce", "chambre* de metiers", "cma"]),
    RelayKind(
      "crafts", Bilingual(fr: "artisans ou livreurs organisés", en: "craft body"),
      words: ["capeb", "ffb", "artisans", "taxis", "coursiers", "livreurs"],
      except: ["art"]),
    RelayKind(
      "market", Bilingual(fr: "placier ou syndicat de forains", en: "market manager"),
      words: ["forains", "non sedentaires", "ambulants", "placier*", "service* des marches"],
      except: ["fete*", "publics"]),
    RelayKind(
      "farm", Bilingual(fr: "organisme agricole ou MSA", en: "farmers' body"),
      words: [
        "chambre* d agriculture", "msa", "fdsea", "jeunes agriculteurs", "confederation paysanne",
        "cuma",
      ]),
    RelayKind(
      "rural", Bilingual(fr: "foyer rural ou comité des fêtes", en: "village hall"),
      words: ["foyer* rura*", "comite* des fetes", "familles rurales", "secretaire* de mairie"],
      speaksFor: .itsPublic),
  ]
}
