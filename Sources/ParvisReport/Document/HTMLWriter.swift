internal import ParvisAnalysis
internal import ParvisCore

/// Writes the blocks of a document as HTML, gathering their notes and the looks of their pictures.
struct HTMLWriter {
  let language: Language
  /// The name of the file, for notes.
  let file: String?
  private(set) var notes: PageNotes
  private(set) var styles: PictureStyles

  init(_ language: Language, file: String?, darkColours: [PictureColour]) {
    self.language = language
    self.file = file
    self.notes = PageNotes(language)
    self.styles = PictureStyles(darkColours: darkColours)
  }

  mutating func html(_ blocks: [Block]) -> HTML {
    blocks.reduce(HTML.empty) { $0 + html($1) }
  }

  private mutating func html(_ block: Block) -> HTML {
    switch block {
    case .heading(let heading): return "<h3>\(say(heading))</h3>"
    case .paragraph(let phrase, let manner):
      let words = traced(phrase)
      return switch manner {
      case .plain: "<p>\(words)</p>"
      case .faint: "<p class=\"grey\">\(words)</p>"
      case .callout: "<p class=\"callout\">\(words)</p>"
      case .strong: "<p><strong>\(words)</strong></p>"
      case .quote: "<blockquote><p>\(words)</p></blockquote>"
      }
    case .list(let items, let manner): return list(items, manner)
    case .facts(let facts):
      let entries = facts.map { fact -> HTML in
        "<dt>\(words(fact.label))</dt><dd>\(values(of: fact) { $0.traced($1) })</dd>\n"
      }
      return "<dl class=\"framing\">\(entries)</dl>"
    case .sheets(let group):
      let sheets = group.sheets.map { sheet -> HTML in html(sheet) }
      return "\n<div class=\"\(group.name)\">\n\(sheets)</div>"
    case .table(let table): return html(table)
    case .figures(let maps): return figures(maps)
    }
  }

  // MARK: Lists

  private mutating func list(_ items: [Item], _ manner: Block.ListStyle) -> HTML {
    let entries = items.map { item -> HTML in
      let words = traced(item.phrase)
      let mark: HTML = item.mark.map { "\(badge($0)) " } ?? .empty
      let details = item.details.map { detail -> HTML in html(detail) }
      switch manner {
      case .numbered: return "<li><span>\(mark)\(words)</span>\(details)</li>\n"
      case .notices: return "<p>\(mark)\(words)</p>\(details)"
      case .bullets, .questions, .legend: return "<li>\(mark)\(words)\(details)</li>"
      case .findings:
        let edge: HTML = item.mark.map { " \($0.severityClass.rawValue)-edge" } ?? .empty
        return """
          <article class="gap\(edge)">
          <p>\(mark)\(words)</p>
          \(details)</article>

          """
      }
    }
    return switch manner {
    case .numbered: "<ol class=\"actions\">\n\(entries)</ol>"
    case .bullets: "<ul>\(entries)</ul>"
    case .notices: "<div class=\"callout\">\(entries)</div>"
    case .questions: "<div class=\"callout\"><ul>\(entries)</ul></div>"
    case .findings: "\(entries)"
    case .legend: "<ul class=\"classes\">\(entries)</ul>"
    }
  }

  private mutating func html(_ detail: Item.Detail) -> HTML {
    switch detail {
    case .reason(let phrase): return "<p class=\"factors\">\(traced(phrase))</p>"
    case .action(let phrase): return "<p class=\"ask\">→ \(traced(phrase))</p>\n"
    case .more(let phrase): return "<p>\(traced(phrase))</p>"
    case .points(let phrases):
      let points = phrases.map { phrase -> HTML in "<li>\(traced(phrase))</li>" }
      return "<ul>\(points)</ul>"
    }
  }

  private func badge(_ mark: Mark) -> HTML {
    "<span class=\"badge \(mark.severityClass.rawValue)\">\(say(mark.label))</span>"
  }

  // MARK: Sheets and tables

