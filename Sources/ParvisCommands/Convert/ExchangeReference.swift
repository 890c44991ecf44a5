internal import ParvisCore
internal import ParvisExchange
internal import ParvisInput

/// The reference page of the forms of exchange, generated from their catalogue.
enum ExchangeReference {
  /// The page in Markdown.
  static func page(in language: Language) -> String {
    func say(_ text: Bilingual) -> String { text.text(in: language) }
    return [
      say(opening), table(in: language), say(tables), files(in: language), say(cells),
      say(networks), say(reading), say(versions),
    ].joined(separator: "\n\n") + "\n"
  }

  /// The forms, with their files and whether they are read.
  private static func table(in language: Language) -> String {
    let heading = Bilingual(
      fr: "| nom | forme | fichiers | se lit | s'écrit |",
      en: "| name | form | files | is read | is written |")
    let folder = Bilingual(fr: "un dossier", en: "a folder")
    let readOnly = ExchangeFormCatalog.readOnly
    let rows = (ExchangeFormCatalog.all + readOnly).map { form in
      let files =
        form.isFolder
        ? folder.text(in: language) : form.endings.map { "`.\($0)`" }.joined(separator: " ")
      func mark(_ isSo: Bool) -> String {
        Bilingual(fr: isSo ? "oui" : "non", en: isSo ? "yes" : "no").text(in: language)
      }
      let isWritten = !readOnly.contains { $0.key == form.key }
      return "| `\(form.key)` | \(form.name.text(in: language)) | \(files) "
        + "| \(mark(form.read != nil)) | \(mark(isWritten)) |"
    }
    return ([heading.text(in: language), "|---|---|---|---|---|"] + rows).joined(separator: "\n")
  }

  /// The tables of a map, each with its columns.
  private static func files(in language: Language) -> String {
    let heading = Bilingual(fr: "| fichier | colonnes |", en: "| file | columns |")
    let rows = MapTableReference.tables(in: language).map { table in
      "| `\(table.file)` | \(table.columns.joined(separator: ", ")) |"
    }
    return ([heading.text(in: language), "|---|---|"] + rows).joined(separator: "\n")
  }

  private static let opening = Bilingual(
    fr: """
      # Échanger une carte

      Page engendrée à partir du programme. `parvis convert` change la forme d'une carte : du \
      fichier aux tableaux d'un tableur et retour, vers un autre programme, ou depuis un autre \
      programme.

      ```
      parvis convert carte.yaml -o tableaux/
      parvis convert tableaux/ -o carte.yaml
      parvis convert carte.yaml -o reseau.gexf
      parvis convert reseau.graphml --links-as contact -o carte.yaml
      ```

      La forme est celle de l'extension, ou celle de `--format` et `--from` ; à la lecture, celle du \
      contenu quand l'extension ne la dit pas. Un fichier de carte \
      qui existe n'est remplacé qu'avec `--replace`, un tableau qui a été modifié ne l'est jamais. \
      Ce qu'une forme ne peut pas dire est annoncé, section par section ; les commentaires (`#`) \
      d'un fichier ne passent dans aucune autre forme.
      """,
    en: """
      # Exchanging a map

      Page generated from the program. `parvis convert` changes the form of a map: from the file to \
      the tables of a spreadsheet and back, to another program, or from another program.

      ```
      parvis convert map.yaml -o tables/
      parvis convert tables/ -o map.yaml
      parvis convert map.yaml -o network.gexf
      parvis convert network.graphml --links-as contact -o map.yaml
      ```

      The form is that of the extension, or that of `--format` and `--from`; in reading, that of the \
      content when the extension does not say it. A map file that exists is replaced only with `--replace`, a table that was changed never is. What a form cannot say \
      is told, section by section; the comments (`#`) of a file go into no other form.
      """)

  private static let tables = Bilingual(
    fr: """
      ## Les tableaux

      Un tableau par section, qui porte son nom. Les titres des colonnes sont les clés du fichier ; \
      n'importe quelle orthographe d'une clé est reconnue, et les colonnes vides sont laissées de \
      côté. `acteurs.csv` seul suffit.
      """,
    en: """
      ## The tables

      One table for each section, which bears its name. The titles of the columns are the keys of \
      the file; any spelling of a key is known, and empty columns are left out. `stakeholders.csv` \
      alone will do.
      """)

