internal import ParvisCore
internal import ParvisInput

/// The forms of files that people have and that are no map, with the signs by which they are known.
enum KnownFormCatalog {
  /// Adding a form is one line here; the first that fits is meant.
  static let all: [KnownForm] = networks + drawings + tables + pages + officeFiles + others + [json]

  // MARK: Networks

  private static let networks: [KnownForm] = [
    KnownForm("graphml", fr: "un réseau GraphML", en: "a GraphML network", .converted("graphml")) {
      $0.root == "graphml"
    },
    KnownForm("gexf", fr: "un réseau GEXF", en: "a GEXF network", .converted("gexf")) {
      $0.root == "gexf"
    },
    KnownForm(
      "kumu", fr: "un export de Kumu (JSON)", en: "a Kumu export (JSON)", .converted("kumu")
    ) {
      guard let keys = $0.keys, keys.hasList("elements") else { return false }
      return keys.hasList("connections")
        || !keys.inner.contains("data") && !keys.inner.isDisjoint(with: ["label", "_id"])
    },
    KnownForm(
      "cytoscape", fr: "un réseau Cytoscape (JSON)", en: "a Cytoscape network (JSON)", graphML
    ) {
      guard let keys = $0.keys else { return false }
      return keys.hasObject("elements") && !keys.inner.isDisjoint(with: ["nodes", "edges"])
        || keys.inner.contains("data")
          && (keys.hasList("elements") || keys.outer.isEmpty)
    },
    KnownForm("canvas", fr: "un tableau JSON Canvas", en: "a JSON Canvas board", links) {
      guard let keys = $0.keys, keys.hasList("nodes", "edges") else { return false }
      return keys.inner.contains("fromNode")
        || keys.inner.isSuperset(of: ["x", "y", "width", "height", "type"])
    },
    KnownForm("nodes-links", fr: "un réseau en JSON", en: "a network in JSON", graphML) {
      $0.keys.map { $0.hasList("nodes") && $0.hasList("links", "edges", "adjacency") } ?? false
    },
    KnownForm("netdraw", fr: "un réseau NetDraw", en: "a NetDraw network", graphML) {
      let words = $0.words()
      return ["*node", "*tie"].contains(words.first)
        && words.count > 1 && ["data", "properties"].contains(words[1])
    },
    KnownForm("pajek", fr: "un réseau Pajek", en: "a Pajek network", graphML) {
      let first = $0.words(passing: ["%"]).first ?? ""
      return ["*vertices", "*network", "*arcs", "*edges", "*arcslist", "*edgeslist", "*matrix"]
        .contains(first)
    },
    KnownForm("ucinet", fr: "un réseau UCINET (DL)", en: "a UCINET network (DL)", graphML) {
      let words = $0.words()
      guard words.first == "dl", words.count > 1 else { return words == ["dl"] }
      return ["n", "nr", "nc", "nm", "format"].contains { words[1].hasPrefix($0) }
    },
    KnownForm("gml", fr: "un réseau GML", en: "a GML network", graphML) { beginning in
      let rest = beginning.start
      if rest.hasPrefix("graph") {
        return rest.dropFirst("graph".count).first { !$0.isWhitespace } == "["
      }
      return beginning.words().first == "creator" && beginning.holds("node")
        && beginning.holds("[")
    },
    KnownForm("gdf", fr: "un réseau GDF", en: "a GDF network", graphML) {
      $0.firstLine().lowercased().hasPrefix("nodedef>")
    },
    KnownForm("dot", fr: "un graphe DOT", en: "a DOT graph", graphML, when: DiagramSigns.isDOT),
    KnownForm("xgmml", fr: "un réseau XGMML", en: "an XGMML network", graphML) {
      $0.root == "graph"
    },
  ]

  // MARK: Diagrams and drawings

  private static let drawings: [KnownForm] = [
    KnownForm(
      "quadrant", fr: "un diagramme Mermaid (quadrants)", en: "a Mermaid diagram (quadrants)",
      .converted("mermaid"), when: DiagramSigns.isQuadrant),
    KnownForm(
      "mermaid", fr: "un diagramme Mermaid", en: "a Mermaid diagram", links,
      when: DiagramSigns.isMermaid),
    KnownForm("plantuml", fr: "un diagramme PlantUML", en: "a PlantUML diagram", links) {
      $0.firstLine().hasPrefix("@start")
    },
    KnownForm("drawio", fr: "un dessin draw.io", en: "a draw.io drawing", links) {
      $0.root == "mxfile" || $0.root == "mxgraphmodel"
    },
    KnownForm("excalidraw", fr: "un dessin Excalidraw", en: "an Excalidraw drawing", links) {
      $0.keys != nil && $0.start.prefix(400).contains("excalidraw")
    },
    KnownForm("mind-map", fr: "une carte heuristique", en: "a mind map", links) {
      $0.root == "map" || $0.root == "opml"
    },
    KnownForm("svg", fr: "une image SVG", en: "an SVG picture", links) { $0.root == "svg" },
    KnownForm("png", fr: "une image PNG", en: "a PNG picture", links) {
      $0.begins(with: [0x89, 0x50, 0x4E, 0x47])
    },
    KnownForm("jpeg", fr: "une image JPEG", en: "a JPEG picture", links) {
      $0.begins(with: [0xFF, 0xD8, 0xFF])
    },
    KnownForm("gif", fr: "une image GIF", en: "a GIF picture", links) {
      $0.begins(with: Array("GIF8".utf8))
    },
    KnownForm("geojson", fr: "un fond de carte GeoJSON", en: "a GeoJSON file", links) {
      $0.keys != nil && $0.start.prefix(400).contains("\"FeatureCollection\"")
    },
  ]

