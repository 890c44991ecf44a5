public import ParvisCore

/// The page that tells what others may rely on in an SVG.
public enum SVGReference {
  /// The page in Markdown, as it stands in `Documentation/svg.*.md`.
  public static func page(in language: Language) -> String {
    func say(_ text: Bilingual) -> String { text.text(in: language) }
    let heading = say(Bilingual(fr: "Les cartes SVG", en: "The SVG maps"))
    var blocks = ["# \(heading)", say(introduction)]
    blocks += ["## " + say(readingTitle), say(reading)]
    blocks += ["## " + say(embeddingTitle), say(embedding)]
    blocks += ["## " + say(identifierTitle), say(identifiers)]
    blocks += ["## " + say(classTitle), say(classIntroduction)]
    for (title, classes) in tables {
      let rows = classes.map { "| `\($0.name)` | \(say($0.meaning)) |" }
      blocks.append("**\(say(title))**")
      blocks.append(
        (["| \(say(classWord)) | \(say(meaningWord)) |", "|---|---|"] + rows)
          .joined(separator: "\n"))
    }
    blocks += ["## " + say(exampleTitle), say(exampleIntroduction), "```css\n\(example)\n```"]
    return blocks.joined(separator: "\n\n") + "\n"
  }

  private static let tables: [(Bilingual, [SVGClass])] = [
    (Bilingual(fr: "Qui", en: "Who"), SVGClass.people),
    (ColumnWords.categories, SVGClass.categories),
    (SVGFinishing.links, SVGClass.links),
    (Bilingual(fr: "Page", en: "Page"), SVGClass.furniture),
  ]

  private static let classWord = Bilingual(fr: "Classe", en: "Class")
  private static let meaningWord = Bilingual(fr: "Élément", en: "Element")

  private static let introduction = Bilingual(
    fr: """
      Chaque carte est un fichier SVG 1.1 d'une page, en points, sans script, sans feuille de style, \
      sans image ni adresse extérieure. Ce qui suit ne change pas d'une version à l'autre sans être \
      annoncé ; le reste (l'ordre des tracés, les coordonnées) peut changer. Le même fichier donne \
      toujours les mêmes octets.
      """,
    en: """
      Each map is an SVG 1.1 file of one page, in points, without a script, a style sheet, a picture \
      or an outside address. What follows does not change between versions without being announced; \
      the rest (the order of shapes, the coordinates) may. The same file always gives the same bytes.
      """)

  private static let readingTitle = Bilingual(
    fr: "Lire sans voir, parcourir au clavier", en: "Reading aloud, moving by keyboard")

  private static let reading = Bilingual(
    fr: """
      - La racine porte la langue (`lang`), le titre (`title`), une description en phrases (`desc`) \
      et le rôle `graphics-document document`.
      - Chaque partie prenante et chaque public attendu est un groupe dont le `title` dit tout ce que \
      l'on voit : `graphics-symbol img` pour une forme, `graphics-object group` pour une ligne de \
      tableau. Ces groupes s'atteignent au clavier (`tabindex="0"`).
      - Les liens sont une liste (`role="list"`) : chacun s'atteint au clavier et dit d'où il va, où \
      et avec quelle force.
      - Formes, pointillés, épaisseurs et mots disent la même chose que les couleurs.
      """,
    en: """
      - The root carries the language (`lang`), the title (`title`), a description in sentences \
      (`desc`) and the role `graphics-document document`.
      - Each stakeholder and each expected group is a `g` whose `title` says all that is seen: \
      `graphics-symbol img` for a shape, `graphics-object group` for a row of a table. The keyboard \
      reaches these groups (`tabindex="0"`).
      - Links are a list (`role="list"`): the keyboard reaches each, and each says from where to \
      where it goes and how strong it is.
      - Shapes, dashes, widths and words say the same as colours.
      """)

  private static let embeddingTitle = Bilingual(
    fr: "Placer une carte dans une page web", en: "Putting a map on a web page")

  private static let embedding = Bilingual(
    fr: """
      Dans la page même (`<svg>` recopié), tout ce qui précède s'applique. Dans un `<object>` ou un \
      `<iframe>`, aussi. Dans un `<img>`, le navigateur ne dit que le texte `alt` : y recopier le \
      contenu de `desc`. Deux cartes dans une même page ont des identifiants en commun : les \
      préfixer.
      """,
    en: """
      In the page itself (`<svg>` copied into it) all of the above holds, and in an `<object>` or \
      an `<iframe>` too. In an `<img>` the browser says only the `alt` text: copy the content of \
      `desc` there. Two maps on one page have identifiers in common: put a prefix before them.
      """)

  private static let identifierTitle = Bilingual(
    fr: "Identifiants et données", en: "Identifiers and data")

  private static let identifiers = Bilingual(
    fr: """
      - `s-…` : une partie prenante, d'après son nom sans accents (`s-union-des-commercants`) ; \
      `p-…` : un public attendu. Deux noms qui donneraient le même identifiant reçoivent un numéro.
      - `influence--s-…--s-…` : un lien, d'après sa nature et ses deux bouts.
      - `data-name` : le nom tel que le fichier l'écrit.
      - `data-source`, `data-target` : les identifiants des deux bouts d'un lien.

      Un identifiant ne dépend pas de l'ordre du fichier : les styles et les scripts survivent à une \
      nouvelle version de la carte.
      """,
    en: """
      - `s-…`: a stakeholder, after its name without accents (`s-union-des-commercants`); `p-…`: an \
      expected group. Two names that would give the same identifier get a number.
      - `influence--s-…--s-…`: a link, after its kind and its two ends.
      - `data-name`: the name as the file writes it.
      - `data-source`, `data-target`: the identifiers of the two ends of a link.

      An identifier does not depend on the order of the file: styles and scripts survive a new \
      version of the map.
      """)

  private static let classTitle = Bilingual(fr: "Classes", en: "Classes")

  private static let classIntroduction = Bilingual(
    fr: """
      La racine porte `parvis` et le genre de la carte (`network`, `grid`…). Les couleurs sont des \
      attributs (`fill`, `stroke`) : toute règle CSS l'emporte sur eux.
      """,
    en: """
      The root bears `parvis` and the kind of map (`network`, `grid`…). Colours are attributes \
      (`fill`, `stroke`): any CSS rule overrides them.
      """)

  private static let exampleTitle = Bilingual(fr: "Exemple", en: "Example")

  private static let exampleIntroduction = Bilingual(
    fr: "Mettre en avant les associations et ne garder que les liens forts :",
    en: "To bring associations out and keep only strong links:")

  static let example = """
    .parvis .stakeholder { opacity: 0.35 }
    .parvis .cat-associations { opacity: 1 }
    .parvis .strength-1, .parvis .strength-2 { display: none }
    .parvis [tabindex]:focus { outline: 2px solid #00598C }
    """
}