  private static let cells = Bilingual(
    fr: """
      * Écrits en UTF-8 avec marque, point-virgule entre les colonnes en français, virgule en \
      anglais. Lus avec virgule, point-virgule ou tabulation, en UTF-8, UTF-16 ou Windows-1252, \
      avec des lignes de titre au-dessus des colonnes : ce qui est deviné est dit.
      * Plusieurs noms dans une case : `Riverains | Commerçants`. Une note derrière un nom : \
      `Riverains : 3`. Entre guillemets droits quand le nom contient un de ces signes.
      * L'origine d'une note a ses propres colonnes : `influence source`, `influence date`, \
      `influence commentaire`, `influence confidentiel`.
      * Un texte qui commence par `=`, `+`, `-`, `@` ou une tabulation reçoit une apostrophe, pour \
      qu'aucun tableur ne le calcule ; elle est enlevée à la lecture. Les nombres restent tels quels.
      * Seule l'origine d'un impact sur un public, ou de ce qu'un scénario lui apporte, n'a pas de \
      case : elle reste dans le fichier d'origine.
      """,
    en: """
      * Written in UTF-8 with a mark, semicolons between columns in French, commas in English. Read \
      with commas, semicolons or tabs, in UTF-8, UTF-16 or Windows-1252, with title lines above the \
      columns: what is guessed is said.
      * Several names in one cell: `Residents | Shopkeepers`. A score behind a name: `Residents : \
      3`. Between straight quotation marks when the name holds one of these signs.
      * The origin of a score has columns of its own: `influence source`, `influence date`, \
      `influence comment`, `influence confidential`.
      * A text that begins with `=`, `+`, `-`, `@` or a tab receives an apostrophe, so that no \
      spreadsheet computes it; reading takes it away. Numbers stay as they are.
      * Only the origin of an impact on a group, or of what a scenario gives it, has no cell: it \
      stays in the original file.
      """)

  private static let networks = Bilingual(
    fr: """
      ## Les réseaux d'autres programmes

      Kumu, GraphML et GEXF reçoivent les parties prenantes, les publics attendus et les thèmes \
      comme éléments ; `type` dit la catégorie, ou « public attendu » et « thème ». Pajek et DOT, \
      qui ne distinguent pas les éléments, ne reçoivent que les parties prenantes et leurs liens.

      * Les autres attributs sont les clés du fichier. Une note est un nombre ; quand elle est \
      incertaine, c'est le milieu, avec `influence min` et `influence max`.
      * Un lien porte son type et sa force (`weight` en GraphML et GEXF, `force` pour Kumu). Contact, \
      coopération, alliance et désaccord n'ont pas de direction : `directed="false"` en GraphML, \
      `type="undirected"` en GEXF, `*Edges` en Pajek, `dir=none` en DOT, `undirected` pour Kumu. Gephi \
      lit un tel mélange, networkx le refuse : pour lui, `--directed` donne à chaque lien le sens de \
      ses bouts ; le type, qui reste, dit que ce sens ne compte pas.
      * Un nom perd ses guillemets droits et ses barres obliques inverses en Pajek, qui n'a pas \
      moyen de les écrire. Pour Kumu, un public ou un thème qui porte le nom d'un autre élément \
      dit ce qu'il est, entre parenthèses.
      """,
    en: """
      ## Networks of other programs

      Kumu, GraphML and GEXF receive stakeholders, expected groups and themes as elements; `type` \
      says the category, or “expected group” and “theme”. Pajek and DOT, which do not tell elements \
      apart, receive only stakeholders and their links.

      * The other attributes are the keys of the file. A score is a number; when it is uncertain, it \
      is the middle, with `influence min` and `influence max`.
      * A link has its type and its strength (`weight` in GraphML and GEXF, `strength` for Kumu). Contact, \
      cooperation, alliance and disagreement have no direction: `directed="false"` in GraphML, \
      `type="undirected"` in GEXF, `*Edges` in Pajek, `dir=none` in DOT, `undirected` for Kumu. Gephi \
      reads such a mixture, networkx refuses it: for networkx, `--directed` gives each link the \
      direction of its ends; the type, which stays, says that this direction means nothing.
      * A name loses its straight quotation marks and backslashes in Pajek, which has no way of \
      writing them. For Kumu, a group or a theme that bears the name of another element says what it \
      is, in parentheses.
      """)

