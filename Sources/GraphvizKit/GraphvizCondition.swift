/// What the installed library can do, found out by asking it.
public struct GraphvizCondition: Hashable, Sendable {
  /// How far text will be as wide as it was measured.
  public enum Fonts: Hashable, Sendable {
    /// The widths of DejaVu Sans.
    case expected
    /// A proportional font of other widths: names may be cut or loose.
    case others
    /// No font at all: widths are guessed, and pictures show empty boxes.
    case none
  }

  public let version: String
  /// The formats that cannot be drawn, for want of a plug-in.
  public let missingFormats: [OutputFormat]
  public let fonts: Fonts
  /// What the library said while it was asked, without repetition.
  public let messages: [GraphvizMessage]

  /// Whether maps can be drawn in every format.
  public var isUsable: Bool { missingFormats.isEmpty }

  /// - Parameters:
  ///   - engine: what is asked; another process when a breakdown must not end this one.
  ///   - version: the version of the library that is linked.
  public init(
    of engine: any DrawingEngine = GraphvizEngine(), version: String = GraphvizEngine().version
  ) {
    self.version = version
    var missing: [OutputFormat] = []
    var messages: [GraphvizMessage] = []
    let probe = DOTDocument(
      name: "probe", nodes: [DOTNode("n", [.position(DrawnPoint(0, 0)), .label(.none)])])
    for format in OutputFormat.allCases {
      do {
        _ = try engine.render(probe, as: format)
      } catch {
        missing.append(format)
        messages += error.messages.filter { !messages.contains($0) }
      }
    }
    self.missingFormats = missing
    self.messages = messages
    self.fonts = (try? Self.fonts(of: engine)) ?? .none
  }

  /// The fonts with which an engine writes.
  ///
  /// Ten narrow and ten wide letters at 100 points: DejaVu Sans gives 278 and 863 in thousandths.
  ///
  /// - Throws: ``GraphvizError`` when the engine cannot tell.
  public static func fonts(of engine: any DrawingEngine) throws(GraphvizError) -> Fonts {
    let probes = ["iiiiiiiiii", "MMMMMMMMMM"].map { MeasuredText($0, size: 100) }
    let widths = try engine.widths(of: probes)
    guard widths.count == 2, widths[0] > 0 else { return .none }
    let ratio = widths[1] / widths[0]
    if ratio < 1.2 { return .none }
    return (widths[0] / 278 - 1).magnitude < 0.06 && (widths[1] / 863 - 1).magnitude < 0.06
      ? .expected : .others
  }
}
