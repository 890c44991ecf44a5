internal import ParvisCore

extension ForgottenPublics {
  /// Work.
  static let work: [ForgottenPublic] = [
    ForgottenPublic(
      "site-workers", .work,
      label: Bilingual(fr: "Personnes qui travaillent sur place", en: "People who work on site"),
      mentions: [
        "salarie*", "employe*", "travailleur*", "personnel*", "agent* … entretien",
        "agent* … accueil", "actifs",
      ],
      except: ["travailleur* sociaux", "employeur*"],
      fr: "Elles connaissent le lieu mieux que personne et sont rarement invitées comme usagers.",
      en: "They know the place better than anyone and are seldom invited as users.",
      aboveAll: ["place", "zone", "equipement"]),
    ForgottenPublic(
      "field-staff", .work,
      label: Bilingual(fr: "Agents de terrain", en: "Field staff"),
      mentions: [
        "agent* … terrain", "agent* … proprete", "agent* … voirie", "agents municipaux", "atsem",
        "gardien*", "mediateur*", "ilotier*", "agents des ecoles", "conducteur* … bus",
        "agent* … entretien",
      ],
      except: ["gardien* … but"],
      fr: "Ils feront vivre la décision et savent ce qui ne marche pas.",
      en: "They will make the decision work and know what does not.",
      aboveAll: [], isAlwaysUseful: true),
    ForgottenPublic(
      "shift-workers", .work,
      label: Bilingual(fr: "Personnes en horaires décalés", en: "People on shifts"),
      mentions: [
        "horaire* decale*", "travail* … nuit", "equipe* … nuit", "poste* en 3x8", "3x8",
        "soignant*", "veilleur*",
      ],
      except: ["bruit* … nuit"],
      fr: "Une réunion à 18 h 30 les écarte d'office.",
      en: "A meeting at 6.30 p.m. rules them out from the start.",
      aboveAll: [], isAlwaysUseful: true),
    ForgottenPublic(
      "traders-on-markets", .work,
      label: Bilingual(fr: "Commerçants ambulants et forains", en: "Market and travelling traders"),
      mentions: [
        "forain*", "ambulant*", "non sedentaire*", "marchand*", "camion* … pizza", "food truck*",
      ],
      except: ["fete* foraine*"],
      fr: "Ils vivent du lieu sans y avoir d'adresse.",
      en: "They live off the place without having an address there.",
      aboveAll: ["marche", "place", "centre"]),
    ForgottenPublic(
      "deliveries", .work,
      label: Bilingual(
        fr: "Livreurs et artisans en intervention", en: "Delivery workers and tradespeople"),
      mentions: [
        "livreur*", "livraison*", "coursier*", "depanneur*", "artisan*", "taxi*", "vtc",
        "ambulancier*", "transporteur*",
      ],
      except: ["artisan* d art", "artisanat"],
      fr: "Leur journée dépend d'un arrêt possible devant la porte.",
      en: "Their day depends on being able to stop at the door.",
      aboveAll: ["rue", "mobilite", "stationnement"]),
  ]
}
