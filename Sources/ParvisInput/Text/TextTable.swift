/// One of the tables that a text is put together from, with the places of its cells.
package struct TextTable: Hashable, Sendable {
  /// A cell and the column in which it stands.
  struct Mark: Hashable, Sendable {
    let start: Int
    let column: Int
  }

  /// The name under which problems are reported.
  let name: String
  /// How many lines stand before it in the whole text.
  let firstLine: Int
  /// The title of each column.
  package var titles: [String] = []
  /// The cells below the titles, in the order of the text.
  var marks: [Mark] = []

  package init(name: String, firstLine: Int) {
    self.name = name
    self.firstLine = firstLine
  }

  /// The title of the column that holds a byte.
  ///
  /// - Complexity: O(log cells).
  func heading(at offset: Int) -> String? {
    var low = 0
    var high = marks.count
    while low < high {
      let middle = (low + high) / 2
      if marks[middle].start <= offset { low = middle + 1 } else { high = middle }
    }
    guard low > 0, titles.indices.contains(marks[low - 1].column) else { return nil }
    let title = titles[marks[low - 1].column]
    return title.isEmpty ? nil : title
  }
}
