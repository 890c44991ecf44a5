internal import ParvisAnalysis
internal import ParvisCore

/// Who and what is missing, why it matters, what to do and whom to ask.
struct Missing: Section {
  /// How much is said of each gap.
  enum Extent: Sendable {
    /// All of it, with everybody whom to ask.
    case full
    /// For a terminal: other leads only where it is urgent.
    case brief
  }

  struct Entry: Sendable {
    let gap: CoverageGap
    /// The bare name of the subject; nil for the map as a whole.
    let name: Bilingual?
    /// The factors of its severity, with their figures; nil when there are none to tell.
    let reason: Bilingual?
    /// Whom to ask, best first, at most three.
    let whom: [(stakeholder: Stakeholder.ID, phrase: Phrase, reason: Bilingual)]
    let lines: [Int]
  }

  let key = "missing"
  let extent: Extent
  /// As people are told, the publics of the worst class first.
  let entries: [Entry]
  /// One for each finding of a rule, in the order of the analysis.
  let found: [Entry]
  private let hasFigures: Bool

  init(_ source: ReportSource, _ extent: Extent = .full) {
    self.extent = extent
    self.entries = source.coverage.gapsInOrderOfReading.map { Entry($0, source) }
    self.found = source.coverage.gaps.map { Entry($0, source) }
    self.hasFigures = source.analysis.telling.hasFigures
  }

  var heading: Bilingual? {
    switch extent {
    case .full: Bilingual(fr: "Qui manque", en: "Who is missing")
    case .brief: Self.whatIsMissing
    }
  }

  static let whatIsMissing = Bilingual(fr: "Ce qui manque", en: "What is missing")

  var blocks: [Block] {
    guard !entries.isEmpty else { return [] }
    let findings = Block.list(
      zip(entries, [nil] + entries.map(\.gap.subject)).map { item($0, after: $1) }, .findings)
    guard extent == .full else { return [findings] }
    let classes = Set(entries.compactMap(\.gap.severityClass)).sorted(by: >)
    guard !classes.isEmpty else { return [findings] }
    return [.list(classes.map { Item(Phrase($0.explanation), mark: Mark($0)) }, .legend), findings]
  }

  private func item(_ entry: Entry, after previous: CoverageGap.Subject?) -> Item {
    let gap = entry.gap
    let isFull = extent == .full
    var details: [Item.Detail] = []
    if let reason = entry.reason, isFull || gap.subject != previous {
      details.append(.reason(Phrase(reason)))
    }
    details.append(.action(Phrase(gap.advice)))
    if isFull {
      if !entry.whom.isEmpty { details.append(.points(entry.whom.map(\.phrase))) }
    } else if let others = entry.otherLeads {
      details.append(.more(Phrase(others)))
    }
    return Item(
      Phrase(gap.sentence, lines: entry.lines), mark: Mark(gap.severityClass),
      details: details)
  }

  // MARK: Tables and data

  var tables: [ReportTable] {
    let rows = extent == .full ? entries : found
    let table = DataTable(
      headings: [
        CommonWords.priority, Bilingual(fr: "Gravité", en: "Severity"),
        Bilingual(fr: "Règle", en: "Rule"), Bilingual(fr: "Sujet", en: "Subject"),
        Bilingual(fr: "Constat", en: "Finding"), Bilingual(fr: "Pourquoi", en: "Why"),
        CommonWords.whatToDo, CommonWords.whomToAsk, CommonWords.lines,
      ],
      rows: rows.map { entry in
        let gap = entry.gap
        return DataTable.Row([
          .text(ifAny: gap.severityClass?.label), entry.gap.severity.map { .number($0) } ?? .empty,
          .name(gap.code), .text(ifAny: entry.name), .text(gap.sentence),
          .text(ifAny: entry.reason), .text(gap.advice),
          .list(
            entry.whom.map {
              .phrase("\(Bilingual(verbatim: $0.stakeholder.name))\(remark: $0.reason)")
            }),
          .lines(entry.lines),
        ])
      })
    // A brief table says neither why nor on which lines; a version without figures no severity.
    let left = (hasFigures ? [] : [1]) + [5, 8]
    return [
      ReportTable(
        name: Bilingual(fr: "manques", en: "missing"),
        table: extent == .full ? table : table.withoutColumns(left))
    ]
  }

