internal import ParvisAnalysis
internal import ParvisCore

/// How each expected public stands, the worst first.
struct Publics: Section {
  /// How much is said of each public.
  enum Extent: Sendable {
    /// A sheet with all that the file and the analysis know of it.
    case full
    /// One row of a table for a terminal.
    case brief
  }

  let key = "publics"
  let extent: Extent
  private let source: ReportSource

  init(_ source: ReportSource, _ extent: Extent = .full) {
    self.source = source
    self.extent = extent
  }

  let heading: Bilingual? = Bilingual(fr: "Les publics attendus", en: "The expected groups")

  var blocks: [Block] {
    guard !source.coverage.audiences.isEmpty else { return [] }
    return switch extent {
    case .full:
      [.sheets(SheetGroup(name: "publics", sheets: source.coverage.audiences.map(sheet)))]
    case .brief: [.table(PhraseTable(briefTable))]
    }
  }

  private func sheet(_ figures: AudienceCoverage) -> Sheet {
    let audience = source.map[figures.audience]
    let themes = audience?.impacts ?? []
    let territories = audience?.territories ?? []
    let voices = figures.voices.map { voice -> Phrase in
      let weak: Phrase = isWeak(voice) ? " – \(Self.weakVoice)" : ""
      return "\(source.link(voice.stakeholder))\(remark: strength(of: voice, for: figures))\(weak)"
    }
    return Sheet(
      key: source.names.id(of: figures.audience), kind: "public",
      title: Phrase(name: figures.audience.name)
        .resting(on: source.lines(of: [.audience(figures.audience)])),
      mark: Mark(figures.severityClass),
      facts: [
        Fact(ColumnWords.covered, coverage(of: figures).map { [Phrase($0)] } ?? []),
        Fact(
          Bilingual(fr: "Qui parle pour ce public", en: "Who speaks for it"),
          voices.isEmpty ? [Phrase(nobody)] : voices),
        Fact(PassageWords.heading, PassageWords.told(figures).map { [Phrase($0)] } ?? []),
        Fact(
          Self.affectedBy,
          themes.map { "\($0.theme.name)\(remark: source.score($0.strength))" }),
        Fact(CommonWords.territory, territories.map { Phrase(name: $0.name) }),
        Fact(
          Self.size, audience?.size.map { [Phrase(Bilingual(fr: "\($0)", en: "\($0)"))] } ?? []),
      ],
      filters: [
        "theme": source.filterValues(themes.map(\.theme)),
        "territory": source.filterValues(territories),
      ])
  }

  // MARK: What a version tells of a public

  /// Where a version leaves somebody out, it does not say that nobody is there.
  private var nobody: Bilingual {
    source.analysis.telling.isWhole
      ? Bilingual(fr: "personne dans la carte", en: "nobody on the map")
      : Bilingual(fr: "personne dans cette version", en: "nobody in this version")
  }

  private func isWeak(_ voice: Voice) -> Bool { source.analysis.telling.hasFigures && voice.isWeak }

  /// The greatest strength that the file states.
  private func strength(of voice: Voice, for figures: AudienceCoverage) -> Bilingual? {
    let stated = source.map.representations.filter {
      $0.stakeholder == voice.stakeholder && $0.audience == figures.audience
    }.compactMap(\.strength)
    return source.score(stated.max { $0.value.middle < $1.value.middle })
  }

  private func coverage(of figures: AudienceCoverage) -> Bilingual? {
    figures.figures.map { known in
      Bilingual { Numbers.percent(known.coverage.value, in: $0) }
    }
  }

  // MARK: Tables and data

  /// For a terminal or a page of text.
  private var briefTable: DataTable {
    let table = DataTable(
      headings: [
        CommonWords.audience, CommonWords.priority, ColumnWords.covered, Self.voices,
        PassageWords.heading,
      ],
      rows: source.coverage.audiences.map { figures in
        let voices = figures.voices.map { voice in
          let name = voice.stakeholder.name
          return DataTable.Cell.text(voice.isWeak ? Self.weak(name) : Bilingual(verbatim: name))
        }
        return DataTable.Row([
          .name(figures.audience.name),
          figures.severityClass.map { .text($0.label) } ?? .absent,
          figures.figures.map { .percent($0.coverage.value) } ?? .absent,
          voices.isEmpty ? .absent : .list(voices),
          PassageWords.short(figures).map { .text($0) } ?? .absent,
        ])
      })
    let figureColumns = [2, 4]
    return source.analysis.telling.hasFigures ? table : table.withoutColumns(figureColumns)
  }

