import ParvisCore
internal import ParvisInput

/// Problems of the files of other programs.
extension Diagnostic {
  static func unreadableJSON(at location: SourceLocation) -> Diagnostic {
    error(
      .unreadableJSON,
      fr: "ce signe n'est pas à sa place : le fichier n'est pas du JSON",
      en: "this sign is out of place: the file is not JSON",
      advice: exportAgain, at: location)
  }

  static func unfinishedJSON(at location: SourceLocation) -> Diagnostic {
    error(
      .unreadableJSON,
      fr: "le fichier s'arrête au milieu", en: "the file stops in the middle",
      advice: exportAgain, at: location)
  }

  static func unreadableXML(at location: SourceLocation) -> Diagnostic {
    error(
      .unreadableXML,
      fr: "ce signe n'est pas à sa place : le fichier n'est pas du XML",
      en: "this sign is out of place: the file is not XML",
      advice: exportAgain, at: location)
  }

  static func unfinishedXML(at location: SourceLocation) -> Diagnostic {
    error(
      .unreadableXML,
      fr: "ce qui est ouvert ici n'est jamais fermé", en: "what is opened here is never closed",
      advice: exportAgain, at: location)
  }

  static func crossedElements(
    opened: String, closed: String, at location: SourceLocation
  ) -> Diagnostic {
    error(
      .unreadableXML,
      fr: "\(quoted: closed) est fermé ici, alors que \(quoted: opened) est ouvert",
      en: "\(quoted: closed) is closed here while \(quoted: opened) is open",
      advice: exportAgain, at: location)
  }

  private static let exportAgain = Bilingual(
    fr: "exportez-le de nouveau depuis le programme qui l'a écrit",
    en: "export it again from the program that wrote it")

  static func documentType(at location: SourceLocation) -> Diagnostic {
    error(
      .refusedXML,
      fr: "le fichier déclare un type de document, ce qui n'est pas accepté",
      en: "the file declares a document type, which is not accepted",
      advice: Bilingual(
        fr: "enlevez la déclaration `<!DOCTYPE …>` : un réseau n'en a pas besoin",
        en: "take the declaration `<!DOCTYPE …>` away: a network needs none"),
      at: location)
  }

  static func unknownEntity(_ name: String, at location: SourceLocation) -> Diagnostic {
    error(
      .refusedXML,
      fr: "l'entité \(quoted: name) n'est pas connue ou ne vaut aucun caractère permis",
      en: "the entity \(quoted: name) is not known or stands for no allowed character",
      advice: Bilingual(
        fr: "écrivez le caractère lui-même", en: "write the character itself"),
      at: location)
  }

  static func noNetwork(_ form: String, part: String, at location: SourceLocation) -> Diagnostic {
    error(
      .noNetwork,
      fr: "ce n'est pas un fichier \(form) : la partie `\(part)` manque",
      en: "this is not a file of \(form): the part `\(part)` is missing",
      advice: Bilingual(
        fr: "vérifiez que c'est le bon fichier, ou dites sa forme avec `--from`",
        en: "check that this is the right file, or say its form with `--from`"),
      at: location)
  }

  static func unknownElement(_ name: String, at location: SourceLocation) -> Diagnostic {
    error(
      .unknownLinkEnd,
      fr: "aucun élément du fichier ne s'appelle \(quoted: name)",
      en: "no element of the file is called \(quoted: name)",
      advice: exportAgain, at: location)
  }

  static func foreignScores(
    _ keys: [String], count: Int, _ scale: Scale, at location: SourceLocation
  ) -> Diagnostic {
    warning(
      .foreignScores,
      fr: """
        \(count: count, one: "valeur", many: "valeurs") de \(quotedList: keys, atMost: 3) : \
        pas de note entière de \(scale.low) à \(scale.high), donc inconnue
        """,
      en: """
        \(count: count, one: "value", many: "values") of \(quotedList: keys, atMost: 3): no \
        whole score from \(scale.low) to \(scale.high), hence unknown
        """,
      advice: Bilingual(
        fr: "complétez les notes, ou donnez l'échelle du fichier, par exemple `--scale 0-10`",
        en: "complete the scores, or give the scale of the file, such as `--scale 0-10`"),
      at: location)
  }

  static func foreignFields(_ keys: [String], at location: SourceLocation) -> Diagnostic {
    warning(
      .foreignFields,
      fr: "une carte n'a pas de place pour \(quotedList: keys, atMost: 6)",
      en: "a map has no place for \(quotedList: keys, atMost: 6)",
      advice: Bilingual(
        fr: "reportez à la main ce qui compte, ou renommez le champ comme une clé du fichier",
        en: "carry over by hand what matters, or rename the field after a key of the file"),
      at: location)
  }

