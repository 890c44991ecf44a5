import Foundation

/// Checks a JSON value against the part of JSON Schema that the published schemas use.
public enum SchemaFindings {
  /// One line per place where the value does not follow the schema.
  public static func findings(_ value: Any, _ schema: [String: Any], at path: String = "$")
    -> [String]
  {
    var findings: [String] = []
    if let type = schema["type"] {
      let types = (type as? [String]) ?? [(type as? String) ?? ""]
      if !types.contains(where: { isOfType(value, $0) }) {
        return ["\(path): not of type \(types.joined(separator: " or "))"]
      }
    }
    if let choices = schema["enum"] as? [Any] {
      let texts = choices.map { "\($0)" }
      if !texts.contains("\(value)") { findings.append("\(path): \(value) is none of \(texts)") }
    }
    if let number = value as? Double {
      if let low = schema["minimum"] as? Double, number < low { findings.append("\(path): below") }
      if let high = schema["maximum"] as? Double, number > high {
        findings.append("\(path): above")
      }
    }
    if let array = value as? [Any] {
      if let most = schema["maxItems"] as? Int, array.count > most {
        findings.append("\(path): too many items")
      }
      if let items = schema["items"] as? [String: Any] {
        for (index, item) in array.enumerated() {
          findings += Self.findings(item, items, at: "\(path)[\(index)]")
        }
      }
    }
    if let object = value as? [String: Any] {
      let properties = schema["properties"] as? [String: [String: Any]] ?? [:]
      for key in schema["required"] as? [String] ?? [] where object[key] == nil {
        findings.append("\(path): \(key) is missing")
      }
      for (key, member) in object.sorted(by: { $0.key < $1.key }) {
        if let property = properties[key] {
          findings += Self.findings(member, property, at: "\(path).\(key)")
        } else if schema["additionalProperties"] as? Bool == false {
          findings.append("\(path): \(key) is not in the schema")
        }
      }
    }
    return findings
  }

  private static func isOfType(_ value: Any, _ type: String) -> Bool {
    switch type {
    case "null": value is NSNull
    case "string": value is String
    case "array": value is [Any]
    case "object": value is [String: Any]
    case "boolean": (value as? NSNumber).map(isBoolean) ?? false
    case "number": (value as? NSNumber).map { !isBoolean($0) } ?? false
    case "integer":
      (value as? NSNumber).map { !isBoolean($0) && $0.doubleValue == $0.doubleValue.rounded() }
        ?? false
    default: false
    }
  }

  private static func isBoolean(_ number: NSNumber) -> Bool {
    unsafe String(cString: number.objCType) == "c"
  }
}
