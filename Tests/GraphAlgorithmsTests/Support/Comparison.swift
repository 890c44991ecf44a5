import Foundation
import GraphAlgorithms

/// Compares computed values with reference values, leaf by leaf.
struct Comparison {
  /// What differs, in words.
  private(set) var findings: [String] = []
  /// How many leaves were compared.
  private(set) var count = 0
  private let tolerance: Double

  init(tolerance: Double) {
    self.tolerance = tolerance
  }

  mutating func compare(_ value: MeasureValue, with reference: Any, at path: String) {
    switch value {
    case .null:
      count += 1
      if !(reference is NSNull) { findings.append("\(path): null, expected \(reference)") }
    case .number(let number): compare(number, reference, path)
    case .count(let number): compare(Double(number), reference, path)
    case .text(let text):
      count += 1
      if reference as? String != text { findings.append("\(path): \(text), not \(reference)") }
    case .list(let values):
      guard let others = reference as? [Any], others.count == values.count else {
        findings.append("\(path): \(values.count) elements, expected \(reference)")
        return
      }
      count += values.isEmpty ? 1 : 0
      for (index, pair) in zip(values, others).enumerated() {
        compare(pair.0, with: pair.1, at: "\(path)[\(index)]")
      }
    case .object(let entries):
      guard let others = reference as? [String: Any],
        Set(others.keys) == Set(entries.map(\.name))
      else {
        findings.append("\(path): keys differ from \(reference)")
        return
      }
      for entry in entries {
        compare(entry.value, with: others[entry.name] ?? "", at: "\(path).\(entry.name)")
      }
    }
  }

  private mutating func compare(_ number: Double, _ reference: Any, _ path: String) {
    count += 1
    guard let expected = (reference as? NSNumber)?.doubleValue else {
      findings.append("\(path): \(number), expected \(reference)")
      return
    }
    let allowed = tolerance * (path.hasPrefix("betweenness_raw") ? max(1, expected / 1e3) : 1)
    if !(abs(number - expected) <= allowed) {
      findings.append("\(path): \(number), expected \(expected)")
    }
  }
}
