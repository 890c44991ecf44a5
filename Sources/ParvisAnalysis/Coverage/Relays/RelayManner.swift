internal import ParvisCore

/// How one usually meets a public: a few words after the places where to look.
enum RelayManner: Hashable, Sendable, CaseIterable {
  case atHome
  case schoolGate
  case doorToDoor
  case yard
  case atWork
  case withInterpreter
  case aloud
  case accessibleRoom
  case overAMeal
  case introduced
  case atTheMarket
  case atTheStation
  case villageHall
  case ownMeeting
  case throughGames
  case whileWaiting
  case oneToOne

  var label: Bilingual {
    switch self {
    case .atHome:
      Bilingual(fr: "à domicile, avec qui y vient déjà", en: "at home, with a usual visitor")
    case .schoolGate:
      Bilingual(fr: "sortie d'école, garde d'enfants", en: "school gate, childcare")
    case .doorToDoor:
      Bilingual(fr: "pied d'immeuble, porte-à-porte", en: "door to door")
    case .yard:
      Bilingual(fr: "stade, arrêt de bus, cour", en: "pitch, bus stop, yard")
    case .atWork:
      Bilingual(fr: "au travail, à la prise de poste", en: "at work, when shifts start")
    case .withInterpreter:
      Bilingual(fr: "avec interprète, après un cours", en: "with an interpreter, after class")
    case .aloud:
      Bilingual(fr: "à l'oral, en petit groupe", en: "aloud, in a small group")
    case .accessibleRoom:
      Bilingual(fr: "salle accessible, transport", en: "accessible room, transport")
    case .overAMeal:
      Bilingual(fr: "autour d'un repas", en: "over a meal")
    case .introduced:
      Bilingual(fr: "sur place, présentés par un habitué", en: "on site, introduced by a regular")
    case .atTheMarket:
      Bilingual(fr: "au marché, après la vente", en: "at the market, after trading")
    case .atTheStation:
      Bilingual(fr: "gare ou arrêt, heures de pointe", en: "station or stop, peak hours")
    case .villageHall:
      Bilingual(fr: "salle du village, soir de fête", en: "village hall, festive evening")
    case .ownMeeting:
      Bilingual(fr: "dans leur propre réunion", en: "at their own meeting")
    case .throughGames:
      Bilingual(fr: "par le jeu, en classe", en: "through games, in class")
    case .whileWaiting:
      Bilingual(fr: "à l'accueil, pendant l'attente", en: "at the desk, while waiting")
    case .oneToOne:
      Bilingual(fr: "en tête à tête d'abord", en: "one to one first")
    }
  }
}
