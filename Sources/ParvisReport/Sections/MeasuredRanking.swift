internal import ParvisAnalysis
internal import ParvisCore

/// Who ranks where by one measure, and how sure that is.
///
/// A rank is never printed bare: it comes with its interval, and places that cannot be told apart
/// share a line number.
struct MeasuredRanking: Section {
  let measure: RankedMeasure
  let ranking: RobustRanking
  /// How many stakeholders are told at most; nil tells all.
  let limit: Int?

  var key: String { measure.id }
  var heading: Bilingual? { measure.title }

  var blocks: [Block] {
    let all = table.rows
    let kept = limit.map { Array(all.prefix($0)) } ?? all
    let shown = DataTable(headings: table.headings, rows: kept)
    let blocks: [Block] = [
      .paragraph(Phrase(measure.sentence), .faint), .table(PhraseTable(shown)),
    ]
    let rest = all.count - kept.count
    guard rest > 0 else { return blocks }
    let more = Bilingual(
      fr: "et \(count: rest, one: "autre", many: "autres") : `--all`.",
      en: "and \(rest) more: `--all`.")
    return blocks + [.paragraph(Phrase(more))]
  }

  static let columns = [
    Bilingual(fr: "Place", en: "Place"), CommonWords.stakeholder,
    Bilingual(fr: "Valeur", en: "Value"), Bilingual(fr: "Rang", en: "Rank"), CommonWords.inTheTop,
  ]

  var table: DataTable {
    var previous: Int?
    return DataTable(
      headings: Self.columns,
      rows: ranking.places.map { place in
        // Who has no link at all is not ranked among those who have.
        guard let value = place.value, let low = place.rankLow, let high = place.rankHigh,
          let top3 = place.top3, value > 0 || ranking.measure == "influence"
        else {
          return DataTable.Row([
            .absent, .name(place.stakeholder.name), place.value.map { .number($0) } ?? .absent,
            .absent, .absent,
          ])
        }
        defer { previous = place.tie }
        let ranks = Bilingual(fr: "de \(low) à \(high)", en: "\(low) to \(high)")
        return DataTable.Row([
          place.tie == previous ? .name("=") : .integer(place.tie),
          .name(place.stakeholder.name), .number(value, decimals: 3),
          low == high ? .integer(low) : .text(ranks), .percent(top3),
        ])
      })
  }

  func members(in language: Language) -> [String: JSONValue] {
    [
      "id": .text(ranking.measure), "draws": .integer(ranking.draws),
      "stakeholders": .array(
        ranking.places.map { place in
          .object([
            "name": .text(place.stakeholder.name), "value": .rounded(place.value),
            "rankLow": .optional(place.rankLow), "rankHigh": .optional(place.rankHigh),
            "top3": .rounded(place.top3), "tie": .integer(place.tie),
          ])
        }),
    ]
  }
}
