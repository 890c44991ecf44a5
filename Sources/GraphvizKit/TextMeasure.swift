/// A line of text whose size is wanted.
public struct MeasuredText: Hashable, Sendable {
  public var text: String
  public var font: DOTFont
  public var size: Double

  public init(_ text: String, font: DOTFont = .regular, size: Double) {
    self.text = text
    self.font = font
    self.size = size
  }
}

extension DrawingEngine {
  /// The width of each text in points, by one layout of nodes without a border.
  ///
  /// - Complexity: O(length of the texts).
  public func widths(of texts: [MeasuredText]) throws(GraphvizError) -> [Double] {
    var document = DOTDocument(name: "measure")
    for (index, text) in texts.enumerated() {
      document.nodes.append(
        DOTNode(
          "t\(index)",
          [
            .position(DrawnPoint(0, Double(index) * 100)), .shape(.plain), .margin(0), .width(0),
            .height(0), .font(text.font), .fontSize(text.size),
            .label(.lines([text.text], .centre)),
          ]))
    }
    let drawing = try layOut(document)
    return texts.indices.map { index in
      drawing.nodes.indices.contains(index) ? drawing.nodes[index].width : 0
    }
  }
}
