internal import ParvisCore
internal import ParvisInput

extension ExchangeGraph {
  /// The columns of a set of attributes, with the type that all values of a column have.
  struct Column {
    let key: String
    let type: ColumnType
  }

  enum ColumnType: String {
    case string, double, boolean
  }

  static func columns(of rows: [[Attribute]]) -> [Column] {
    var order: [String] = []
    var types: [String: ColumnType] = [:]
    for attribute in rows.joined() {
      let type: ColumnType =
        switch attribute.value {
        case .text: .string
        case .number: .double
        case .flag: .boolean
        }
      if let known = types[attribute.key] {
        if known != type { types[attribute.key] = .string }
      } else {
        order.append(attribute.key)
        types[attribute.key] = type
      }
    }
    return order.map { Column(key: $0, type: types[$0] ?? .string) }
  }
}

extension ExchangeGraph.Value {
  /// As programs read it: a decimal point, `true`.
  var text: String {
    switch self {
    case .text(let text): text
    case .number(let number): TypedNumber.text(number, in: .english)
    case .flag: "true"
    }
  }
}
