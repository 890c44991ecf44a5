import ParvisAnalysis
import ParvisCore

extension GapReport {
  /// One row per gap, for a spreadsheet.
  func csvText() -> String {
    let severityColumn = 1
    var table = Table(headings: ReportMessages.gapColumns.map { $0.text(in: language) })
    for gap in coverage.gaps {
      let asked = gap.remedies.map { remedy in
        let reason = remedy.reason(on: map.scale).text(in: language)
        return "\(remedy.stakeholder.name) (\(reason))"
      }
      table.rows.append([
        gap.severityClass.map { $0.label.text(in: language) } ?? "",
        gap.severity.map { Numbers.text($0, in: language) } ?? "",
        gap.code,
        subjectName(gap.subject) ?? "",
        gap.sentence.text(in: language),
        gap.advice.text(in: language),
        asked.joined(separator: ", "),
      ])
    }
    return (showsFigures ? table : table.withoutColumns([severityColumn])).csv
  }

  /// The report as a Markdown page, to paste into a note.
  func markdownText() -> String {
    let exercise = map.exercise
    var blocks: [String] = []
    if let title = exercise.title ?? exercise.subject {
      blocks.append("# " + MarkdownText.escaped(title))
    }
    if !coverage.audiences.isEmpty {
      blocks.append(ReportMessages.summary(coverage).text(in: language))
    }
    if !coverage.actions.isEmpty {
      blocks.append(
        "## " + ActionMessages.heading(count: coverage.actions.count).text(in: language))
      blocks.append(
        coverage.actions.enumerated().map { number, action in
          "\(number + 1). " + MarkdownText.escaped(action.sentence.text(in: language))
        }.joined(separator: "\n"))
    }
    if !coverage.notices.isEmpty {
      blocks.append("## " + ReportMessages.notices.text(in: language))
      blocks.append(
        coverage.notices.map { "- " + $0.sentence.text(in: language) }.joined(separator: "\n"))
    }
    if !coverage.gaps.isEmpty {
      blocks.append("## " + ReportMessages.whoIsMissing.text(in: language))
      blocks.append(markdownGaps())
    }
    if !coverage.audiences.isEmpty {
      blocks.append("## " + ReportMessages.audiences.text(in: language))
      blocks.append(audienceTable().markdown)
    }
    return blocks.joined(separator: "\n\n") + (blocks.last?.hasSuffix("\n") == true ? "" : "\n")
  }

  private func markdownGaps() -> String {
    var lines: [String] = []
    var previous: CoverageGap.Subject?
    for gap in orderedGaps {
      let label = gap.severityClass.map { "**" + $0.label.text(in: language) + "** – " } ?? ""
      lines.append("- " + label + MarkdownText.escaped(gap.sentence.text(in: language)))
      if case .audience(let id) = gap.subject, gap.subject != previous,
        let figures = coverage.audience(id)?.figures
      {
        let factors = figures.sentence(on: map.scale).text(in: language)
        lines.append("  " + MarkdownText.escaped(factors))
      }
      lines.append("  → " + MarkdownText.escaped(gap.advice.text(in: language)))
      previous = gap.subject
    }
    return lines.joined(separator: "\n")
  }

  /// One row per expected public, the worst first.
  func audienceTable() -> Table {
    var table = Table(headings: ReportMessages.audienceColumns.map { $0.text(in: language) })
    for audience in coverage.audiences {
      let weak = ReportMessages.weakMark.text(in: language)
      let voices = audience.voices.map { $0.stakeholder.name + ($0.isWeak ? weak : "") }
      table.rows.append([
        audience.audience.name,
        audience.severityClass.map { $0.label.text(in: language) } ?? "–",
        audience.figures.map { Numbers.percent($0.coverage.value, in: language) } ?? "",
        voices.isEmpty ? "–" : voices.joined(separator: ", "),
        passage(to: audience),
      ])
    }
    let figureColumns = [2, 4]
    return showsFigures ? table : table.withoutColumns(figureColumns)
  }

  /// The ways from the lead, in a few words.
  private func passage(to audience: AudienceCoverage) -> String {
    switch audience.relays {
    case .notEvaluated: "–"
    case .unreachable: ReportMessages.noPath.text(in: language)
    case .leadIsVoice: ReportMessages.leadSpeaks.text(in: language)
    case .paths(let paths, let points):
      points.isEmpty
        ? ReportMessages.paths(paths.count).text(in: language)
        : ReportMessages.onlyThrough(points.map(\.name)).text(in: language)
    }
  }

  /// The name of what a gap is about; nil for the map as a whole.
  func subjectName(_ subject: CoverageGap.Subject) -> String? {
    switch subject {
    case .audience(let id): id.name
    case .theme(let id): id.name
    case .territory(let id): id.name
    case .category(let category): category.label.text(in: language)
    case .stakeholder(let id): id.name
    case .cell(let audience, let theme): "\(audience.name) × \(theme.name)"
    case .map: nil
    }
  }
}
