import ParvisCore
import ParvisInput
import Testing

@testable import ParvisExchange

@Suite struct `Networks of other programs` {
  private func read(
    _ key: String, _ text: String, _ options: ImportOptions = ImportOptions()
  ) throws -> ReadMap {
    let form = try #require(ExchangeFormCatalog.form(called: key))
    let read = try #require(form.read)
    return read([TableFile(name: "x." + key, bytes: Array(text.utf8))], options)
  }

  private func tables(
    _ elements: String, _ connections: String, _ options: ImportOptions = ImportOptions()
  ) throws -> ReadMap {
    let read = try #require(ExchangeForm.kumuTables.read)
    return read(
      [
        TableFile(name: "k/elements.csv", bytes: Array(elements.utf8)),
        TableFile(name: "k/connections.csv", bytes: Array(connections.utf8)),
      ], options)
  }

  /// « A -> B : influence 3 », « A -- B : contact ».
  private func links(_ read: ReadMap) -> Set<String> {
    Set(
      (read.map?.links ?? []).map { link in
        let score = link.strength.value.isExact ? " \(link.strength.value.low)" : ""
        let arrow = link.kind.isMutual ? "--" : "->"
        return "\(link.from) \(arrow) \(link.to) : \(link.kind)\(score)"
      })
  }

  private func said(_ read: ReadMap, _ code: DiagnosticCode) -> [String] {
    read.diagnostics.filter { $0.code == code.rawValue }.map(\.message.french)
  }

  private func yed(_ nodes: String, _ edges: String) -> String {
    """
    <graphml><key for="node" id="d6" yfiles.type="nodegraphics"/>
    <key for="edge" id="d10" yfiles.type="edgegraphics"/>
    <key attr.name="url" for="node" id="d4"/>
    <graph edgedefault="directed">\(nodes)\(edges)</graph></graphml>
    """
  }

  private func node(_ id: String, _ label: String) -> String {
    """
    <node id="\(id)"><data key="d4" xml:space="preserve"/><data key="d6"><y:ShapeNode>\
    <y:NodeLabel>\(label)<y:LabelModel> </y:LabelModel></y:NodeLabel></y:ShapeNode></data></node>
    """
  }

  private func edge(
    _ from: String, _ to: String, _ heads: (String, String), _ label: String
  ) -> String {
    """
    <edge source="\(from)" target="\(to)"><data key="d10"><y:PolyLineEdge>\
    <y:Arrows source="\(heads.0)" target="\(heads.1)"/><y:EdgeLabel>\(label)</y:EdgeLabel>\
    </y:PolyLineEdge></data></edge>
    """
  }

  // MARK: yEd