  static func foreignHomonyms(_ names: [String], at location: SourceLocation) -> Diagnostic {
    warning(
      .foreignHomonyms,
      fr: "plusieurs éléments s'appellent \(quotedList: names, atMost: 3)",
      en: "several elements are called \(quotedList: names, atMost: 3)",
      advice: Bilingual(
        fr: "un numéro les distingue ; donnez-leur leurs vrais noms, ou réunissez-les",
        en: "a number tells them apart; give them their real names, or join them"),
      at: location)
  }

  static func foreignRepeats(_ count: Int, at location: SourceLocation) -> Diagnostic {
    warning(
      .foreignRepeats,
      fr: """
        \(count: count, one: "répétition laissée", many: "répétitions laissées") de côté : la \
        première fois compte
        """,
      en: """
        \(count: count, one: "repetition", many: "repetitions") left aside: the first time counts
        """,
      advice: Bilingual(
        fr: "vérifiez les liens de même type entre les mêmes éléments",
        en: "check the links of one type between the same elements"),
      at: location)
  }
}

/// Explanations of problems of the files of other programs.
extension DiagnosticExplanation {
  private static func exchange(
    _ form: String, _ title: Bilingual, fr: FrenchSentence, en: EnglishSentence,
    _ example: String, _ mended: String
  ) -> DiagnosticExplanation {
    DiagnosticExplanation(
      title, fr: fr, en: en, example: example, mended: mended, reading: .exchange(form: form))
  }

