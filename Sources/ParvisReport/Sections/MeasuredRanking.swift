internal import ParvisAnalysis
internal import ParvisCore

/// Who ranks where by one measure, and how sure that is.
///
/// A rank is never printed bare: it comes with its interval, and places that cannot be told apart
/// share a line number. Who has none of what is measured, or of whom nothing is known, has no rank.
struct MeasuredRanking: Section {
  let measure: RankedMeasure
  let ranking: RobustRanking
  /// What the network is made of.
  let subject: NetworkSubject
  /// Those whose value is a note that nobody knows, or that the version leaves out.
  var unknown: Set<Stakeholder.ID> = []
  /// Whether what is not known was left out, and not noted.
  var isWhole = true
  /// How many stakeholders are told at most; nil tells all.
  let limit: Int?

  var key: String { measure.id }
  var heading: Bilingual? { measure.title(in: subject) }

  var blocks: [Block] {
    let all = table.rows
    let kept = limit.map { Array(all.prefix($0)) } ?? all
    let whole = DataTable(headings: table.headings, rows: kept)
    let shown = hasMargins ? whole : whole.withoutColumns(Self.marginColumns)
    let more = Bilingual(
      fr: "et \(count: all.count - kept.count, one: "autre", many: "autres") : `--all`.",
      en: "and \(all.count - kept.count) more: `--all`.")
    return [.paragraph(Phrase(measure.sentence(in: subject)), .faint)]
      + (kept.isEmpty ? [] : [.table(PhraseTable(shown))])
      + ((all.count > kept.count ? [more] : []) + rest).map { .paragraph(Phrase($0)) }
  }

  /// How many have no rank, and why.
  private var rest: [Bilingual] {
    let none = ranking.places.count { !isRanked($0) && !unknown.contains($0.stakeholder) }
    let others = unknown.count
    return [
      none > 0
        ? Bilingual(
          fr: "\(count: none, one: "autre n’en a pas", many: "autres n’en ont pas").",
          en: "\(count: none, one: "other has none", many: "others have none").") : nil,
      others > 0 && isWhole
        ? Bilingual(
          fr: "\(count: others, one: "autre", many: "autres") : \(ColumnWords.unknownScore).",
          en: "\(count: others, one: "other", many: "others"): \(ColumnWords.unknownScore).") : nil,
      others > 0 && !isWhole
        ? Bilingual(
          fr: "\(count: others, one: "autre", many: "autres") : note absente de cette version.",
          en: "\(count: others, one: "other", many: "others"): score not in this version.") : nil,
    ].compactMap(\.self)
  }

  static let columns = [
    Bilingual(fr: "Place", en: "Place"), CommonWords.stakeholder,
    Bilingual(fr: "Valeur", en: "Value"), Bilingual(fr: "Rang", en: "Rank"), CommonWords.inTheTop,
  ]

  /// Where every rank is sure it is the place, and the first three stand first.
  private static let marginColumns = [3, 4]

  /// Whether a rank of the table has a margin.
  var hasMargins: Bool {
    ranking.places.contains { isRanked($0) && $0.rankLow != $0.rankHigh }
  }

  /// Whether two of the table cannot be told apart.
  var hasTies: Bool {
    let ties = ranking.places.filter(isRanked).map(\.tie)
    return Set(ties).count < ties.count
  }

  private func isRanked(_ place: RobustRanking.Place) -> Bool {
    guard let value = place.value, place.rankLow != nil, !unknown.contains(place.stakeholder) else {
      return false
    }
    // Who has no link at all is not ranked among those who have.
    return value > 0 || !measure.isOfNetwork
  }

  var table: DataTable {
    var previous: Int?
    return DataTable(
      headings: Self.columns,
      rows: ranking.places.filter(isRanked).compactMap { place in
        guard let value = place.value, let low = place.rankLow, let high = place.rankHigh,
          let top3 = place.top3
        else { return nil }
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
