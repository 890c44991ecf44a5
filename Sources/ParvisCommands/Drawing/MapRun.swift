internal import GraphvizKit
internal import ParvisCore
internal import ParvisMission
internal import ParvisRendering

/// Composes, looks over, draws and writes the maps of one command, one kind after the other.
///
/// A kind that cannot be drawn takes nothing from the others; its old files stay as they are.
struct MapRun {
  let kinds: [any MapKind]
  let analysis: MissionAnalysis
  let language: Language
  let engine: any DrawingEngine
  let renderer: SceneRenderer
  /// Where the maps go; nil when they are only looked over.
  let plan: OutputPlan?
  /// Whether the findings of the lint are printed.
  let isLinted: Bool
  /// How each kind is to be drawn.
  let options: @Sendable (any MapKind) -> MapOptions

  /// - Throws: ``CommandFailure`` with the exit code of the worst that happened.
  func run() async throws {
    var folder = try plan?.prepare(for: analysis.version.profile)
    // Composing maps goes on while the other process starts, and while it draws.
    let series = MapSeries(kinds, of: analysis, by: renderer, options: options)
    if let plan, plan.format != .dot { try DrawingTrouble.requireFonts(of: engine, in: language) }
    let progress = Progress()
    defer { progress.finish() }
    var status: ExitStatus?
    for (index, kind) in kinds.enumerated() {
      progress.report(MapMessages.drawing(kind, index + 1, of: kinds.count), in: language)
      let pages = await series.pages(at: index)
      progress.clear()
      if let earlier = options(kind).earlier, pages.allSatisfy(earlier.isForeign) {
        Console.current.say(LikeOption.foreign(kind).text(in: language))
      }
      do {
        if isLinted, try printFindings(in: pages, of: kind) { status = status ?? .found }
        guard let plan else { continue }
        let map = try series.drawn(pages, of: kind, as: plan.format)
        if let stop = map.straightened {
          Console.current.say(DrawingMessages.straightened(kind, stop).text(in: language))
        }
        progress.clear()
        try plan.write(map.pages.map(\.bytes), of: kind, into: &folder)
      } catch let error as GraphvizError {
        progress.clear()
        let trouble = try DrawingTrouble.say(error, of: kind, in: language)
        if status == nil || status == .found { status = trouble }
      }
    }
    if isLinted, status == nil { Console.current.say(MapMessages.nothingFound.text(in: language)) }
    if let status { throw CommandFailure(status) }
  }

  /// Prints what a careful reader would stumble over, on the page as it is composed and drawn.
  ///
  /// - Returns: whether there is anything.
  private func printFindings(in pages: [Scene], of kind: any MapKind) throws -> Bool {
    var hasFindings = false
    for (index, page) in pages.enumerated() {
      let whole = try renderer.whole(page).scene
      let composed = SceneLint.findings(in: whole)
      let drawn = try DrawnLint.findings(in: whole, engine: engine)
      let place = MapMessages.place(kind, page: index + 1, of: pages.count)
      for finding in composed + drawn.filter({ !composed.contains($0) }) {
        hasFindings = true
        let line = MapMessages.finding(finding, in: place).text(in: language)
        try Console.current.put(line + "\n")
      }
    }
    return hasFindings
  }
}