  static let unreadableJSON = exchange(
    "kumu", Bilingual(fr: "JSON illisible", en: "Unreadable JSON"),
    fr: """
      Un fichier JSON suit des règles strictes : un guillemet ou une virgule de trop, ou un \
      fichier coupé, et rien ne peut être lu avec certitude.
      """,
    en: """
      A JSON file follows strict rules: one quotation mark or comma too many, or a file cut \
      short, and nothing can be read with certainty.
      """,
    #"{"elements": [{"label": "Maire", "type": "élus", "influence": 4, "intérêt": 3},]}"#,
    #"{"elements": [{"label": "Maire", "type": "élus", "influence": 4, "intérêt": 3}]}"#)

  static let unreadableXML = exchange(
    "graphml", Bilingual(fr: "XML illisible", en: "Unreadable XML"),
    fr: """
      GraphML et GEXF sont du XML : chaque élément ouvert est fermé, dans l'ordre. Un fichier \
      coupé ou retouché à la main ne peut pas être lu avec certitude.
      """,
    en: """
      GraphML and GEXF are XML: each element that is opened is closed, in order. A file cut \
      short or changed by hand cannot be read with certainty.
      """,
    "<graphml>\n" + keys + "<graph>\n" + person + "</graphml>\n", network)

  private static let keys = """
      <key id="t" attr.name="type"/>
      <key id="i" attr.name="influence"/>
      <key id="j" attr.name="intérêt"/>

    """
  private static let person = """
      <node id="Maire">
        <data key="t">élus</data><data key="i">4</data><data key="j">3</data>
      </node>

    """
  private static let network =
    "<graphml>\n" + keys + "<graph>\n" + person + "</graph>\n</graphml>\n"

  static let refusedXML = exchange(
    "graphml", Bilingual(fr: "XML qui se réécrit lui-même", en: "XML that rewrites itself"),
    fr: """
      Un type de document peut définir des raccourcis qui gonflent sans fin ou qui vont \
      chercher d'autres fichiers. Les réseaux s'en passent : il est refusé sans être lu.
      """,
    en: """
      A document type can define shortcuts that grow without end or that fetch other files. \
      Networks do without: it is refused unread.
      """,
    "<!DOCTYPE graphml [ <!ENTITY a \"aaaa\"> ]>\n" + network, network)

  static let noNetwork = exchange(
    "kumu", Bilingual(fr: "Pas de réseau dans le fichier", en: "No network in the file"),
    fr: """
      Le fichier se lit, mais ce n'est pas le réseau attendu : un export de Kumu a une partie \
      `elements`, un fichier GraphML ou GEXF une partie `<graph>`.
      """,
    en: """
      The file can be read, but it is not the network expected: an export of Kumu has a part \
      `elements`, a file of GraphML or GEXF a part `<graph>`.
      """,
    #"{"nodes": []}"#,
    #"{"elements": [{"label": "Maire", "type": "élus", "influence": 4, "intérêt": 3}]}"#)

  static let foreignFile = exchange(
    "yaml", Bilingual(fr: "Fichier d'un autre programme", en: "File of another program"),
    fr: """
      Le contenu du fichier montre qu'un autre programme l'a écrit, quel que soit son nom. Ce que \
      `parvis convert` lit devient une carte ; le reste s'exporte d'abord dans une forme qui se lit.
      """,
    en: """
      The content of the file shows that another program wrote it, whatever its name. What \
      `parvis convert` reads becomes a map; anything else is first exported in a form that is read.
      """,
    network,
    "concertation: La halle du marché\nparties prenantes:\n  - Maire : élus, influence 4, intérêt 3\n"
  )

  static let foreignLinkType = exchange(
    "kumu", Bilingual(fr: "Lien étranger sans type connu", en: "Foreign link of no known type"),
    fr: """
      Un réseau dessiné ailleurs dit souvent seulement que deux éléments sont reliés. Peser \
      sur une décision et se connaître ne sont pas la même chose : Parvis ne devine pas.
      """,
    en: """
      A network drawn elsewhere often says only that two elements are joined. To weigh on a \
      decision and to know each other are not the same: Parvis does not guess.
      """,
    pair(#""type": "aide""#), pair(#""type": "coopère""#))

  private static func pair(_ link: String) -> String {
    """
    {"elements": [
      {"label": "Maire", "type": "élus", "influence": 4, "intérêt": 3},
      {"label": "CCAS", "type": "services", "influence": 1, "intérêt": 2}],
     "connections": [
      {"from": "Maire", "to": "CCAS", \(link)}]}
    """
  }

  static let foreignReading = exchange(
    "kumu", Bilingual(fr: "Choix fait en lisant un réseau", en: "Choice made in reading a network"),
    fr: """
      Ailleurs, le type d'un lien, la catégorie, les cadres ou les dates se rangent où l'on veut. \
      Quand le fichier ne laisse qu'une lecture possible, elle est prise, et c'est dit.
      """,
    en: """
      Elsewhere the type of a link, the category, boxes or dates are kept wherever one likes. When \
      the file leaves one reading only, it is taken, and that is said.
      """,
    pair(#""nature": "contact""#), pair(#""type": "contact""#))

  static let foreignEnd = exchange(
    "kumu",
    Bilingual(fr: "Lien vers un élément absent", en: "Link to an element that is not there"),
    fr: """
      Un lien nomme quelqu'un qui n'est pas parmi les éléments : une faute de frappe, ou un \
      identifiant que rien ne porte. Il devient une partie prenante, mais c'est dit.
      """,
    en: """
      A link names somebody who is not among the elements: a slip, or an identifier that nothing \
      bears. It becomes a stakeholder, but that is said.
      """,
    pair(#""type": "contact"}, {"from": "Maire", "to": "CCSA", "type": "contact""#),
    pair(#""type": "contact""#))

  static let foreignScores = exchange(
    "kumu", Bilingual(fr: "Nombre qui n'est pas une note", en: "Number that is no score"),
    fr: """
      Une note est un nombre entier sur l'échelle de la carte. Un poids de 0,73 ou de 12 \
      n'en est pas un : il est lu comme inconnu plutôt qu'arrondi.
      """,
    en: """
      A score is a whole number on the scale of the map. A weight of 0.73 or of 12 is none: it \
      is read as unknown rather than rounded.
      """,
    pair(#""type": "contact", "strength": 12"#), pair(#""type": "contact", "strength": 3"#))

  static let foreignFields = exchange(
    "kumu", Bilingual(fr: "Champ étranger qui n'est pas lu", en: "Foreign field that is not read"),
    fr: """
      Les éléments d'un autre programme portent souvent des couleurs, des places, des mesures : elles \
      sont laissées sans un mot. Ce qui, à part elles, n'est pas une clé du fichier n'est pas repris, et c'est dit une fois.
      """,
    en: """
      Elements of another program often carry colours, places, measures: they are left without \
      a word. What beside them is no key of the file is not taken over, and that is said once.
      """,
    #"{"elements": [{"label": "Maire", "type": "élus", "influence": 4, "intérêt": 3, "mascotte": "le lion"}]}"#,
    #"{"elements": [{"label": "Maire", "type": "élus", "influence": 4, "intérêt": 3}]}"#)

  static let foreignHomonyms = exchange(
    "kumu", Bilingual(fr: "Éléments du même nom", en: "Elements of one name"),
    fr: """
      Ailleurs, deux éléments peuvent porter le même nom ; dans une carte, le nom suffit à \
      reconnaître chacun. Le deuxième reçoit un numéro.
      """,
    en: """
      Elsewhere two elements may bear the same name; on a map the name alone tells who is \
      meant. The second one is given a number.
      """,
    #"{"elements": [{"_id": "1", "label": "CCAS", "type": "services", "influence": 1, "intérêt": 2}, {"_id": "2", "label": "CCAS", "type": "services", "influence": 1, "intérêt": 2}]}"#,
    #"{"elements": [{"_id": "1", "label": "CCAS", "type": "services", "influence": 1, "intérêt": 2}]}"#
  )

  static let foreignRepeats = exchange(
    "kumu", Bilingual(fr: "Répétition dans un réseau", en: "Repetition in a network"),
    fr: """
      Entre deux éléments, une carte n'a qu'un lien de chaque type. Quand un réseau le répète, \
      le premier est gardé.
      """,
    en: """
      Between two elements a map has one link of each type. When a network repeats it, the first \
      is kept.
      """,
    pair(
      #""type": "contact"}, {"from": "Maire", "to": "CCAS", "type": "contact""#),
    pair(#""type": "contact""#))
}
