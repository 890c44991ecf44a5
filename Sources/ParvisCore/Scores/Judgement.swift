/// A value with who said so, when, and whether it may be shown.
public struct Judgement<Value: Hashable & Sendable>: Hashable, Sendable {
  public let value: Value
  public let provenance: Provenance?

  public init(_ value: Value, provenance: Provenance? = nil) {
    self.value = value
    self.provenance = provenance
  }
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