  private mutating func html(_ sheet: Sheet) -> HTML {
    let filters = sheet.filters.sorted { $0.key < $1.key }.map { name, values -> HTML in
      " data-\(name)=\"\(values.joined(separator: " "))\""
    }
    let mark: HTML = sheet.mark.map { "<p>\(badge($0))</p>\n" } ?? .empty
    let subtitle: HTML = sheet.subtitle.map { "<p class=\"grey\">\(words($0))</p>\n" } ?? .empty
    let rows = sheet.facts.map { fact -> HTML in
      "<dt>\(words(fact.label))</dt><dd>\(values(of: fact) { $0.marked($1) })</dd>\n"
    }
    return """
      <article class="sheet \(sheet.kind)" id="fiche-\(sheet.key)" data-sheet="\(sheet.key)"\(filters)>
      <h3>\(marked(sheet.title))</h3>
      \(mark)\(subtitle)<dl>\(rows)</dl>
      </article>

      """
  }

  /// The values of a fact side by side, or one below the other.
  private mutating func values(
    of fact: Fact, _ write: (inout HTMLWriter, Phrase) -> HTML
  ) -> HTML {
    let values = fact.values.map { write(&self, $0) }
    guard fact.isList else {
      return values.dropFirst().reduce(values.first ?? .empty) { "\($0), \($1)" }
    }
    return "<ul>\(values.map { value -> HTML in "<li>\(value)</li>" })</ul>"
  }

  private mutating func html(_ table: PhraseTable) -> HTML {
    let rows = table.rows.map { row -> HTML in
      let cells = row.cells.enumerated().map { index, phrases -> HTML in
        let written = phrases.map { phrase -> HTML in traced(phrase) }
        if index == 0 { return "<th scope=\"row\">\(written)</th>" }
        guard phrases.count > 1 else { return "<td>\(written)</td>" }
        return "<td><ul>\(written.map { line -> HTML in "<li>\(line)</li>" })</ul></td>"
      }
      return HTMLTable.row(key: row.key, cells)
    }
    return HTMLTable.table(
      caption: table.caption.map(say), headings: table.headings.map(say), rows: rows)
  }

  // MARK: Maps

  private mutating func figures(_ maps: [ReportMap]) -> HTML {
    let figures = maps.flatMap { map in
      map.pages.enumerated().map { number, page in
        FigureWriter(map: map, language: language).figure(page, isFirst: number == 0, &styles)
      }
    }
    return """
      <p class="needs-script grey no-print" hidden>\(say(FigureWords.hint))</p>
      \(HTML(trusted: styles.definitions))\(figures)
      """
  }

  // MARK: Words

  func say(_ text: Bilingual) -> String { text.text(in: language) }

  func words(_ phrase: Phrase) -> HTML {
    phrase.runs.reduce(HTML.empty) { html, run in
      switch run {
      case .text(let text): html + coded(say(text))
      case .name(let name): html + HTML(text: name)
      case .link(let name, let key): html + "<a href=\"#fiche-\(key)\">\(name)</a>"
      }
    }
  }

  /// A text of ours whose lines of a file stand between backquotes.
  private func coded(_ text: String) -> HTML {
    let parts = text.split(separator: "`", omittingEmptySubsequences: false).map(String.init)
    guard !parts.count.isMultiple(of: 2) else { return "\(text)" }
    return parts.enumerated().reduce(HTML.empty) { html, part in
      html + (part.offset.isMultiple(of: 2) ? "\(part.element)" : "<code>\(part.element)</code>")
    }
  }

  /// A phrase with a note that says on which lines of the file it rests.
  private mutating func traced(_ phrase: Phrase) -> HTML {
    guard let text = PageNotes.lines(phrase.lines, of: file) else { return words(phrase) }
    return words(phrase) + notes.reference(text)
  }

  /// The same in place, for sheets, which have many.
  private func marked(_ phrase: Phrase) -> HTML {
    guard let first = phrase.lines.first else { return words(phrase) }
    return "\(words(phrase)) <small>\(say(PageNotes.line(first)))</small>"
  }
}
