internal import ParvisCore

extension RelayKinds {
  /// Bodies of youth, schools and families.
  static let youth: [RelayKind] = [
    RelayKind(
      "youth", Bilingual(fr: "service jeunesse ou MJC", en: "youth service"),
      words: ["service* … jeunesse", "enfance jeunesse", "mjc", "maison* des jeunes"],
      except: ["conseil*"]),
    RelayKind(
      "youthco", Bilingual(fr: "conseil de jeunes", en: "youth council"),
      words: ["conseil* … jeunes", "conseil* … enfants", "conseil* … collegiens", "vie lyceenne"],
      speaksFor: .itsPublic),
    RelayKind(
      "local", Bilingual(fr: "mission locale", en: "youth jobs centre"),
      words: ["mission* locale*", "deuxieme chance", "e2c"],
      except: ["economique*"]),
    RelayKind(
      "college",
      Bilingual(fr: "établissement scolaire ou campus", en: "secondary school or campus"),
      words: ["college*", "lycee*", "cfa", "crous", "campus"],
      except: [
        "fcpe", "parents", "departement", "region*", "elus", "usagers", "conseil*", "riverains",
      ],
      speaksFor: .itsPublic),
    RelayKind(
      "ecole", Bilingual(fr: "école ou périscolaire", en: "school"),
      words: [
        "ecole*", "groupe* scolaire*", "periscolaire*", "accueil* de loisirs", "centre* de loisirs",
      ],
      except: [
        "auto", "parents", "fcpe", "agents", "riverains", "sauvegarde", "collectif*", "musique",
        "danse", "superieure*", "chance",
      ],
      speaksFor: .itsPublic),
    RelayKind(
      "parents", Bilingual(fr: "parents d'élèves", en: "parents' association"),
      words: ["fcpe", "peep", "parents d eleves", "parents elus", "parents independants"],
      speaksFor: .itsPublic),
    RelayKind(
      "pmi", Bilingual(fr: "PMI ou crèche", en: "early-childhood services"),
      words: ["pmi", "rpe", "relais petite enfance", "creche*", "petite enfance", "laep"],
      except: ["pme"]),
    RelayKind(
      "family", Bilingual(fr: "CAF ou association familiale", en: "family services"),
      words: ["caf", "familles rurales", "udaf", "association* familiale*"]),
  ]
}
