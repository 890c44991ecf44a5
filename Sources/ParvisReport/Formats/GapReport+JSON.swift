import ParvisAnalysis
import ParvisCore

extension GapReport {
  /// The report as a JSON document: names, codes and figures for other programs.
  func jsonText() -> String {
    JSONValue.object([
      "parvis": .text(ProductVersion.current),
      "file": .optional(file),
      "lang": .text(language.rawValue),
      "lead": .optional(map.lead?.name),
      "audiences": .array(coverage.audiences.map(json)),
      "gaps": .array(coverage.gaps.map(json)),
      "actions": .array(coverage.actions.map { .text($0.sentence.text(in: language)) }),
    ]).document()
  }

  private func json(_ audience: AudienceCoverage) -> JSONValue {
    .object([
      "name": .text(audience.audience.name),
      "severity": .rounded(audience.figures?.severity.value),
      "severityLow": .rounded(audience.figures?.severity.low),
      "severityHigh": .rounded(audience.figures?.severity.high),
      "class": .optional(audience.severityClass?.rawValue),
      "exposure": .rounded(audience.figures?.exposure.value),
      "coverage": .rounded(audience.figures?.coverage.value),
      "remoteness": .rounded(audience.figures?.remoteness.value),
      "voices": .array(audience.voices.map(json)),
      "disjointPaths": audience.relays.disjointPaths.map(JSONValue.integer) ?? .null,
      "singlePoints": audience.relays.singlePoints.map { points in
        .array(points.map { .text($0.name) })
      } ?? .null,
      "gaps": .array(audience.gaps.map(JSONValue.text)),
    ])
  }

  /// A figure, null where none may be told.
  private func figure(_ value: Double) -> JSONValue { showsFigures ? .rounded(value) : .null }

  private func json(_ voice: Voice) -> JSONValue {
    .object([
      "name": .text(voice.stakeholder.name),
      "voice": figure(voice.strength.middle),
      "reachable": voice.isReachable.map(JSONValue.bool) ?? .null,
    ])
  }

  private func json(_ gap: CoverageGap) -> JSONValue {
    .object([
      "code": .text(gap.code),
      "severity": .rounded(gap.severity),
      "class": .optional(gap.severityClass?.rawValue),
      "subject": json(gap.subject),
      "sentence": .text(gap.sentence.text(in: language)),
      "remedies": .array(
        gap.remedies.map { remedy in
          .object([
            "stakeholder": .text(remedy.stakeholder.name),
            "reason": .text(remedy.reason(on: map.scale).text(in: language)),
          ])
        }),
      "lines": .array(Set(gap.evidence.compactMap { lines[$0] }).sorted().map(JSONValue.integer)),
    ])
  }

  private func json(_ subject: CoverageGap.Subject) -> JSONValue {
    .object(["kind": .text(subject.kind), "name": .optional(subjectName(subject))])
  }
}

extension CoverageGap.Subject {
  /// The word for what the gap is about in data files.
  var kind: String {
    switch self {
    case .audience: "audience"
    case .theme: "theme"
    case .territory: "territory"
    case .category: "category"
    case .stakeholder: "stakeholder"
    case .cell: "cell"
    case .map: "map"
    }
  }
}
