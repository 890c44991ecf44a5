import Foundation
import ParvisCore
import ParvisExchange
import ParvisGuide
import ParvisInput
import TestSupport
import Testing

@Suite struct `Forms of other programs` {
  private static let texts: [(key: String, text: String)] = [
    (
      "graphml",
      "<?xml version=\"1.0\"?>\n<!-- by hand -->\n<graphml xmlns=\"x\"><graph/></graphml>"
    ),
    ("graphml", "\u{FEFF}\n  <g:graphml xmlns:g=\"x\"/>"),
    ("graphml", "<?xml version=\"1.0\"?><!DOCTYPE graphml [ <!ENTITY a \"b\"> ]><graphml>"),
    ("gexf", "<gexf version=\"1.3\"><graph defaultedgetype=\"directed\">"),
    ("kumu", #"{"elements": [{"label": "Maire"}], "connections": []}"#),
    ("kumu", #"{"elements": [{"_id": "a", "attributes": {"label": "Ma"#),
    ("cytoscape", #"{"data": {}, "elements": {"nodes": [{"data": {"id": "1"}}], "edges": []}}"#),
    ("cytoscape", #"[{"data": {"id": "a"}}, {"data": {"source": "a", "target": "b"}}]"#),
    (
      "canvas",
      #"{"nodes":[{"id":"1","type":"text","x":0,"y":0,"width":9,"height":9}],"edges":[]}"#
    ),
    ("canvas", #"{"nodes": [], "edges": [{"fromNode": "a", "toNode": "b"}]}"#),
    ("nodes-links", #"{"directed": true, "nodes": [{"id": "a"}], "links": []}"#),
    ("pajek", "*Vertices 3\n1 \"Maire\"\n*Arcs\n1 2 3\n"),
    ("pajek", "% from the town hall\n*network halle\n*vertices 2\n"),
    ("pajek", "\r\n*VERTICES 3\r\n"),
    ("netdraw", "*Node data\nID, type\nMaire, élus\n*Tie data\nfrom to\n"),
    ("ucinet", "dl n=3 format=edgelist1\nlabels:\nMaire,CCAS,École\ndata:\n1 2\n"),
    ("ucinet", "DL N = 3\nDATA:\n0 1 0\n"),
    ("ucinet", "dl\nnr=2, nc=3\n"),
    ("dot", "digraph map {\n  a -> b;\n}\n"),
    ("dot", "/* by hand */\n// more\nstrict graph \"La halle\"{ a -- b }"),
    ("dot", "graph\n{\n a -- b\n}"),
    ("gml", "Creator \"x\"\ngraph\n[\n  directed 1\n  node [ id 0 ]\n]\n"),
    ("gml", "graph [\n node [ id 1 label \"Maire\" ]\n]"),
    ("gdf", "nodedef>name VARCHAR,label VARCHAR\na,Maire\n"),
    ("quadrant", "quadrantChart\n  Maire: [0.9, 0.9]\n"),
    ("quadrant", "---\ntitle: La halle\n---\n%% remark\n\nquadrantChart\n"),
    ("quadrant", "```mermaid\nquadrantChart\n  A: [0, 1]\n```\n"),
    ("mermaid", "flowchart LR\n  a --> b\n"), ("mermaid", "graph TD;\n  a --> b\n"),
    ("mermaid", "%% x\nmindmap\n  root\n"),
    ("markdown", "# Plan\n\n| Acteur | Pouvoir |\n|:--|--:|\n| Maire | Fort |\n"),
    ("markdown", "Acteur | Pouvoir\n--- | ---\nMaire | 3\n"),
    ("markdown", "Parties prenantes :\n\n| Acteur | Pouvoir |\r\n| - | - |\r\n"),
    ("quadrant-in-markdown", "# Plan\n\n```mermaid\nquadrantChart\n  A: [0, 1]\n```\n"),
    ("html", "<!DOCTYPE html>\n<html lang=\"fr\">"), ("html", "<!doctype HTML PUBLIC \"x\">"),
    ("html", "<html><body>"),
    ("svg", "<?xml version=\"1.0\"?>\n<svg xmlns=\"x\">"), ("drawio", "<mxfile host=\"x\">"),
    ("mind-map", "<map version=\"1.0.1\">"), ("xml", "<?xml version=\"1.0\"?><autre/>"),
    ("plantuml", "@startuml\nA -> B\n@enduml\n"), ("pdf", "%PDF-1.7\n"), ("rtf", "{\\rtf1 x}"),
    ("json", #"{"id": "a", "children": [{"id": "b"}]}"#),
    ("nodes-links", #"{"nodes": [{"id": "a"}], "adjacency": [[]]}"#),
    ("geojson", #"{"type": "FeatureCollection", "features": []}"#),
  ]

  @Test(arguments: texts)
  func `are known by their content`(key: String, text: String) {
    #expect(KnownForm.of(Array(text.utf8))?.key == key)
  }

  @Test(arguments: texts)
  func `are named by one error, with what to do, whatever the file is called`(
    key: String, text: String
  ) throws {
    let form = try #require(KnownForm.of(Array(text.utf8)))
    for name in ["carte.yaml", "l'été 2.txt", nil] {
      let read = MapFile.read(Array(text.utf8), file: name)
      #expect(read.map == nil && read.diagnostics.count == 1, "\(key)")
      let problem = try #require(read.diagnostics.first)
      #expect(problem.code == "fichier-etranger", "\(key)")
      let said = problem.message.french
      #expect(TypographyFindings.inFrench(said) == [])
      #expect(TypographyFindings.inEnglish(problem.message.english) == [])
      if form.exchangeKey != nil {
        let word = name == nil ? "-" : name == "carte.yaml" ? "carte.yaml" : "'l'\\''été 2.txt'"
        #expect(said.contains("`parvis convert \(word) -o carte.yaml`"), "\(said)")
      } else {
        #expect(said.contains("que Parvis ne lit pas\u{A0}: "), "\(said)")
      }
    }
    let table = TableFile(name: "acteurs.csv", bytes: Array(text.utf8))
    guard key != "mermaid" else { return }
    #expect(MapFile.read([table]).diagnostics.map(\.code) == ["fichier-etranger"], "\(key)")
  }

  @Test func `are known in UTF-16 and behind a byte-order mark too`() {
    let text = "*Vertices 1\n1 \"Élus\"\n"
    let wide = ("\u{FEFF}" + text).utf16.flatMap { unit -> [UInt8] in
      [UInt8(unit & 0xFF), UInt8(unit >> 8)]
    }
    #expect(KnownForm.of(wide)?.key == "pajek")
    #expect(KnownForm.of([0xEF, 0xBB, 0xBF] + Array(text.utf8))?.key == "pajek")
  }

  @Test(arguments: [
    ("xlsx", "xl/workbook.xml"), ("docx", "word/document.xml"), ("pptx", "ppt/presentation.xml"),
    ("ods", "mimetypeapplication/vnd.oasis.opendocument.spreadsheet"),
    ("odt", "mimetypeapplication/vnd.oasis.opendocument.text"), ("zip", "photo.jpg"),
  ])
  func `of office programs are known whether the name stands first or last`(
    key: String, letters: String
  ) {
    let head: [UInt8] = [0x50, 0x4B, 0x03, 0x04, 0x14, 0x00]
    let filling = [UInt8](repeating: 0x80, count: 300_000)
    #expect(KnownForm.of(head + Array(letters.utf8))?.key == key)
    #expect(KnownForm.of(head + filling + Array(letters.utf8) + [0, 0])?.key == key)
  }

  @Test func `that are pictures and old office files are known by their first bytes`() {
    let cases: [(String, [UInt8])] = [
      ("png", [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A]), ("jpeg", [0xFF, 0xD8, 0xFF, 0xE0]),
      ("doc", [0xD0, 0xCF, 0x11, 0xE0, 0xA1]),
      ("xls", [0xD0, 0xCF, 0x11, 0xE0] + "Workbook".utf8.flatMap { [$0, 0] as [UInt8] }),
      ("gzip", [0x1F, 0x8B, 8]), ("sqlite", Array("SQLite format 3\u{0}x".utf8)),
    ]
    for (key, bytes) in cases { #expect(KnownForm.of(bytes)?.key == key) }
  }

  // MARK: Maps

  @Test(arguments: [
    "concertation: La halle\nparties prenantes:\n  - Maire : élus\n",
    "# | a | b |\n# |---|---|\n# digraph x {\nconcertation: La halle\n",
    "\u{FEFF}# *Vertices 3\nconcertation: La halle\n",
    #"{"concertation": "La halle", "parties prenantes": [{"nom": "Maire"}], "nodes": [], "links": []}"#,
    #"{"exercise": {"title": "x"}, "stakeholders": [], "links": []}"#,
    "concertation: x\ndescription: |\n  | a | b |\n  |---|---|\n  | 1 | 2 |\nparties prenantes: oups\n",
    "graph: x\nconcertation: y\n", "dl: 3\n", "", "\n", "Maire -> CCAS : influence 3\n",
    "mindmap de la halle\n", "graph de la halle\n", "digraph\n", "---\nconcertation: x\n---\n",
    "Acteurs\n-------\nMaire\n", "source,target\nMaire,CCAS\n", "a | b\nc | d\n",
    #"{"parties prenantes": ["Maire"], "autre": 3}"#, #"{"publics": []}"#, "{concertation: x}", "[",
    "{", "<", "< influence", "*", "%", "@",
  ])
  func `are not seen in a map, whole or broken`(_ text: String) {
    #expect(KnownForm.of(Array(text.utf8)) == nil)
  }

  @Test func `are not seen in any sample or starter file`() throws {
    let found = try #require(FileManager.default.enumerator(atPath: Repository.path("Samples")))
    let samples = found.compactMap { $0 as? String }.filter { $0.hasSuffix(".yaml") }
    #expect(samples.count >= 3)
    for path in samples {
      #expect(KnownForm.of(try Repository.bytes("Samples/" + path)) == nil, "\(path)")
    }
    for template in StarterTemplateCatalog.all {
      for language in Language.allCases {
        let text = template.text(in: language)
        #expect(KnownForm.of(Array(text.utf8)) == nil, "\(template.name)")
      }
    }
  }

  @Test func `cut anywhere or changed at random never break the recogniser`() {
    for (_, text) in Self.texts {
      let bytes = Array(text.utf8)
      for end in bytes.indices { _ = KnownForm.of(Array(bytes[..<end])) }
      var damages = Mutations(of: [bytes], snippets: Mutations.snippets, seed: 11)
      for _ in 0..<40 {
        let changed = damages.next()
        let read = MapFile.read(changed)
        #expect(read.map != nil || read.hasErrors)
      }
    }
  }

  @Test func `that are too large are too large, not another form`() {
    let bytes = Array("<graphml>".utf8) + [UInt8](repeating: 0x20, count: 17 << 20)
    #expect(MapFile.read(bytes).diagnostics.map(\.code) == ["fichier-trop-grand"])
  }

  // MARK: Catalogue

  @Test func `that are said to be converted can be read`() {
    let keys = Self.texts.compactMap { KnownForm.of(Array($0.text.utf8))?.exchangeKey }
    #expect(Set(keys) == ["graphml", "gexf", "kumu", "mermaid", "markdown"])
    for key in keys { #expect(ExchangeFormCatalog.readForm(called: key)?.read != nil) }
  }
}
