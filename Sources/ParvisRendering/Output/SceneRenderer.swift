public import GraphvizKit

/// Turns scenes into files.
public struct SceneRenderer: Sendable {
  private let engine: any DrawingEngine
  private let scheme: ColourScheme
  private let resolution: Int

  /// - Parameters:
  ///   - engine: what draws: the library in this process, unless another is given.
  ///   - scheme: the colours.
  ///   - resolution: dots per inch of PNG pictures.
  public init(
    engine: any DrawingEngine = GraphvizEngine(), scheme: ColourScheme = .light,
    resolution: Int = 144
  ) {
    self.engine = engine
    self.scheme = scheme
    self.resolution = resolution
  }

  /// The bytes of a scene in a format.
  ///
  /// - Throws: `GraphvizError` when the engine reports any error.
  public func render(_ scene: Scene, as format: OutputFormat) throws(GraphvizError) -> [UInt8] {
    try paint(try routed(scene), as: format)
  }

  /// The bytes of a scene in a format, its links drawn straight where Graphviz was stopped while
  /// it looked for a way for them.
  ///
  /// - Throws: `GraphvizError` when the picture itself cannot be drawn.
  public func drawing(
    of scene: Scene, as format: OutputFormat
  ) throws(GraphvizError) -> SceneDrawing {
    let (whole, straightened) = try whole(scene)
    return SceneDrawing(
      bytes: try paint(whole, as: format), scene: whole, straightened: straightened)
  }

  /// The scene with every link drawn, straight where Graphviz was stopped; and why, if so.
  ///
  /// - Throws: `GraphvizError` when the engine reports an error of its own.
  public func whole(
    _ scene: Scene
  ) throws(GraphvizError) -> (scene: Scene, straightened: DrawingStop?) {
    do {
      return (try routed(scene), nil)
    } catch {
      guard case .stopped(let stop) = error else { throw error }
      return (LinkRouter(engine: engine).straightened(scene), stop)
    }
  }

  private func paint(
    _ routed: Scene, as format: OutputFormat
  ) throws(GraphvizError) -> [UInt8] {
    var document = SceneDocument.document(of: routed, in: scheme)
    if format == .png { document.attributes.append(.resolution(resolution)) }
    let bytes = try engine.render(document, as: format)
    guard format == .svg else { return bytes }
    return Array(SVGFinishing(scene: routed).finished(String(decoding: bytes, as: UTF8.self)).utf8)
  }

  /// The scene with every link drawn, those included for which Graphviz has to find a way.
  public func routed(_ scene: Scene) throws(GraphvizError) -> Scene {
    try LinkRouter(engine: engine).routed(scene)
  }
}

/// A scene as a file, and what had to be done without.
public struct SceneDrawing: Hashable, Sendable {
  public let bytes: [UInt8]
  /// What is drawn, every link included.
  public let scene: Scene
  /// Why links go straight, whatever stands in their way; nil when none had to.
  public let straightened: DrawingStop?
}
