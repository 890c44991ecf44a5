internal import ParvisCore

/// A map of boxes in columns and of links between them.
protocol FlowModel {
  var nodes: [FlowNode] { get }
  var links: [FlowLink] { get }
  var columns: [FlowColumn] { get }
}

extension FlowModel {
  /// Whether everything fits in the smallest readable type.
  func fits(in body: Box, boxesAtMost limit: Int, language: Language) -> Bool {
    nodes.count <= limit
      && FlowLayout.fits(nodes, links, columns, in: body, language: language)
  }

  /// Where everything stands; nil when it does not fit.
  func layout(in body: Box, on page: MapPage, language: Language) -> FlowLayout? {
    FlowLayout(
      nodes, links, columns, in: body, largest: page == .a3 ? 12 : 10.5, language: language)
  }
}

extension PageContent {
  init(_ layout: FlowLayout) {
    self.init(groups: [layout.headings()] + layout.groups(), links: layout.sceneLinks())
  }
}
