import ParvisCore
import ParvisInput
import TestSupport
import Testing

@testable import ParvisExchange

@Suite struct `Forms of exchange` {
  private static let graphs: [String] = ["kumu-csv", "kumu", "graphml", "gexf"]

  private func map(_ path: String) throws -> StakeholderMap {
    try #require(MapReader.read(try Repository.bytes(path)).map)
  }

  private func read(
    _ key: String, _ text: String, _ options: ImportOptions = ImportOptions()
  ) throws -> ReadMap {
    let form = try #require(ExchangeFormCatalog.form(called: key))
    let read = try #require(form.read)
    return read([TableFile(name: "x." + key, bytes: Array(text.utf8))], options)
  }

  private func codes(_ read: ReadMap) -> [String] { read.diagnostics.map(\.code) }

  @Test func `have one key and one extension each`() {
    let all = ExchangeFormCatalog.all
    #expect(Set(all.map(\.key)).count == all.count)
    let endings = all.flatMap(\.endings)
    #expect(Set(endings).count == endings.count)
    #expect(all.allSatisfy { $0.isFolder == $0.endings.isEmpty })
    #expect(ExchangeFormCatalog.form(ofFile: "a/b.GraphML")?.key == "graphml")
    #expect(ExchangeFormCatalog.form(ofFile: ".gexf") == nil)
    #expect(
      ExchangeFormCatalog.form(ofTables: ["k/Elements.csv", "k/connections.csv"]).key == "kumu-csv")
    #expect(ExchangeFormCatalog.form(ofTables: ["k/elements.csv", "k/liens.csv"]).key == "csv")
  }

  @Test(
    arguments: [
      "Samples/place-du-marche/carte.yaml", "Samples/place-du-marche/minimal.yaml",
      "Samples/secours-kansas/carte.yaml",
    ])
  func `give stakeholders, publics, themes and links back`(_ path: String) throws {
    let map = try map(path)
    for key in Self.graphs {
      for language in [Language.french, .english] {
        let form = try #require(ExchangeFormCatalog.form(called: key))
        let written = form.write(map, language)
        let read = try #require(form.read)
        let back = try #require(read(written.files, ImportOptions()).map, "\(key) \(language)")
        #expect(back.stakeholders == map.stakeholders, "\(key) \(language)")
        #expect(back.audiences == map.audiences, "\(key) \(language)")
        #expect(back.themes == map.themes, "\(key) \(language)")
        #expect(back.links == map.links, "\(key) \(language)")
        #expect(Set(back.interests) == Set(map.interests), "\(key) \(language)")
        #expect(Set(back.representations) == Set(map.representations), "\(key) \(language)")
      }
    }
  }

  @Test func `say which sections they leave out, and that sources of scores stay behind`() throws {
    let map = try map("Samples/place-du-marche/carte.yaml")
    let form = try #require(ExchangeFormCatalog.form(called: "pajek"))
    let written = form.write(map, .french)
    #expect(written.lostSections.contains("publics attendus"))
    #expect(!written.lostSections.contains("liens"))
    #expect(written.remarks.isEmpty)
    let sourced = try #require(
      MapReader.read(
        "concertation: x\nparties prenantes:\n  - nom: A\n    influence: {valeur: 3, source: y}\n"
      ).map)
    #expect(form.write(sourced, .french).remarks.count == 1)
  }

  @Test func `give a map that can be written though lines break as on Windows`() throws {
    let graph = """
      <graphml><key id="t" for="node" attr.name="type"/>
      <key id="c" for="node" attr.name="commentaire"/>
      <graph edgedefault="directed"><node id="a"><data key="t">club\rlocal</data></node>
      <node id="b"><data key="c">un&#13;&#10;deux</data></node></graph></graphml>
      """
    let kumu = """
      {"elements": [{"label": "a", "type": "club\\rlocal"},
      {"label": "b", "description": "un\\r\\ndeux"}], "connections": []}
      """
    for (key, text) in [("graphml", graph), ("kumu", kumu)] {
      let map = try #require(try read(key, text).map, "\(key)")
      #expect(map.stakeholders[0].category?.label.french == "club\nlocal")
      #expect(map.stakeholders[1].comment == "un\ndeux")
      let written = try #require(MapWriter.yaml(map, in: .french).files.first)
      #expect(MapReader.read(written.bytes, file: nil).map == map, "\(key)")
    }
  }

  @Test func `write names so that nothing is taken for markup`() throws {
    let name = "<a & \"b\"> \\ 'c' ]]>"
    var draft = MapDraft()
    draft.stakeholders = [name, "D"].map {
      Stakeholder(
        id: Stakeholder.ID($0), category: .services, influence: Judgement(Score(1)),
        interest: Judgement(Score(2)))
    }
    draft.links = [
      Link(
        .conflict, from: Stakeholder.ID(name), to: Stakeholder.ID("D"),
        strength: Judgement(Score(2)))
    ]
    let map = try StakeholderMap(draft)
    for key in Self.graphs {
      let form = try #require(ExchangeFormCatalog.form(called: key))
      let read = try #require(form.read)
      let back = read(form.write(map, .french).files, ImportOptions())
      #expect(back.map?.stakeholders == map.stakeholders, "\(key)")
      #expect(back.map?.links == map.links, "\(key)")
    }
    let pajek = String(
      decoding: ExchangeForm.pajek.write(map, .french).files[0].bytes, as: UTF8.self)
    #expect(pajek.contains("1 \"<a & 'b'> / 'c' ]]>\"\r\n"))
    #expect(pajek.contains("*Edges\r\n1 2 2 l \"conflit\"\r\n"))
    let dot = String(decoding: ExchangeForm.dot.write(map, .french).files[0].bytes, as: UTF8.self)
    #expect(dot.contains(#"[label="<a & \"b\"> \\ 'c' ]]>", type="services"]"#))
  }

  // MARK: Files of other programs

  @Test func `read what yEd writes`() throws {
    let read = try read(
      "graphml",
      """
      <?xml version="1.0" encoding="UTF-8" standalone="no"?>
      <graphml xmlns="http://graphml.graphdrawing.org/xmlns" xmlns:y="http://www.yworks.com/xml/graphml">
        <!--Created by yEd 3.22-->
        <key for="node" id="d6" yfiles.type="nodegraphics"/>
        <key for="edge" id="d10" yfiles.type="edgegraphics"/>
        <graph edgedefault="directed" id="G">
          <node id="n0"><data key="d6"><y:ShapeNode><y:Geometry height="30.0"/><y:NodeLabel>Maire</y:NodeLabel></y:ShapeNode></data></node>
          <node id="n1"><data key="d6"><y:ShapeNode><y:NodeLabel>CCAS</y:NodeLabel></y:ShapeNode></data></node>
          <edge id="e0" source="n0" target="n1"><data key="d10"><y:EdgeLabel>contact</y:EdgeLabel></data></edge>
        </graph>
      </graphml>
      """)
    #expect(read.map?.stakeholders.map(\.name) == ["Maire", "CCAS"])
    #expect(read.map?.links.map(\.kind) == [.contact])
  }

  @Test func `read what Gephi and Kumu write, with their own types`() throws {
    let gexf = try read(
      "gexf",
      """
      <gexf xmlns="http://gexf.net/1.3" xmlns:viz="http://gexf.net/1.3/viz" version="1.3">
        <graph defaultedgetype="undirected">
          <attributes class="node"><attribute id="c" title="Category" type="string"/></attributes>
          <nodes>
            <node id="1" label="Mairie"><attvalues><attvalue for="c" value="Collectivité"/></attvalues><viz:size value="10"/></node>
            <node id="2" label="Club"/>
          </nodes>
          <edges><edge id="0" source="1" target="2" weight="0.73"/></edges>
        </graph>
      </gexf>
      """, ImportOptions(linkType: "coopère"))
    let map = try #require(gexf.map)
    #expect(map.categories.map(\.id.name) == ["Collectivité"])
    #expect(map.links.count == 1, "a cooperation has no direction")
    #expect(map.links.allSatisfy { $0.strength.value == Score(0, to: 4) })
    #expect(codes(gexf).contains("nombre-etranger"))
    let kumu = try read(
      "kumu",
      """
      {"elements": [
         {"_id": "elem-1", "attributes": {"label": "Maire", "element type": "élus", "tags": ["a", "b"]}},
         {"_id": "elem-2", "attributes": {"label": "CCAS", "description": "Action \\u00e9t\\u00e9"}}],
       "connections": [
         {"_id": "c-1", "from": "elem-1", "to": "elem-2", "direction": "mutual",
          "attributes": {"connection type": "Informe", "strength": 3}}],
       "maps": [{"elements": []}]}
      """)
    let other = try #require(kumu.map)
    #expect(other.stakeholders[0].category == .electedOfficials)
    #expect(other.stakeholders[0].tags == ["a", "b"])
    #expect(other.stakeholders[1].comment == "Action été")
    #expect(other.links.map(\.kind) == [.informs, .informs])
  }

  @Test func `guess no type of link`() throws {
    let text =
      "<graphml><graph><node id='a'/><node id='b'/><edge source='a' target='b'/></graph></graphml>"
    let read = try read("graphml", text)
    #expect(codes(read) == ["lien-etranger"])
    #expect(read.diagnostics[0].location?.column == 45)
    #expect(
      try self.read("graphml", text, ImportOptions(linkType: "contact")).map?.links.count == 1)
  }

  @Test func `take the scale that is given`() throws {
    let text = #"{"elements": [{"label": "A", "type": "élus", "influence": 9, "intérêt": 3}]}"#
    #expect(codes(try read("kumu", text)).contains("nombre-etranger"))
    let read = try read("kumu", text, ImportOptions(scale: "0-10"))
    #expect(read.map?.scale == Scale(0, to: 10))
    #expect(read.map?.stakeholders[0].influence.value == Score(9))
  }

  // MARK: Hostile files

  @Test(arguments: [
    ("<!DOCTYPE a [<!ENTITY b \"c\">]><graphml/>", "xml-refuse", 1, 1),
    ("<graphml>\n<!DOCTYPE x SYSTEM \"file:///etc/passwd\"></graphml>", "xml-refuse", 2, 1),
    ("<graphml>&lol;</graphml>", "xml-refuse", 1, 10),
    ("<graphml a=\"&xxe;\"/>", "xml-refuse", 1, 13),
    ("<graphml>&#0;</graphml>", "xml-refuse", 1, 10),
    ("<graphml>&#xFFFFFFFF;</graphml>", "xml-refuse", 1, 10),
    ("<graphml>\n  <graph></graphml>", "xml-illisible", 2, 10),
    ("<graphml>\n  <graph>", "xml-illisible", 2, 3),
    ("<graphml", "xml-illisible", 1, 1),
    ("<graphml a=b/>", "xml-illisible", 1, 12),
    ("<graphml a='<'/>", "xml-illisible", 1, 13),
    ("<graphml/><graphml/>", "xml-illisible", 1, 11),
    ("graphml", "xml-illisible", 1, 1),
    ("<graphml><!-- </graphml>", "xml-illisible", 1, 10),
    ("<graphml>& b</graphml>", "xml-illisible", 1, 10),
    ("<graphml/>", "reseau-absent", 1, 1),
    ("<graphml><graph><edge source='a' target='b'/></graph></graphml>", "lien-inconnu", 1, 31),
    ("<graphml><graph><node id='a\u{202E}b'/></graph></graphml>", "caractere-invisible", 1, 28),
    ("<graphml><graph><node id='a&#x202E;b'/></graph></graphml>", "caractere-invisible", 1, 27),
  ])
  func `that are hostile XML are refused where they are`(
    _ text: String, _ code: String, _ line: Int, _ column: Int
  ) throws {
    for form in code == "lien-inconnu" || code == "caractere-invisible"
      ? ["graphml"] : ["graphml", "gexf"]
    {
      let read = try read(form, text)
      #expect(read.map == nil)
      let first = try #require(read.diagnostics.first { $0.severity == .error })
      #expect(first.code == code)
      #expect(first.location?.line == line && first.location?.column == column, "\(first)")
    }
  }

  @Test(arguments: [
    ("{", "json-illisible"), ("{\"elements\": [}", "json-illisible"),
    ("[1,]", "json-illisible"), ("{\"a\": 01}", "json-illisible"), ("nul", "json-illisible"),
    ("\"\\ud800\"", "json-illisible"), ("\"a\nb\"", "json-illisible"), ("{} {}", "json-illisible"),
    ("\"\\x\"", "json-illisible"), ("{\"a\" 1}", "json-illisible"), ("1e", "json-illisible"),
    ("{}", "reseau-absent"), ("[]", "reseau-absent"), ("null", "reseau-absent"),
    ("{\"elements\": [{\"label\": \"a\\u0007\"}]}", "caractere-invisible"),
  ])
  func `that are hostile JSON are refused where they are`(_ text: String, _ code: String) throws {
    let read = try read("kumu", text)
    #expect(read.map == nil)
    let first = try #require(read.diagnostics.first)
    #expect(first.code == code)
    #expect(first.location != nil)
  }

  @Test func `may be nested as deep as a map, and no deeper`() throws {
    func json(_ depth: Int) -> String {
      String(repeating: "[", count: depth) + String(repeating: "]", count: depth)
    }
    #expect(codes(try read("kumu", json(64))) == ["reseau-absent"])
    #expect(codes(try read("kumu", json(65))) == ["trop-profond"])
    func xml(_ depth: Int) -> String {
      String(repeating: "<a>", count: depth) + String(repeating: "</a>", count: depth)
    }
    for form in ["graphml", "gexf"] {
      #expect(codes(try read(form, xml(64))) == ["reseau-absent"])
      #expect(codes(try read(form, xml(65))) == ["trop-profond"])
    }
    #expect(codes(try read("kumu", String(repeating: "[", count: 1 << 20))) == ["trop-profond"])
  }

  @Test func `changed at random never break a reader`() throws {
    let map = try map("Samples/place-du-marche/minimal.yaml")
    let more = ["<!DOCTYPE a>", "<![CDATA[", "&#x41;", "]]>", "\\ud83d", "<node/>", "\"}", "</"]
    let snippets = Mutations.snippets + more.map { Array($0.utf8) }
    for form in ExchangeFormCatalog.all {
      guard let read = form.read else { continue }
      let files = form.write(map, .french).files
      var damages = files.map { Mutations(of: [$0.bytes], snippets: snippets, seed: 7) }
      for _ in 0..<300 {
        let changed = files.indices.map {
          TableFile(name: files[$0].name, bytes: damages[$0].next())
        }
        let result = read(changed, ImportOptions(linkType: "contact"))
        #expect(result.map != nil || result.hasErrors, "\(form.key)")
      }
    }
  }

  // MARK: Spreadsheets

  @Test(arguments: [
    "=1+1", "+33 1 23", "-2+3", "@SUM(A1)", "=HYPERLINK(\"http://x\";\"y\")", "\tcmd",
    "=cmd|' /C calc'!A0",
    "＝1+1", "'=1", "''+x", "-", "=", "@club",
  ])
  func `let no spreadsheet take a name for a formula`(_ name: String) throws {
    var draft = MapDraft()
    draft.stakeholders = [
      Stakeholder(
        id: Stakeholder.ID("A " + name), category: .services, influence: Judgement(Score(1)),
        interest: Judgement(Score(2)))
    ]
    draft.stakeholders[0].role = name.trimmed.description
    draft.stakeholders[0].comment = name.trimmed.description
    let map = try StakeholderMap(draft)
    for key in ["csv", "kumu-csv"] {
      let form = try #require(ExchangeFormCatalog.form(called: key))
      let files = form.write(map, .french).files
      for file in files {
        let separator: UInt8 = key == "csv" ? 0x3B : 0x2C
        var records = CSVRecords(
          Array(file.bytes.dropFirst(3)), in: 0..<file.bytes.count - 3, separator: separator)
        while let record = try records.next() {
          for cell in record.cells {
            let isNumber = Double(cell.text) != nil
            let first = cell.text.unicodeScalars.first
            #expect(
              isNumber || !["=", "+", "-", "@", "\t", "\r", "＝"].contains(first), "\(cell.text)")
          }
        }
      }
      let read = try #require(form.read)
      #expect(read(files, ImportOptions()).map?.stakeholders == map.stakeholders, "\(key)")
    }
  }
}
