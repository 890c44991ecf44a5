import ParvisCore
import ParvisExchange
import ParvisInput
import Testing

@Suite struct `Weights of other programs` {
  private static func graph(_ weights: [String]) -> String {
    """
    <graphml><key id="w" for="edge" attr.name="weight"/><key id="t" for="edge" attr.name="type"/>
    <graph edgedefault="directed">
    \((0...weights.count).map { "<node id=\"N\($0)\"/>" }.joined())
    \(weights.enumerated().map { index, weight in
      "<edge source=\"N\(index)\" target=\"N\(index + 1)\"><data key=\"w\">\(weight)</data>"
        + "<data key=\"t\">influence</data></edge>"
    }.joined(separator: "\n"))
    </graph></graphml>
    """
  }

  @Test(arguments: [("1-5", 5), ("1-10", 10), ("0-4", 4)])
  func `of one are links on any scale, and only those of nought are none`(
    scale: String, top: Int
  ) throws {
    let read = try #require(ExchangeFormCatalog.form(called: "graphml")?.read)
    let text = Self.graph(["1.0", "0", "\(top)", "0.0", "1"])
    let result = read(
      [TableFile(name: "a.graphml", bytes: Array(text.utf8))], ImportOptions(scale: scale))
    let map = try #require(result.map)
    #expect(map.links.map(\.strength.value) == [Score(1), Score(top), Score(1)])
    #expect(!result.diagnostics.contains { $0.code == "nombre-etranger" })
  }
}
