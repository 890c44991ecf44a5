import ParvisAnalysis
import ParvisCore

extension RankingReport {
  private func say(_ text: Bilingual) -> String { text.text(in: language) }

  private var measured: [(measure: RankedMeasure, ranking: RobustRanking)] {
    Array(zip(RankedMeasureCatalog.all, rankings.rankings))
  }

  func plainText(_ style: TextStyle, limit: Int?) -> String {
    var blocks: [String] = []
    let title = [map.exercise.title ?? map.exercise.subject, map.exercise.town].compactMap(\.self)
    var head = title.isEmpty ? [] : [style.bold(title.joined(separator: " · "))]
    head.append(say(RankingMessages.summary(map.stakeholders.count)))
    blocks.append(head.joined(separator: "\n"))
    for (measure, ranking) in measured {
      let all = table(of: ranking)
      let kept = limit.map { Array(all.rows.prefix($0)) } ?? all.rows
      var lines = [style.bold(say(measure.title)), "  " + style.faint(say(measure.sentence))]
      lines += AlignedText(rows: [all.headings] + kept).lines(indent: "  ")
      if kept.count < all.rows.count {
        lines.append("  " + say(RankingMessages.more(all.rows.count - kept.count)))
      }
      blocks.append(lines.joined(separator: "\n"))
    }
    let most = rankings.rankings.map(\.draws).max() ?? 1
    blocks.append(say(RankingMessages.method(draws: most)))
    return blocks.joined(separator: "\n\n") + "\n"
  }

  func markdownText() -> String {
    measured.map { measure, ranking in
      "## \(say(measure.title))\n\n\(say(measure.sentence))\n\n\(table(of: ranking).markdown)"
    }.joined(separator: "\n")
  }

  func csvText() -> String {
    var table = Table(
      headings: [say(RankingMessages.measure)] + RankingMessages.columns.map(say))
    for (measure, ranking) in measured {
      table.rows += self.table(of: ranking).rows.map { [measure.id] + $0 }
    }
    return table.csv
  }

  func jsonText() -> String {
    JSONValue.object([
      "parvis": .text(ProductVersion.current),
      "file": .optional(file),
      "lang": .text(language.rawValue),
      "measures": .array(
        rankings.rankings.map { ranking in
          .object([
            "id": .text(ranking.measure),
            "draws": .integer(ranking.draws),
            "stakeholders": .array(ranking.places.map(json)),
          ])
        }),
    ]).document()
  }

  private func json(_ place: RobustRanking.Place) -> JSONValue {
    .object([
      "name": .text(place.stakeholder.name),
      "value": .rounded(place.value),
      "rankLow": place.rankLow.map(JSONValue.integer) ?? .null,
      "rankHigh": place.rankHigh.map(JSONValue.integer) ?? .null,
      "top3": .rounded(place.top3),
      "tie": .integer(place.tie),
    ])
  }

  private func table(of ranking: RobustRanking) -> Table {
    var table = Table(headings: RankingMessages.columns.map(say))
    var previous: Int?
    for place in ranking.places {
      // Who has no link at all is not ranked among those who have.
      guard let value = place.value, let low = place.rankLow, let high = place.rankHigh,
        let top3 = place.top3, value > 0 || ranking.measure == "influence"
      else {
        let value = place.value.map { Numbers.text($0, in: language) } ?? "–"
        table.rows.append(["–", place.stakeholder.name, value, "–", "–"])
        continue
      }
      let mark = place.tie == previous ? "=" : String(place.tie)
      previous = place.tie
      table.rows.append([
        mark, place.stakeholder.name, Numbers.text(value, decimals: 3, in: language),
        low == high ? "\(low)" : say(RankingMessages.interval(low, high)),
        Numbers.percent(top3, in: language),
      ])
    }
    return table
  }
}
