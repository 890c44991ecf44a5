import Foundation
import GraphAlgorithms
import Testing

@Suite struct `The catalogue of measures` {
  private func measured(_ network: TextbookNetwork) -> MeasuredNetwork {
    MeasuredNetwork(graph: network.graph, names: network.names, partition: network.categories)
  }

  @Test func `gives each key once, and only those asked for`() async {
    let network = measured(.brokerageExample)
    let keys = await MeasureCatalog.results(for: network).map(\.key)
    #expect(Set(keys).count == keys.count)
    #expect(keys.contains("brokerage") && keys.contains("strong_components"))
    let two = await MeasureCatalog.results(for: network, only: ["density", "katz", "unknown"])
    #expect(two.map(\.key) == ["katz", "density"])
  }

  @Test func `leaves out what needs weights, directions or a partition`() async {
    let keys = await MeasureCatalog.results(for: measured(.kite)).map(\.key)
    #expect(!keys.contains { $0.hasSuffix("_weighted") })
    #expect(!keys.contains("strong_components") && !keys.contains("ei_index"))
    #expect(keys.contains("degree") && !keys.contains("degree_in"))
  }

  @Test func `writes JSON that reads back as the same values`() throws {
    let value = MeasureValue.object([
      .init("a \"quoted\"\u{1}\n name", .list([.number(0.1), .count(-3), .null])),
      .init("é", .text("\\")), .init("tiny", .number(1e-300)),
      .init("infinite", .number(.infinity)),
    ])
    let object = try #require(
      try JSONSerialization.jsonObject(with: Data(value.json.utf8)) as? [String: Any])
    let list = try #require(object["a \"quoted\"\u{1}\n name"] as? [Any])
    #expect(list[0] as? Double == 0.1)
    #expect(list[1] as? Int == -3)
    #expect(list[2] is NSNull)
    #expect(object["é"] as? String == "\\")
    #expect(object["tiny"] as? Double == 1e-300)
    #expect(object["infinite"] is NSNull)
  }
}
