/// The rows of the table of means that say who may sit: « sièges », « minimum habitants ».
struct SeatRows {
  /// The index of the section of means.
  static let section = TableLayout.index(of: "moyens")

  private let isUsed: Bool
  private var seats: [SourceEntry] = []
  private var bounds: [Int: [SourceEntry]] = [:]
  private var lists: [SourceNode] = []
  private var first: SourceNode?

  init(isUsed: Bool) {
    self.isUsed = isUsed
  }

  /// Whether a row is one of them, which is then kept.
  mutating func take(_ key: TableCell, _ cells: [TableCell]) -> Bool {
    guard isUsed, let value = cells.first else { return false }
    let fields = RoundTableFields.table
    let isWhole = ResourceFields.table.index(of: key.text) == Self.table
    let blank = key.text.firstIndex(where: \.isWhitespace) ?? key.text.endIndex
    let rest = key.text[blank...].trimmed
    switch isWhole ? 0 : fields.index(of: key.text) ?? fields.index(of: key.text[..<blank]) {
    case 0:
      let name = SourceNode(.scalar(fields.entries[0].french), at: key.span)
      seats.append(SourceEntry(key: name, value: value.number))
    case let index? where index < 3 && rest.isEmpty:
      bounds[index, default: []] += value.valuedParts.flatMap { $0.entries ?? [] }
    case let index? where index < 3:
      let name = SourceNode(.scalar(String(rest)), at: key.place(of: rest), isQuoted: true)
      bounds[index, default: []].append(SourceEntry(key: name, value: value.number))
    case 3: lists.append(SourceNode(.list(cells.flatMap(\.parts)), at: value.span))
    default: return false
    }
    first = first ?? key.line
    return true
  }

  private static let table = ResourceFields.table.index(of: "tour de table")

  /// The block that the rows come to; nil when there was none.
  var entry: SourceEntry? {
    guard let first else { return nil }
    func entry(_ index: Int, _ content: SourceNode.Content) -> SourceEntry {
      let key = RoundTableFields.table.entries[index].french
      return SourceEntry(
        key: SourceNode(.scalar(key), at: first.span), value: SourceNode(content, at: first.span))
    }
    let rest =
      bounds.sorted { $0.key < $1.key }.map { entry($0.key, .mapping($0.value)) }
      + (lists.isEmpty ? [] : [entry(3, .list(lists))])
    let table = SourceNode(.mapping(seats + rest), at: first.span)
    return SourceEntry(key: SourceNode(.scalar("tour de table"), at: first.span), value: table)
  }
}
