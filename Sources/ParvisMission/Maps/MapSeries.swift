public import GraphvizKit
public import ParvisAnalysis
public import ParvisRendering

/// The maps of one version: composed together, drawn one kind after the other.
///
/// Composing goes on while a first map is drawn. What a run does with each map is up to it.
public struct MapSeries: Sendable {
  public let kinds: [any MapKind]
  private let analysis: MissionAnalysis
  private let renderer: SceneRenderer
  private let compositions: [Task<[Scene], Never>]

  /// Begins to compose.
  ///
  /// - Parameters:
  ///   - kinds: the kinds, none of which the analysis refuses.
  ///   - analysis: what they show.
  ///   - renderer: what draws, and in which colours.
  ///   - options: how each kind is to be drawn.
  public init(
    _ kinds: [any MapKind], of analysis: MissionAnalysis, by renderer: SceneRenderer,
    options: @escaping @Sendable (any MapKind) -> MapOptions
  ) {
    self.kinds = kinds
    self.analysis = analysis
    self.renderer = renderer
    self.compositions = kinds.map { kind in
      Task { kind.pages(of: analysis[kind], options: options(kind)) }
    }
  }

  /// The composed pages of the kind with a place in ``kinds``.
  public func pages(at index: Int) async -> [Scene] { await compositions[index].value }

  /// Draws the composed pages of a kind.
  ///
  /// - Parameters:
  ///   - scenes: of ``pages(at:)``.
  ///   - kind: of which they are.
  ///   - format: of the drawings.
  ///   - hasBitmaps: whether each page is drawn as a picture of dots as well.
  /// - Returns: the map with its pages in order.
  /// - Throws: `GraphvizError` when a page cannot be drawn.
  public func drawn(
    _ scenes: [Scene], of kind: any MapKind, as format: OutputFormat, hasBitmaps: Bool = false
  ) throws(GraphvizError) -> DrawnMap {
    var straightened: DrawingStop?
    var pages: [DrawnMap.Page] = []
    for scene in scenes {
      let drawing = try renderer.drawing(of: scene, as: format)
      straightened = straightened ?? drawing.straightened
      // The links have their ways: the bitmap does not look for them again.
      let bitmap = hasBitmaps ? try renderer.render(drawing.scene, as: .png) : nil
      pages.append(
        DrawnMap.Page(
          title: scene.title, summary: scene.summary, bytes: drawing.bytes, bitmap: bitmap))
    }
    return DrawnMap(
      kind: kind, analysis: analysis[kind], pages: pages, straightened: straightened)
  }
}

/// One map with its pages in order.
public struct DrawnMap: Sendable {
  /// A page as a file.
  public struct Page: Sendable {
    public let title: String
    /// What a sighted reader learns from it, in words.
    public let summary: String
    /// In the format that was asked for.
    public let bytes: [UInt8]
    /// A picture of dots (PNG); nil when none was asked for.
    public let bitmap: [UInt8]?
  }

  public let kind: any MapKind
  /// What it was drawn from.
  public let analysis: Analysis
  public let pages: [Page]
  /// Why links go straight, whatever stands in their way; nil when none had to.
  public let straightened: DrawingStop?

  /// The name of the file of a page without its ending: `coverage`, `coverage-2`.
  public func name(ofPage number: Int) -> String {
    number == 1 ? kind.key : "\(kind.key)-\(number)"
  }
}
