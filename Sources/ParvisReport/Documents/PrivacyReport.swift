public import ParvisCore

/// What a file holds about people, for the register of processing and for the team alone.
///
/// - Source: CNIL, deliberation SAN-2021-012 of 26 July 2021.
public struct PrivacyReport: Sendable {
  let data: PersonalData
  private let language: Language
  private let file: String?

  /// Gathers what a file says about people.
  public init(
    on map: StakeholderMap, lines: [MapElement: Int], file: String?, language: Language
  ) {
    self.data = PersonalData(map, lines: lines)
    self.language = language
    self.file = file
  }

  /// The report for a terminal, ending with a line break.
  public func text(style: TextStyle = .plain) -> String {
    Document(
      language: language, parts: data.parts,
      closing: [.paragraph(Phrase(PersonalData.precedent), .faint)]
    ).text(style)
  }

  /// The report for other programs.
  public var jsonText: String {
    let head: [String: JSONValue] = [
      "parvis": .text(ProductVersion.current), "file": .optional(file),
      "lang": .text(language.rawValue),
    ]
    return JSONValue.object(head.merging(data.members(in: language)) { $1 }).document()
  }
}
