internal import ParvisCore

/// A map as the tables of a spreadsheet, one for each section.
///
/// Cells are separated by semicolons in French and by commas in English, in UTF-8 with a byte-order
/// mark and CR LF, which is what spreadsheets open without asking.
package struct MapTables {
  private let written: WrittenMap
  private var language: Language { written.language }

  init(_ written: WrittenMap) {
    self.written = written
  }

  var files: [TableFile] {
    var files: [TableFile] = []
    for section in written.sections {
      files.append(
        TableFile(
          name: Self.fileName(ofSection: section.french, in: language),
          bytes: Array(table(section).marked.utf8))
      )
      if section.french == "scénarios", let returns = returnsTable {
        files.append(
          TableFile(name: Self.returnsName(in: language), bytes: Array(returns.marked.utf8)))
      }
    }
    return files
  }

  static func returnsName(in language: Language) -> String {
    language == .french ? "retour citoyen.csv" : "citizen return.csv"
  }

  /// The file of a section, under its short name where it has one.
  static func fileName(ofSection french: String, in language: Language) -> String {
    let short =
      switch french {
      case "parties prenantes" where language == .french: "acteurs"
      case "publics attendus": language == .french ? "publics" : "audiences"
      default: RootFields.table.key(french, in: language)
      }
    return short + ".csv"
  }

  /// The titles of a table of keys and values.
  static func blockTitles(in language: Language) -> [String] {
    language == .french ? ["clé", "valeur"] : ["key", "value"]
  }

  private func table(_ section: WrittenSection) -> CSVText {
    let layout = TableLayout.of(section: TableLayout.index(of: section.french))
    var table = CSVText(separator: language == .french ? ";" : ",")
    switch section.content {
    case .block(let entries): block(entries, into: &table)
    case .items(let items): self.items(items, layout, into: &table)
    case .links(let links): self.links(links, into: &table)
    case .rows(let rows): self.rows(rows, layout, into: &table)
    case .lines(let lines): for line in lines { table.add([line]) }
    }
    return table
  }

  // MARK: Shapes

  private func block(_ entries: [WrittenEntry], into table: inout CSVText) {
    table.add(Self.blockTitles(in: language))
    let seats = ResourceFields.table.key("tour de table", in: language)
    for entry in entries {
      guard case .block(let inner) = entry.value else {
        table.add([entry.key, cell(entry.value)])
        continue
      }
      if entry.key == seats {
        for one in inner { self.seats(one, into: &table) }
        continue
      }
      for one in inner {
        let value: String =
          if case .text(let text) = one.value { cell(.texts([text])) } else { cell(one.value) }
        table.add([entry.key + " / " + one.key, value])
      }
    }
  }

  /// One row for each bound, « minimum habitants », and for each list of names.
  private func seats(_ entry: WrittenEntry, into table: inout CSVText) {
    switch entry.value {
    case .numbered(let bounds):
      for bound in bounds { table.add([entry.key + " " + bound.name, bound.number]) }
    case .lists(let lists): for list in lists { table.add([entry.key, Self.list(list)]) }
    default: table.add([entry.key, cell(entry.value)])
    }
  }

  private func items(_ items: [WrittenItem], _ layout: TableLayout, into table: inout CSVText) {
    let name = language == .french ? "nom" : "name"
    let returns = ScenarioFields.table.key("retour citoyen", in: language)
    let keys = layout.fields.map { $0.key(in: language) }
    let columns = Columns(
      items.map { item in item.entries.filter { $0.key != returns } }, keys, language)
    table.add([name] + columns.titles)
    for item in items { table.add([item.name] + columns.cells(of: item.entries, cell)) }
  }

  private func links(_ links: [WrittenLink], into table: inout CSVText) {
    let rows = links.map { link in
      var entries = Entries(LinkFields.table, language)
      entries.text("de", link.from)
      entries.text("vers", link.to)
      entries.plain("type", link.type)
      entries.plain("force", link.judgement?.value.typedInTable(on: written.scale, in: language))
      entries.flag("réciproque", link.isMutual)
      return entries.all + (link.judgement?.provenance?.entries(in: language) ?? [])
    }
    let columns = Columns(
      rows, LinkFields.table.entries.map { $0.key(in: language) }, language)
    table.add(columns.titles)
    for row in rows { table.add(columns.cells(of: row, cell)) }
  }

  private func rows(
    _ rows: [WrittenRow], _ layout: TableLayout, and more: [String] = [],
    into table: inout CSVText
  ) {
    let valueTitle = layout.value.map { Self.title($0, in: language) }
    let entries = rows.map { row in
      row.entries + (row.value.map { [WrittenEntry(valueTitle ?? "", $0)] } ?? [])
    }
    let keys = layout.fields.map { $0.key(in: language) } + [valueTitle].compactMap(\.self)
    let columns = Columns(entries, keys + more, language)
    table.add(layout.names.map { Self.title($0, in: language) } + columns.titles)
    for (row, own) in zip(rows, entries) {
      table.add(row.names + columns.cells(of: own, cell))
    }
  }

  /// The title of a column that is no key of the file.
  static func title(_ column: VocabularyEntry, in language: Language) -> String {
    guard language == .english else { return column.french }
    let words = [
      "partie prenante": "stakeholder", "groupe": "group", "dimension": "dimension",
      "objectif": "objective", "sujet": "subject", "scénario": "scenario", "public": "audience",
      "nom": "name", "raison": "reason", "part": "share", "nombre": "count", "position": "position",
      "réaction": "reaction",
    ]
    return words[column.french] ?? column.french
  }

  /// What each public receives and spends in each scenario.
  private var returnsTable: CSVText? {
    let titles = ReturnColumns(written.map.scenarios.flatMap(\.returns), language)
    let rows = written.map.scenarios.flatMap { scenario in
      scenario.returns.map {
        WrittenRow(
          [scenario.id.name, $0.audience.name],
          entries: titles?.entries(of: $0) ?? written.inner($0))
      }
    }
    guard !rows.isEmpty else { return nil }
    var table = CSVText(separator: language == .french ? ";" : ",")
    self.rows(rows, TableLayout.returns, and: titles?.all ?? [], into: &table)
    return table
  }

  // MARK: Cells

  private func cell(_ value: WrittenValue) -> String {
    switch value {
    case .text(let text), .plain(let text): text
    case .texts(let texts): Self.list(texts)
    case .judgement(let judgement): judgement.value.typedInTable(on: written.scale, in: language)
    case .scored(let names):
      names.map { name in
        let score = name.judgement?.value.typedInTable(on: written.scale, in: language)
        return Self.part(name.name, score)
      }.joined(separator: " | ")
    case .numbered(let numbers):
      numbers.map { Self.part($0.name, $0.number) }.joined(separator: " | ")
    case .lists(let lists): lists.map { Self.list($0) }.joined(separator: " | ")
    case .block(let entries): Self.answers(entries)
    }
  }

  /// Texts with what they answer, each answer beside its text.
  private static func answers(_ entries: [WrittenEntry]) -> String {
    entries.flatMap { entry -> [String] in
      guard case .texts(let texts) = entry.value else { return [] }
      return texts.map { part(entry.key) + " : " + part($0) }
    }.joined(separator: " | ")
  }

  /// Several texts in one cell.
  package static func list(_ texts: [String]) -> String { texts.map(part).joined(separator: " | ") }

  /// A part of a list, quoted when a sign in it would cut it.
  private static func part(_ text: String) -> String {
    let isSimple =
      text.allSatisfy { $0.isLetter || " '’.()/-".contains($0) || $0.isNumber }
      && text.last?.isNumber != true && text.first?.isLetter == true
    return isSimple ? text : "\"" + text.replacing("\"", with: "\"\"") + "\""
  }

  private static func part(_ name: String, _ value: String?) -> String {
    part(name) + (value.map { " : " + $0 } ?? "")
  }
}