  var tables: [ReportTable] {
    guard extent == .full else { return [] }
    let table = DataTable(
      headings: [
        CommonWords.audience, CommonWords.priority, ColumnWords.covered, Self.voices,
        PassageWords.heading, Self.affectedBy, CommonWords.territory, Self.size,
        CommonWords.lines,
      ],
      rows: source.coverage.audiences.map { figures in
        let audience = source.map[figures.audience]
        return DataTable.Row([
          .name(figures.audience.name), .text(ifAny: figures.severityClass?.label),
          figures.figures.map { .percent($0.coverage.value) } ?? .empty,
          .list(
            figures.voices.map { voice in
              let name = voice.stakeholder.name
              return isWeak(voice) ? .text(Self.weak(name)) : .name(name)
            }),
          .text(ifAny: PassageWords.told(figures)),
          .list(
            (audience?.impacts ?? []).map {
              .phrase("\($0.theme.name)\(remark: source.score($0.strength))")
            }),
          .names((audience?.territories ?? []).map(\.name)),
          audience?.size.map { .count($0) } ?? .empty,
          .lines(source.lines(of: [.audience(figures.audience)])),
        ])
      })
    return [ReportTable(name: ThingWords.public.many, table: table)]
  }

  func members(in language: Language) -> [String: JSONValue] {
    switch extent {
    case .full:
      ["publics": .array(source.coverage.audiencesBySeverity.map { full($0, in: language) })]
    case .brief: ["audiences": .array(source.coverage.audiencesBySeverity.map(brief))]
    }
  }

  private func full(_ figures: AudienceCoverage, in language: Language) -> JSONValue {
    let audience = source.map[figures.audience]
    return .object([
      "name": .text(figures.audience.name), "class": .optional(figures.severityClass?.rawValue),
      "severity": .rounded(figures.severity),
      "severityLow": .rounded(figures.figures?.severity.low),
      "severityHigh": .rounded(figures.figures?.severity.high),
      "coverage": .rounded(figures.figures?.coverage.value),
      "voices": .array(
        figures.voices.map { voice in
          .object([
            "stakeholder": .text(voice.stakeholder.name), "weak": .bool(isWeak(voice)),
            "strength": .optional(strength(of: voice, for: figures), in: language),
          ])
        }),
      "passage": .optional(PassageWords.told(figures), in: language),
      "territories": .names(audience?.territories ?? []),
      "themes": .array(
        (audience?.impacts ?? []).map { impact in
          .object([
            "theme": .text(impact.theme.name),
            "score": .optional(source.score(impact.strength), in: language),
            "lines": .lines(
              source.lines(of: [.impact(of: impact.theme, on: figures.audience)])),
          ])
        }),
      "size": .optional(audience?.size),
      "lines": .lines(source.lines(of: [.audience(figures.audience)])),
    ])
  }

  private func brief(_ figures: AudienceCoverage) -> JSONValue {
    .object([
      "name": .text(figures.audience.name), "class": .optional(figures.severityClass?.rawValue),
      "severity": .rounded(figures.severity),
      "severityLow": .rounded(figures.figures?.severity.low),
      "severityHigh": .rounded(figures.figures?.severity.high),
      "exposure": .rounded(figures.figures?.exposure.value),
      "coverage": .rounded(figures.figures?.coverage.value),
      "remoteness": .rounded(figures.figures?.remoteness.value),
      "voices": .array(
        figures.voices.map { voice in
          .object([
            "name": .text(voice.stakeholder.name),
            "voice": .rounded(figures.figures.map { _ in voice.strength.middle }),
            "reachable": voice.isReachable.map { .bool($0) } ?? .null,
          ])
        }),
      "disjointPaths": .optional(figures.relays.disjointPaths),
      "singlePoints": figures.relays.singlePoints.map { .names($0) } ?? .null,
      "gaps": .array(figures.gaps.map { .text($0) }),
    ])
  }
}

/// The words of the section.
extension Publics {
  private static let voices = ColumnWords.voices
  private static let affectedBy = Bilingual(fr: "Concerné par", en: "Affected by")
  private static let size = Bilingual(fr: "Effectif", en: "Size")
  static let weakVoice = ColumnWords.weakVoice

  private static func weak(_ name: String) -> Bilingual {
    Bilingual(fr: "\(name) (\(weakVoice))", en: "\(name) (\(weakVoice))")
  }

  /// « 13 publics attendus, dont 2 sans voix identifiée. »
  static func summary(_ coverage: CoverageAnalysis) -> Bilingual {
    let total = coverage.audiences.count
    let absent = coverage.audiences.count { $0.isAbsent }
    guard absent > 0 else {
      return Bilingual(
        fr: """
          \(count: total, one: "public attendu, qui a", many: "publics attendus, qui ont tous") une \
          voix identifiée.
          """,
        en:
          "\(count: total, one: "expected group has", many: "expected groups all have") a voice.")
    }
    return Bilingual(
      fr: """
        \(count: total, one: "public attendu", many: "publics attendus"), \
        dont \(absent) sans voix identifiée.
        """,
      en: """
        \(count: total, one: "expected group", many: "expected groups"), \
        \(absent) without a voice.
        """)
  }
}
