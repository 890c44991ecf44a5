package import ParvisCore

/// Every key that a file may hold, in the order of the documentation.
///
/// A key is declared once, in the field table of its section, with the way it is read.
public enum Vocabulary {
  /// One table for each section.
  private static let tables: [any SectionKeys] = [
    RootFields.table, ExerciseFields.table, ThemeFields.table, TerritoryFields.table,
    ObjectiveFields.table, AudienceFields.table, SetAsideFields.table, CensusGroupFields.table,
    StakeholderFields.table, LinkFields.table, JudgementFields.table, ViewFields.table,
    ReactionFields.table, ResourceFields.table, RoundTableFields.table, ParameterFields.table,
    ContractFields.table, ScenarioFields.table, ReturnFields.table, SchemeFields.table,
    ConfidentialityFields.table, CategoryFields.table, GridFields.table,
  ]

  public static let entries: [VocabularyEntry] = tables.flatMap(\.entries)

  /// The keys of one section.
  public static func entries(of section: VocabularySection) -> [VocabularyEntry] {
    tables.first { $0.section == section }?.entries ?? []
  }

  /// The key of a section that a text spells: case, accents and plurals set aside.
  package static func entry(_ key: String, of section: VocabularySection) -> VocabularyEntry? {
    guard let table = tables.first(where: { $0.section == section }) else { return nil }
    return table.index(of: key).map { table.entries[$0] }
  }

  /// The key that the French documentation of a section writes so, in one language.
  package static func key(
    _ french: String, of section: VocabularySection, in language: Language
  ) -> String {
    entries(of: section).first { $0.french == french }?.key(in: language) ?? french
  }

  private static let forms: Set<String> = Set(
    entries.flatMap(\.spellings).map { KeyForm($0).loose })

  /// Whether a text spells a key, of whatever section.
  static func isKey(_ text: String) -> Bool { forms.contains(KeyForm(text).loose) }
}

/// The keys of a section, whatever they are read into.
protocol SectionKeys: Sendable {
  var section: VocabularySection { get }
  var entries: [VocabularyEntry] { get }
  func index(of key: some StringProtocol) -> Int?
}

extension FieldTable: SectionKeys {}
