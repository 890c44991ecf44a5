public import ParvisCore

/// What a word of the results means.
public struct GlossaryEntry: Sendable {
  public let word: Bilingual
  public let meaning: Bilingual
  /// Other words for it, or forms of it.
  let others: [String]

  init(
    fr french: FrenchSentence, en english: EnglishSentence, _ meaning: Bilingual,
    others: [String] = []
  ) {
    self.init(Bilingual(fr: french, en: english), meaning, others: others)
  }

  init(_ word: Bilingual, _ meaning: Bilingual, others: [String] = []) {
    self.word = word
    self.meaning = meaning
    self.others = others
  }

  /// Every spelling under which it is found.
  public var spellings: [String] { [word.french, word.english] + others }
}

/// The words of texts, tables and maps, as `explain` tells them.
public enum Glossary {
  public static let all = publics + passages + network

  /// The entry of a word in either language; case, accents and plurals make no difference.
  public static func entry(_ word: String) -> GlossaryEntry? {
    let wanted = singular(word)
    return all.first { $0.spellings.contains { singular($0) == wanted } }
  }

  private static func singular(_ word: String) -> String {
    let text = FoldedName(word).text
    return text.count > 3 && text.hasSuffix("s") ? String(text.dropLast()) : text
  }

  private static let publics: [GlossaryEntry] = [
    GlossaryEntry(
      ThingWords.expectedPublic.one,
      Bilingual(
        fr: "Des gens qui devraient être entendus, que quelqu'un parle pour eux ou non.",
        en: "People who ought to be heard, whether or not anybody speaks for them."),
      others: ["public", "group"]),
    GlossaryEntry(
      fr: "voix", en: "voice",
      Bilingual(
        fr: """
          Une partie prenante qui parle pour un public : qui le représente, ou le relaie pour la \
          moitié de l'échelle au moins. En dessous, c'est une voix faible, qui ne suffit pas seule.
          """,
        en: """
          A stakeholder who speaks for a group: who represents it, or reaches it for half of the \
          scale at least. Below that it is a weak voice, which is not enough alone.
          """),
      others: ["voix faible", "weak voice"]),
    GlossaryEntry(
      fr: "concerné par un thème", en: "affected by a theme",
      Bilingual(
        fr: """
          À quel point un thème change quelque chose pour un public, de 0 à 4 : la plus forte de ses \
          notes. Sans note, on compte la moitié.
          """,
        en: """
          How much a theme changes something for a group, from 0 to 4: the highest of its scores. \
          Without a score one counts half.
          """),
      others: ["concerné", "concernée", "affected"]),
    GlossaryEntry(
      fr: "couvert", en: "covered",
      Bilingual(
        fr: """
          Ce que les voix d'un public en portent déjà, toutes ensemble : 0 % sans voix, 100 % dès \
          qu'une voix le porte tout à fait. Le même chiffre partout, au bout des lignes de la carte \
          aussi.
          """,
        en: """
          What the voices of a group carry of it already, all together: 0% without a voice, 100% as \
          soon as one carries it wholly. The same figure everywhere, at the end of the rows of the \
          map too.
          """),
      others: ["couverture", "coverage"]),
    GlossaryEntry(
      fr: "éloignement", en: "distance",
      Bilingual(
        fr: """
          À quelle distance un public se tient de la participation : noté éloigné, ou retenu par des \
          freins.
          """,
        en: "How far a group stands from taking part: noted as hard to reach, or held by barriers."),
      others: ["éloigné", "hard to reach", "remoteness"]),
    GlossaryEntry(
      fr: "gravité", en: "severity",
      Bilingual(
        fr: "De 0 à 1 : concerné × (1 – couvert) × (½ + ½ éloignement). Sa classe est la priorité.",
        en: "From 0 to 1: affected × (1 – covered) × (½ + ½ distance). Its class is the priority."),
      others: ["gravity"]),
    GlossaryEntry(
      fr: "priorité", en: "priority",
      Bilingual(
        fr: """
          Prioritaire : à traiter avant la première réunion. Important : pendant la préparation. À \
          surveiller : rien d'urgent.
          """,
        en: """
          Top priority: to settle before the first meeting. Important: during the preparation. To \
          watch: nothing urgent.
          """),
      others: ["prioritaire", "important", "à surveiller", "top priority", "to watch"]),
    GlossaryEntry(
      fr: "frein", en: "barrier",
      Bilingual(
        fr: "Ce qui retient un public de venir ou de parler : horaires, langue, mobilité…",
        en: "What holds a group back from coming or speaking: hours, language, mobility…"),
      others: ["obstacle"]),
  ]

