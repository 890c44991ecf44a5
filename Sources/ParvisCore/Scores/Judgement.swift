/// A value with who said so, when, and whether it may be shown.
public struct Judgement<Value: Hashable & Sendable>: Hashable, Sendable {
  public let value: Value
  private let source: JudgementSource?

  public init(_ value: Value, provenance: Provenance? = nil) {
    self.value = value
    self.source = provenance.map { .provenance($0) }
  }

  public var provenance: Provenance? {
    guard case .provenance(let provenance) = source else { return nil }
    return provenance
  }
}

extension Judgement: CustomReflectable {
  public var customMirror: Mirror {
    Mirror(
      self, children: ["value": value, "provenance": provenance as Any], displayStyle: .struct)
  }
}

/// Kept apart: few judgements have a provenance, and a large map has many judgements.
private indirect enum JudgementSource: Hashable, Sendable {
  case provenance(Provenance)
}

/// Where a judgement comes from.
public struct Provenance: Hashable, Sendable {
  public var source: String?
  public var date: String?
  public var comment: String?
  public var isConfidential: Bool

  public init(
    source: String? = nil, date: String? = nil, comment: String? = nil,
    isConfidential: Bool = false
  ) {
    self.source = source
    self.date = date
    self.comment = comment
    self.isConfidential = isConfidential
  }
}
