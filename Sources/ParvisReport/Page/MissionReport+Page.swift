internal import ParvisCore

extension MissionReport {
  /// The report as one page that opens without a network.
  ///
  /// Style, script and pictures stand inside; a Content-Security-Policy admits nothing else. Without
  /// its script the page is complete, with it one can filter, search, follow links and open sheets.
  /// Printed on A4 it numbers its notes.
  ///
  /// - Parameter darkColours: what the colours of the pictures become on a dark page.
  /// - Returns: the HTML of the page.
  public func page(darkColours: [PictureColour]) -> String {
    let document = document
    var writer = HTMLWriter(language, file: head.file, darkColours: darkColours)
    let parts = document.parts.map { part in (part, writer.html(part.blocks)) }
    let file: HTML = head.file.map { " · \($0)" } ?? .empty
    return PageDocument(
      language: language, title: head.title.text(in: language), heading: head.html(in: language),
      parts: parts, tools: PageTools(language: language, filters: document.filters).bar,
      footer: "\(writer.notes.list)<p>\(ProductVersion.current)\(file)</p>",
      pictureStyle: writer.styles.sheet, watermark: head.watermark?.text(in: language)
    ).source
  }
}

extension Document {
  /// What its sheets can be filtered by.
  fileprivate var filters: [SheetGroup.Filter] {
    parts.flatMap(\.blocks).flatMap { block -> [SheetGroup.Filter] in
      if case .sheets(let group) = block { group.filters } else { [] }
    }
  }
}
