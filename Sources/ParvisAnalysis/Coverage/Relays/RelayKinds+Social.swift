internal import ParvisCore

extension RelayKinds {
  /// Bodies of social and neighbourhood life.
  static let social: [RelayKind] = [
    RelayKind(
      "ccas", Bilingual(fr: "CCAS ou service social", en: "social services"),
      words: ["ccas", "cias", "action sociale", "service* socia*", "departement solidarites"],
      except: ["fonds"]),
    RelayKind(
      "social", Bilingual(fr: "centre social", en: "community centre"),
      words: ["centre* socia*", "centre* socio*", "espace* de vie sociale", "maison* de quartier"]),
    RelayKind(
      "regie", Bilingual(fr: "régie de quartier", en: "neighbourhood enterprise"),
      words: ["regie* de quartier*"]),
    RelayKind(
      "council", Bilingual(fr: "conseil citoyen ou de quartier", en: "neighbourhood council"),
      words: ["conseil* citoyen*", "conseil* de quartier*", "comite* de quartier*"],
      except: ["climat"],
      speaksFor: .itsPlace),
    RelayKind(
      "residents", Bilingual(fr: "association d'habitants", en: "residents' association"),
      words: [
        "association* … habitants", "association* de quartier*", "association* … riverains",
        "comite* de riverains",
      ],
      speaksFor: .itsPlace),
    RelayKind(
      "landlord", Bilingual(fr: "bailleur social", en: "social landlord"),
      words: ["bailleur* socia*", "office public", "oph", "hlm", "gardien* d immeuble*"],
      except: ["amicale*", "locataire*"]),
    RelayKind(
      "tenants", Bilingual(fr: "association de locataires", en: "tenants' association"),
      words: ["locataires", "cnl", "clcv"],
      speaksFor: .itsPublic),
    RelayKind(
      "housing", Bilingual(fr: "syndic ou conseil habitat", en: "housing advice"),
      words: [
        "syndic", "conseil* syndica*", "copropri*", "adil", "soliha", "service* … habitat",
        "maison* … habitat",
      ],
      except: ["bailleur*", "locataire*"]),
    RelayKind(
      "street", Bilingual(fr: "prévention spécialisée", en: "street outreach"),
      words: ["prevention specialisee", "educateur*", "mediat* socia*", "adulte* relais"]),
  ]
}
