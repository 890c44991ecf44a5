internal import ParvisAnalysis
internal import ParvisCore

extension MissionReport {
  /// The report as a Markdown page, ending with a line break.
  ///
  /// Each map is a picture with its alternative text; the files stand beside the page.
  public var markdown: String { markdown { $0 } }

  /// The report as a Markdown page with its pictures elsewhere.
  ///
  /// - Parameter place: where the picture of a file is; nil leaves it out.
  /// - Returns: the page.
  public func markdown(_ place: (String) -> String?) -> String {
    var blocks = headBlocks
    for section in sections {
      blocks.append("## " + MarkdownText.escaped(say(section.heading(in: self))))
      blocks += self.blocks(of: section, place)
    }
    blocks.append("*" + MarkdownText.escaped(say(head.mark)) + " · Parvis \(head.tool)*")
    return blocks.joined(separator: "\n\n") + "\n"
  }

  private func blocks(of section: ReportSection, _ place: (String) -> String?) -> [String] {
    switch section {
    case .actions: actionBlocks
    case .missing: missingBlocks
    case .framing: framingBlocks
    case .maps: maps.map { picture($0, place) }
    case .stakeholders: stakeholders.flatMap(sheetBlocks)
    case .relays: relayBlocks
    case .method: methodBlocks
    }
  }

  private func text(_ text: Bilingual) -> String { MarkdownText.escaped(say(text)) }

  /// « (ligne 12) », set off, or nothing.
  private func lines(_ numbers: [Int]) -> String {
    MissionMessages.lines(numbers).map { " <small>(\(say($0)))</small>" } ?? ""
  }

  private func heading(_ title: Bilingual) -> String { "### " + text(title) }

  private var headBlocks: [String] {
    var blocks = ["# " + text(head.title), "**\(text(head.mark))**"]
    let edition = [
      head.town, head.version.map { "Version \($0)" }, head.date.map(say), head.file,
    ].compactMap(\.self)
    if !edition.isEmpty { blocks.append(MarkdownText.escaped(edition.joined(separator: " · "))) }
    if let subject = head.subject { blocks.append(MarkdownText.escaped(subject)) }
    if let question = head.question {
      blocks.append("> " + text(MissionMessages.labelled(MissionMessages.question, question)))
    }
    blocks.append(text(head.confidentiality))
    return blocks
  }

  private var actionBlocks: [String] {
    var blocks: [String] = []
    if !actions.isEmpty {
      blocks.append(
        actions.enumerated().map { "\($0 + 1). " + text($1.text) + lines($1.lines) }
          .joined(separator: "\n"))
    }
    if !notices.isEmpty {
      blocks.append(notices.map { "- " + text($0.text) + lines($0.lines) }.joined(separator: "\n"))
    }
    return blocks
  }

  private var missingBlocks: [String] {
    var blocks = missing.map { item in
      let label = item.severityClass.map { "**" + text($0.label) + "** – " } ?? ""
      var rows = ["- " + label + text(item.finding) + lines(item.lines)]
      if let reason = item.reason { rows.append("  " + text(reason)) }
      rows.append("  → " + text(item.advice))
      return rows.joined(separator: "\\\n")
    }
    if !audiences.isEmpty {
      blocks += [heading(MissionMessages.publics), audienceTable.markdownList]
    }
    return blocks
  }

  private var framingBlocks: [String] {
    var blocks: [String] = []
    let entries = framing.roles + framing.answers
    if !entries.isEmpty {
      blocks.append(
        entries.map { entry in
          "- **" + text(entry.label) + "** – " + text(entry.value) + lines(entry.lines)
        }.joined(separator: "\n"))
    }
    if !framing.unanswered.isEmpty {
      blocks.append(heading(MissionMessages.unanswered))
      blocks.append(framing.unanswered.map { "- " + text($0) }.joined(separator: "\n"))
    }
    if !framing.themes.isEmpty {
      blocks.append(heading(MissionMessages.room))
      blocks.append(
        framing.themes.map { theme in
          let frame = theme.framework.map { " – " + MarkdownText.escaped($0) } ?? ""
          return "- " + MarkdownText.escaped(theme.theme.name) + " – " + text(theme.label) + frame
            + lines(theme.lines)
        }.joined(separator: "\n"))
    }
    if let nothing = framing.nothingNegotiable { blocks.append("**\(text(nothing))**") }
    return blocks
  }

