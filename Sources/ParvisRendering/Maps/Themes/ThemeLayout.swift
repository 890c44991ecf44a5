internal import ParvisCore

/// The widths and heights of the map of themes at one size of type.
struct ThemeLayout {
  static let rowsOfPage = 60
  static let symbolWidth = 18.0
  /// The air round a theme's heading.
  static let gap = 4.0

  let size: Double
  let columns: TableColumns
  let columnPages: [Range<Int>]
  let nameWidth: Double
  let names: [WrappedText]
  /// The room for negotiation of each theme in words, in its column.
  let words: [String?]
  /// The label of the last row.
  let sum: WrappedText

  var heights: [Double] { names.map { max($0.height + 4, 14.4) } }
  var sumHeight: Double { max(22, sum.height + 8) }
  static let wordSize = 7.2

  init(_ table: ThemeGrid, size: Double, width: Double, language: Language) {
    self.size = size
    self.words = table.themes.map { $0.negotiability?.label.text(in: language) }
    let words = words.compactMap(\.self)
    let columns = TableColumns(
      table.themes.map(\.name), size: max(7.5, min(10, size)),
      floor: words.reduce(0) {
        max($0, TypeFace.regular.width(of: $1, size: Self.wordSize) * 1.04 + 12)
      })
    self.columns = columns
    let texts = table.rows.map { WrappableText($0.name) }
    let natural = texts.reduce(0.0) { widest, text in
      max(
        widest,
        (text.widths.reduce(0, +) + Double(text.words.count - 1) * 0.32) * size * 1.04)
    }
    var nameWidth = min(max(natural + Self.symbolWidth + 8, 120), 0.36 * width)
    let asked = columns.least.reduce(0, +)
    if asked > width - nameWidth { nameWidth = min(nameWidth, max(120, 0.22 * width)) }
    self.columnPages = columns.pages(
      in: width - nameWidth, kinds: [Int](repeating: 0, count: table.themes.count))
    if columnPages.count == 1 {
      let used = columns.widths(of: columnPages[0], in: width - nameWidth).reduce(0, +)
      nameWidth = min(0.45 * width, width - used)
    }
    self.nameWidth = nameWidth
    self.names = texts.map {
      LabelWrapping.wrap($0, size: size, width: (nameWidth - Self.symbolWidth - 6) / 1.03)
    }
    let score = Numbers.rounded(table.scale)
    self.sum = LabelWrapping.wrap(
      ThemeWords.strongly(from: score).text(in: language), face: .bold, size: max(7, size - 0.5),
      width: (nameWidth - 12) / 1.04)
  }
}

extension Numbers {
  /// The least whole score that is three quarters of a scale or more.
  fileprivate static func rounded(_ scale: Scale) -> Double { scale.value(of: 0.75).rounded(.up) }
}
