/// Where the titles of a table of any kind stand, and what separates its columns.
///
/// Above them there may be title lines, dates, blank lines, the line `sep=;` of Excel.
package struct TitleSearch {
  /// How far the titles may stand below the first line.
  private static let searched = 40

  package private(set) var separator: UInt8 = 0x2C
  /// The row of the titles; nil when no row has a known one.
  package private(set) var titles: CSVRecords.Record?

  private let bytes: [UInt8]

  /// - Parameters:
  ///   - bytes: UTF-8, without byte-order mark.
  ///   - score: how many titles of a row are known; those of the row with the most are meant.
  /// - Complexity: O(length of the first rows).
  package init(_ bytes: [UInt8], score: ([String]) -> Int) {
    self.bytes = bytes
    var best = 0
    for separator in [0x09, 0x3B, 0x2C, 0x7C] as [UInt8] {
      var records = CSVRecords(bytes, in: bytes.indices, separator: separator)
      for _ in 0..<Self.searched {
        guard let record = try? records.next() else { break }
        let found = score(record.cells.prefix(TableScan.mostColumns).map(\.text))
        guard found > best else { continue }
        best = found
        titles = record
        self.separator = separator
      }
    }
  }

  /// The first row that is not the line `sep=;`, cut at the first sign that may be a separator.
  package var firstRow: CSVRecords.Record? {
    var records = CSVRecords(bytes)
    while let record = try? records.next() {
      if record.cells.first?.text.lowercased().hasPrefix("sep=") != true { return record }
    }
    return nil
  }

  /// Calls with each row below the titles that holds anything.
  package func eachRow(
    below titles: CSVRecords.Record, separator: UInt8,
    _ body: (CSVRecords.Record) -> Void
  ) throws(CSVRecords.Problem) {
    var records = CSVRecords(bytes, in: bytes.indices, separator: separator)
    while let record = try records.next() {
      guard record.line > titles.line, record.cells.contains(where: { !$0.text.isEmpty }) else {
        continue
      }
      // The line of dashes below the titles of a Markdown table.
      let isRule =
        separator == 0x7C && record.cells.allSatisfy { $0.text.allSatisfy("-: ".contains) }
      guard !isRule else { continue }
      body(record)
    }
  }
}
