public import ParvisCore

/// What a text says: the map when it can be understood, and every problem that it has.
public struct ReadMap: Sendable {
  /// Nil when a diagnostic is an error.
  public let map: StakeholderMap?
  /// All problems of the text, in the order of its lines.
  public let diagnostics: [Diagnostic]
  /// The language that the file asks for (`langue`), else that of the key under which its
  /// stakeholders stand, in tables that of their titles; even when the file has errors.
  public let language: Language?
  /// To whom the file may be shown (`diffusion`), even when it has errors.
  public let profile: DisclosureProfile?
  /// The text as it was decoded, for excerpts.
  public let text: SourceText
  /// The name under which the file is shown.
  public let file: String?
  let places: ElementPlaces
  /// Those of the draft, whose places are known by their order.
  let links: [Link]

  /// Where each element of the map stands in the text.
  ///
  /// - Complexity: O(elements + length of the text), at each call.
  public var locations: [MapElement: SourceLocation] { places.locations(of: links, in: text) }
  /// How each table was read, when the map is a set of tables.
  public internal(set) var tables: [TableForm] = []

  /// Whether the text has errors, which is when there is no map.
  public var hasErrors: Bool { diagnostics.contains { $0.severity == .error } }

  /// How many errors are told one by one.
  public var errorCount: Int { diagnostics.count { $0.severity == .error } }

  /// Prints the diagnostics with their excerpts, those of confidential entries when it is asked.
  public func formatter(
    in language: Language, showsConfidential: Bool = false
  ) -> DiagnosticFormatter {
    DiagnosticFormatter(
      of: text, file: file, in: language, showsConfidential: showsConfidential)
  }
}
