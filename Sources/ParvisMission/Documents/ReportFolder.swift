public import GraphvizKit
internal import ParvisAnalysis
internal import ParvisCore
public import ParvisRendering
public import ParvisReport

/// The report of a mission with its maps and tables: a folder of files as values.
public struct ReportFolder: Sendable {
  public let report: MissionReport
  public let maps: [DrawnMap]
  /// The page, the text, the maps, the tables and the figures, in this order.
  public let files: [MissionFile]

  /// What happens while the maps are drawn.
  public enum Event: Sendable {
    /// A map is begun, the number-th of so many.
    case drawing(any MapKind, number: Int, count: Int)
    /// A map is drawn, but with straight links.
    case straightened(any MapKind, DrawingStop)
    /// A map could not be drawn, and is left out.
    case notDrawn(any MapKind, GraphvizError)
  }

  /// Works out and draws everything that the version holds.
  ///
  /// - Parameters:
  ///   - analysis: what is told and drawn.
  ///   - engine: what draws: the library in this process, unless another is given.
  ///   - page: of the maps.
  ///   - effort: how long to search for good arrangements, 1 for the full search.
  ///   - hasBitmaps: whether documents will need the maps as pictures of dots.
  ///   - note: is told what happens; what it throws ends the work.
  /// - Throws: what `note` throws.
  /// - Complexity: that of the rankings and of the drawings.
  public init(
    of analysis: MissionAnalysis, by engine: any DrawingEngine = GraphvizEngine(),
    page: MapPage = .auto, effort: Double = 1, hasBitmaps: Bool = false,
    note: (Event) throws -> Void = { _ in }
  ) async throws {
    let version = analysis.version
    async let rankings = RobustRankings(of: version.disclosed)
    let options = MapOptions(page: page, language: version.language, effort: effort)
    let series = MapSeries(analysis.kinds, of: analysis, by: SceneRenderer(engine: engine)) { _ in
      options
    }
    var maps: [DrawnMap] = []
    for (index, kind) in series.kinds.enumerated() {
      try note(.drawing(kind, number: index + 1, count: series.kinds.count))
      let scenes = await series.pages(at: index)
      do {
        let map = try series.drawn(scenes, of: kind, as: .svg, hasBitmaps: hasBitmaps)
        if let stop = map.straightened { try note(.straightened(kind, stop)) }
        maps.append(map)
      } catch let error as GraphvizError {
        try note(.notDrawn(kind, error))
      }
    }
    self.maps = maps
    self.report = MissionReport(
      of: analysis.whole, rankings: await rankings, lines: version.lines, file: version.file,
      maps: maps.map { $0.told(options) }, notDrawn: analysis.leftOut, language: version.language)
    self.files = Self.files(of: report)
  }

  /// The text of the report with its maps inside, for documents.
  public var illustratedMarkdown: String {
    let folder = FileNames.maps.text(in: report.language)
    var bitmaps: [String: String] = [:]
    for map in maps {
      for (number, page) in map.pages.enumerated() {
        bitmaps[map.file(ofPage: number + 1, in: folder)] = page.bitmap.map {
          "data:image/png;base64," + Base64.text(of: $0)
        }
      }
    }
    return report.markdown { bitmaps[$0] }
  }

  private static func files(of report: MissionReport) -> [MissionFile] {
    let language = report.language
    let title = FileNames.report.text(in: language)
    let folder = FileNames.tables.text(in: language)
    let page = report.page(
      darkColours: ColourScheme.darkened.map { PictureColour(light: $0.light, dark: $0.dark) })
    let texts =
      [(title + ".html", page), (title + ".md", report.markdown)]
      + report.maps.flatMap { $0.pages.map { ($0.file, $0.svg) } }
      + report.tables.map { table in
        (folder + "/" + table.name.text(in: language) + ".csv", table.table.csv(in: language))
      }
      + [(FileNames.figures.text(in: language) + ".json", report.jsonText)]
    return texts.map { MissionFile($0, $1) }
  }
}

/// A file of a folder, before it is written anywhere.
public struct MissionFile: Hashable, Sendable {
  /// Its path below the folder, with `/`.
  public let name: String
  public let bytes: [UInt8]

  public init(name: String, bytes: [UInt8]) {
    self.name = name
    self.bytes = bytes
  }

  init(_ name: String, _ text: String) {
    self.init(name: name, bytes: Array(text.utf8))
  }
}

extension DrawnMap {
  /// The map as the report shows it.
  fileprivate func told(_ options: MapOptions) -> ReportMap {
    let folder = FileNames.maps.text(in: options.language)
    return ReportMap(
      key: kind.key, title: kind.title(of: analysis, options: options),
      synopsis: kind.synopsis(of: analysis, options: options),
      pages: pages.enumerated().map { number, page in
        ReportMap.Page(
          name: name(ofPage: number + 1), file: file(ofPage: number + 1, in: folder),
          title: page.title, description: page.summary,
          svg: String(decoding: page.bytes, as: UTF8.self))
      },
      table: kind.table(of: analysis, options: options))
  }

  fileprivate func file(ofPage number: Int, in folder: String) -> String {
    folder + "/" + name(ofPage: number) + ".svg"
  }
}
