internal import ParvisCore

extension PageWriter {
  mutating func framing() -> HTML {
    let framing = report.framing
    guard !framing.isEmpty else { return .empty }
    let entries = (framing.roles + framing.answers).map { entry -> HTML in
      "<dt>\(say(entry.label))</dt><dd>\(say(entry.value))\(trace(entry.lines))</dd>\n"
    }
    let themes = framing.themes.map { room -> HTML in
      let frame: HTML = room.framework.map { " (\($0))" } ?? .empty
      return "<dt>\(room.theme.name)</dt><dd>\(say(room.label))\(frame)\(trace(room.lines))</dd>\n"
    }
    let open = framing.unanswered.map { question -> HTML in "<li>\(say(question))</li>" }
    let closed: HTML =
      framing.nothingNegotiable.map { "<p class=\"callout\">\(say($0))</p>" } ?? .empty
    let facts: HTML = entries.isEmpty ? .empty : "<dl class=\"framing\">\(entries)</dl>"
    let rooms: HTML =
      themes.isEmpty
      ? .empty : "<h3>\(say(PageWords.rooms))</h3><dl class=\"framing\">\(themes)</dl>"
    let questions: HTML =
      open.isEmpty
      ? .empty
      : "<h3>\(say(PageWords.unanswered))</h3><div class=\"callout\"><ul>\(open)</ul></div>"
    return "\(closed)\(facts)\(rooms)\(questions)"
  }

  mutating func relays() -> HTML {
    guard let relays = report.relays else { return .empty }
    if let reason = relays.notStudied { return "<p class=\"callout\">\(say(reason))</p>" }
    let points = relays.singlePoints.map { point -> HTML in "<li>\(say(point.text))</li>" }
    let rows = relays.rows.map { row -> HTML in
      let ways = row.paths.map { path -> HTML in
        let steps = path.map { link(to: $0) }
        return "<li>\(steps.dropFirst().reduce(steps.first ?? .empty) { "\($0) → \($1)" })</li>"
      }
      let list: HTML = ways.isEmpty ? .empty : "<ul>\(ways)</ul>"
      return """
        <tr data-key="\(names.id(of: row.audience))"><th scope="row">\(row.audience.name)</th>\
        <td>\(say(row.text))\(trace(row.lines))</td><td>\(list)</td></tr>

        """
    }
    let single: HTML = points.isEmpty ? .empty : "<ul>\(points)</ul>"
    let caption = say(PageWords.waysToPublics)
    return """
      \(single)<div class="scroll" tabindex="0" role="region" aria-label="\(caption)"><table>
      <caption>\(caption)</caption>
      <thead><tr><th scope="col">\(say(PageWords.public))</th>\
      <th scope="col">\(say(PageWords.passage))</th>\
      <th scope="col">\(say(PageWords.ways))</th></tr></thead>
      <tbody>
      \(rows)</tbody></table></div>
      """
  }

  mutating func method() -> HTML {
    let method = report.method
    let told = method.method.map { text -> HTML in "<p>\(say(text))</p>" }
    let uncertain = method.uncertainty.map { text -> HTML in
      "<li>\(say(text.text))\(trace(text.lines))</li>"
    }
    let limits = method.limits.map { text -> HTML in "<li>\(say(text))</li>" }
    let sources = method.sources.map { text -> HTML in "<li>\(text)</li>" }
    return """
      \(told)\(list(PageWords.uncertainty, uncertain))\(list(PageWords.limits, limits))\
      \(list(PageWords.sources, sources))
      """
  }

  private func list(_ heading: Bilingual, _ items: [HTML]) -> HTML {
    items.isEmpty ? .empty : "<h3>\(say(heading))</h3><ul>\(items)</ul>"
  }
}
