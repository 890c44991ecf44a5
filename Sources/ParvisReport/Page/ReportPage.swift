public import ParvisCore

/// The report of a mission as one page that opens without a network.
///
/// Style, script and pictures stand inside; a Content-Security-Policy admits nothing else. Without
/// its script the page is complete, with it one can filter, search, follow links and open sheets.
/// Printed on A4 it numbers its notes.
public struct ReportPage {
  private let report: MissionReport
  private let map: StakeholderMap
  private let pictures: [MapPicture]
  private let darkColours: [PictureColour]

  /// - Parameters:
  ///   - report: what is told.
  ///   - map: the version of the map from which the report was made.
  ///   - pictures: the maps, in their order.
  ///   - darkColours: what the colours of the pictures become on a dark page.
  public init(
    _ report: MissionReport, of map: StakeholderMap, pictures: [MapPicture],
    darkColours: [PictureColour]
  ) {
    self.report = report
    self.map = map
    self.pictures = pictures
    self.darkColours = darkColours
  }

  /// The HTML of the page.
  public var source: String {
    var writer = PageWriter(report: report, map: map)
    var styles = PictureStyles(darkColours: darkColours)
    var sections: [PageDocument.Section] = []
    for section in ReportSection.allCases {
      let body = section == .maps ? maps(&styles) : writer.body(of: section)
      guard !body.isEmpty else { continue }
      sections.append(
        PageDocument.Section(
          id: section.key, heading: section.heading(in: report), body: body))
    }
    let notes = writer.notes.list
    return PageDocument(
      language: report.language, title: report.say(report.head.title), heading: heading,
      sections: sections, tools: PageTools(report: report, map: map).bar,
      footer: "\(notes)\(footer)", pictureStyle: styles.sheet,
      watermark: report.head.watermark.map(report.say)
    ).source
  }

  private func maps(_ styles: inout PictureStyles) -> HTML {
    guard !pictures.isEmpty else { return .empty }
    return """
      <p class="needs-script grey no-print" hidden>\(report.say(PageWords.hint))</p>
      \(PageMaps(pictures: pictures, language: report.language).body(styles: &styles))
      """
  }

  private var heading: HTML {
    let head = report.head
    let overline = [head.town, head.version.map(edition), head.date.map(report.say)]
      .compactMap(\.self).joined(separator: " · ")
    let mark: HTML = report.profile == .public ? " is-public" : .empty
    let subject: HTML = head.subject.map { "<p>\($0)</p>" } ?? .empty
    let question: HTML = head.question.map { "<p><strong>\($0)</strong></p>" } ?? .empty
    return """
      <p class="mark\(mark)">\(report.say(head.mark))</p>
      <p class="overline">\(overline)</p>
      <h1>\(report.say(head.title))</h1>
      \(subject)\(question)<p class="grey">\(report.say(head.confidentiality))</p>
      """
  }

  private func edition(_ version: String) -> String {
    version.first?.isNumber == true ? "v\(version)" : version
  }

  private var footer: HTML {
    let file: HTML = report.head.file.map { " · \($0)" } ?? .empty
    return "<p>\(report.head.tool)\(file)</p>"
  }
}