  private static let passages: [GlossaryEntry] = [
    GlossaryEntry(
      fr: "chemin vers un public", en: "path to a group",
      Bilingual(
        fr: """
          Du pilote à un public, de proche en proche, par les contacts, coopérations, alliances, \
          informations, financements, liens de confiance et de hiérarchie notés.
          """,
        en: """
          From the lead to a group, step by step, through the contacts, cooperation, alliances, \
          information, funding, trust and hierarchy noted.
          """),
      others: ["chemin", "path"]),
    GlossaryEntry(
      fr: "relais d'un public", en: "go-between of a group",
      Bilingual(
        fr: "Une partie prenante qui peut ouvrir la porte vers un public : elle le connaît déjà.",
        en: "A stakeholder who can open the door to a group: it knows it already."),
      others: ["relais", "go-between", "relay"]),
    GlossaryEntry(
      fr: "passage obligé", en: "single passage",
      Bilingual(
        fr: """
          Une partie prenante par qui passent tous les chemins vers un public : si elle se retire, \
          plus rien n'y mène.
          """,
        en: """
          A stakeholder through whom all paths to a group go: should it withdraw, nothing leads \
          there any more.
          """),
      others: ["passage unique", "passage", "point de passage"]),
    GlossaryEntry(
      fr: "piste", en: "lead for a group",
      Bilingual(
        fr: """
          De quoi commencer pour un public sans voix : quelqu'un à appeler, un dispositif, ou où \
          chercher.
          """,
        en: """
          Something to begin with for a group without a voice: somebody to call, a scheme, or where \
          to look.
          """)),
    GlossaryEntry(
      FieldWords.lead,
      Bilingual(
        fr: "Qui conduit la concertation : les chemins partent de là.",
        en: "Who runs the exercise: paths begin there.")),
    GlossaryEntry(
      FieldWords.decisionMaker,
      Bilingual(
        fr: "Qui tranche à la fin : toujours au centre des cercles.",
        en: "Who decides in the end: always in the middle of the circles.")),
  ]

  private static let network: [GlossaryEntry] = [
    GlossaryEntry(
      fr: "influence exercée", en: "influence exercised",
      Bilingual(
        fr: "La somme des forces des influences qui partent d'une partie prenante.",
        en: "The sum of the strengths of the influences that go out from a stakeholder."),
      others: ["influence"]),
    GlossaryEntry(
      fr: "influence reçue", en: "influence received",
      Bilingual(
        fr: "La somme des forces des influences qui viennent à une partie prenante.",
        en: "The sum of the strengths of the influences that come to a stakeholder.")),
    GlossaryEntry(
      fr: "pont", en: "bridge",
      Bilingual(
        fr: """
          La part des plus courts chemins entre deux autres qui passent par une partie prenante : \
          l'intermédiarité (betweenness) des analyses de réseaux.
          """,
        en: """
          The share of shortest paths between two others that pass through a stakeholder: the \
          betweenness of network analysis.
          """),
      others: ["betweenness", "intermédiarité"]),
    GlossaryEntry(
      fr: "portée", en: "reach",
      Bilingual(
        fr: """
          En combien peu d'étapes une partie prenante joint les autres : la proximité harmonique, de \
          0 à 1.
          """,
        en: "In how few steps a stakeholder reaches the others: harmonic closeness, from 0 to 1."),
      others: ["proximité", "closeness"]),
    GlossaryEntry(
      fr: "dépendance", en: "dependence",
      Bilingual(
        fr: """
          À quel point une partie prenante tient à un seul contact, ou à des contacts qui sont aussi \
          en lien entre eux : la contrainte de Burt.
          """,
        en: """
          How much a stakeholder depends on a single contact, or on contacts who are linked with one \
          another too: Burt's constraint.
          """),
      others: ["contrainte", "constraint"]),
    GlossaryEntry(
      fr: "rang", en: "rank",
      Bilingual(
        fr: """
          Une place avec sa marge : les notes incertaines sont tirées au sort 2 000 fois, et le rang \
          est celui de neuf tirages sur dix ; « = » : on ne peut pas départager.
          """,
        en: """
          A place with its margin: uncertain scores are drawn 2,000 times, and the rank is that of \
          nine draws out of ten; “=”: they cannot be told apart.
          """),
      others: ["marge", "margin", "place"]),
    GlossaryEntry(
      LinkKind.conflict.label,
      Bilingual(
        fr: "Un conflit noté ; il ne figure que dans les documents de l'équipe.",
        en: "A conflict noted; it stands in the documents of the team alone."),
      others: ["conflit", "conflict"]),
    GlossaryEntry(
      LinkKind.alliance.label,
      Bilingual(
        fr: "Ce que quelqu'un a noté ; elle ne figure que dans les documents de l'équipe.",
        en: "What somebody noted; it stands in the documents of the team alone."),
      others: ["alliance"]),
  ]
}
