internal import ParvisAnalysis
internal import ParvisCore

/// The sheets for spreadsheets and for other programs.
extension Stakeholders {
  var tables: [ReportTable] {
    [
      ReportTable(
        name: Bilingual(fr: "parties-prenantes", en: "stakeholders"), table: stakeholderTable),
      ReportTable(name: ThingWords.link.many, table: linkTable),
      ReportTable(name: Bilingual(fr: "rangs", en: "ranks"), table: rankTable),
    ]
  }

  private var stakeholderTable: DataTable {
    let names = [
      CommonWords.stakeholder, Self.category, Bilingual(fr: "Rôle", en: "Role"),
      CommonWords.territory, Self.circle,
    ]
    let relations = [Bilingual(fr: "Voix pour", en: "Voice for"), Self.follows]
    return DataTable(
      headings: names + Self.criteria + relations + Typed.headings + [CommonWords.lines],
      rows: entries.map { entry in
        let stakeholder = entry.stakeholder
        let own: [DataTable.Cell] = [
          .name(entry.id.name), .text(ifAny: stakeholder.category?.label),
          .name(stakeholder.role ?? ""), .names(stakeholder.territories.map(\.name)),
          .text(ifAny: stakeholder.circle?.label),
        ]
        let scores = Criterion.allCases.map { criterion -> DataTable.Cell in
          .text(ifAny: entry.scores.first { $0.criterion == criterion }?.text)
        }
        let relations: [DataTable.Cell] = [
          .list(entry.voices.map { .phrase(words(of: $0)) }),
          .list(entry.interests.map { .phrase(words(of: $0)) }),
        ]
        let notes = typed(stakeholder).facts.map { fact -> DataTable.Cell in
          .list(fact.values.map { .phrase($0) })
        }
        let places: [DataTable.Cell] = [.lines(lines(of: .stakeholder(entry.id)))]
        return DataTable.Row(own + scores + relations + notes + places)
      })
  }

  /// The headings over the scores, in the order of ``Criterion``.
  static let criteria = [
    ColumnWords.influence, ColumnWords.interest,
    Bilingual(fr: "Légitimité", en: "Legitimacy"), Bilingual(fr: "Urgence", en: "Urgency"),
    Bilingual(fr: "Impact", en: "Impact"),
  ]

  /// Each link once: a relation without direction stands under the first of its two names.
  private var linkTable: DataTable {
    DataTable(
      headings: [
        Bilingual(fr: "De", en: "From"), Bilingual(fr: "Type", en: "Type"),
        ColumnWords.to, ColumnWords.strength, NotedWords.remark, CommonWords.lines,
      ],
      rows: entries.flatMap { entry in
        entry.links.filter { end in
          switch end.direction {
          case .outgoing: true
          case .incoming: false
          case .mutual: entry.id < end.other
          }
        }.map { end in
          DataTable.Row([
            .name(entry.id.name), .text(end.link.kind.label), .name(end.other.name),
            .text(ifAny: source.strength(of: end.link)),
            .name(ifAny: end.link.strength.provenance?.comment), .lines(lines(of: end.element)),
          ])
        }
          + entry.publicConflicts.map { conflict in
            DataTable.Row([
              .name(entry.id.name), .text(LinkKind.conflict.label), .name(conflict.audience.name),
              .text(ScoreText.outOf(conflict.strength, on: source.map.scale)),
              .name(ifAny: conflict.strength.provenance?.comment),
              .lines(lines(of: conflict.element)),
            ])
          }
      })
  }

  private var rankTable: DataTable {
    DataTable(
      headings: [
        CommonWords.measure, CommonWords.stakeholder,
        Bilingual(fr: "Rang, au mieux", en: "Rank, at best"),
        Bilingual(fr: "Rang, au pire", en: "Rank, at worst"), Bilingual(fr: "Sur", en: "Of"),
        CommonWords.inTheTop,
      ],
      rows: entries.flatMap { entry in
        entry.ranks.map { rank in
          DataTable.Row([
            .text(rank.measure.title(in: source.analysis.influence.subject)), .name(entry.id.name),
            .integer(rank.low),
            .integer(rank.high), .integer(rank.count), .percent(rank.top3),
          ])
        }
      })
  }

  // MARK: JSON

  func members(in language: Language) -> [String: JSONValue] {
    [
      "stakeholders": .array(
        entries.enumerated().map { number, entry in
          // The key says nothing of the order of the file in versions for others.
          json(entry, key: "stakeholder-\(number + 1)", language)
        })
    ]
  }

  private func json(_ entry: Entry, key: String, _ language: Language) -> JSONValue {
    let stakeholder = entry.stakeholder
    return .object([
      "key": .text(key), "name": .text(entry.id.name),
      "category": .optional(stakeholder.category?.key), "role": .optional(stakeholder.role),
      "territories": .names(stakeholder.territories),
      "circle": .optional(stakeholder.circle?.rawValue),
      "scores": .array(
        entry.scores.map { score in
          .object([
            "criterion": .text(score.criterion.rawValue), "score": .text(score.text, in: language),
            "lines": .lines(lines(of: .score(score.criterion, of: entry.id))),
          ])
        }),
      "voices": .array(
        entry.voices.map { voice in
          .object([
            "public": .text(voice.audience.name), "kind": .text(voice.kind.rawValue),
            "strength": .optional(source.score(voice.strength), in: language),
            "lines": .lines(lines(of: voice.element)),
          ])
        }),
      "themes": .array(
        entry.interests.map { interest in
          .object([
            "theme": .text(interest.theme.name),
            "score": .optional(source.score(interest.strength), in: language),
            "lines": .lines(lines(of: interest.element)),
          ])
        }),
      "links": .array(
        entry.links.map { end in
          .object([
            "kind": .text(end.link.kind.rawValue), "direction": .text(end.direction.rawValue),
            "other": .text(end.other.name),
            "strength": .optional(source.strength(of: end.link), in: language),
            "lines": .lines(lines(of: end.element)),
          ])
        }
          + entry.publicConflicts.map { conflict in
            .object([
              "kind": .text(LinkKind.conflict.rawValue),
              "direction": .text(LinkEnd.Direction.mutual.rawValue),
              "other": .text(conflict.audience.name),
              "strength": .text(
                ScoreText.outOf(conflict.strength, on: source.map.scale), in: language),
              "lines": .lines(lines(of: conflict.element)),
            ])
          }),
      "ranks": .array(
        entry.ranks.map { rank in
          .object([
            "measure": .text(rank.measure.id), "low": .integer(rank.low),
            "high": .integer(rank.high), "count": .integer(rank.count),
            "top3": .rounded(rank.top3),
          ])
        }),
      "lines": .lines(lines(of: .stakeholder(entry.id))),
    ])
  }
}
