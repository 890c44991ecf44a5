internal import ParvisAnalysis
internal import ParvisCore

/// The sentences that stand beside the map of themes, each derived from what it shows.
enum ThemeFindings {
  static func sentences(_ analysis: Analysis, _ table: ThemeGrid) -> [Bilingual] {
    var sentences: [Bilingual] = []
    let closed = table.themes.filter { $0.negotiability == .closed }
    if closed.count == 1 {
      sentences.append(ThemeWords.closed(closed[0].name, framework: closed[0].framework))
    } else if closed.count > 1 {
      sentences.append(ThemeWords.closed(closed.map(\.name)))
    }
    if table.stakeholderCount == 0 {
      sentences.append(
        analysis.telling.isWhole ? ThemeWords.noInterest : ThemeWords.noInterestHere)
    } else if let (themes, count) = leaders(table.themes, table.cared) {
      sentences.append(ThemeWords.mostShared(themes, count, of: table.stakeholderCount))
    }
    if let (themes, count) = leaders(table.themes, table.strongly) {
      sentences.append(ThemeWords.mostFelt(themes, count, of: table.publicCount))
    }
    let orphans = analysis.coverage.gaps.filter { gap in
      if case .theme = gap.subject { true } else { false }
    }
    sentences += orphans.prefix(2).map(\.sentence)
    return Array(sentences.prefix(4))
  }

  /// The themes that count most, when two or more count and not all do alike.
  private static func leaders(_ themes: [Theme], _ counts: [Int]) -> ([String], Int)? {
    guard let most = counts.max(), most > 1 else { return nil }
    let names = zip(themes, counts).filter { $1 == most }.map(\.0.name)
    return names.count < themes.count ? (names, most) : nil
  }
}
