internal import ParvisAnalysis
internal import ParvisCore

/// A piece of a document: what a section says once and every format prints.
enum Block: Hashable, Sendable {
  /// Stands over what follows, below the heading of the section.
  case heading(Bilingual)
  case paragraph(Phrase, Manner = .plain)
  case list([Item], ListStyle)
  /// Questions or names, each with its answer.
  case facts([Fact])
  case sheets(SheetGroup)
  case table(PhraseTable)
  /// Maps, each with what it shows in words.
  case figures([ReportMap])

  /// How a paragraph is set.
  enum Manner: Hashable, Sendable {
    case plain
    /// Said in a lower voice.
    case faint
    /// Set off from the rest.
    case callout
    case strong
    /// Words of the file.
    case quote
  }

  enum ListStyle: Hashable, Sendable {
    case numbered
    case bullets
    /// What has to be known before the rest is read.
    case notices
    /// What is still to be answered.
    case questions
    /// Each with its mark, its reasons and what to do.
    case findings
    /// What the marks mean.
    case legend
  }
}

/// One entry of a list.
struct Item: Hashable, Sendable {
  var mark: Mark?
  let phrase: Phrase
  var details: [Detail] = []

  init(_ phrase: Phrase, mark: Mark? = nil, details: [Detail] = []) {
    self.phrase = phrase
    self.mark = mark
    self.details = details
  }

  /// What stands under an entry.
  enum Detail: Hashable, Sendable {
    /// Why it matters.
    case reason(Phrase)
    /// What to do.
    case action(Phrase)
    case more(Phrase)
    case points([Phrase])
  }
}

/// The class of a finding, as a word and a colour.
struct Mark: Hashable, Sendable {
  let severityClass: SeverityClass

  var label: Bilingual { severityClass.label }

  init?(_ severityClass: SeverityClass?) {
    guard let severityClass else { return nil }
    self.severityClass = severityClass
  }
}

/// A label and what it stands for.
struct Fact: Hashable, Sendable {
  let label: Phrase
  let values: [Phrase]
  /// One value below the other, for those that are long.
  let isList: Bool

  init(_ label: Phrase, _ values: [Phrase], isList: Bool = false) {
    self.label = label
    self.values = values
    self.isList = isList
  }

  init(_ label: Bilingual, _ values: [Phrase], isList: Bool = false) {
    self.init(Phrase(label), values, isList: isList)
  }
}

/// All that is said of one stakeholder or public.
struct Sheet: Hashable, Sendable {
  /// What leads to it: the group of the maps that stands for it.
  let key: String
  /// `public`, or the class of a category.
  let kind: String
  let title: Phrase
  let mark: Mark?
  let subtitle: Phrase?
  let facts: [Fact]
  /// By what it is found: the values of each filter.
  let filters: [String: [String]]

  /// Facts without values are left out.
  init(
    key: String, kind: String, title: Phrase, mark: Mark? = nil, subtitle: Phrase? = nil,
    facts: [Fact], filters: [String: [String]]
  ) {
    self.key = key
    self.kind = kind
    self.title = title
    self.mark = mark
    self.subtitle = subtitle
    self.facts = facts.filter { !$0.values.isEmpty }
    self.filters = filters
  }
}

/// Sheets side by side, and what they can be filtered by.
struct SheetGroup: Hashable, Sendable {
  /// `publics`, `sheets`.
  let name: String
  let sheets: [Sheet]
  var filters: [Filter] = []

  /// A choice among sheets.
  struct Filter: Hashable, Sendable {
    /// `theme`: that of the sheets' own values.
    let key: String
    let label: Bilingual
    let choices: [Choice]

    struct Choice: Hashable, Sendable {
      let value: String
      let label: Bilingual
    }
  }
}

/// Rows under headings.
struct PhraseTable: Hashable, Sendable {
  var caption: Bilingual?
  let headings: [Bilingual]
  let rows: [Row]

  struct Row: Hashable, Sendable {
    /// The group of the maps that the row is about; nil for none in particular.
    var key: String?
    /// As many as there are headings; a cell may hold several phrases.
    let cells: [[Phrase]]
  }
}

extension PhraseTable {
  /// A table of values, as phrases.
  init(_ table: DataTable) {
    self.init(
      caption: table.caption, headings: table.headings,
      rows: table.rows.map { row in
        Row(
          key: row.key,
          cells: row.cells.map { cell in
            if cell.isEmpty { return [] }
            if case .name(let name) = cell { return [Phrase(name: name)] }
            return [Phrase(Bilingual { cell.text(in: $0) })]
          })
      })
  }
}
