/// Every key that a file may hold, in the order of the documentation.
///
/// A key is declared once, in the field table of its section, with the way it is read.
public enum Vocabulary {
  public static let entries: [VocabularyEntry] =
    RootFields.table.entries + ExerciseFields.table.entries + ThemeFields.table.entries
    + TerritoryFields.table.entries + ObjectiveFields.table.entries + AudienceFields.table.entries
    + StakeholderFields.table.entries + LinkFields.table.entries + JudgementFields.table.entries
    + ViewFields.table.entries + ResourceFields.table.entries + ParameterFields.table.entries
    + ContractFields.table.entries + ScenarioFields.table.entries + ReturnFields.table.entries
    + SchemeFields.table.entries + ConfidentialityFields.table.entries
    + CategoryFields.table.entries + GridFields.table.entries

  /// The keys of one section.
  public static func entries(of section: VocabularySection) -> [VocabularyEntry] {
    entries.filter { $0.section == section }
  }
}