/// The columns that a set of rows needs, in the order of the vocabulary.
private struct Columns {
  let titles: [String]
  private let keys: [(key: String, provenance: String?)]

  init(_ rows: [[WrittenEntry]], _ order: [String], _ language: Language) {
    var used: Set<String> = []
    var provenance: [String: Set<String>] = [:]
    for entry in rows.joined() {
      used.insert(entry.key)
      guard case .judgement(let judgement) = entry.value else { continue }
      for one in judgement.provenance?.entries(in: language) ?? [] {
        provenance[entry.key, default: []].insert(one.key)
      }
    }
    let words = JudgementFields.table.entries.map { $0.key(in: language) }
    keys = order.filter(used.contains).flatMap { key in
      [(key, nil)] + words.filter { provenance[key]?.contains($0) == true }.map { (key, $0) }
    }
    titles = keys.map { column in column.key + (column.provenance.map { " " + $0 } ?? "") }
    self.language = language
  }

  private let language: Language

  func cells(of entries: [WrittenEntry], _ cell: (WrittenValue) -> String) -> [String] {
    keys.map { column in
      guard let entry = entries.first(where: { $0.key == column.key }) else { return "" }
      guard let word = column.provenance else { return cell(entry.value) }
      guard case .judgement(let judgement) = entry.value,
        let own = judgement.provenance?.entries(in: language).first(where: { $0.key == word })
      else { return "" }
      return cell(own.value)
    }
  }
}
