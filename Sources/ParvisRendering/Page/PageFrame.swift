/// The measures of one page: where title, map, panel and foot stand.
struct PageFrame: Hashable, Sendable {
  let page: MapPage
  let width: Double
  let height: Double
  let margin: Double
  var panelWidth: Double
  let overlineSize: Double
  let titleSize: Double
  let keySize: Double
  let panelSize: Double
  let sourceSize = 7.2
  let titleHeight: Double

  static let gutter = 16.0

  init(_ page: MapPage) {
    self.page = page
    switch page {
    case .a3:
      (width, height, margin, panelWidth) = (1191, 842, 36, 208)
      (overlineSize, titleSize, keySize, panelSize) = (8.5, 22, 10.5, 9)
      titleHeight = 60
    case .wide:
      (width, height, margin, panelWidth) = (960, 540, 28, 168)
      (overlineSize, titleSize, keySize, panelSize) = (8, 18, 9, 8)
      titleHeight = 52
    case .a4, .auto:
      (width, height, margin, panelWidth) = (842, 595, 28, 154)
      (overlineSize, titleSize, keySize, panelSize) = (8, 18, 9, 8)
      titleHeight = 52
    }
  }

  /// The top of the source line.
  var foot: Double { height - margin }

  var top: Double { margin - 10 }

  /// Where the map stands; `extra` is the height of a reading key of more than one line.
  func body(below extra: Double = 0) -> Box {
    let y = top + titleHeight + extra + 8
    return Box(
      x: margin, y: y, width: width - 2 * margin - panelWidth - Self.gutter,
      height: foot - 8 - y)
  }

  func panel(below extra: Double = 0) -> Box {
    let body = body(below: extra)
    return Box(x: width - margin - panelWidth, y: body.y, width: panelWidth, height: body.height)
  }
}
