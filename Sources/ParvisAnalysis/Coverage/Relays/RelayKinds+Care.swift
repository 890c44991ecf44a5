internal import ParvisCore

extension RelayKinds {
  /// Bodies of age, health and disability.
  static let care: [RelayKind] = [
    RelayKind(
      "homecare", Bilingual(fr: "aide à domicile ou aidants", en: "home help"),
      words: [
        "aidants", "repit", "admr", "aide* a domicile", "soins a domicile", "ssiad",
        "portage de repas", "infirmier*",
      ],
      except: ["syndicat*", "numeriques"]),
    RelayKind(
      "elders", Bilingual(fr: "club ou résidence d'aînés", en: "older people's club or home"),
      words: [
        "club* … aines", "clubs … aines", "petits freres des pauvres", "conseil* des sages",
        "retraites", "seniors", "ehpad", "residence* autonomie", "3e age", "3eme age",
        "troisieme age", "age d or",
      ],
      except: ["caisse*"]),
    RelayKind(
      "health", Bilingual(fr: "hôpital ou pharmacie", en: "hospital or pharmacy"),
      words: [
        "hopita*", "centre* hospitalier*", "chu", "maison* de sante", "cpts", "pharmacie*",
        "medecin*", "patients",
      ],
      except: ["travail"]),
    RelayKind(
      "motor", Bilingual(fr: "association de personnes handicapées", en: "disabled people's group"),
      words: ["apf", "handicap*", "accessibilite", "mdph", "apajh", "paralys*"],
      except: ["charge*"]),
    RelayKind(
      "sensory",
      Bilingual(fr: "association d'aveugles ou de sourds", en: "blind or deaf people's group"),
      words: [
        "valentin hauy", "aveugles", "malvoyants", "deficien* visuel*", "sourds", "malentendants",
        "langue des signes",
      ]),
    RelayKind(
      "mental", Bilingual(fr: "GEM ou Unapei", en: "mutual-aid group"),
      words: [
        "gem", "unapei", "adapei", "unafam", "esat", "autis*", "entraide mutuelle", "psychi*",
      ]),
  ]
}
