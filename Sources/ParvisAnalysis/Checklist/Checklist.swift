public import ParvisCore

/// The publics usually forgotten that a map does not mention: questions, never gaps.
public struct Checklist: Sendable {
  /// The most useful first, then in the order of the table.
  public let questions: [ForgottenPublic]

  /// - Parameter map: nil asks about every public of the table.
  public init(for map: StakeholderMap?) {
    guard let map else {
      self.questions = ForgottenPublics.all
      return
    }
    let names = Self.mentioningTexts(of: map)
    let subjects = Self.subjectWords(of: map)
    let hasExtremeUser =
      map.stakeholders.contains(where: \.isExtremeUser)
      || map.audiences.contains(where: \.isExtremeUser)
    let missing = ForgottenPublics.all.filter { entry in
      if entry.code == "extreme-users", hasExtremeUser { return false }
      return !names.contains { Self.mentions(entry, $0) }
    }
    func isUseful(_ entry: ForgottenPublic) -> Bool {
      entry.isAlwaysUseful
        || entry.aboveAll.contains { pattern in
          subjects.contains { !pattern.matches(in: $0).isEmpty }
        }
    }
    self.questions = missing.filter(isUseful) + missing.filter { !isUseful($0) }
  }

  /// A name of the file, with the category of the stakeholder that bears it.
  private struct Mention {
    let text: String
    let category: StakeholderCategory?
  }

  /// Names of publics, stakeholders and publics set aside, and criteria.
  ///
  /// Titles, themes, territories, links and notes are no mention.
  private static func mentioningTexts(of map: StakeholderMap) -> [Mention] {
    map.stakeholders.map { Mention(text: $0.name, category: $0.category) }
      + map.audiences.flatMap { audience in
        ([audience.name] + audience.criteria).map { Mention(text: $0, category: nil) }
      }
      + map.setAside.map { Mention(text: $0.name, category: nil) }
  }

  /// A political group is an opposition, not opponents of the project, when it is elected.
  private static func mentions(_ entry: ForgottenPublic, _ mention: Mention) -> Bool {
    guard entry.isMentioned(in: mention.text) else {
      guard entry.code == "opponents", let category = mention.category,
        category != .electedOfficials
      else { return false }
      return WordPattern("groupe* d opposition").matches(in: WordPattern.words(of: mention.text))
        .isEmpty == false
    }
    return true
  }

  private static func subjectWords(of map: StakeholderMap) -> [[String]] {
    let exercise = map.exercise
    let texts = [exercise.title, exercise.subject, exercise.question].compactMap(\.self)
    return (texts + map.themes.map(\.name)).map(WordPattern.words)
  }
}
