internal import ParvisCore

extension RelayKinds {
  /// Bodies of travel, leisure and nature.
  static let places: [RelayKind] = [
    RelayKind(
      "transit", Bilingual(fr: "usagers des transports", en: "transport users' group"),
      words: [
        "usagers … transport*", "usagers … bus", "fnaut", "autopartage", "auto partage",
        "covoiturage",
      ]),
    RelayKind(
      "bikes", Bilingual(fr: "association de cyclistes", en: "cyclists' association"),
      words: ["velo", "cyclistes"],
      except: ["loueur*", "location*"]),
    RelayKind(
      "station", Bilingual(fr: "gare", en: "railway station"),
      words: ["gare", "gares", "sncf"],
      except: ["quartier*", "conseil*"]),
    RelayKind(
      "tourism", Bilingual(fr: "office de tourisme", en: "tourist office"),
      words: ["office* de tourisme", "campings", "hebergeurs"]),
    RelayKind(
      "sport", Bilingual(fr: "club sportif", en: "sports club"),
      words: ["association* sportive*", "club* de foot*", "club* … sport*", "service* des sports"]),
    RelayKind(
      "users", Bilingual(fr: "conseil d'usagers ou accueil", en: "users' council or front desk"),
      words: ["conseil* d usagers", "association* d usagers", "agents d accueil"],
      except: ["transport*", "bus"]),
    RelayKind(
      "towns", Bilingual(fr: "mairies voisines", en: "neighbouring councils"),
      words: [
        "communes voisines", "agglomeration*", "communaute* de communes", "intercommunalite*",
        "petr",
      ]),
    RelayKind(
      "project", Bilingual(fr: "maison du projet", en: "project house"),
      words: ["maison* du projet", "amenageur*", "promoteur*", "avf", "accueil … nouveaux"]),
    RelayKind(
      "nature", Bilingual(fr: "association naturaliste", en: "nature group"),
      words: ["naturaliste*", "lpo", "fne", "environnement", "cpie", "pecheurs"],
      except: ["service*", "direction*", "chambre*", "etudes"]),
    RelayKind(
      "river", Bilingual(fr: "syndicat de rivière", en: "river authority"),
      words: ["syndicat* … riviere*", "syndicat* … bassin*", "parc* naturel*"]),
  ]
}
