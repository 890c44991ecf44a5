extension Accident {
  /// What authors write otherwise than the format has it.
  static let meaning: [Accident] = [
    Accident(
      "Heure, code à zéro initial et exposant restent du texte",
      "Time, code with a leading zero and exponent stay text",
      map(
        "  - École : services, influence 1, intérêt 1, étiquettes 18:30, 01004, 75E10\n")),
    Accident(
      "Oui, non, vrai, faux, x", "Yes, no, true, false, x",
      map(
        "  - École: { catégorie: services, influence: 1, intérêt: 1, obligatoire: x }\n"
          + "  - Régie: { catégorie: services, influence: 1, intérêt: 1, obligatoire: Non }\n")),
    Accident(
      "Pourcentage, milliers et euros", "Percentage, thousands and euros",
      map(
        audiences: "  - Jeunes : part 17 %, effectif 1 200\n",
        more: "moyens: { budget: 18 000 € }\n")),
    Accident(
      "Noms à tiret, apostrophe et esperluette", "Names with dash, apostrophe and ampersand",
      map(
        "  - Ville - Quartier nord : services, influence 1, intérêt 1\n"
          + "  - L'Oustal & amis : associations, influence 1, intérêt 1\n",
        links: "  - L'Oustal & amis -> Ville - Quartier nord : contact 2\n")),
    Accident(
      "Une valeur seule au lieu d’une liste, et l’inverse",
      "A single value instead of a list, and the reverse",
      "concertation: La halle du marché\nthèmes: la halle\nparties prenantes:\n"
        + "  Maire: élus, influence 4, intérêt 3\n"),
    Accident(
      "Une partie prenante écrite deux fois", "A stakeholder written twice",
      map("  - maire : élus, influence 4\n"), "partie-en-double"),
    Accident(
      "Une partie prenante écrite deux fois, autrement",
      "A stakeholder written twice, in another way",
      map("  - Maire : élus, influence 2\n"), "partie-contradictoire"),
    Accident(
      "Un public du nom d’une partie prenante", "A public with the name of a stakeholder",
      map(audiences: "  - CCAS\n"), "public-et-partie"),
    Accident(
      "Faute de frappe dans un nom", "Slip of the keyboard in a name",
      map(links: "  - Maier -> CCAS : contact 2\n"), "lien-inconnu"),
    Accident(
      "Faute de frappe dans une clé", "Slip of the keyboard in a key",
      map(more: "referances: [ Charte 2019 ]\n"), "cle-inconnue"),
    Accident(
      "Faute de frappe dans une catégorie", "Slip of the keyboard in a category",
      map("  - École : sevices, influence 1, intérêt 1\n"), "categorie-inconnue"),
    Accident(
      "Pluriel d’un nom", "Plural of a name",
      map(
        "  - Commerçants : associations, influence 1, intérêt 1\n",
        links: "  - Commerçant -> Maire : contact 2\n"), "nom-approche"),
    Accident(
      "Note hors de l’échelle", "Score off the scale",
      map("  - École : services, influence 5, intérêt 1\n"), "note-hors-echelle"),
    Accident(
      "Note en lettres qui n’est pas un mot de l’échelle",
      "Score in words that are none of the scale",
      map("  - École : services, influence bof, intérêt 1\n"), "note-illisible"),
    Accident(
      "Intervalle à l’envers", "Interval the wrong way round",
      map("  - École : services, influence 4-2, intérêt 1\n"), "intervalle-a-l-envers"),
    Accident(
      "Flèche à l’envers", "Arrow the wrong way round",
      map(links: "  - Maire <- CCAS : contact 2\n"), "fleche-a-l-envers"),
    Accident(
      "Lien sans type", "Link without a type",
      map(links: "  - Maire -> CCAS\n"), "lien-sans-type"),
    Accident(
      "Le même lien deux fois", "The same link twice",
      map(links: "  - Maire -> CCAS : contact 2\n  - Maire -> CCAS : contact 3\n"),
      "lien-en-double"),
    Accident(
      "Réponse à la place d’un nom", "Answer in the place of a name",
      "concertation: La halle du marché\npublics attendus: aucun\nparties prenantes:\n"
        + "  - Maire : élus, influence 4, intérêt 3\n", "mot-au-lieu-de-nom"),
    Accident(
      "Nom de personne", "Name of a person",
      map("  - Mme Dupont : habitants, influence 1, intérêt 1\n"), "nom-de-personne"),
    Accident(
      "Fichier vide", "Empty file", "# La halle du marché : à compléter\n", "fichier-vide"),
  ]

  static let all = signs + meaning
}