  // MARK: Tables and pages of text

  private static let tables: [KnownForm] = [
    KnownForm(
      "markdown", fr: "un texte Markdown qui contient un tableau",
      en: "a Markdown text that holds a table", .converted("markdown"),
      when: DiagramSigns.holdsMarkdownTable),
    KnownForm(
      "quadrant-in-markdown", fr: "un texte Markdown qui contient des quadrants Mermaid",
      en: "a Markdown text that holds Mermaid quadrants", .converted("mermaid"),
      when: DiagramSigns.holdsQuadrant),
  ]

  private static let pages: [KnownForm] = [
    KnownForm("html", fr: "une page HTML", en: "an HTML page", table) {
      $0.root == "html" || $0.root == "head" || $0.root == "body" || $0.root == "table"
    },
    KnownForm("flat-odf", fr: "un document OpenDocument", en: "an OpenDocument file", table) {
      $0.root == "document" && $0.start.prefix(2_000).contains("opendocument")
    },
    KnownForm("xml", fr: "un fichier XML", en: "an XML file", links) {
      $0.root != nil && ($0.start.hasPrefix("<?xml") || $0.start.hasPrefix("<!"))
    },
  ]

  private static let json = KnownForm(
    "json", fr: "un fichier JSON d'un autre programme", en: "a JSON file of another program", links
  ) {
    guard let outer = $0.keys?.outer, !outer.isEmpty else { return false }
    return outer.allSatisfy { Vocabulary.entry($0.name, of: .root) == nil }
  }

  // MARK: Files of office programs

  private static let zip: [UInt8] = [0x50, 0x4B, 0x03, 0x04]
  private static let oldOffice: [UInt8] = [0xD0, 0xCF, 0x11, 0xE0]

  private static func package(
    _ key: String, fr: FrenchSentence, en: EnglishSentence, _ way: KnownForm.Way,
    holding letters: String
  ) -> KnownForm {
    KnownForm(key, fr: fr, en: en, way) { $0.begins(with: zip) && $0.holds(letters) }
  }

  private static let officeFiles: [KnownForm] = [
    package("xlsx", fr: "un classeur Excel", en: "an Excel workbook", sheets, holding: "xl/w"),
    package(
      "ods", fr: "un classeur LibreOffice", en: "a LibreOffice workbook", sheets,
      holding: "opendocument.spreadsheet"),
    package("docx", fr: "un document Word", en: "a Word document", table, holding: "word/"),
    package(
      "odt", fr: "un document LibreOffice", en: "a LibreOffice document", table,
      holding: "opendocument.text"),
    package(
      "pptx", fr: "une présentation PowerPoint", en: "a PowerPoint presentation", table,
      holding: "ppt/"),
    package(
      "odp", fr: "une présentation LibreOffice", en: "a LibreOffice presentation", table,
      holding: "opendocument.presentation"),
    KnownForm("zip", fr: "une archive ZIP", en: "a ZIP archive", unpacked) { $0.begins(with: zip) },
    KnownForm("xls", fr: "un ancien classeur Excel", en: "an old Excel workbook", sheets) {
      $0.begins(with: oldOffice) && ($0.holds(wide: "Workbook") || $0.holds(wide: "Book"))
    },
    KnownForm("doc", fr: "un ancien document Office", en: "an old Office document", table) {
      $0.begins(with: oldOffice)
    },
    KnownForm("rtf", fr: "un document RTF", en: "an RTF document", table) {
      $0.begins(with: Array("{\\rtf".utf8))
    },
    KnownForm("pdf", fr: "un document PDF", en: "a PDF document", table) {
      $0.begins(with: Array("%PDF-".utf8))
    },
  ]

  private static let others: [KnownForm] = [
    KnownForm("gzip", fr: "une archive GZIP", en: "a GZIP archive", unpacked) {
      $0.begins(with: [0x1F, 0x8B])
    },
    KnownForm("sqlite", fr: "une base SQLite", en: "an SQLite database", sheets) {
      $0.begins(with: Array("SQLite format 3\u{0}".utf8))
    },
  ]

  // MARK: What to do instead

  private static let graphML = KnownForm.Way.other(
    Bilingual(
      fr: "exportez-le en GraphML depuis le programme qui l'a écrit, puis `parvis convert`",
      en: "export it as GraphML from the program that wrote it, then `parvis convert`"))

  private static let sheets = KnownForm.Way.other(
    Bilingual(
      fr: "enregistrez chaque feuille en CSV, par exemple `acteurs.csv` et `liens.csv`",
      en: "save each sheet as CSV, such as `stakeholders.csv` and `links.csv`"))

  private static let table = KnownForm.Way.other(
    Bilingual(
      fr: "copiez le tableau des acteurs dans un tableur et enregistrez-le en CSV (`acteurs.csv`)",
      en:
        "copy the table of stakeholders into a spreadsheet and save it as CSV (`stakeholders.csv`)"
    ))

  private static let links = KnownForm.Way.other(
    Bilingual(
      fr: """
        recopiez les acteurs et les liens dans un fichier de carte (`parvis init` en donne un à \
        compléter)
        """,
      en: """
        copy the stakeholders and the links into a map file (`parvis init` gives one to be \
        completed)
        """))

  private static let unpacked = KnownForm.Way.other(
    Bilingual(
      fr: "ouvrez-la et donnez le fichier qu'elle contient",
      en: "open it and give the file that it holds"))
}
