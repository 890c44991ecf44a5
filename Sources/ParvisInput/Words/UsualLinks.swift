import ParvisCore

/// The type of link to propose for the words that people write between two bodies; never taken
/// without asking.
package enum UsualLinks {
  private static let table = WordTable<LinkType>([
    (
      .relation(.informs), "alerte", "alerts",
      [
        "alertent", "alerter", "signale", "signalent", "signaler", "signalement", "prévient",
        "préviennent", "prévenir", "renseigne", "renseignent", "conseille", "conseillent",
        "conseiller", "conseil", "sensibilise", "sensibilisent", "communique", "communiquent",
        "communication", "transmet", "transmettent", "avertit", "avertissent", "explique",
        "expliquent", "rend compte", "rendent compte", "rapporte", "fait remonter", "relaye à",
        "forme", "forment", "formation", "alert", "warns", "warn", "notifies", "notify", "tells",
        "tell", "advises", "advise", "advice", "communicates", "communicate",
        "updates", "trains",
      ]
    ),
    (
      .relation(.cooperates), "aide", "helps",
      [
        "aident", "aider", "entraide", "accompagne", "accompagnent", "accompagnement", "appuie",
        "appuient", "appui", "assiste", "assistent", "coordonne", "coordonnent", "coordination",
        "coproduit", "co-construit", "participe", "participent", "participation", "contribue",
        "contribuent", "contribution", "membre", "membre de", "membership", "adhère", "adhèrent",
        "adhésion", "adhérent", "anime", "animent", "échange", "échangent", "échanges", "mutualise",
        "prête", "héberge", "convention", "conventionné", "projet commun", "help", "assists",
        "assist", "coordinates", "coordinate", "participates", "contributes", "member", "member of",
        "joins", "shares", "share", "co-produces",
      ]
    ),
    (
      .relation(.influence), "interpelle", "lobbies",
      [
        "interpellent", "interpellation", "sollicite", "sollicitent", "sollicitation", "demande",
        "demandent", "saisit", "saisissent", "réclame", "réclament", "pression", "fait pression",
        "font pression", "lobbying", "plaide", "plaident", "plaidoyer", "persuade", "convainc",
        "convainquent", "décide", "décident", "décision", "oriente", "orientent", "inspire",
        "affecte", "affectent", "impacte", "impactent", "lobby", "pressures", "pressure",
        "petitions", "asks", "requests", "request", "demands", "persuades", "decides", "affects",
        "affect", "advocates", "advocacy",
      ]
    ),
    (
      .relation(.hierarchy), "emploie", "employs",
      [
        "emploient", "employer", "employeur", "mandate", "mandatent", "mandat", "délègue",
        "délèguent", "délégation", "contrôle", "contrôlent", "commande", "commandent", "encadre",
        "encadrent", "pilote", "pilotent", "pilotage", "nomme", "nomment", "désigne", "désignent",
        "gouverne", "administre", "autorise", "réglemente", "évalue", "inspecte", "gère", "gèrent",
        "ordonne", "employ", "employer of", "mandates", "delegates", "controls", "control", "rules",
        "commands", "leads", "lead", "heads", "appoints", "governs", "oversees", "oversee",
        "regulates", "regulate", "authorises", "authorizes", "owns",
      ]
    ),
    (
      .relation(.funds), "paie", "pays",
      [
        "paye", "paient", "payent", "paiement", "rémunère", "rémunèrent", "sponsorise", "sponsor",
        "sponsorisent", "mécénat", "mécène", "achète", "achat", "investit", "dote", "dotation",
        "loue", "cofinance", "cofinancent", "pay", "sponsors", "buys", "invests", "invests in",
        "grants", "grant", "donates", "donation", "contract", "contracts",
      ]
    ),
    (
      .relation(.contact), "rencontre", "meets",
      [
        "rencontrent", "rencontrer", "réunion", "se réunit", "discute", "discutent", "dialogue",
        "dialoguent", "parle", "parlent", "fréquente", "fréquentent", "côtoie", "côtoient",
        "voisin", "voisine", "voisinage", "croise", "voit", "lien", "en lien", "en lien avec",
        "relation", "relations", "consulte", "consultent", "meet", "meeting", "talks", "talks to",
        "talk", "discusses", "neighbour", "neighbor", "link", "linked", "linked to", "relationship",
        "related", "related to", "connected", "connected to", "connection", "consults",
      ]
    ),
    (
      .relation(.conflict), "critique", "criticises",
      [
        "critiquent", "conteste", "contestent", "contestation", "bloque", "bloquent", "blocage",
        "résiste", "résistent", "refuse", "refusent", "tension", "tensions", "en tension", "rival",
        "rivale", "rivaux", "rivalité", "concurrence", "concurrent", "attaque", "recours",
        "contentieux", "litige", "lutte", "affronte", "dénonce", "dénoncent", "méfiance",
        "se méfie", "hostile", "hostilité", "criticizes", "criticise", "criticize", "blocks",
        "block", "contests", "resists", "rivals", "rivalry", "competes", "compete", "competition",
        "competitor", "sues", "dispute", "disputes", "tension", "distrusts", "distrust", "fights",
        "refuses", "rejects",
      ]
    ),
    (
      .relation(.alliance), "défend", "defends",
      [
        "défendent", "rallie", "rallient", "parraine", "parrainent", "parrainage", "coalition",
        "solidaire", "solidarité", "approuve", "approuvent", "encourage", "encouragent", "defend",
        "endorses", "endorse", "backs", "back", "sides with", "approves", "encourages",
      ]
    ),
    (
      .representation(.reaches), "s'adresse à", "serves",
      [
        "accueille", "accueillent", "mobilise", "mobilisent", "dessert", "desservent", "atteint",
        "serve", "welcomes", "mobilises", "mobilizes", "addresses",
      ]
    ),
    (
      .representation(.represents), "parle pour", "speaks for",
      ["parlent pour", "parle au nom de", "parlent au nom de", "speak for"]
    ),
  ])

  /// Words for a link that goes the other way: what depends on a body stands below it.
  private static let turned = WordTable<LinkType>([
    (
      .relation(.hierarchy), "dépend de", "depends on",
      [
        "dépendent de", "dépend", "sous tutelle de", "sous la tutelle de", "rattaché à",
        "rattachée à", "subordonné à", "subordonnée à", "rend compte à", "salarié de",
        "employé par", "employée par", "mandaté par", "mandatée par", "contrôlé par", "dirigé par",
        "dirigée par", "piloté par", "depend on", "depends_on", "reports to", "report to",
        "employed by", "managed by", "controlled by", "supervised by", "belongs to", "part of",
      ]
    ),
    (
      .relation(.funds), "financé par", "funded by",
      [
        "financée par", "financés par", "subventionné par", "subventionnée par", "payé par",
        "payée par", "sponsored by", "paid by", "subsidised by", "subsidized by",
      ]
    ),
    (
      .relation(.influence), "influencé par", "influenced by",
      ["influencée par", "influencés par", "subit", "subissent"]
    ),
    (.relation(.informs), "informé par", "informed by", ["informée par", "informés par"]),
    (
      .relation(.alliance), "soutenu par", "supported by",
      ["soutenue par", "soutenus par", "backed by"]
    ),
  ])

  /// The type that a word usually stands for, alone or at the beginning of a phrase; nil for any
  /// other word.
  package static func type(of phrase: String) -> LinkType? { found(phrase, in: table) }

  /// The type that a word stands for when the link is turned round: « dépend de », « financé par ».
  package static func turnedType(of phrase: String) -> LinkType? { found(phrase, in: turned) }

  private static func found(_ phrase: String, in table: WordTable<LinkType>) -> LinkType? {
    if let type = table[phrase] { return type }
    return table.value(atStartOf: phrase).flatMap { table[$0] }
  }
}