  func members(in language: Language) -> [String: JSONValue] {
    switch extent {
    case .full:
      [
        "missing": .array(
          entries.map { entry in
            var members = entry.members(in: language)
            members["reason"] = .optional(entry.reason, in: language)
            members["advice"] = .text(entry.gap.advice, in: language)
            members["whom"] = entry.asked(in: language)
            return .object(members)
          })
      ]
    case .brief:
      [
        "gaps": .array(
          found.map { entry in
            var members = entry.members(in: language)
            members["remedies"] = entry.asked(in: language)
            return .object(members)
          })
      ]
    }
  }
}

extension Missing.Entry {
  init(_ gap: CoverageGap, _ source: ReportSource) {
    self.gap = gap
    self.lines = source.lines(of: gap.evidence)
    self.name =
      switch gap.subject {
      case .audience(let id): Bilingual(verbatim: id.name)
      case .theme(let id): Bilingual(verbatim: id.name)
      case .territory(let id): Bilingual(verbatim: id.name)
      case .category(let category): category.label
      case .stakeholder(let id): Bilingual(verbatim: id.name)
      case .cell(let audience, let theme): Bilingual(verbatim: "\(audience.name) × \(theme.name)")
      case .map: nil
      }
    if case .audience(let id) = gap.subject {
      self.reason = source.coverage.audience(id)?.figures?.sentence(on: source.map.scale)
    } else {
      self.reason = nil
    }
    self.whom = gap.remedies.map { remedy in
      let reason = remedy.reason(on: source.map.scale)
      return (remedy.stakeholder, "\(source.link(remedy.stakeholder)) – \(reason)", reason)
    }
  }

  /// Whom to ask besides the one whom the advice names, where it is urgent; nil for nobody.
  fileprivate var otherLeads: Bilingual? {
    let others = whom.dropFirst()
    guard !others.isEmpty, let severity = gap.severityClass, severity > .watch else { return nil }
    let french = FrenchSentence.joined(
      others.map { "\(quoted: $0.stakeholder.name) (\($0.reason))" })
    let english = EnglishSentence.joined(
      others.map { "\(quoted: $0.stakeholder.name) (\($0.reason))" })
    return others.count == 1
      ? Bilingual(fr: "Autre piste : \(french).", en: "Other lead: \(english).")
      : Bilingual(fr: "Autres pistes : \(french).", en: "Other leads: \(english).")
  }

  fileprivate func members(in language: Language) -> [String: JSONValue] {
    [
      "code": .text(gap.code),
      "subject": .object([
        "kind": .text(kind), "name": .optional(name, in: language),
      ]),
      "class": .optional(gap.severityClass?.rawValue), "severity": .rounded(gap.severity),
      "sentence": .text(gap.sentence, in: language), "lines": .lines(lines),
    ]
  }

  fileprivate func asked(in language: Language) -> JSONValue {
    .array(
      whom.map { asked in
        .object([
          "stakeholder": .text(asked.stakeholder.name),
          "reason": .text(asked.reason, in: language),
        ])
      })
  }

  /// The word for what the gap is about in data files.
  private var kind: String {
    switch gap.subject {
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

extension CoverageAnalysis {
  /// The gaps with the publics of the worst class first.
  fileprivate var gapsInOrderOfReading: [CoverageGap] {
    func rank(_ gap: CoverageGap) -> Int {
      guard case .audience(let id) = gap.subject, let figures = audience(id) else {
        return switch gap.severityClass {
        case .critical: 1
        case .high: 3
        case .watch, nil: 5
        }
      }
      return switch figures.severityClass {
      case .critical: 0
      case .high: 2
      case .watch, nil: 4
      }
    }
    return toldGaps.enumerated().sorted { left, right in
      (rank(left.element), left.offset) < (rank(right.element), right.offset)
    }.map(\.element)
  }
}
