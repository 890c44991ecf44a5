internal import ParvisCore

/// A class of the SVG on which a style sheet may rely, with what bears it.
struct SVGClass: Hashable {
  let name: String
  let meaning: Bilingual

  init(_ name: String, fr french: FrenchSentence, en english: EnglishSentence) {
    self.name = name
    self.meaning = Bilingual(fr: french, en: english)
  }

  /// Every class that an SVG can hold; the tests hold it against drawings of every kind.
  static let all = people + categories + links + furniture

  static let people = [
    SVGClass("stakeholder", fr: "une partie prenante", en: "a stakeholder"),
    SVGClass("audience", fr: "un public attendu", en: "an expected group"),
    SVGClass(
      "absent", fr: "un public attendu dont personne ne porte la voix",
      en: "an expected group that nobody speaks for"),
    SVGClass(
      "voiced", fr: "un public attendu dont quelqu'un porte la voix",
      en: "an expected group that somebody speaks for"),
    SVGClass(
      "passage", fr: "une partie prenante par qui tout passe",
      en: "a stakeholder through whom everything passes"),
    SVGClass("lead", fr: "manques : le pilote", en: "gaps: the lead"),
    SVGClass(
      "count", fr: "un nombre de parties prenantes, quand les noms ne tiennent pas",
      en: "a number of stakeholders, where names do not fit"),
  ]

  static let categories = [
    SVGClass("cat-inhabitants", fr: "habitants", en: "inhabitants"),
    SVGClass("cat-services", fr: "services", en: "services"),
    SVGClass("cat-elected-officials", fr: "élus", en: "elected officials"),
    SVGClass("cat-contractors", fr: "prestataires", en: "contractors"),
    SVGClass("cat-associations", fr: "associations", en: "associations"),
    SVGClass("cat-institutions", fr: "institutions", en: "institutions"),
    SVGClass("cat-none", fr: "catégorie à préciser", en: "category to be stated"),
    SVGClass(
      "cat-declared-1", fr: "la première catégorie ajoutée par le fichier, et ainsi de suite",
      en: "the first category that the file adds, and so on"),
  ]

  static let links = [
    SVGClass("links", fr: "la liste des liens", en: "the list of links"),
    SVGClass("link", fr: "un lien", en: "a link"),
    SVGClass("influence", fr: "un lien d'influence", en: "an influence link"),
    SVGClass("hierarchy", fr: "un lien de hiérarchie", en: "a link of hierarchy"),
    SVGClass("funds", fr: "un financement", en: "funding"),
    SVGClass("contact", fr: "un contact", en: "a contact"),
    SVGClass("cooperates", fr: "une coopération", en: "a cooperation"),
    SVGClass("informs", fr: "une information", en: "information"),
    SVGClass("trust", fr: "une confiance", en: "trust"),
    SVGClass("alliance", fr: "une alliance notée", en: "a noted alliance"),
    SVGClass("strength-1", fr: "force 1", en: "strength 1"),
    SVGClass("strength-2", fr: "force 2", en: "strength 2"),
    SVGClass("strength-3", fr: "force 3", en: "strength 3"),
    SVGClass("strength-4", fr: "force 4", en: "strength 4"),
    SVGClass("two-way", fr: "un lien dans les deux sens", en: "a link both ways"),
    SVGClass("uncertain", fr: "un lien incertain", en: "an uncertain link"),
    SVGClass("voice", fr: "une voix pour un public", en: "a voice for a group"),
    SVGClass("weak", fr: "une voix faible", en: "a weak voice"),
    SVGClass(
      "in-touch", fr: "manques : une voix que le pilote peut joindre",
      en: "gaps: a voice within reach of the lead"),
    SVGClass(
      "not-in-touch", fr: "manques : une voix sans lien noté avec le pilote",
      en: "gaps: a voice without a noted link with the lead"),
    SVGClass("conflict", fr: "un désaccord connu", en: "a known disagreement"),
    SVGClass(
      "relay", fr: "le chemin d'un relais à solliciter", en: "the way through a go-between to ask"),
  ]

  static let furniture = [
    SVGClass("page", fr: "toute la page", en: "the whole page"),
    SVGClass("furniture", fr: "ce qui n'est pas quelqu'un", en: "whatever is nobody"),
    SVGClass("title", fr: "titre, commune, clé de lecture", en: "title, town, reading key"),
    SVGClass(
      "mark", fr: "mention de confidentialité, version, date",
      en: "confidentiality mark, version, date"),
    SVGClass("panel", fr: "le filet du volet de droite", en: "the rule of the panel on the right"),
    SVGClass("findings", fr: "« À retenir »", en: "“Key points”"),
    SVGClass("legend", fr: "la légende", en: "the legend"),
    SVGClass("index", fr: "les noms derrière les numéros", en: "the names behind the numbers"),
    SVGClass("foot", fr: "le pied de page", en: "the foot of the page"),
    SVGClass(
      "without-link", fr: "réseau : le titre de ceux qui n'ont pas de lien",
      en: "network: the heading of those without a link"),
    SVGClass("grid-lines", fr: "grille : les cases", en: "grid: the cells"),
    SVGClass("headings", fr: "les titres des colonnes", en: "the headings of the columns"),
    SVGClass(
      "ring-titles", fr: "cercles : les titres des anneaux", en: "circles: the titles of the rings"),
    SVGClass(
      "table-header", fr: "tableaux : la ligne de titres", en: "tables: the line of headings"),
    SVGClass("table-lines", fr: "tableaux : les filets", en: "tables: the rules"),
    SVGClass("table-sums", fr: "tableaux : la ligne de totaux", en: "tables: the line of totals"),
    SVGClass(
      "subject", fr: "ego : la partie prenante au centre", en: "ego: the stakeholder in the middle"),
    SVGClass(
      "severities", fr: "manques : les barres de gravité", en: "gaps: the bars of severity"),
    SVGClass("critical", fr: "un public prioritaire", en: "a group of top priority"),
    SVGClass("axes", fr: "grille : les axes", en: "grid: the axes"),
    SVGClass(
      "quadrant", fr: "grille : le titre d'un quadrant", en: "grid: the title of a quadrant"),
    SVGClass(
      "ghost-strip", fr: "grille : le cadre des publics sans voix",
      en: "grid: the frame of the groups without a voice"),
    SVGClass(
      "unknown-strip", fr: "grille : le cadre des notes inconnues",
      en: "grid: the frame of the unknown scores"),
  ]

  /// The class as the catalogue lists it: declared categories count from 1.
  static func listed(_ name: String) -> String {
    name.hasPrefix("cat-declared-") ? "cat-declared-1" : name
  }
}
