internal import ParvisAnalysis
internal import ParvisCore

/// The widths and heights of the coverage table at one size of type.
struct CoverageLayout {
  /// One public with its texts wrapped.
  struct Row {
    let row: CoverageTable.Row
    let name: WrappedText
    let voices: WrappedText
    let isWithoutVoice: Bool

    var isCritical: Bool { row.figures.severityClass == .critical }
    var height: Double { max(name.height + 8, voices.height + 8, 18) }
  }

  static let rowsOfPage = 25
  static let leftPad = 12.0

  let size: Double
  /// Of the column that says how well each public is covered; next to nothing without one.
  let barWidth: Double
  let columns: TableColumns
  let columnPages: [Range<Int>]
  let nameWidth: Double
  let voicesWidth: Double
  let rows: [Row]
  /// The height that « Thèmes » and « Territoires » take above the headings.
  let kindHeight: Double
  /// Whether no page has columns of two kinds, or all stand on one.
  let keepsKindsTogether: Bool

  var voicesSize: Double { max(7, size - 0.75) }

  init(_ table: CoverageTable, size: Double, width: Double, language: Language) {
    self.size = size
    let barWidth = table.weighsVoices ? 84.0 : 4
    self.barWidth = barWidth
    let columns = TableColumns(
      table.columns.map { CoverageLayout.heading(of: $0, in: language) },
      size: max(7, min(9, size)))
    self.columns = columns
    let voicesSize = max(7, size - 0.75)
    let voices = table.rows.map { VoiceList($0.figures, in: language) }
    let names = table.rows.map { row in
      WrappableText(
        row.audience.name, face: row.figures.severityClass == .critical ? .bold : .regular)
    }
    func natural(_ texts: [WrappableText], _ size: Double, _ least: Double, _ most: Double)
      -> Double
    {
      let widest = texts.reduce(0.0) { widest, text in
        let spaces = Double(text.words.count - 1) * 0.35
        return max(widest, (text.widths.reduce(0, +) + spaces) * size * 1.04)
      }
      return min(most, max(least, widest + Self.leftPad + 8))
    }
    var nameWidth = natural(names, size, 104, max(120, 0.27 * width))
    var voicesWidth = natural(
      voices.map { WrappableText($0.shortest) }, voicesSize, 88, max(96, 0.24 * width))
    let sum = columns.least.reduce(0, +)
    func room() -> Double { width - barWidth - nameWidth - voicesWidth }
    if sum > room() {
      nameWidth = min(nameWidth, max(96, 0.165 * width))
      voicesWidth = min(voicesWidth, max(82, 0.135 * width))
      if sum > room() {
        nameWidth = natural(names, size, 104, max(116, 0.2 * width))
        voicesWidth = max(voicesWidth, 0.15 * width)
      }
    }
    let kinds = table.columns.map(CoverageLayout.kind)
    self.kindHeight = kinds.contains { $0 < 2 } ? 12 : 0
    self.columnPages = columns.pages(in: room(), kinds: kinds)
    self.keepsKindsTogether =
      columnPages.count == 1 || columnPages.allSatisfy { Set(kinds[$0]).count == 1 }
    // What the columns leave free goes to the names.
    if columnPages.count == 1 {
      let used = columns.widths(of: columnPages[0], in: room()).reduce(0, +)
      let free = max(0, room() - used)
      nameWidth += free / 2
      voicesWidth += free / 2
    }
    self.nameWidth = nameWidth
    self.voicesWidth = voicesWidth
    self.rows = table.rows.indices.map { index in
      Row(
        row: table.rows[index],
        name: LabelWrapping.wrap(
          names[index], size: size, width: (nameWidth - Self.leftPad - 6) / 1.03),
        voices: voices[index].wrapped(
          size: voicesSize, width: (voicesWidth - 16) / 1.03, language: language),
        isWithoutVoice: table.rows[index].figures.voices.isEmpty)
    }
  }

  static func heading(of column: CoverageTable.Column, in language: Language) -> String {
    switch column {
    case .theme(let id): id.name
    case .territory(let id): id.name
    case .subject: CoverageWords.subject.text(in: language)
    }
  }

  private static func kind(of column: CoverageTable.Column) -> Int {
    switch column {
    case .theme: 0
    case .territory: 1
    case .subject: 2
    }
  }
}

/// Who speaks for a public, as many names as a cell takes.
struct VoiceList {
  private let names: [String]
  private let count: Int
  private let nobody: String

  /// At most this many names are tried.
  private static let most = 6
  private static let lines = 3

  init(_ figures: AudienceCoverage, in language: Language) {
    self.names = figures.voices.prefix(Self.most).map { voice in
      let name = voice.stakeholder.name
      return voice.isWeak ? CoverageWords.weak(name).text(in: language) : name
    }
    self.count = figures.voices.count
    self.nobody = CoverageWords.nobody.text(in: language)
  }

  /// A text that should fit on one line if it can.
  var shortest: String { names.first ?? nobody }

  func wrapped(size: Double, width: Double, language: Language) -> WrappedText {
    guard !names.isEmpty else {
      return LabelWrapping.wrap(nobody, face: .bold, size: size, width: width)
    }
    for shown in stride(from: names.count, to: 0, by: -1) {
      var text = names.prefix(shown).joined(separator: ", ")
      if shown < count { text += " " + CoverageWords.others(count - shown).text(in: language) }
      let wrapped = LabelWrapping.wrap(text, face: .regular, size: size, width: width)
      if wrapped.lines.count <= Self.lines || shown == 1 {
        return wrapped.lines.count <= Self.lines + 2
          ? wrapped
          : LabelWrapping.wrap(
            text, face: .regular, size: size, width: width, atMost: Self.lines + 2)
      }
    }
    return LabelWrapping.wrap(names[0], face: .regular, size: size, width: width)
  }
}
