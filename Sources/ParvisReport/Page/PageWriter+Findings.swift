internal import ParvisAnalysis
internal import ParvisCore

/// The class of a finding, as a word and a colour.
struct SeverityMark {
  let className: String
  let label: Bilingual

  init?(_ severity: SeverityClass?) {
    guard let severity else { return nil }
    self.className = severity.rawValue
    self.label = severity.label
  }
}

extension PageWriter {
  mutating func actions() -> HTML {
    let notices = report.notices.map { notice -> HTML in
      "<p>\(say(notice.text))\(trace(notice.lines))</p>"
    }
    let items = report.actions.map { action -> HTML in
      "<li><span>\(say(action.text))\(trace(action.lines))</span></li>\n"
    }
    let list: HTML = items.isEmpty ? .empty : "<ol class=\"actions\">\n\(items)</ol>"
    let callout: HTML = notices.isEmpty ? .empty : "<div class=\"callout\">\(notices)</div>"
    return "\(list)\(callout)"
  }

  mutating func missing() -> HTML {
    let items = report.missing.map { item -> HTML in gap(item) }
    let sheets = report.audiences.map { audience -> HTML in sheet(audience) }
    let classes = Set(report.missing.compactMap(\.severityClass)).sorted(by: >)
    let legend = classes.map { severity -> HTML in
      """
      <li><span class="badge \(severity.rawValue)">\(say(severity.label))</span> \
      \(say(severity.explanation))</li>
      """
    }
    let words: HTML = legend.isEmpty ? .empty : "<ul class=\"classes\">\(legend)</ul>"
    let publics: HTML =
      sheets.isEmpty
      ? .empty
      : """
      <h3>\(say(PageWords.everyPublic))</h3>
      <div class="publics">\(sheets)</div>
      """
    return "\(words)\(items)\(publics)"
  }

  private mutating func gap(_ item: MissingItem) -> HTML {
    let severity = SeverityMark(item.severityClass)
    let edge: HTML = severity.map { " \($0.className)-edge" } ?? .empty
    let reason: HTML = item.reason.map { "<p class=\"factors\">\(say($0))</p>" } ?? .empty
    let whom = item.whom.map { person -> HTML in
      "<li>\(link(to: person.stakeholder)) – \(say(person.reason))</li>"
    }
    let asked: HTML = whom.isEmpty ? .empty : "<ul>\(whom)</ul>"
    return """
      <article class="gap\(edge)">
      <p>\(badge(severity)) \(say(item.finding))\(trace(item.lines))</p>
      \(reason)<p class="ask">→ \(withCode(say(item.advice)))</p>
      \(asked)</article>

      """
  }

  private mutating func sheet(_ audience: AudienceSummary) -> HTML {
    let key = names.id(of: audience.audience)
    var rows: [HTML] = []
    let voices = audience.voices.map { voice -> HTML in
      let strength: HTML = voice.strength.map { " (\(say($0)))" } ?? .empty
      let weak: HTML = voice.isWeak ? " – \(say(PageWords.weakVoice))" : .empty
      return "\(link(to: voice.stakeholder))\(strength)\(weak)"
    }
    rows.append(
      row(PageWords.voices, voices.isEmpty ? "\(say(PageWords.noVoice))" : listed(voices)))
    if let passage = audience.passage { rows.append(row(PageWords.passage, "\(say(passage))")) }
    if !audience.themes.isEmpty { rows.append(row(PageWords.affectedBy, themes(audience.themes))) }
    if !audience.territories.isEmpty {
      rows.append(row(PageWords.territory, "\(territories(audience.territories))"))
    }
    if let size = audience.size {
      rows.append(row(PageWords.size, "\(say(PageWords.number(size)))"))
    }
    return """
      <article class="sheet public" id="fiche-\(key)" data-sheet="\(key)" \
      data-theme="\(themeKeys(audience.themes.map(\.theme)))" \
      data-territory="\(territoryKeys(audience.territories))">
      <h3>\(audience.audience.name)\(shortTrace(audience.lines))</h3>
      <p>\(badge(SeverityMark(audience.severityClass)))</p>
      <dl>\(rows)</dl>
      </article>

      """
  }
}
