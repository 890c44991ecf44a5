internal import GraphvizKit
internal import ParvisAnalysis
internal import ParvisCore
internal import ParvisRendering
internal import ParvisReport

/// Draws the maps of a report, each page once as SVG and, for documents, once as a bitmap.
struct ReportDrawings {
  let engine: any DrawingEngine
  let page: MapPage
  /// How long to search for good arrangements, 1 for the full search.
  let effort: Double
  let language: Language
  let hasBitmaps: Bool
  let progress: Progress

  /// One map with its pages in order.
  struct Drawn {
    let kind: any MapKind
    let pages: [Page]
  }

  struct Page {
    let picture: MapPicture
    /// Nil when no document asks for it.
    let bitmap: [UInt8]?
  }

  /// Every map that the version holds; a kind that cannot be drawn is said and left out.
  ///
  /// - Returns: the maps, and the exit code of the worst that happened.
  /// - Throws: ``CommandFailure`` when the machine cannot draw at all.
  func maps(of analysis: DisclosedAnalysis) async throws -> (maps: [Drawn], status: ExitStatus?) {
    let kinds = MapKindCatalog.all.filter { kind in
      !kind.needsSubject && analysis.refusal(of: kind) == nil
    }
    let options = MapOptions(page: page, language: language, effort: effort)
    let compositions = kinds.map { kind in
      Task { kind.pages(of: analysis[kind], options: options) }
    }
    try DrawingTrouble.requireFonts(of: engine, in: language)
    var maps: [Drawn] = []
    var status: ExitStatus?
    for (index, kind) in kinds.enumerated() {
      progress.report(MapMessages.drawing(kind, index + 1, of: kinds.count), in: language)
      let scenes = await compositions[index].value
      do {
        let pages = try scenes.enumerated().map { number, scene in
          try draw(scene, page: number + 1, of: kind, analysis[kind])
        }
        maps.append(Drawn(kind: kind, pages: pages))
      } catch let error as GraphvizError {
        progress.clear()
        let trouble = try DrawingTrouble.say(error, of: kind, in: language)
        status = status ?? trouble
      }
    }
    return (maps, status)
  }

  private func draw(
    _ scene: Scene, page: Int, of kind: any MapKind, _ analysis: Analysis
  ) throws -> Page {
    let renderer = SceneRenderer(engine: engine)
    let drawing = try renderer.drawing(of: scene, as: .svg)
    if let stop = drawing.straightened {
      progress.clear()
      Console.current.say(DrawingMessages.straightened(kind, stop).text(in: language))
    }
    // The links have their ways: the bitmap does not look for them again.
    let bitmap = hasBitmaps ? try renderer.render(drawing.scene, as: .png) : nil
    return Page(
      picture: MapPicture(
        kind: kind.key, name: page == 1 ? kind.key : "\(kind.key)-\(page)", title: scene.title,
        summary: scene.summary, svg: String(decoding: drawing.bytes, as: UTF8.self),
        analysis: analysis),
      bitmap: bitmap)
  }
}
