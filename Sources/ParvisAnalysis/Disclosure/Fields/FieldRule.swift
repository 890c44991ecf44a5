public import ParvisCore

/// What becomes of one field of the model in a version that is shown to others.
public enum Treatment: Hashable, Sendable {
  /// As the file has it; names that are withheld elsewhere are replaced in texts.
  case shown
  /// Left out, as if the file had never said it.
  case hidden
  /// Kept in part; the words say which.
  case reduced(Bilingual)
}

/// One line of the disclosure table: a stored property of a type of the model.
public struct FieldRow: Sendable {
  /// The type of the model, such as `Stakeholder`.
  public let type: String
  /// Its stored property.
  public let field: String
  /// What it is, in the words of the file.
  public let label: Bilingual
  public let workshop: Treatment
  public let `public`: Treatment

  init(
    _ type: String, _ field: String, _ label: Bilingual, _ workshop: Treatment,
    _ public: Treatment
  ) {
    self.type = type
    self.field = field
    self.label = label
    self.workshop = workshop
    self.`public` = `public`
  }

  /// What a version keeps of it; the internal one keeps everything.
  public func treatment(for profile: DisclosureProfile) -> Treatment {
    switch profile {
    case .internal: .shown
    case .workshop: workshop
    case .public: `public`
    }
  }
}

/// How one field of an element gets into its redacted copy.
///
/// A copy begins blank and receives the fields that a rule brings: what has no rule is never shown.
struct FieldRule<Element: Sendable>: Sendable {
  let row: FieldRow
  private let copy: @Sendable (Element, inout Element, Redactor) -> Void

  /// - Parameters:
  ///   - field: the stored property.
  ///   - label: what it is, in the words of the file.
  ///   - workshop: what the workshop version keeps.
  ///   - public: what the public version keeps.
  ///   - path: where it stands.
  ///   - transform: what is kept of it.
  init<Value>(
    _ field: String, _ label: Bilingual, _ workshop: Treatment, _ public: Treatment,
    _ path: any WritableKeyPath<Element, Value> & Sendable,
    _ transform: @escaping @Sendable (Redactor, Value, Element) -> Value
  ) {
    self.row = FieldRow(String(describing: Element.self), field, label, workshop, `public`)
    self.copy = { original, shown, redactor in
      shown[keyPath: path] = transform(redactor, original[keyPath: path], original)
    }
  }

  /// A field that is copied as it is.
  init<Value>(
    _ field: String, _ label: Bilingual, _ workshop: Treatment, _ public: Treatment,
    _ path: any WritableKeyPath<Element, Value> & Sendable
  ) {
    self.init(field, label, workshop, `public`, path) { _, value, _ in value }
  }

  /// A field that no version shows, or that its owner copies.
  init(_ field: String, _ label: Bilingual, _ workshop: Treatment, _ public: Treatment) {
    self.row = FieldRow(String(describing: Element.self), field, label, workshop, `public`)
    self.copy = { _, _, _ in }
  }

  func apply(_ original: Element, _ shown: inout Element, _ redactor: Redactor) {
    guard row.treatment(for: redactor.depth) != .hidden else { return }
    copy(original, &shown, redactor)
  }
}

extension Array {
  /// A blank element with what the rules bring of the original.
  func copy<Whole>(_ original: Whole, onto blank: Whole, _ redactor: Redactor) -> Whole
  where Element == FieldRule<Whole> {
    var shown = blank
    for rule in self { rule.apply(original, &shown, redactor) }
    return shown
  }
}
