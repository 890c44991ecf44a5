import ParvisCore
internal import ParvisInput

/// What the reference page of the file format says around the tables.
enum FormatReferenceMessages {
  static let opening = Bilingual(
    fr: """
      # Le format du fichier

      Page engendrée à partir du programme : ses tableaux sont ceux du lecteur lui-même.

      Une carte est un fichier YAML. Seules `concertation` et `parties prenantes` sont nécessaires. \
      Les clés se lisent sans tenir compte des majuscules, des accents, des tirets, des espaces ni \
      du pluriel, en français ou en anglais. Une valeur seule vaut une liste d'un élément, et une \
      collection peut être une liste ou des clés. Ce que le lecteur dit d'un fichier est expliqué \
      dans [diagnostics.fr.md](diagnostics.fr.md).
      """,
    en: """
      # The file format

      Page generated from the program: its tables are those of the reader itself.

      A map is a YAML file. Only `exercise` and `stakeholders` are needed. Keys are read without \
      regard to case, accents, hyphens, spaces and plurals, in French or in English. A single value \
      stands for a list of one, and a collection may be a list or keys. What the reader says of a \
      file is explained in [diagnostics.en.md](diagnostics.en.md).
      """)

  static let keyHeadings = [
    Bilingual(fr: "clé", en: "key"), Bilingual(fr: "ce qu'elle dit", en: "what it says"),
    Bilingual(fr: "aussi", en: "also"),
    Bilingual(fr: "en anglais", en: "in French"), Bilingual(fr: "ce qui suit", en: "what follows"),
  ]
  static let wordHeadings = [
    Bilingual(fr: "mot", en: "word"), Bilingual(fr: "lu de même", en: "read as the same"),
  ]

  static let links = Bilingual(fr: "Phrases de lien", en: "Link sentences")
  static let linkSentences = Bilingual(
    fr: """
      Un lien s'écrit `A -> B : TYPE FORCE (commentaire)`, avec plusieurs types séparés par des \
      virgules. Les flèches `->`, `→`, `=>`, `-->` vont de A vers B ; `<->`, `↔`, `<=>` dans les \
      deux sens. Un contact, une coopération, une alliance ou un conflit n'a pas de sens : quelle \
      que soit la flèche, c'est un seul lien. Sans force, le lien est noté inconnu. `intérêt` mène à un thème, `représente` et \
      `relaie` à un public. Une phrase dont un nom contient un deux-points se met entre guillemets \
      droits.
      """,
    en: """
      A link is written `A -> B : TYPE STRENGTH (comment)`, with several types separated by commas. \
      The arrows `->`, `→`, `=>`, `-->` go from A to B; `<->`, `↔`, `<=>` both ways. A contact, a \
      cooperation, an alliance or a conflict has no direction: whichever the arrow, it is one link. \
      Without a strength the link is of unknown strength. `interest` leads to a theme, `represents` and \
      `reaches` to a group. A sentence in which a name holds a colon stands between straight \
      quotation marks.
      """)
  static let scores = ColumnWords.scores
  static let scoreForms = Bilingual(
    fr: """
      Un nombre entier de l'échelle (`3`), un intervalle (`2-4`, `2 à 4`), un nombre avec un doute \
      (`3?`), `inconnue` ou `?`, ou un mot, en tout genre et tout nombre. Sur l'échelle 0-4, `3/4`, \
      `3 sur 4` et `3,0` se lisent 3 ; `n/a`, `nd`, `à définir` et un tiret se lisent `inconnue`. \
      Sur une échelle qui commence à 1, la plus petite note est un lien ou une voix : seul 0 veut \
      dire qu'il n'y en a pas. Partout où une note peut être écrite, `{ valeur: 3, source: …, \
      date: …, commentaire: …, confidentiel: oui }` le peut aussi.
      """,
    en: """
      A whole number of the scale (`3`), an interval (`2-4`, `2 to 4`), a number with a doubt \
      (`3?`), `unknown` or `?`, or a word. On the scale 0-4, `3/4`, `3 out of 4` and `3.0` are read \
      as 3; `n/a`, `tbd` and a dash are read as `unknown`. On a scale that starts at 1 the lowest \
      score is a link or a voice: only 0 says that there is none. Wherever a score may stand, \
      `{ value: 3, source: …, date: …, comment: …, confidential: yes }` may stand too.
      """)
  static let categories = Bilingual(fr: "Quelle catégorie pour qui", en: "Which category for whom")
  static let whichCategory = Bilingual(
    fr: """
      - **habitants** : groupes d'habitants, conseils de quartier, conseils citoyens, groupes \
      d'usagers ;
      - **services** : services de la collectivité qui pilote et son CCAS, agents de ses écoles et \
      de ses équipements ;
      - **élus** : élus, opposition comprise ;
      - **prestataires** : qui travaille sous contrat (concepteur, bureau d'études, exploitant) ;
      - **associations** : associations, unions commerciales, amicales de locataires, parents \
      d'élèves, syndicats, clubs ;
      - **institutions** : autres collectivités, services de l'État, chambres consulaires, \
      bailleurs, autorités de santé et d'enseignement, universités.

      Des entreprises ou des médias qui comptent pour eux-mêmes : déclarer une catégorie \
      (`catégories: [entreprises, médias]`).
      """,
    en: """
      - **residents**: residents' groups, neighbourhood and citizens' councils, groups of users;
      - **departments**: departments of the authority that leads, and the staff of its schools and \
      facilities;
      - **elected members**: elected members, opposition included;
      - **contractors**: whoever works under contract (designer, consultant, operator);
      - **associations**: associations, traders', tenants', parents' and trade unions, clubs;
      - **institutions**: other authorities, State services, chambers, landlords, health and \
      school authorities, universities.

      Businesses or media that matter in their own right: declare a category (`categories: \
      [businesses, media]`).
      """)
  static let words = Bilingual(fr: "Mots des valeurs", en: "Words of the values")
  static let categoryWords = ColumnWords.categories
  static let levels = Bilingual(fr: "Niveaux de participation", en: "Levels of participation")
  static let yesNo = Bilingual(fr: "Oui et non", en: "Yes and no")
  static let negotiability = Bilingual(fr: "Thèmes négociables", en: "Themes open to negotiation")
  static let barriers = Bilingual(
    fr: "Freins (d'autres sont permis)", en: "Barriers (others are allowed)")
  static let circles = Bilingual(fr: "Cercles", en: "Circles")
  static let stances = Bilingual(fr: "Positions", en: "Positions")
  static let profiles = Bilingual(fr: "Profils de diffusion", en: "Disclosure profiles")
  static let colours = Bilingual(
    fr: "Couleurs des catégories déclarées", en: "Colours of declared categories")
  static let languages = Bilingual(fr: "Langues", en: "Languages")
}
