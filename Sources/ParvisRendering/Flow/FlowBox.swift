/// A box as its texts ask for it: sign, wrapped name, second line.
struct FlowBox {
  let name: WrappedText
  let detail: WrappedText?
  let face: TypeFace
  /// The width at which nothing is lost.
  let naturalWidth: Double
  let height: Double
  /// Whether a word of the name is cut, or lines of it are left out.
  let isMaimed: Bool
  private let signWidth: Double

  private static let padX = 6.0
  private static let padY = 3.5
  private static let signGap = 3.4
  private static let mostLines = 6

  /// The box of a node in a column of a width, in a type of a size.
  init(_ node: FlowNode, size: Double, width: Double) {
    let size = size * node.scale
    self.face = node.isBold ? .bold : .regular
    self.signWidth = node.sign == .none ? 0 : 0.95 * size + Self.signGap
    // A hair of slack, as viewers' fonts differ.
    let inner = (width - 2 * Self.padX - signWidth - (node.hasBadge ? 3 : 0)) / 1.03
    let text = WrappableText(node.name, face: face)
    let whole = LabelWrapping.wrap(text, size: size, width: inner)
    self.isMaimed = text.widest * size > inner || whole.lines.count > Self.mostLines
    self.name =
      whole.lines.count > Self.mostLines
      ? LabelWrapping.wrap(text, size: size, width: inner, atMost: Self.mostLines) : whole
    self.detail = node.detail.map {
      LabelWrapping.wrap(
        $0, face: .regular, size: max(7, size / node.scale - 1), width: inner, atMost: 3)
    }
    let widest = max(name.width, detail?.width ?? 0)
    self.naturalWidth = widest * 1.03 + 2 * Self.padX + signWidth + (node.hasBadge ? 3 : 0)
    self.height = name.height + (detail.map { $0.height + 1 } ?? 0) + 2 * Self.padY
  }

  /// What is painted of a node in a frame at least as large as the box.
  func marks(of node: FlowNode, in frame: Box) -> [SceneMark] {
    var marks = [outline(of: node, in: frame)]
    let text = name.height + (detail.map { $0.height + 1 } ?? 0)
    let top = frame.centre.y - text / 2
    let left = frame.x + Self.padX
    let firstLine = top + name.size * TypeFace.lineHeight / 2
    // A symbol stands beside the middle of the name, « + » before its first line.
    switch node.sign {
    case .symbol(let style):
      let centre = Point(left + 0.475 * name.size, top + name.height / 2)
      marks.append(.symbol(style.mark(in: centre, size: name.size)))
    case .plus:
      let width = name.size * 0.95
      marks.append(
        .text(
          SceneText(
            ["+"],
            in: Box(
              x: left, y: firstLine - name.size * 0.6, width: width, height: name.size * 1.2),
            size: name.size * 1.1, face: .bold, colour: .gap, alignment: .centre)))
    case .none: break
    }
    let x = left + signWidth
    let width = frame.maxX - Self.padX + 2 - x
    marks.append(
      .text(
        SceneText(
          name.lines, in: Box(x: x, y: top, width: width, height: name.height), size: name.size,
          face: face, colour: node.isGhost ? .gap : .ink)))
    if let detail {
      marks.append(
        .text(
          SceneText(
            detail.lines,
            in: Box(x: x, y: top + name.height + 1, width: width, height: detail.height),
            size: detail.size, colour: node.isDetailUrgent ? .gap : .grey)))
    }
    if node.hasBadge { marks += PassageBadge.marks(on: frame) }
    return marks
  }

  private func outline(of node: FlowNode, in frame: Box) -> SceneMark {
    let (fill, stroke): (Colour, Colour) =
      switch node.sign {
      case .symbol(let style): (.fill(style.hue), .stroke(style.hue))
      case .plus: (.paper, .gap)
      case .none: (.paper, .grey)
      }
    let isHeavy = node.isGhost || node.hasBadge || node.scale > 1
    return .box(
      SceneBox(
        frame, fill: fill, stroke: stroke, strokeWidth: isHeavy ? 1.6 : 1.1,
        isDashed: node.isGhost, isRounded: true))
  }
}
