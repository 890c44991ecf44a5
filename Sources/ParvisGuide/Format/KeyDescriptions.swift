internal import ParvisCore
internal import ParvisInput

/// What each key of the file format means, in one sentence of each language.
enum KeyDescriptions {
  /// - Precondition: the key is one of the vocabulary; a test sees to it that all are described.
  static func of(_ entry: VocabularyEntry) -> Bilingual {
    table(of: entry.section)[entry.french] ?? Bilingual(verbatim: entry.french)
  }

  /// Whether the table knows the key.
  static func holds(_ entry: VocabularyEntry) -> Bool {
    table(of: entry.section)[entry.french] != nil
  }

  /// Of the key `commentaire` of several sections.
  static let freeRemark = Bilingual(fr: "Une remarque libre.", en: "A free remark.")

  private static func table(of section: VocabularySection) -> [String: Bilingual] {
    switch section {
    case .root: root
    case .exercise: exercise
    case .theme: theme
    case .territory: territory
    case .objective: objective
    case .audience: audience
    case .setAside: setAside
    case .censusGroup: censusGroup
    case .stakeholder: stakeholder
    case .link: link
    case .judgement: judgement
    case .views: views
    case .reaction: reaction
    case .resources: resources
    case .roundTable: roundTable
    case .parameters: parameters
    case .contract: contract
    case .scenario: scenario
    case .citizenReturn: citizenReturn
    case .existingScheme: existingScheme
    case .confidentiality: confidentiality
    case .category: category
    case .grid: grid
    }
  }
}
