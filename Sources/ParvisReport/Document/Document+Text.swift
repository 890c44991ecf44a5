internal import ParvisAnalysis
internal import ParvisCore

extension Document {
  /// The document for a terminal, ending with a line break.
  func text(_ style: TextStyle = .plain) -> String {
    let head = [title.map { bold($0, style) }].compactMap(\.self) + lines(of: lead, style)
    let parts = parts.map { part in
      [part.heading.map { bold($0, style) }].compactMap(\.self)
        + lines(of: part.blocks, style, indent: "  ")
    }
    return ([head] + parts + [lines(of: closing, style)]).filter { !$0.isEmpty }
      .map { $0.joined(separator: "\n") }.joined(separator: "\n\n") + "\n"
  }

  private func lines(of blocks: [Block], _ style: TextStyle, indent: String = "") -> [String] {
    let lines = blocks.flatMap { block -> [String] in
      switch block {
      case .heading(let heading): ["", indent + style.faint(heading.text(in: language))]
      case .paragraph(let phrase, .faint): [indent + style.faint(say(phrase))]
      case .paragraph(let phrase, _): [indent + say(phrase)]
      case .list(let items, let manner): self.lines(of: items, manner, style, indent)
      case .facts(let facts): self.lines(of: facts, indent)
      case .sheets(let group): group.sheets.flatMap { self.lines(of: $0, style, indent) }
      case .table(let table): self.lines(of: table, indent, width: style.width)
      case .figures(let maps):
        maps.flatMap { map in
          [indent + map.title.text(in: language)]
            + ([map.synopsis.text(in: language)] + map.pages.map(\.description))
            .map { indent + indent + $0 }
        }
      }
    }
    return Array(lines.drop { $0.isEmpty })
  }

  private func lines(
    of items: [Item], _ manner: Block.ListStyle, _ style: TextStyle, _ indent: String
  ) -> [String] {
    items.enumerated().flatMap { number, item -> [String] in
      let sign =
        switch manner {
        case .numbered: "\(number + 1). "
        case .bullets, .notices, .questions: "– "
        case .findings, .legend: ""
        }
      let mark = item.mark.map { badge($0, style) + " " } ?? ""
      return [indent + sign + mark + say(item.phrase)]
        + item.details.flatMap { lines(of: $0, style) }.map { indent + "    " + $0 }
    }
  }

  private func lines(of detail: Item.Detail, _ style: TextStyle) -> [String] {
    switch detail {
    case .reason(let phrase): [style.faint(say(phrase))]
    case .action(let phrase): ["→ " + say(phrase)]
    case .more(let phrase): [say(phrase)]
    case .points(let phrases): phrases.map { "– " + say($0) }
    }
  }

  private func lines(of facts: [Fact], _ indent: String) -> [String] {
    facts.map { fact in
      let colon = language == .french ? "\u{A0}: " : ": "
      return indent + say(fact.label) + colon + fact.values.map(say).joined(separator: ", ")
    }
  }

  private func lines(of sheet: Sheet, _ style: TextStyle, _ indent: String) -> [String] {
    let head = [sheet.mark.map { badge($0, style) }, sheet.subtitle.map(say)].compactMap(\.self)
    return [indent + say(sheet.title)]
      + (head.isEmpty ? [] : [indent + "    " + head.joined(separator: " ")])
      + lines(of: sheet.facts, indent + "    ")
  }

  private func lines(of table: PhraseTable, _ indent: String, width: Int?) -> [String] {
    let rows = table.rows.map { row in
      row.cells.map { $0.map(say).joined(separator: " ; ") }
    }
    let headings = table.headings.map { $0.text(in: language) }
    return (table.caption.map { [indent + $0.text(in: language)] } ?? [])
      + AlignedText(rows: [headings] + rows).lines(indent: indent, width: width)
  }

  private func badge(_ mark: Mark, _ style: TextStyle) -> String {
    let label = "[" + mark.label.text(in: language) + "]"
    return switch mark.severityClass {
    case .critical: style.alarming(label)
    case .high: style.notable(label)
    case .watch: label
    }
  }

  private func bold(_ phrase: Phrase, _ style: TextStyle) -> String {
    style.bold(phrase.plain(in: language)) + trace(phrase)
  }

  private func say(_ phrase: Phrase) -> String { phrase.plain(in: language) + trace(phrase) }

  /// « (ligne 12) », or nothing.
  private func trace(_ phrase: Phrase) -> String {
    LineWords.lines(phrase.lines).map { " (\($0.text(in: language)))" } ?? ""
  }
}
