internal import ParvisAnalysis
internal import ParvisCore

extension PageWriter {
  func stakeholders() -> HTML {
    let sheets = report.stakeholders.map(sheet)
    return sheets.isEmpty ? .empty : "<div class=\"sheets\">\n\(sheets)</div>"
  }

  private func sheet(_ sheet: StakeholderSheet) -> HTML {
    let key = key(of: sheet.id) ?? sheet.key
    let label = say(CategoryText.label(of: sheet.category))
    let category = categories[label] ?? "cat-none"
    let concerned = sheet.themes.map(\.theme) + themes(affecting: sheet.voices.map(\.audience))
    return """
      <article class="sheet \(category)" id="fiche-\(key)" data-sheet="\(key)" \
      data-category="\(category)" data-theme="\(themeKeys(concerned))" \
      data-territory="\(territoryKeys(sheet.territories))">
      <h3>\(sheet.name)\(shortTrace(sheet.lines))</h3>
      <p class="grey">\(([label] + [sheet.role].compactMap(\.self)).joined(separator: " · "))</p>
      <dl>\(rows(of: sheet))</dl>
      </article>

      """
  }

  private func rows(of sheet: StakeholderSheet) -> [HTML] {
    var rows: [HTML] = []
    if !sheet.territories.isEmpty {
      rows.append(row(PageWords.territory, "\(territories(sheet.territories))"))
    }
    for score in sheet.scores {
      rows.append(row(score.label, "\(say(score.text))\(shortTrace(score.lines))"))
    }
    if !sheet.voices.isEmpty {
      let voices = sheet.voices.map { voice -> HTML in
        let strength: HTML = voice.strength.map { " (\(say($0)))" } ?? .empty
        return "<li>\(say(voice.label)) \(link(to: voice.audience))\(strength)</li>"
      }
      rows.append(row(PageWords.speaksFor, "<ul>\(voices)</ul>"))
    }
    if !sheet.themes.isEmpty { rows.append(row(PageWords.follows, themes(sheet.themes))) }
    if !sheet.links.isEmpty {
      let links = sheet.links.map { link -> HTML in
        let strength: HTML = link.strength.map { " (\(say($0)))" } ?? .empty
        let line: HTML = "\(self.link(to: link.other))\(strength)\(shortTrace(link.lines))"
        return "<li>\(say(PageWords.link(link.kind, link.direction))) \(line)</li>"
      }
      rows.append(row(PageWords.links, "<ul>\(links)</ul>"))
    }
    for rank in sheet.ranks { rows.append(row(rank.title, "\(say(rank.text))")) }
    return rows
  }

  // MARK: Parts of a sheet

  func row(_ label: Bilingual, _ content: HTML) -> HTML {
    "<dt>\(say(label))</dt><dd>\(content)</dd>\n"
  }

  func themes(_ scores: [ThemeScore]) -> HTML {
    listed(
      scores.map { score -> HTML in
        let text: HTML = score.score.map { " (\(say($0)))" } ?? .empty
        return "\(score.theme.name)\(text)"
      })
  }

  func territories(_ ids: [Territory.ID]) -> String {
    ids.map(\.name).joined(separator: ", ")
  }

  func themeKeys(_ ids: [Theme.ID]) -> String {
    var keys: [String] = []
    for index in ids.compactMap({ map.index(of: $0) }).sorted() {
      let key = PageKeys.theme(index)
      if keys.last != key { keys.append(key) }
    }
    return keys.joined(separator: " ")
  }

  func territoryKeys(_ ids: [Territory.ID]) -> String {
    map.territories.indices.filter { ids.contains(map.territories[$0].id) }
      .map(PageKeys.territory).joined(separator: " ")
  }

  /// The themes that affect the publics for whom somebody speaks.
  private func themes(affecting audiences: [Audience.ID]) -> [Theme.ID] {
    audiences.flatMap { id in map[id]?.impacts.map(\.theme) ?? [] }
  }
}
