internal import ParvisCore

/// Texts inside XML.
enum XMLText {
  /// A text as content or as an attribute; signs that XML cannot hold are left out.
  static func escaped(_ text: String) -> String {
    var result = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": result += "&amp;"
      case "<": result += "&lt;"
      case ">": result += "&gt;"
      case "\"": result += "&quot;"
      case "\t": result += "&#9;"
      case "\n": result += "&#10;"
      case "\r": result += "&#13;"
      default: if isAllowed(scalar) { result.unicodeScalars.append(scalar) }
      }
    }
    return result
  }

  /// Whether XML 1.0 may hold a character.
  static func isAllowed(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x09, 0x0A, 0x0D, 0x20...0xD7FF, 0xE000...0xFFFD, 0x10000...0x10FFFF: true
    default: false
    }
  }
}

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
