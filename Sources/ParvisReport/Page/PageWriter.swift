internal import ParvisCore

/// Writes the sections of the report as HTML, gathering their notes.
struct PageWriter {
  let report: MissionReport
  let map: StakeholderMap
  let names: GroupNames
  let categories: [String: String]
  var notes: PageNotes

  init(report: MissionReport, map: StakeholderMap) {
    self.report = report
    self.map = map
    self.names = GroupNames(map)
    self.categories = Dictionary(
      uniqueKeysWithValues: PageKeys.categories(of: report).map { ($0.label, $0.value) })
    self.notes = PageNotes(report.language)
  }

  /// The body of a section; empty when there is nothing to tell.
  mutating func body(of section: ReportSection) -> HTML {
    switch section {
    case .actions: actions()
    case .missing: missing()
    case .framing: framing()
    case .maps: .empty
    case .stakeholders: stakeholders()
    case .relays: relays()
    case .method: method()
    }
  }

  /// A text of ours whose lines of a file stand between backquotes.
  func withCode(_ text: String) -> HTML {
    let parts = text.split(separator: "`", omittingEmptySubsequences: false).map(String.init)
    guard !parts.count.isMultiple(of: 2) else { return "\(text)" }
    return parts.enumerated().reduce(HTML.empty) { html, part in
      html + (part.offset.isMultiple(of: 2) ? "\(part.element)" : "<code>\(part.element)</code>")
    }
  }

  func say(_ text: Bilingual) -> String { report.say(text) }

  // MARK: Names and keys

  func key(of id: Stakeholder.ID) -> String? { map.index(of: id).map(names.id(ofStakeholderAt:)) }

  /// A stakeholder's name, linked with its sheet.
  func link(to id: Stakeholder.ID) -> HTML {
    guard let key = key(of: id) else { return "\(id.name)" }
    return "<a href=\"#fiche-\(key)\">\(id.name)</a>"
  }

  func link(to id: Audience.ID) -> HTML {
    guard map.index(of: id) != nil else { return "\(id.name)" }
    return "<a href=\"#fiche-\(names.id(of: id))\">\(id.name)</a>"
  }

  /// Links side by side: « A, B, C ».
  func listed(_ links: [HTML]) -> HTML {
    links.dropFirst().reduce(links.first ?? .empty) { "\($0), \($1)" }
  }

  // MARK: Lines of the file

  /// A note that says on which lines of the file something rests; empty without lines.
  mutating func trace(_ lines: [Int]) -> HTML {
    guard let text = PageWords.lines(lines, of: report.head.file) else { return .empty }
    return notes.reference(text)
  }

  /// The same in place, for sheets, which have many.
  func shortTrace(_ lines: [Int]) -> HTML {
    guard let first = lines.first else { return .empty }
    return " <small>\(say(PageWords.line(first)))</small>"
  }

  func badge(_ severity: SeverityMark?) -> HTML {
    guard let severity else { return .empty }
    return "<span class=\"badge \(severity.className)\">\(say(severity.label))</span>"
  }
}
