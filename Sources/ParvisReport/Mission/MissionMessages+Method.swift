internal import ParvisCore

/// What the report says of ways, method and limits.
extension MissionMessages {
  static func ways(_ count: Int) -> Bilingual {
    Bilingual(
      fr: "\(count: count, one: "chemin", many: "chemins indépendants") depuis le pilote",
      en: "\(count: count, one: "path", many: "independent paths") from the lead")
  }

  static func onlyThrough(_ names: [String]) -> Bilingual {
    Bilingual(
      fr: "tout passe par \(quotedList: names, atMost: 9)",
      en: "everything passes through \(quotedList: names, atMost: 9)")
  }

  static let noLink = Bilingual(fr: "aucun lien noté", en: "no link noted")
  static let noVoice = Bilingual(fr: "aucune voix identifiée", en: "no voice identified")
  static let leadIsVoice = Bilingual(
    fr: "le pilote parle pour ce public", en: "the lead speaks for it")

  static func singlePoint(_ name: String, audiences: [String]) -> Bilingual {
    Bilingual(
      fr: """
        Sans \(quoted: name), \
        \(count: audiences.count, one: "public n'est plus joint", many: "publics ne sont plus joints") : \
        \(quotedList: audiences, atMost: 9).
        """,
      en: """
        Without \(quoted: name), \
        \(count: audiences.count, one: "public is out of reach", many: "publics are out of reach"): \
        \(quotedList: audiences, atMost: 9).
        """)
  }

  static let severityMethod = Bilingual(
    fr: """
      La priorité d'un public tient à trois choses : à quel point il est concerné, ce que les voix \
      de la carte en portent déjà, et à quelle distance il est de la participation. Prioritaire : \
      à traiter avant la première réunion. Important : pendant la préparation. À surveiller : rien \
      d'urgent.
      """,
    en: """
      The priority of a public rests on three things: how much it is affected, how much of its \
      words the voices of the map already carry, and how far it is from taking part. Top priority: \
      to settle before the first meeting. Important: during the preparation. To watch: nothing \
      urgent.
      """)
  static let relayMethod = Bilingual(
    fr: """
      Un chemin suit les contacts, coopérations, informations, liens de confiance et de hiérarchie \
      notés dans le fichier, dans les deux sens. Un passage unique est une partie prenante par qui \
      tous les chemins passent.
      """,
    en: """
      A path follows the contacts, cooperation, information, trust and hierarchy noted in the file, \
      both ways. A single passage is a stakeholder through whom all paths go.
      """)
  static let publicMethod = Bilingual(
    fr: """
      La priorité vient de l'analyse de l'équipe, en trois degrés. Les voix et les contacts sont \
      ceux que cette version montre.
      """,
    en: """
      The priority comes from the analysis of the team, in three steps. Voices and contacts are \
      those that this version shows.
      """)

  static func ranking(draws: Int) -> Bilingual {
    Bilingual(
      fr: """
        Un rang est donné avec sa marge : les notes incertaines ont été tirées au sort \(draws) fois, \
        et le rang est celui de neuf tirages sur dix.
        """,
      en: """
        A rank comes with its margin: uncertain scores were drawn \(draws) times, and the rank is \
        that of nine draws out of ten.
        """)
  }

  static let certainRanking = Bilingual(
    fr: "Aucune note incertaine ne change les rangs.",
    en: "No uncertain score changes the ranks.")

  static func intervals(_ count: Int) -> Bilingual {
    Bilingual(
      fr: """
        \(count: count, one: "note est donnée", many: "notes sont données") comme un intervalle : le \
        milieu dit s'il y a un manque, les deux bouts disent de combien la priorité peut changer.
        """,
      en: """
        \(count: count, one: "score is", many: "scores are") given as an interval: the middle says \
        whether there is a gap, the two ends how much the priority may change.
        """)
  }

  static func unknowns(_ count: Int) -> Bilingual {
    Bilingual(
      fr: """
        \(count: count, one: "note inconnue, comptée", many: "notes inconnues, comptées") au milieu de \
        l'échelle.
        """,
      en: """
        \(count: count, one: "unknown score", many: "unknown scores"), counted at the middle of the \
        scale.
        """)
  }

  static let noUncertainty = Bilingual(
    fr: "Toutes les notes du fichier sont exactes.", en: "All scores of the file are exact.")

  static let limitsForAll = [
    Bilingual(
      fr: """
        La carte dit ce que l'équipe a noté à une date donnée ; elle ne dit rien des intentions des \
        personnes.
        """,
      en: """
        The map says what the team noted at a given date; it says nothing of what people intend.
        """),
    Bilingual(
      fr: """
        Elle parle de couverture et de voix, pas de nombre : parler pour un public n'est pas le \
        compter.
        """,
      en:
        "It speaks of coverage and voices, not of numbers: to speak for a public is not to count it."
    ),
    Bilingual(
      fr: "Un public que personne n'a pensé à noter n'y est pas : `parvis gaps --checklist`.",
      en: "A public that nobody thought of is not on it: `parvis gaps --checklist`."),
  ]
}
