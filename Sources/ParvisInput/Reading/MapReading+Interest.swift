import ParvisCore

extension MapReading {
  /// Interest as a score, or as a score for each theme.
  ///
  /// A text that looks like a score is never the name of a theme, unless the file declares such a
  /// theme.
  mutating func readInterest(_ node: SourceNode, into draft: inout StakeholderDraft) {
    if let entries = node.entries {
      let isJudgement = entries.contains { JudgementFields.table.index(of: $0.name) == 0 }
      if isJudgement {
        draft.interest = typedScore(node)
      } else if !isScore(entries, at: node) {
        draft.interests += scoredNames(node, in: themes)
      }
      return
    }
    guard let text = node.scalar else {
      let names = node.items.filter { !isScore($0) }
      draft.interests += scoredNames(SourceNode(.list(names), at: node.span), in: themes)
      return
    }
    let namesTheme = !isTypedFigure(text) && (themes.contains(text) || namesThemeWithScore(text))
    if namesTheme {
      draft.interests += scoredNames(node, in: themes)
    } else if ScoreReader.read(text, on: scale) == .unreadable, !text.trimmed.isEmpty {
      reportUnreadableScore(String(text.trimmed), on: scale, at: node, orTheme: true)
    } else {
      draft.interest = typedScore(node)
    }
  }

  private func namesThemeWithScore(_ text: String) -> Bool {
    guard ScoreReader.read(text, on: scale) == .unreadable else { return false }
    let cuts = TrailingScore.cuts(of: text)
    if cuts.contains(where: { themes.contains(String($0.name)) }) { return true }
    return themes.isOpen && !cuts.isEmpty && !ScoreHint.looksLikeScore(text)
  }

  /// Whether an item among themes is a score, which is then said.
  private mutating func isScore(_ item: SourceNode) -> Bool {
    if let entries = item.entries { return isScore(entries, at: item) }
    guard let text = item.scalar, !item.isUnknownMark, !item.isQuoted, !themes.contains(text)
    else { return false }
    if UnknownMark.holds(text) { return true }
    if ScoreReader.read(text, on: scale) != .unreadable {
      report(.expectedScore) { .expectedScore($0.scale, at: $0.place(of: item)) }
      return true
    }
    guard ScoreHint.isAlone(text) else { return false }
    reportUnreadableScore(text, on: scale, at: item, orTheme: true)
    return true
  }

  /// Whether « 4 : décisif » was cut into a name and its score.
  private mutating func isScore(_ entries: [SourceEntry], at node: SourceNode) -> Bool {
    guard entries.count == 1, !entries[0].key.isQuoted,
      !themes.contains(entries[0].name), ScoreHint.isAlone(entries[0].name)
    else { return false }
    let text = entries[0].name + " : " + (entries[0].value.scalar ?? "…")
    reportUnreadableScore(text, on: scale, at: node)
    return true
  }
}
