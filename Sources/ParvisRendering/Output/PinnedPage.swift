internal import GraphvizKit

/// The page as Graphviz counts it: from the bottom left corner, upwards.
struct PinnedPage {
  let height: Double

  func point(_ point: Point) -> DrawnPoint { DrawnPoint(point.x, height - point.y) }

  func point(_ point: DrawnPoint) -> Point { Point(point.x, height - point.y) }

  /// The attributes that pin a node to a box.
  func place(of box: Box) -> [DOTAttribute] {
    [.position(point(box.centre)), .width(box.width), .height(box.height)]
  }

  /// The course of a link, if it has one.
  func course(of course: LinkCourse) -> DOTAttribute {
    .course(
      start: course.startTip.map(point), end: course.endTip.map(point),
      curve: course.curve.points.map(point))
  }

  /// The attributes of the ends of a stroke.
  func ends(of stroke: LinkStroke) -> [DOTAttribute] {
    let direction: DOTDirection =
      switch (stroke.tail == .plain, stroke.head == .plain) {
      case (true, true): .none
      case (true, false): .forward
      case (false, true): .back
      case (false, false): .both
      }
    var attributes: [DOTAttribute] = [.direction(direction)]
    if stroke.head != .plain { attributes.append(.arrowHead(arrow(stroke.head))) }
    if stroke.tail != .plain { attributes.append(.arrowTail(arrow(stroke.tail))) }
    return attributes + [.arrowSize(stroke.endSize)]
  }

  private func arrow(_ end: LinkStroke.End) -> DOTArrow {
    switch end {
    case .plain: .none
    case .arrow: .normal
    case .openArrow: .open
    case .vee: .vee
    case .diamond: .diamond
    case .dot: .dot
    case .tee: .tee
    case .openCircle: .openCircle
    }
  }
}
