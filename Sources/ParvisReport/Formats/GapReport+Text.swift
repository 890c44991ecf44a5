import ParvisAnalysis
import ParvisCore

extension GapReport {
  /// The report for a terminal: actions, what to know, who is missing, the table of publics.
  func plainText(_ style: TextStyle) -> String {
    var blocks = [headingBlock(style)]
    blocks.append(contentsOf: [actionBlock(style), noticeBlock(style), gapBlock(style)])
    blocks.append(audienceBlock(style))
    return blocks.filter { !$0.isEmpty }.map { $0.joined(separator: "\n") }
      .joined(separator: "\n\n") + "\n"
  }

  private func say(_ text: Bilingual) -> String { text.text(in: language) }

  private func headingBlock(_ style: TextStyle) -> [String] {
    let exercise = map.exercise
    let title = [exercise.title ?? exercise.subject, exercise.town].compactMap(\.self)
    var lines = title.isEmpty ? [] : [style.bold(title.joined(separator: " · "))]
    if !coverage.audiences.isEmpty { lines.append(say(ReportMessages.summary(coverage))) }
    return lines
  }

  private func actionBlock(_ style: TextStyle) -> [String] {
    guard !coverage.actions.isEmpty else { return [] }
    let heading = ActionMessages.heading(count: coverage.actions.count)
    return [style.bold(say(heading))]
      + coverage.actions.enumerated().map { "  \($0 + 1). " + say($1.sentence) }
  }

  private func noticeBlock(_ style: TextStyle) -> [String] {
    guard !coverage.notices.isEmpty else { return [] }
    return [style.bold(say(ReportMessages.notices))]
      + coverage.notices.map { "  – " + say($0.sentence) }
  }

  private func gapBlock(_ style: TextStyle) -> [String] {
    guard !coverage.gaps.isEmpty else { return [] }
    var lines = [style.bold(say(ReportMessages.whoIsMissing))]
    var previous: CoverageGap.Subject?
    for gap in orderedGaps {
      lines.append("  " + badge(gap.severityClass, style) + say(gap.sentence))
      if case .audience(let id) = gap.subject, gap.subject != previous,
        let figures = coverage.audience(id)?.figures
      {
        lines.append("      " + style.faint(say(figures.sentence(on: map.scale))))
      }
      lines.append("      → " + say(gap.advice))
      let others = gap.remedies.dropFirst()
      let isUrgent = gap.severityClass.map { $0 > .watch } ?? false
      if !others.isEmpty, isUrgent {
        lines.append("      " + say(ReportMessages.otherLeads(Array(others), on: map.scale)))
      }
      previous = gap.subject
    }
    return lines
  }

  var orderedGaps: [CoverageGap] { coverage.gapsInOrderOfReading }

  private func badge(_ severityClass: SeverityClass?, _ style: TextStyle) -> String {
    guard let severityClass else { return "" }
    let label = "[" + say(severityClass.label) + "]"
    return switch severityClass {
    case .critical: style.alarming(label) + " "
    case .high: style.notable(label) + " "
    case .watch: label + " "
    }
  }

  private func audienceBlock(_ style: TextStyle) -> [String] {
    guard !coverage.audiences.isEmpty else { return [] }
    let table = audienceTable()
    let text = AlignedText(rows: [table.headings] + table.rows)
    return [style.bold(say(ReportMessages.audiences))] + text.lines(indent: "  ")
  }
}
