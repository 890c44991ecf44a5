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

  /// One finding of a rule, for tables and data files.
  struct Entry: Sendable {
    let gap: CoverageGap
    /// What and why, with the lines of the file that it speaks of.
    let sentence: Bilingual
    /// The bare name of the subject; nil for the map as a whole.
    let name: Bilingual?
    /// The factors of its severity, with their figures; nil when there are none to tell.
    let reason: Bilingual?
    /// Whom to ask, best first, at most three.
    let whom: [(remedy: Remedy, reason: Bilingual)]
    let lines: [Int]
  }

  let key = "missing"
  let extent: Extent
  /// As people are told: one item for each public.
  private let items: [Item]
  private let classes: [SeverityClass]
  /// One for each finding of a rule, in the order of the analysis.
  let found: [Entry]
  private let hasFigures: Bool

  init(_ source: ReportSource, _ extent: Extent = .full) {
    let told = source.coverage.told(on: source.map)
    self.extent = extent
    self.items = told.map { Self.item($0, extent, source) }
    self.classes = Set(told.compactMap(\.severityClass)).sorted(by: >)
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
    guard !items.isEmpty else { return [] }
    let findings = Block.list(items, .findings)
    guard extent == .full, !classes.isEmpty else { return [findings] }
    return [.list(classes.map { Item(Phrase($0.explanation), mark: Mark($0)) }, .legend), findings]
  }

  /// Class and name, the reasons, the factors, what to do and whom to ask.
  private static func item(
    _ finding: ToldFinding, _ extent: Extent, _ source: ReportSource
  ) -> Item {
    var details: [Item.Detail] = []
    let reasons = finding.reasons.map {
      Phrase($0.sentence.closing(withInfluence: $0.influence, source))
    }
    if let reasons = Phrase.joined(reasons, by: " ") { details.append(.more(reasons)) }
    if let factors = finding.audience?.figures?.sentence(on: source.map.scale) {
      details.append(.reason(Phrase(factors)))
    }
    details += finding.advice.map { .action(Phrase($0)) }
    let others = finding.otherRemedies
    switch extent {
    case .full:
      let whom = others.map { remedy -> Phrase in
        let reason = remedy.reason(on: source.map.scale)
        guard let stakeholder = remedy.stakeholder else { return Phrase(reason) }
        return "\(source.link(stakeholder)) – \(reason)"
      }
      if !whom.isEmpty { details.append(.points(whom)) }
    case .brief:
      if let severity = finding.severityClass, severity > .watch,
        let leads = otherLeads(others, source)
      {
        details.append(.more(Phrase(leads)))
      }
    }
    return Item(
      Phrase(finding.heading, lines: source.lines(of: finding.evidence)),
      mark: Mark(finding.severityClass), details: details)
  }

  /// Whom to ask besides the one whom the advice names; nil for nobody.
  private static func otherLeads(_ others: [Remedy], _ source: ReportSource) -> Bilingual? {
    guard !others.isEmpty else { return nil }
    let told = others.map { remedy -> Bilingual in
      let reason = remedy.reason(on: source.map.scale)
      // The reason names a scheme itself.
      guard remedy.scheme == nil else { return reason }
      return Bilingual(
        fr: "\(quoted: remedy.name), \(reason)", en: "\(quoted: remedy.name), \(reason)")
    }
    let french = told.map(\.french).joined(separator: "\u{202F}; ")
    let english = told.map(\.english).joined(separator: "; ")
    return others.count == 1
      ? Bilingual(fr: "Autre piste : \(french).", en: "Other lead: \(english).")
      : Bilingual(fr: "Autres pistes : \(french).", en: "Other leads: \(english).")
  }

  // MARK: Tables and data

  var tables: [ReportTable] {
    let table = DataTable(
      headings: [
        CommonWords.priority, Bilingual(fr: "Gravité", en: "Severity"),
        Bilingual(fr: "Règle", en: "Rule"), Bilingual(fr: "Sujet", en: "Subject"),
        Bilingual(fr: "Constat", en: "Finding"), Bilingual(fr: "Pourquoi", en: "Why"),
        CommonWords.whatToDo, CommonWords.whomToAsk, CommonWords.lines,
      ],
      rows: found.map { entry in
        let gap = entry.gap
        return DataTable.Row([
          .text(ifAny: gap.severityClass?.label), entry.gap.severity.map { .number($0) } ?? .empty,
          .name(gap.code), .text(ifAny: entry.name), .text(entry.sentence),
          .text(ifAny: entry.reason), .text(gap.advice),
          .list(
            entry.whom.map {
              .phrase("\(Bilingual(verbatim: $0.remedy.name))\(remark: $0.reason)")
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
          found.map { entry in
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
    self.sentence = gap.sentence.closing(withInfluence: gap.influence, source)
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
    self.whom = gap.remedies.map { ($0, $0.reason(on: source.map.scale)) }
  }

  fileprivate func members(in language: Language) -> [String: JSONValue] {
    [
      "code": .text(gap.code),
      "subject": .object([
        "kind": .text(kind), "name": .optional(name, in: language),
      ]),
      "class": .optional(gap.severityClass?.rawValue), "severity": .rounded(gap.severity),
      "sentence": .text(sentence, in: language), "lines": .lines(lines),
    ]
  }

  fileprivate func asked(in language: Language) -> JSONValue {
    .array(
      whom.map { asked -> JSONValue in
        var members: [String: JSONValue] = [
          "stakeholder": .optional(asked.remedy.stakeholder?.name),
          "ground": .text(asked.remedy.ground.code),
          "reason": .text(asked.reason, in: language),
        ]
        if let scheme = asked.remedy.scheme { members["scheme"] = .text(scheme) }
        return .object(members)
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

extension Bilingual {
  /// The sentence with the line of an influence before its full stop: « … (ligne 12). »
  fileprivate func closing(
    withInfluence influence: MapElement?, _ source: ReportSource
  ) -> Bilingual {
    guard let influence, let words = LineWords.lines(source.places(of: [influence])) else {
      return self
    }
    return Bilingual(
      fr: "\(String(french.dropLast())) (\(words)).",
      en: "\(String(english.dropLast())) (\(words)).")
  }
}
