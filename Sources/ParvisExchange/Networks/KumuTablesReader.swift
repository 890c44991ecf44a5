internal import ParvisCore
internal import ParvisInput

extension ForeignGraph {
  /// Keeps identifiers as short names: those with a letter, that nothing else is called by.
  fileprivate mutating func keepShortNames(_ ids: [Int: Field]) {
    let labels = Set(
      nodes.lazy.flatMap(\.fields).filter { KeyForm($0.key).exact == "label" }
        .map { FoldedName($0.text) })
    let counts = Dictionary(nodes.map { (FoldedName($0.id), 1) }, uniquingKeysWith: +)
    for (index, id) in ids {
      let name = FoldedName(id.text)
      guard id.text.contains(where: \.isLetter), counts[name] == 1, !labels.contains(name),
        !nodes[index].fields.contains(where: {
          Vocabulary.entry($0.key, of: .stakeholder)?.french == "sigle"
        })
      else { continue }
      nodes[index].fields.append(Field(key: "sigle", text: id.text, span: id.span))
    }
  }
}

/// Reads Kumu's pair of tables: `elements.csv` and `connections.csv`.
enum KumuTablesReader {
  private static let elementNames = ["elements", "éléments"]
  private static let connectionNames = ["connections", "connexions"]

  /// Whether the files of a folder are such a pair.
  static func holds(_ names: [String]) -> Bool {
    let forms = names.map { KeyForm(TableFile(name: $0, bytes: []).base).loose }
    let known = (elementNames + connectionNames).map { KeyForm($0).loose }
    return !forms.isEmpty && forms.allSatisfy(known.contains)
  }

  /// - Complexity: O(size of the files).
  static func read(_ files: [TableFile], _ options: ImportOptions) -> ReadMap {
    let source = Source(files)
    return MapReader.read(source.text, file: options.name, after: source.problems) {
      ForeignMap.sections(of: source.graph(), in: source.text, options)
    }
  }

  /// The tables put one behind the other.
  private struct Source {
    private(set) var text = SourceText("")
    private(set) var problems: [Diagnostic] = []
    private var parts: [(range: Range<Int>, isElements: Bool)] = []

    init(_ files: [TableFile]) {
      let size = files.reduce(0) { $0 + $1.bytes.count }
      guard size <= ReadingLimits.standard.bytes else {
        problems.append(.fileTooLarge(bytes: size, limit: ReadingLimits.standard.bytes))
        return
      }
      var bytes: [UInt8] = []
      var tables: [TextTable] = []
      var lines = 0
      for file in files {
        guard let decoded = TableDecoding(file.bytes).bytes else {
          problems.append(.binaryFile(at: SourceLocation(line: 1, column: 1, file: file.name)))
          continue
        }
        let start = bytes.count
        bytes += decoded
        if bytes.last != 0x0A { bytes.append(0x0A) }
        var table = TextTable(name: file.name, firstLine: lines)
        var records = CSVRecords(bytes, in: start..<bytes.count, separator: separator(decoded))
        table.titles = (try? records.next())?.cells.map(\.text) ?? []
        tables.append(table)
        let form = KeyForm(file.base).loose
        parts.append((start..<bytes.count, elementNames.contains { KeyForm($0).loose == form }))
        lines += SourceText(utf8: Array(bytes[start...])).lineCount - 1
      }
      text = SourceText(utf8: bytes, tables: tables)
    }

    func graph() -> ForeignGraph {
      var graph = ForeignGraph()
      graph.isOpen = true
      var ids: [Int: ForeignGraph.Field] = [:]
      for part in parts {
        let bytes = text.bytes
        var records = CSVRecords(
          bytes, in: part.range, separator: separator(Array(bytes[part.range])))
        do throws(CSVRecords.Problem) {
          guard let titles = try records.next() else { continue }
          while let record = try records.next() {
            let fields = zip(titles.cells, record.cells).compactMap { title, cell in
              let value = TableCell(cell)
              return value.isEmpty
                ? nil
                : ForeignGraph.Field(key: title.text, text: value.text, span: value.span)
            }
            guard let first = fields.first else { continue }
            if part.isElements {
              ids[graph.nodes.count] = fields.first { KeyForm($0.key).exact == "id" }
              add(element: fields, first, to: &graph)
            } else {
              add(connection: fields, first, to: &graph)
            }
          }
        } catch {
          if case .openQuote(_, _, let offset) = error {
            graph.report(TextSpan(offset, offset + 1)) { .openQuoteInTable(at: $0) }
          }
        }
      }
      graph.keepShortNames(ids)
      return graph
    }

    private func add(
      element fields: [ForeignGraph.Field], _ first: ForeignGraph.Field,
      to graph: inout ForeignGraph
    ) {
      let label = fields.first { KeyForm($0.key).exact == "label" }
      let id = fields.first { KeyForm($0.key).exact == "id" }
      graph.nodes.append(
        ForeignGraph.Node(
          id: (id ?? label)?.text ?? "", span: (label ?? id ?? first).span,
          fields: fields.filter { KeyForm($0.key).exact != "id" }))
    }

    private func add(
      connection fields: [ForeignGraph.Field], _ first: ForeignGraph.Field,
      to graph: inout ForeignGraph
    ) {
      func field(_ key: String) -> ForeignGraph.Field? {
        fields.first { KeyForm($0.key).exact == key }
      }
      let direction = field("direction")?.text.lowercased()
      let missing = ForeignGraph.Field(key: "", text: "", span: first.span)
      graph.edges.append(
        ForeignGraph.Edge(
          from: field("from") ?? missing, to: field("to") ?? missing,
          isMutual: direction == "mutual" || direction == "undirected", span: first.span,
          fields: fields.filter { !["from", "to", "direction"].contains(KeyForm($0.key).exact) }))
    }
  }

  /// The sign that stands most often in the first line.
  private static func separator(_ bytes: [UInt8]) -> UInt8 {
    let line = bytes.prefix { $0 != 0x0A && $0 != 0x0D }
    let signs: [UInt8] = [0x2C, 0x3B, 0x09]
    let counts = signs.map { sign in line.count { $0 == sign } }
    return zip(signs, counts).max { $0.1 < $1.1 }?.0 ?? 0x2C
  }
}