  @Test func `have the direction of their arrow heads`() throws {
    let nodes = node("a", "A") + node("b", "B") + node("c", "C")
    let result = try read(
      "graphml",
      yed(
        nodes,
        edge("a", "b", ("none", "standard"), "dirige")
          + edge("b", "a", ("delta", "none"), "informe")
          + edge("b", "c", ("none", "none"), "influence 2")
          + edge("a", "c", ("standard", "standard"), "finance")))
    #expect(
      links(result) == [
        "A -> B : hierarchy", "A -> B : informs", "B -> C : influence 2", "C -> B : influence 2",
        "A -> C : funds", "C -> A : funds",
      ])
  }

  @Test func `give plain names on one line`() throws {
    let result = try read(
      "graphml",
      yed(
        node("a", "Service\nvoirie")
          + node("b", "&lt;html&gt;&lt;b&gt;Club&lt;/b&gt;&lt;br&gt;nord")
          + "<node id=\"c\"><data key=\"d6\"><y:NodeLabel>C</y:NodeLabel><y:NodeLabel>7</y:NodeLabel></data></node>",
        ""))
    #expect(result.map?.stakeholders.map(\.name) == ["Service voirie", "Club nord", "C"])
    #expect(said(result, .foreignFields).isEmpty)
  }

  @Test func `make a group of a box, and a stakeholder where a line ends at it`() throws {
    let box = """
      <node id="g" yfiles.foldertype="group"><data key="d6"><y:NodeLabel>Ville</y:NodeLabel></data>\
      <graph>\(node("g::a", "Voirie"))\(node("g::b", "Parcs"))</graph></node>
      """
    let alone = try read(
      "graphml",
      yed(box + node("x", "Club"), edge("x", "g::a", ("none", "standard"), "pèse sur")))
    #expect(alone.map?.stakeholders.map(\.name) == ["Voirie", "Parcs", "Club"])
    #expect(alone.map?.stakeholders.map(\.group) == ["Ville", "Ville", nil])
    #expect(said(alone, .foreignReading).count == 1)
    let linked = try read(
      "graphml", yed(box + node("x", "Club"), edge("x", "g", ("none", "standard"), "pèse sur")))
    #expect(linked.map?.stakeholders.map(\.name) == ["Ville", "Voirie", "Parcs", "Club"])
  }

  // MARK: Types

  private func graph(_ field: String, _ values: [String]) -> String {
    let edges = zip(values, [("a", "b"), ("b", "c"), ("c", "a")]).map { value, ends in
      """
      <edge source="\(ends.0)" target="\(ends.1)"><data key="e0">\(value)</data>\
      <data key="s">17</data></edge>
      """
    }
    return """
      <graphml><key id="e0" for="edge" attr.name="\(field)"/><key id="s" for="edge" attr.name="SUID"/>
      <graph edgedefault="directed"><node id="a"/><node id="b"/><node id="c"/>\(edges.joined())
      </graph></graphml>
      """
  }

  @Test(arguments: ["interaction", "shared interaction", "Edge Label"])
  func `say their type in the usual fields`(_ field: String) throws {
    let result = try read("graphml", graph(field, ["dirige", "influence 2", "connaît"]))
    #expect(links(result) == ["a -> b : hierarchy", "b -> c : influence 2", "c -- a : contact"])
    #expect(said(result, .foreignReading).isEmpty)
    #expect(said(result, .foreignFields).isEmpty)
  }

  @Test func `say their type in any field of nothing but such words, which is told`() throws {
    let result = try read(
      "graphml", graph("nature du rapport", ["finance", "finance", "alliance"]))
    #expect(links(result) == ["a -> b : funds", "b -> c : funds", "c -- a : alliance"])
    #expect(
      said(result, .foreignReading)
        == ["le type des liens est lu dans le champ «\u{A0}nature du rapport\u{A0}»"])
  }

  @Test func `name the fields that might say it when none does`() throws {
    let text = graph("nature", ["besoin", "usage", "contact"])
    let result = try read("graphml", text)
    #expect(said(result, .foreignLinkType) == ["3 liens sont sans type"])
    let advice = result.diagnostics.first { $0.code == "lien-etranger" }?.advice?.french ?? ""
    #expect(advice.contains("nature (besoin, usage, contact)"))
    #expect(advice.contains("`--type-from nature`"))
    let chosen = try read(
      "graphml", text,
      ImportOptions(linkWords: [("Usage", "coopère")], typeField: "Nature"))
    #expect(said(chosen, .foreignLinkType).first?.contains("besoin") == true)
    #expect(said(chosen, .foreignLinkType).count == 1)
    let told = try read(
      "graphml", text,
      ImportOptions(linkType: "informe", linkWords: [("usage", "coopère")], typeField: "nature"))
    #expect(links(told) == ["a -> b : informs", "b -- c : cooperates", "c -- a : contact"])
  }

  @Test func `name each unknown word once, with how often it occurs`() throws {
    let elements = "Label,Type\nA,élus\nB,services\nC,habitants\n"
    let connections = "From,To,Type\nA,B,Entraide\nB,C,Entraide\nA,C,Zut\n"
    let result = try tables(elements, connections)
    let entries = result.diagnostics.filter { $0.code == "lien-etranger" }
    #expect(entries.count == 2)
    #expect(entries.first?.message.french.contains("(2 fois)") == true)
    #expect(entries.first?.advice?.french.contains("coopère") == true)
    let given = try tables(
      elements, connections,
      ImportOptions(linkWords: [("entraide", "coopère"), ("Zut", "conflit"), ("Rien", "contact")]))
    #expect(links(given) == ["A -- B : cooperates", "B -- C : cooperates", "A -- C : conflict"])
    #expect(said(given, .foreignLinkType).count == 1)
    #expect(said(given, .foreignLinkType).first?.contains("Rien") == true)
  }

  @Test func `may write their type over the direction, as networkx does`() throws {
    let result = try read(
      "gexf",
      """
      <gexf><graph defaultedgetype="directed"><nodes><node id="a" label="A"/><node id="b" label="B"/>
      </nodes><edges><edge source="a" target="b" type="influence" weight="2"/>
      <edge source="b" target="a" type="mutual" kind="confiance"/></edges></graph></gexf>
      """)
    #expect(links(result) == ["A -> B : influence 2", "B -> A : trust", "A -> B : trust"])
  }

  @Test func `are written with a direction for all on demand, and read back alike`() throws {
    let map = try #require(
      MapReader.read(
        """
        concertation: x
        parties prenantes:
          A: élus, influence 3, intérêt 2
          B: services, influence 1, intérêt 2
        liens:
          - A -> B : influence 3
          - B <-> A : coopère 1
        """
      ).map)
    for form in [ExchangeForm.gexf, .graphML] {
      let write = try #require(form.writeDirected)
      let text = String(decoding: write(map, .french).files[0].bytes, as: UTF8.self)
      #expect(!text.contains("undirected") && !text.contains("directed=\"false\""))
      #expect(try read(form.key, text).map?.links == map.links)
      #expect(form.write(map, .french).remarks.contains(ExchangeGraph.mixtureRefused))
      #expect(!write(map, .french).remarks.contains(ExchangeGraph.mixtureRefused))
    }
    #expect(ExchangeForm.pajek.writeDirected == nil)
  }

  // MARK: Identifiers

  @Test func `are joined by their identifiers, kept as short names when they have a letter`() throws
  {
    let result = try tables(
      "ID,Label,Type\nM1,Maire,élus\n2,CCAS,services\n", "From,To,Type,Strength\nM1,2,influence,3\n"
    )
    #expect(result.map?.stakeholders.map(\.name) == ["Maire", "CCAS"])
    #expect(result.map?.stakeholders.map(\.shortNames) == [["M1"], []])
    #expect(links(result) == ["Maire -> CCAS : influence 3"])
    #expect(said(result, .foreignEnd).isEmpty)
  }

  @Test func `have a link for each name in a cell`() throws {
    let result = try tables(
      "Label,Type\nA,élus\nB,services\nC | D,services\n",
      "From,To,Type\nA|B,C | D,informe\nA,B|A,contact\n")
    #expect(
      links(result) == ["A -> C | D : informs", "B -> C | D : informs", "A -- B : contact"])
  }

  @Test func `warn of an end that is no element`() throws {
    let result = try tables(
      "Label,Type\nUnion commerciale,associations\nMaire,élus\n",
      "From,To,Type\nMaire,Union comerciale,contact\nMaire,e-9,informe\nMaire,x7,informe\n")
    #expect(
      said(result, .foreignEnd) == [
        "la connexion nomme «\u{A0}Union comerciale\u{A0}», qui n’est pas un élément",
        "des connexions nomment «\u{A0}e-9\u{A0}» et «\u{A0}x7\u{A0}», qui ne sont pas des éléments",
      ])
    let json = try read(
      "kumu",
      """
      {"elements": [{"label": "Maire", "type": "élus"}, {"_id": "e1", "label": "CCAS"}],
       "connections": [{"from": "e1", "to": "Maires", "type": "contact"}]}
      """)
    #expect(said(json, .foreignEnd).count == 1)
    #expect(said(try tables("Label,Type\n", "From,To,Type\nA,B,contact\n"), .foreignEnd).isEmpty)
  }

  // MARK: Fields

  @Test func `say their category in a field of nothing but categories`() throws {
    func graph(_ second: String) -> String {
      """
      <graphml><key id="g" for="node" attr.name="Groupe"/><graph>
      <node id="a"><data key="g">Élus</data></node><node id="b"><data key="g">\(second)</data></node>
      </graph></graphml>
      """
    }
    let all = try read("graphml", graph("Services"))
    #expect(all.map?.stakeholders.map(\.category) == [.electedOfficials, .services])
    #expect(said(all, .foreignReading).count == 1)
    let some = try read("graphml", graph("Pôle nord"))
    #expect(some.map?.stakeholders.map(\.category) == [nil, nil])
    #expect(some.map?.stakeholders.map(\.group) == ["Élus", "Pôle nord"])
  }

  // MARK: Dates

  @Test(
    arguments: [
      (#"value="4" start="2020" end="2024"/><attvalue for="i" value="1" start="2025""#, 1),
      (#"value="2" start="2025"/><attvalue for="i" value="4" start="2020" end="2024""#, 2),
      (#"value="3" end="9"/><attvalue for="i" value="2" end="10""#, 2),
      (#"value="1" start="2020"/><attvalue for="i" value="3" start="2023""#, 3),
    ])
  func `hold the latest of several dated values`(_ values: String, _ expected: Int) throws {
    let result = try read(
      "gexf",
      """
      <gexf><graph mode="dynamic"><attributes class="node"><attribute id="i" title="influence"/>
      </attributes><nodes><node id="a" label="A"><attvalues><attvalue for="i" \(values)/></attvalues>
      </node></nodes></graph></gexf>
      """)
    #expect(result.map?.stakeholders.first?.influence.value == Score(expected))
    #expect(said(result, .foreignReading).count == 1)
  }

  @Test func `name what is over, and take defaults for what is not said`() throws {
    let result = try read(
      "gexf",
      """
      <gexf><graph mode="dynamic" defaultedgetype="directed">
      <attributes class="node"><attribute id="i" title="influence"><default>2</default></attribute>
      </attributes><nodes><node id="a" label="A"/>
      <node id="b" label="B"><attvalues><attvalue for="i" value="0"/></attvalues>
      <spells><spell start="2019" end="2020"/><spell start="2022" end="2023"/></spells></node>
      <node id="c" label="C" end="2030"/></nodes>
      <edges><edge source="a" target="b" label="contact" end="2021"/></edges></graph></gexf>
      """)
    #expect(result.map?.stakeholders.map(\.influence.value) == [Score(2), Score(0), Score(2)])
    let over = said(result, .foreignReading)
    #expect(over.count == 1)
    #expect(over.first?.contains("«\u{A0}B\u{A0}» et «\u{A0}A – B\u{A0}»") == true)
  }
}
