import ParvisInput

/// Tables as French spreadsheets write them.
enum TableSamples {
  /// The place du Marché in five sheets, with what offices do to them.
  static let place: [(name: String, text: String)] = [
    (
      "acteurs.csv",
      """
      Réaménagement de la place;;;;;;
      Mise à jour : 2 mars 2026;;;;;;
      ;;;;;;
      Acteur ;Catégorie;Influence (0 à 4);Intérêt;Représente;Relaie;Territoires
      Maire;élus;4;3;;;
      Services techniques;services;3,0;3;;;
      Union commerciale;associations;3;4;Commerçants;;Centre ancien | Faubourg
      CCAS;services;1;2?;;"Personnes âgées : 3 | Personnes à mobilité réduite 2";
      Conseil de quartier;habitants;2;\u{A0}4\u{A0};Riverains;;
      ;;;;;;
      ;;;;;;

      """
    ),
    (
      "Liens.csv",
      "de;vers;type;force;commentaire\nUnion commerciale;Maire;influence;3;\"depuis 2020 ; à revoir\"\n"
        + "Maire;CCAS;contact, informe;2;\nCCAS;Union commerciale;conflit;inconnue;\n"
    ),
    (
      "publics.csv",
      "Public;éloigné;freins;concernés par;effectif;minimum\n"
        + "Commerçants;non;horaires;stationnement : 4|ombre : 2;58;\n"
        + "Personnes âgées;oui;mobilité;ombre=4;1 200;2\n"
        + "Personnes à mobilité réduite;VRAI;handicap, mobilité;;;\n"
        + "Riverains;;;stationnement;640,00;\n"
    ),
    ("Thèmes.csv", "nom;négociable;cadre\nstationnement;partiel;\nombre;oui;loi de 2005\n"),
    (
      "concertation.csv",
      "clé;valeur\ntitre;Place du Marché\npilote;Services techniques\nniveau;concerter\n"
        + "date;02/03/2026\n"
    ),
  ]

  static func files(
    _ tables: [(name: String, text: String)], encode: (String) -> [UInt8] = { Array($0.utf8) }
  ) -> [TableFile] {
    tables.map { TableFile(name: $0.name, bytes: encode($0.text)) }
  }

  /// The same in YAML.
  static let placeInYAML = """
    titre: Place du Marché
    pilote: Services techniques
    niveau: concerter
    date: 02/03/2026
    thèmes:
      - stationnement: partiel
      - ombre: { négociable: oui, cadre: loi de 2005 }
    publics attendus:
      - Commerçants: { éloigné: non, freins: horaires, concernés par: { stationnement: 4, ombre: 2 }, effectif: 58 }
      - Personnes âgées: { éloigné: oui, freins: mobilité, concernés par: { ombre: 4 }, effectif: 1200, minimum: 2 }
      - Personnes à mobilité réduite: { éloigné: oui, freins: [handicap, mobilité] }
      - Riverains: { concernés par: stationnement, effectif: 640 }
    parties prenantes:
      - Maire : élus, influence 4, intérêt 3
      - Services techniques : services, influence 3, intérêt 3
      - Union commerciale: { catégorie: associations, influence: 3, intérêt: 4, représente: Commerçants, territoire: [Centre ancien, Faubourg] }
      - CCAS: { catégorie: services, influence: 1, intérêt: 2?, relaie: { Personnes âgées: 3, Personnes à mobilité réduite: 2 } }
      - Conseil de quartier : habitants, influence 2, intérêt 4, représente Riverains
    liens:
      - { de: Union commerciale, vers: Maire, type: influence, force: 3, commentaire: depuis 2020 ; à revoir }
      - Maire -> CCAS : contact 2, informe 2
      - CCAS -> Union commerciale : conflit
    """
}
