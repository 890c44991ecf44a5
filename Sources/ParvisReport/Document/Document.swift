public import ParvisCore

/// A document before it has a format: its title, its parts in order, and the blocks of each.
///
/// A new part, a new column or a new sentence is said once, here; the formats print all of it.
struct Document: Hashable, Sendable {
  /// A part with its heading.
  struct Part: Hashable, Sendable {
    /// A stable key, for anchors: `missing`.
    let key: String
    let heading: Phrase?
    var blocks: [Block]
  }

  let language: Language
  var title: Phrase?
  /// What is said before the first part.
  var lead: [Block] = []
  let parts: [Part]
  /// What is said after the last one.
  var closing: [Block] = []
}

/// A part of a document: its data, its blocks and its words, in one file.
protocol Section: Sendable {
  /// A stable key, for anchors: `missing`.
  var key: String { get }
  var heading: Bilingual? { get }
  /// What it says, in every format; empty when there is nothing to tell.
  var blocks: [Block] { get }
  /// The same for a spreadsheet, where it is a table.
  var tables: [ReportTable] { get }
  /// The same for other programs, as the schema has it.
  func members(in language: Language) -> [String: JSONValue]
}

extension Section {
  var heading: Bilingual? { nil }
  var tables: [ReportTable] { [] }
  func members(in language: Language) -> [String: JSONValue] { [:] }

  var part: Document.Part {
    Document.Part(key: key, heading: heading.map { Phrase($0) }, blocks: blocks)
  }
}

extension Document.Part {
  /// Sections that stand together, the others below the first that has something to tell; nil when
  /// none has.
  init?(of sections: [any Section]) {
    let told = sections.filter { !$0.blocks.isEmpty }
    guard let first = told.first, let lead = sections.first else { return nil }
    self.init(key: lead.key, heading: first.heading.map { Phrase($0) }, blocks: first.blocks)
    for section in told.dropFirst() {
      if let heading = section.heading { blocks.append(.heading(heading)) }
      blocks += section.blocks
    }
  }
}

/// A table of a report for a spreadsheet.
public struct ReportTable: Sendable {
  /// The file without its ending, such as `manques`, `missing`.
  public let name: Bilingual
  public let table: DataTable
}
