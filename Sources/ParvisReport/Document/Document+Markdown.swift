internal import ParvisAnalysis
internal import ParvisCore

extension Document {
  /// The document as a Markdown page, ending with a line break.
  ///
  /// - Parameter place: where the picture of a file is; nil leaves it out.
  /// - Returns: the page.
  func markdown(_ place: (String) -> String? = { $0 }) -> String {
    var pieces = title.map { ["# " + say($0)] } ?? []
    pieces += self.pieces(of: lead, level: 2, place)
    for part in parts {
      if let heading = part.heading { pieces.append("## " + say(heading)) }
      pieces += self.pieces(of: part.blocks, level: 3, place)
    }
    pieces += self.pieces(of: closing, level: 2, place)
    return pieces.joined(separator: "\n\n") + "\n"
  }

  /// The blocks, sheets one level below the last heading.
  private func pieces(
    of blocks: [Block], level: Int, _ place: (String) -> String?
  ) -> [String] {
    var below = level
    return blocks.flatMap { block -> [String] in
      switch block {
      case .heading(let heading):
        below = level + 1
        return [Self.heading(level) + text(heading)]
      case .paragraph(let phrase, let manner): return [paragraph(phrase, manner)]
      case .list(let items, let manner): return [list(items, manner)]
      case .facts(let facts): return [list(of: facts)]
      case .sheets(let group): return group.sheets.flatMap { pieces(of: $0, level: below) }
      case .table(let table): return pieces(of: table)
      case .figures(let maps): return maps.flatMap { pieces(of: $0, level: below, place) }
      }
    }
  }

  private static func heading(_ level: Int) -> String {
    String(repeating: "#", count: level) + " "
  }

  private func paragraph(_ phrase: Phrase, _ manner: Block.Manner) -> String {
    switch manner {
    case .plain, .faint: say(phrase)
    case .callout, .strong: "**" + words(phrase) + "**" + trace(phrase)
    case .quote: "> " + say(phrase)
    }
  }

  private func list(_ items: [Item], _ manner: Block.ListStyle) -> String {
    items.enumerated().map { number, item in
      // A legend is no list: the findings that follow would go on with it.
      let sign = manner == .numbered ? "\(number + 1). " : manner == .legend ? "" : "- "
      let indent = String(repeating: " ", count: sign.count)
      let mark = item.mark.map { "**" + text($0.label) + "** – " } ?? ""
      return item.details.reduce(sign + mark + say(item.phrase)) { entry, detail in
        switch detail {
        case .reason(let phrase), .more(let phrase): entry + "\\\n" + indent + say(phrase)
        case .action(let phrase): entry + "\\\n" + indent + "→ " + say(phrase)
        case .points(let phrases):
          phrases.reduce(entry) { $0 + "\n" + indent + "- " + say($1) }
        }
      }
    }.joined(
      separator: manner == .findings ? "\n\n" : manner == .legend ? "\\\n" : "\n")
  }

  private func list(of facts: [Fact]) -> String {
    facts.map { fact in
      "- **" + words(fact.label) + "** – " + fact.values.map(say).joined(separator: ", ")
    }.joined(separator: "\n")
  }

  private func pieces(of sheet: Sheet, level: Int) -> [String] {
    let head = [sheet.mark.map { "**" + text($0.label) + "**" }, sheet.subtitle.map(say)]
      .compactMap(\.self).joined(separator: " · ")
    return [Self.heading(level) + say(sheet.title), head, list(of: sheet.facts)]
      .filter { !$0.isEmpty }
  }

  private func pieces(of table: PhraseTable) -> [String] {
    let rows = table.rows.map { row in row.cells.map { $0.map(say).joined(separator: " ; ") } }
    let all = [table.headings.map(text), table.headings.map { _ in "---" }] + rows
    return (table.caption.map { ["*" + text($0) + "*"] } ?? [])
      + [all.map { "| " + $0.joined(separator: " | ") + " |" }.joined(separator: "\n")]
  }

  private func pieces(
    of map: ReportMap, level: Int, _ place: (String) -> String?
  ) -> [String] {
    let pictures = map.pages.compactMap { page in
      place(page.file).map { place in
        "![\(MarkdownText.escaped(page.description))](\(MarkdownText.destination(place)))"
      }
    }
    return [Self.heading(level) + text(map.title)] + pictures + ["*" + text(map.synopsis) + "*"]
  }

  private func text(_ text: Bilingual) -> String { MarkdownText.escaped(text.text(in: language)) }

  private func say(_ phrase: Phrase) -> String { words(phrase) + trace(phrase) }

  private func words(_ phrase: Phrase) -> String {
    phrase.runs.map { MarkdownText.escaped($0.plain(in: language)) }.joined()
  }

  /// « (ligne 12) », set off, or nothing.
  private func trace(_ phrase: Phrase) -> String {
    LineWords.lines(phrase.lines).map { " <small>(\(text($0)))</small>" } ?? ""
  }
}
