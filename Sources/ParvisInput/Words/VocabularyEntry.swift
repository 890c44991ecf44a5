public import ParvisCore

/// One key of the file format: its words in both languages and what it holds.
public struct VocabularyEntry: Hashable, Sendable {
  public let section: VocabularySection
  /// The key as the French documentation writes it.
  public let french: String
  /// Other French words read as the same key.
  public let variants: [String]
  public let english: String
  /// Other English words read as the same key.
  public let englishVariants: [String]
  public let content: VocabularyContent

  /// Every spelling read as this key, before case, accents and plurals are set aside.
  public var spellings: [String] { [french] + variants + [english] + englishVariants }

  /// The language in which it is spelt so; nil when both spell it alike.
  func language(of spelling: some StringProtocol) -> Language? {
    let form = KeyForm(spelling).loose
    func holds(_ words: [String]) -> Bool { words.contains { KeyForm($0).loose == form } }
    let isFrench = holds([french] + variants)
    return isFrench == holds([english] + englishVariants) ? nil : isFrench ? .french : .english
  }

  /// The key in one language.
  public func key(in language: Language) -> String {
    language == .french ? french : english
  }
}

/// A place of the file where keys may stand.
public enum VocabularySection: String, Hashable, Sendable, CaseIterable {
  case root, exercise, theme, territory, objective, audience, setAside, censusGroup, stakeholder
  case link, judgement, views, reaction, resources, roundTable, parameters, contract, scenario
  case citizenReturn, existingScheme
  case confidentiality, category, grid
}

/// What stands after a key.
public enum VocabularyContent: Hashable, Sendable {
  case text
  case texts
  case date
  case yesNo
  case count
  case number
  case share
  case days
  case euros
  case scale
  /// A score on the scale of the file.
  case score
  /// A score, or one for each answer.
  case scores
  /// A score, or a score for each theme.
  case scoreOrScores
  /// One of a few words.
  case word
  case words
  case stakeholder
  case audience
  case audiences
  case territories
  /// Names of audiences, each with or without a score.
  case scoredAudiences
  /// Names of themes, each with or without a score.
  case scoredThemes
  /// A number of seats, or a block.
  case seats
  /// Categories and territories, each with a count.
  case bounds
  /// Lists of stakeholders.
  case stakeholderLists
  /// Texts, each with barriers.
  case barrierAnswers
  /// Days for each stakeholder.
  case workload
  /// A list or a mapping of named things.
  case collection
  /// A mapping with keys of its own.
  case block
}
