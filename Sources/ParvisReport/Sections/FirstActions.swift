internal import ParvisAnalysis
internal import ParvisCore

/// What to do first, at most three, and what has to be known before anything is read.
struct FirstActions: Section {
  struct Entry: Sendable {
    let phrase: Phrase
    /// Whom to ask or to call; nil when the map offers nobody.
    let stakeholder: Stakeholder.ID?
    /// The publics that it helps, the worst first.
    let audiences: [Audience.ID]
  }

  let key = "actions"
  let entries: [Entry]
  private let notices: Notices?

  init(_ source: ReportSource, with notices: Notices? = nil) {
    self.notices = notices
    self.entries = source.coverage.actions.map { action in
      let gaps = source.coverage.gaps.filter { gap in
        guard case .audience(let id) = gap.subject else { return false }
        return action.audiences.contains(id)
      }
      return Entry(
        phrase: Phrase(action.sentence, lines: source.lines(of: gaps.flatMap(\.evidence))),
        stakeholder: action.stakeholder, audiences: action.audiences)
    }
  }

  var heading: Bilingual? {
    entries.isEmpty ? notices?.heading : ActionMessages.heading(count: entries.count)
  }

  var blocks: [Block] {
    (entries.isEmpty ? [] : [.list(entries.map { Item($0.phrase) }, .numbered)])
      + (notices?.blocks ?? [])
  }

  func members(in language: Language) -> [String: JSONValue] {
    let own: JSONValue = .array(
      entries.map { entry in
        .object([
          "sentence": .text(entry.phrase.plain(in: language)),
          "stakeholder": .optional(entry.stakeholder?.name),
          "publics": .names(entry.audiences), "lines": .lines(entry.phrase.lines),
        ])
      })
    return (notices?.members(in: language) ?? [:]).merging(["actions": own]) { $1 }
  }
}
