internal import GraphAlgorithms
internal import ParvisCore
internal import ParvisReport

/// The measures of a network in each form.
struct MeasureText {
  let network: MeasuredNetwork
  /// What the vertices are called beside their names.
  let labels: [String]?
  let results: [Measure.Result]

  func text(_ format: TableFormat) throws -> String {
    switch format {
    case .json: json + "\n"
    case .csv: csv
    case .text: plain
    case .markdown: throw CommandFailure(.usage, Self.noMarkdown)
    }
  }

  private static let noMarkdown = Bilingual(
    fr: "Les mesures s'écrivent en text, json ou csv.",
    en: "Measures are written as text, json or csv.")

  private var json: String {
    let called = labels.map { labels in
      zip(network.names, labels).map { MeasureValue.Entry($0, .text($1)) }
    }
    return MeasureValue.object(
      [
        MeasureValue.Entry("n", .count(network.graph.vertexCount)),
        MeasureValue.Entry("m", .count(network.graph.linkCount)),
      ] + (called.map { [MeasureValue.Entry("labels", .object($0))] } ?? []) + [
        MeasureValue.Entry(
          "measures", .object(results.map { MeasureValue.Entry($0.key, $0.json) }))
      ]
    ).json
  }

  /// One line per value: measure, vertex, value, and the label of the vertex where there is one;
  /// what is no single number stands as JSON.
  private var csv: String {
    let called = labels.map { labels in
      Dictionary(zip(network.names, labels), uniquingKeysWith: { first, _ in first })
    }
    var table = CSVText(separator: ",")
    table.add(["measure", "vertex", "value"] + (called == nil ? [] : ["label"]))
    func add(_ key: String, _ vertex: String, _ value: String) {
      table.add([key, vertex, value] + (called.map { [$0[vertex] ?? ""] } ?? []))
    }
    for result in results {
      if case .object(let entries) = result.values, entries.allSatisfy({ $0.value.isSingle }) {
        for entry in entries { add(result.key, entry.name, entry.value.cell) }
      } else {
        add(result.key, "", result.values.cell)
      }
    }
    return table.text
  }

  /// For each measure the five highest values, or the value itself.
  private var plain: String {
    let size = Bilingual(
      fr: """
        \(count: network.graph.vertexCount, one: "sommet", many: "sommets"), \
        \(count: network.graph.linkCount, one: "lien", many: "liens")
        """,
      en: """
        \(count: network.graph.vertexCount, one: "vertex", many: "vertices"), \
        \(count: network.graph.linkCount, one: "link", many: "links")
        """)
    let rows = AlignedText(rows: results.map { [$0.key, summary(of: $0.values)] })
    return ([size.said] + rows.lines()).joined(separator: "\n") + "\n"
  }

  private func summary(of value: MeasureValue) -> String {
    switch value {
    case .object(let entries):
      let numbers = entries.compactMap { entry in entry.value.number.map { (entry.name, $0) } }
      guard numbers.count == entries.count || numbers.count > 0,
        entries.allSatisfy({ $0.value.isSingle })
      else { return value.json }
      let highest = numbers.enumerated().sorted {
        ($1.element.1, $0.offset) < ($0.element.1, $1.offset)
      }.prefix(5).map(\.element)
      return highest.map { "\($0.0) \(Self.short($0.1))" }.joined(separator: ", ")
        + (entries.count > 5 ? ", …" : "")
    case .number(let number): return Self.short(number)
    case .null: return "–"
    default: return value.json
    }
  }

  private static func short(_ number: Double) -> String {
    number.magnitude < 1e15 ? Numbers.text(number, decimals: 4, in: Speech.current) : "\(number)"
  }
}

extension MeasureValue {
  /// Whether it is a number, a count or null.
  fileprivate var isSingle: Bool {
    switch self {
    case .number, .count, .null: true
    default: false
    }
  }

  fileprivate var number: Double? {
    switch self {
    case .number(let number): number
    case .count(let count): Double(count)
    default: nil
    }
  }

  fileprivate var cell: String {
    if case .null = self { return "" }
    return json
  }
}