  private static let reading = Bilingual(
    fr: """
      ## Lire un réseau

      Rien n'est deviné.

      * Le type d'un lien est cherché dans les champs d'usage (`type`, `interaction`, `relation`, \
      `Edge Label`, `label` …), puis dans tout champ dont chaque valeur est un type ; `--type-from \
      CHAMP` en nomme un. Un mot inconnu est une erreur, à moins que `--links-as` ne dise ce qu'il \
      est : `--links-as "Subvention=finance,Entraide=coopère"`, ou `--links-as contact` pour tous.
      * Le sens est celui que le programme garde : flèches de yEd, `Type` de Gephi, `Direction` de \
      Kumu. Un lien sans flèche d'un type qui en a une vaut dans les deux sens.
      * De plusieurs valeurs datées (GEXF), la plus récente est lue ; ce qui est terminé est nommé. Un \
      cadre de yEd est le groupe de ce qu'il contient, et une partie prenante si un lien y mène.
      * Un identifiant (`ID`) désigne l'élément dans les liens, et devient son sigle s'il a une \
      lettre. Plusieurs noms dans une case de Kumu, `A|B`, font autant de liens. Un nom qui n'est pas \
      celui d'un élément est signalé, avec celui qui lui ressemble.
      * Un nombre qui n'est pas une note entière de l'échelle est lu comme inconnu, et compté ; \
      `--scale 0-10` donne une autre échelle.
      * Un type d'élément qui n'est pas une catégorie devient une catégorie déclarée. Un champ qui \
      n'est pas une clé n'est pas repris, et c'est dit.
      * Deux éléments du même nom sont distingués ; un lien répété ne compte qu'une fois.
      * Des quadrants Mermaid, les titres des axes disent lequel est l'intérêt et lequel l'influence \
      (ou le pouvoir) ; une place entre deux degrés de l'échelle devient l'intervalle de l'un à \
      l'autre. D'un texte Markdown, chaque tableau d'acteurs, de liens, de publics ou de thèmes est \
      lu comme le tableau (.csv) du même contenu.
      * Un fichier d'un autre programme est reconnu à son contenu par toutes les commandes, qui disent \
      ce que c'est et comment en faire une carte.
      * Les types de document XML sont refusés sans être lus : aucune entité, aucun autre fichier. \
      Au plus 16 Mio, 64 niveaux, 20 000 parties prenantes et 200 000 liens.
      """,
    en: """
      ## Reading a network

      Nothing is guessed.

      * The type of a link is looked for in the usual fields (`type`, `interaction`, `relation`, \
      `Edge Label`, `label` …), then in any field whose every value is a type; `--type-from FIELD` \
      names one. An unknown word is an error, unless `--links-as` says what it is: `--links-as \
      "Subsidy=funds,Mutual help=cooperates"`, or `--links-as contact` for all.
      * The direction is the one that the program keeps: arrow heads of yEd, `Type` of Gephi, \
      `Direction` of Kumu. A link without arrow of a type that has one holds both ways.
      * Of several dated values (GEXF) the latest is read; what is over is named. A box of yEd is the \
      group of what it holds, and a stakeholder where a link ends at it.
      * An identifier (`ID`) stands for the element in links, and becomes its short name if it has a \
      letter. Several names in a cell of Kumu, `A|B`, make as many links. A name that is no element's \
      is told, with the one that resembles it.
      * A number that is no whole score of the scale is read as unknown, and counted; `--scale 0-10` \
      gives another scale.
      * A type of element that is no category becomes a declared category. A field that is no key is \
      not taken over, and that is said.
      * Two elements of one name are told apart; a repeated link counts once.
      * Of Mermaid quadrants, the titles of the axes say which is the interest and which the influence \
      (or power); a place between two steps of the scale becomes the interval from one to the other. \
      Of a Markdown text, each table of stakeholders, links, publics or themes is read as the table \
      (.csv) of the same content.
      * A file of another program is known by its content by all commands, which say what it is and \
      how to make a map of it.
      * XML document types are refused unread: no entities, no other files. At most 16 MiB, 64 \
      levels, 20,000 stakeholders and 200,000 links.
      """)

  private static let versions = Bilingual(
    fr: """
      ## Versions

      `--profile` vaut ici comme ailleurs : ce qu'une version ne montre pas n'est pas écrit. Sans \
      lui, c'est la `diffusion` du fichier ; pour tout garder, `--profile interne`.
      """,
    en: """
      ## Versions

      `--profile` holds here as elsewhere: what a version does not show is not written. Without it \
      the `profile` of the file holds; to keep everything, `--profile interne`.
      """)
}
