internal import ParvisAnalysis
internal import ParvisCore

extension MissionReport {
  /// The tables for a spreadsheet, without those that would be empty.
  ///
  /// ``Table/csv`` writes them as a French spreadsheet opens them.
  public var tables: [ReportTable] {
    [
      ReportTable(
        name: Bilingual(fr: "manques", en: "missing"), title: MissionMessages.missing,
        table: missingTable),
      ReportTable(
        name: Bilingual(fr: "publics", en: "publics"), title: MissionMessages.publics,
        table: audienceTable),
      ReportTable(
        name: Bilingual(fr: "parties-prenantes", en: "stakeholders"),
        title: MissionMessages.stakeholders, table: stakeholderTable),
      ReportTable(
        name: Bilingual(fr: "liens", en: "links"), title: MissionMessages.links, table: linkTable),
      ReportTable(
        name: Bilingual(fr: "rangs", en: "ranks"), title: MissionMessages.ranks, table: rankTable),
      ReportTable(
        name: Bilingual(fr: "relais", en: "relays"), title: MissionMessages.relays,
        table: relayTable),
      ReportTable(
        name: Bilingual(fr: "themes", en: "themes"), title: MissionMessages.themes,
        table: themeTable),
    ].filter { !$0.table.rows.isEmpty }
  }

  /// A table under the headings of a catalogue, without the columns that a version never fills.
  private func table(_ headings: [Bilingual], _ rows: [[String]]) -> Table {
    var table = Table(headings: headings.map(say))
    table.rows = rows
    guard profile == .public else { return table }
    let empty = headings.indices.filter { column in rows.allSatisfy { $0[column].isEmpty } }
    return table.withoutColumns(empty)
  }

  private func numbers(_ lines: [Int]) -> String {
    lines.map(String.init).joined(separator: ", ")
  }

  private func figure(_ value: Double?) -> String {
    value.map { Numbers.text($0, in: language) } ?? ""
  }

  private func label(_ severityClass: SeverityClass?) -> String {
    severityClass.map { say($0.label) } ?? ""
  }

  var missingTable: Table {
    table(
      TableMessages.missing,
      missing.map { item in
        let whom = item.whom.map { "\($0.stakeholder.name) (\(say($0.reason)))" }
        return [
          label(item.severityClass), figure(item.severity), item.code,
          item.name.map(say) ?? "", say(item.finding), item.reason.map(say) ?? "",
          say(item.advice), whom.joined(separator: ", "), numbers(item.lines),
        ]
      })
  }

  var audienceTable: Table {
    table(
      TableMessages.audiences,
      audiences.map { audience in
        let voices = audience.voices.map { voice in
          voice.stakeholder.name + (voice.isWeak ? say(ReportMessages.weakMark) : "")
        }
        let themes = audience.themes.map { theme in
          theme.theme.name + (theme.score.map { " (\(say($0)))" } ?? "")
        }
        return [
          audience.audience.name, label(audience.severityClass),
          audience.coverage.map { Numbers.percent($0, in: language) } ?? "",
          voices.joined(separator: ", "), audience.passage.map(say) ?? "",
          themes.joined(separator: ", "), audience.territories.map(\.name).joined(separator: ", "),
          audience.size.map { Numbers.text($0, in: language) } ?? "", numbers(audience.lines),
        ]
      })
  }

  private var stakeholderTable: Table {
    table(
      TableMessages.stakeholders,
      stakeholders.map { sheet in
        let scores = Criterion.allCases.map { criterion in
          sheet.scores.first { $0.criterion == criterion }.map { say($0.text) } ?? ""
        }
        let voices = sheet.voices.map { "\(say($0.label)) \($0.audience.name)" }
        return [
          sheet.name, sheet.category.map { say($0.label) } ?? "", sheet.role ?? "",
          sheet.territories.map(\.name).joined(separator: ", "),
        ] + scores + [voices.joined(separator: ", "), numbers(sheet.lines)]
      })
  }

  /// Each link once: a relation without direction stands under the first of its two names.
  private var linkTable: Table {
    table(
      TableMessages.links,
      stakeholders.flatMap { sheet in
        sheet.links.filter { row in
          switch row.direction {
          case .outgoing: true
          case .incoming: false
          case .mutual: sheet.id < row.other
          }
        }.map { row in
          [
            sheet.name, say(row.kind.label), row.other.name, row.strength.map(say) ?? "",
            numbers(row.lines),
          ]
        }
      })
  }

  private var rankTable: Table {
    table(
      TableMessages.ranks,
      stakeholders.flatMap { sheet in
        sheet.ranks.map { rank in
          [
            say(rank.title), sheet.name, String(rank.low), String(rank.high), String(rank.count),
            Numbers.percent(rank.top3, in: language),
          ]
        }
      })
  }

  var relayTable: Table {
    table(
      TableMessages.relays,
      (relays?.rows ?? []).map { row in
        [
          row.audience.name, say(row.text),
          row.paths.map { $0.map(\.name).joined(separator: " → ") }.joined(separator: " ; "),
          row.singlePoints.map(\.name).joined(separator: ", "), numbers(row.lines),
        ]
      })
  }

  private var themeTable: Table {
    table(
      TableMessages.themes,
      framing.themes.map { theme in
        [theme.theme.name, say(theme.label), theme.framework ?? "", numbers(theme.lines)]
      })
  }
}