  private func picture(_ map: MapEntry, _ place: (String) -> String?) -> String {
    let pictures = map.pages.compactMap { page in
      place(page.file).map { place in
        "![\(MarkdownText.escaped(page.description))](\(MarkdownText.destination(place)))"
      }
    }
    return ([heading(map.title)] + pictures + ["*" + text(map.synopsis) + "*"])
      .joined(separator: "\n\n")
  }

  private func sheetBlocks(_ sheet: StakeholderSheet) -> [String] {
    var blocks = ["### " + MarkdownText.escaped(sheet.name) + lines(sheet.lines)]
    let category = sheet.category?.label ?? MissionMessages.categoryToBeStated
    let facts = [say(category), sheet.role].compactMap(\.self) + sheet.territories.map(\.name)
    blocks.append(MarkdownText.escaped(facts.joined(separator: " · ")))
    var rows: [String] = []
    func add(_ label: Bilingual, _ parts: [String]) {
      guard !parts.isEmpty else { return }
      rows.append("- **\(text(label))** – " + parts.joined(separator: ", "))
    }
    add(
      MissionMessages.scores,
      sheet.scores.map { text($0.label) + " " + text($0.text) + lines($0.lines) })
    add(
      MissionMessages.voices,
      sheet.voices.map { voice in
        let strength = voice.strength.map { " (\(text($0)))" } ?? ""
        return text(voice.label) + " " + MarkdownText.escaped(voice.audience.name) + strength
          + lines(voice.lines)
      })
    add(
      MissionMessages.themes,
      sheet.themes.map { theme in
        let score = theme.score.map { " (\(text($0)))" } ?? ""
        return MarkdownText.escaped(theme.theme.name) + score + lines(theme.lines)
      })
    add(MissionMessages.links, sheet.links.map(link))
    add(MissionMessages.ranks, sheet.ranks.map { text($0.title) + " " + text($0.text) })
    if !rows.isEmpty { blocks.append(rows.joined(separator: "\n")) }
    return blocks
  }

  private func link(_ row: StakeholderSheet.LinkRow) -> String {
    let strength = row.strength.map { " (\(text($0)))" } ?? ""
    let arrow =
      switch row.direction {
      case .outgoing: "→"
      case .incoming: "←"
      case .mutual: "↔"
      }
    return text(row.kind.label) + " \(arrow) " + MarkdownText.escaped(row.other.name) + strength
      + lines(row.lines)
  }

  private var relayBlocks: [String] {
    guard let relays else { return [] }
    if let reason = relays.notStudied { return [text(reason)] }
    var blocks: [String] = []
    if !relays.singlePoints.isEmpty {
      blocks.append(relays.singlePoints.map { "- " + text($0.text) }.joined(separator: "\n"))
    }
    blocks.append(relayTable.markdownList)
    return blocks
  }

  private var methodBlocks: [String] {
    var blocks = method.method.map(text)
    if !method.uncertainty.isEmpty {
      blocks.append(heading(MissionMessages.uncertainty))
      blocks += method.uncertainty.map { text($0.text) + lines($0.lines) }
    }
    if !method.sources.isEmpty {
      blocks.append(heading(MissionMessages.sources))
      blocks.append(
        method.sources.map { "- " + MarkdownText.escaped($0) }.joined(separator: "\n"))
    }
    blocks.append(heading(MissionMessages.limits))
    blocks.append(method.limits.map { "- " + text($0) }.joined(separator: "\n"))
    return blocks
  }
}
