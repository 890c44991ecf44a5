internal import ParvisAnalysis
internal import ParvisCore

extension MissionReport {
  /// The report for other programs: `Schemas/report.schema.json`.
  ///
  /// - Throws: when the document cannot be encoded.
  public func jsonText() -> String {
    JSONValue.object([
      "parvis": .text(head.tool),
      "profile": .text(profile.rawValue),
      "lang": .text(language.rawValue),
      "head": .object([
        "title": json(head.title), "town": .optional(head.town),
        "subject": .optional(head.subject), "question": .optional(head.question),
        "version": .optional(head.version), "date": .optional(head.date.map(say)),
        "mark": json(head.mark), "confidentiality": json(head.confidentiality),
        "file": .optional(head.file),
      ]),
      "actions": .array(
        actions.map { action in
          .object([
            "sentence": json(action.text), "stakeholder": .optional(action.stakeholder?.name),
            "publics": names(action.audiences), "lines": json(action.lines),
          ])
        }),
      "notices": .array(notices.map(json)),
      "missing": .array(missing.map(json)),
      "publics": .array(audiences.map(json)),
      "framing": json(framing),
      "maps": .array(
        maps.map { map in
          .object([
            "key": .text(map.key), "title": json(map.title), "synopsis": json(map.synopsis),
            "files": .array(map.pages.map { .text($0.file) }),
          ])
        }),
      "stakeholders": .array(stakeholders.map(json)),
      "relays": relays.map(json) ?? .null,
      "method": .object([
        "method": .array(method.method.map(json)),
        "sources": .array(method.sources.map(JSONValue.text)),
        "uncertainty": .array(method.uncertainty.map(json)),
        "limits": .array(method.limits.map(json)),
      ]),
    ]).document()
  }

  private func json(_ text: Bilingual) -> JSONValue { .text(say(text)) }
  private func json(_ lines: [Int]) -> JSONValue { .array(lines.map(JSONValue.integer)) }
  private func json(_ text: Traced) -> JSONValue {
    .object(["sentence": json(text.text), "lines": json(text.lines)])
  }
  private func optional(_ text: Bilingual?) -> JSONValue { .optional(text.map(say)) }
  private func names<Element>(_ ids: [Identifier<Element>]) -> JSONValue {
    .array(ids.map { .text($0.name) })
  }

  private func json(_ item: MissingItem) -> JSONValue {
    .object([
      "code": .text(item.code),
      "subject": .object([
        "kind": .text(item.subject.kind), "name": optional(item.name),
      ]),
      "class": .optional(item.severityClass?.rawValue), "severity": .rounded(item.severity),
      "sentence": json(item.finding), "reason": optional(item.reason),
      "advice": json(item.advice),
      "whom": .array(
        item.whom.map { asked in
          .object(["stakeholder": .text(asked.stakeholder.name), "reason": json(asked.reason)])
        }),
      "lines": json(item.lines),
    ])
  }

  private func json(_ audience: AudienceSummary) -> JSONValue {
    .object([
      "name": .text(audience.audience.name),
      "class": .optional(audience.severityClass?.rawValue),
      "severity": .rounded(audience.severity), "severityLow": .rounded(audience.severityLow),
      "severityHigh": .rounded(audience.severityHigh), "coverage": .rounded(audience.coverage),
      "voices": .array(
        audience.voices.map { voice in
          .object([
            "stakeholder": .text(voice.stakeholder.name), "weak": .bool(voice.isWeak),
            "strength": optional(voice.strength),
          ])
        }),
      "passage": optional(audience.passage), "territories": names(audience.territories),
      "themes": .array(audience.themes.map(json)),
      "size": audience.size.map(JSONValue.integer) ?? .null, "lines": json(audience.lines),
    ])
  }

  private func json(_ theme: ThemeScore) -> JSONValue {
    .object([
      "theme": .text(theme.theme.name), "score": optional(theme.score), "lines": json(theme.lines),
    ])
  }

  private func json(_ framing: FramingSummary) -> JSONValue {
    func entries(_ entries: [FramingSummary.Entry]) -> JSONValue {
      .array(
        entries.map { entry in
          .object([
            "label": json(entry.label), "value": json(entry.value), "lines": json(entry.lines),
          ])
        })
    }
    return .object([
      "roles": entries(framing.roles), "answers": entries(framing.answers),
      "unanswered": .array(framing.unanswered.map(json)),
      "themes": .array(
        framing.themes.map { theme in
          .object([
            "theme": .text(theme.theme.name),
            "negotiable": .optional(theme.negotiability?.rawValue),
            "framework": .optional(theme.framework), "lines": json(theme.lines),
          ])
        }),
      "nothingNegotiable": optional(framing.nothingNegotiable),
    ])
  }

  private func json(_ sheet: StakeholderSheet) -> JSONValue {
    .object([
      "key": .text(sheet.key), "name": .text(sheet.name),
      "category": .optional(sheet.category?.key), "role": .optional(sheet.role),
      "territories": names(sheet.territories), "circle": .optional(sheet.circle?.rawValue),
      "scores": .array(
        sheet.scores.map { score in
          .object([
            "criterion": .text(score.criterion.rawValue), "score": json(score.text),
            "lines": json(score.lines),
          ])
        }),
      "voices": .array(
        sheet.voices.map { voice in
          .object([
            "public": .text(voice.audience.name), "kind": .text(voice.kind.rawValue),
            "strength": optional(voice.strength), "lines": json(voice.lines),
          ])
        }),
      "themes": .array(sheet.themes.map(json)),
      "links": .array(
        sheet.links.map { row in
          .object([
            "kind": .text(row.kind.rawValue), "direction": .text(row.direction.rawValue),
            "other": .text(row.other.name), "strength": optional(row.strength),
            "lines": json(row.lines),
          ])
        }),
      "ranks": .array(
        sheet.ranks.map { rank in
          .object([
            "measure": .text(rank.measure), "low": .integer(rank.low),
            "high": .integer(rank.high), "count": .integer(rank.count),
            "top3": .rounded(rank.top3),
          ])
        }),
      "lines": json(sheet.lines),
    ])
  }

  private func json(_ relays: RelaySummary) -> JSONValue {
    .object([
      "lead": .optional(relays.lead?.name), "notStudied": optional(relays.notStudied),
      "publics": .array(
        relays.rows.map { row in
          .object([
            "name": .text(row.audience.name), "sentence": json(row.text),
            "paths": .array(row.paths.map(names)), "singlePoints": names(row.singlePoints),
            "lines": json(row.lines),
          ])
        }),
      "singlePoints": .array(
        relays.singlePoints.map { point in
          .object([
            "stakeholder": .text(point.stakeholder.name), "publics": names(point.audiences),
            "sentence": json(point.text),
          ])
        }),
    ])
  }
}
