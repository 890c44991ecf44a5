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
    let routed = try LinkRouter(engine: engine).routed(scene)
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
