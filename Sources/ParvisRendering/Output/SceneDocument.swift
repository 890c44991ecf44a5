internal import GraphvizKit

/// A scene as a pinned Graphviz document, every mark a node and every link an edge.
enum SceneDocument {
  static func document(of scene: Scene, in scheme: ColourScheme) -> DOTDocument {
    let page = PinnedPage(height: scene.height)
    var writer = Writer(page: page, scheme: scheme)
    writer.corner("page.start", Point(0, 0))
    for link in scene.links { writer.add(link) }
    for group in scene.groups { writer.add(group) }
    writer.corner("page.end", Point(scene.width, scene.height))
    let backdrop = scene.tints.map { tint in
      DOTBackdrop.polygon(tint.outline.map(page.point), fill: scheme.colour(tint.colour))
    }
    return DOTDocument(
      name: scene.kind,
      attributes: [
        .padding(0), .margin(0), .routesEdges(true), .paintsEdgesFirst,
        .backgroundColour(scheme.colour(.paper)),
      ] + (backdrop.isEmpty ? [] : [.backdrop(backdrop)]),
      nodes: writer.nodes, edges: writer.edges)
  }
}

extension SceneDocument {
  /// Gathers nodes and edges.
  private struct Writer {
    let page: PinnedPage
    let scheme: ColourScheme
    var nodes: [DOTNode] = []
    var edges: [DOTEdge] = []

    /// A node without size that nobody sees; two of them hold the page open.
    mutating func corner(_ name: String, _ point: Point) {
      nodes.append(
        DOTNode(
          name,
          [.id(name)] + page.place(of: Box(centre: point, width: 0, height: 0))
            + [.shape(.point), .style([.invisible])]))
    }

    mutating func add(_ link: SceneLink) {
      guard let course = link.course else { return }
      edges.append(
        DOTEdge(
          link.id, from: link.from, to: link.to,
          [.classes(link.classes.map(DOTClass.init))] + looks(of: link.stroke)
            + [page.course(of: course)]))
    }

    mutating func add(_ group: SceneGroup) {
      var isFirstBox = true
      for (index, mark) in group.marks.enumerated() {
        var name = "\(group.id).\(index + 1)"
        if case .box = mark, isFirstBox {
          name = group.id
          isFirstBox = false
        }
        switch mark {
        case .box(let box): add(box, name)
        case .symbol(let symbol): add(symbol, name)
        case .text(let text): add(text, name)
        case .line(let line): add(line, name)
        }
      }
    }

    private mutating func add(_ box: SceneBox, _ name: String) {
      var styles: [DOTStyle] = box.fill == nil ? [] : [.filled]
      if box.isRounded { styles.append(.rounded) }
      if box.isDashed { styles.append(.dashed) }
      var attributes: [DOTAttribute] =
        [.id(name)] + page.place(of: box.frame) + [.shape(.box), .hasFixedSize, .label(.none)]
      if !styles.isEmpty { attributes.append(.style(styles)) }
      if let fill = box.fill { attributes.append(.fill(scheme.colour(fill))) }
      if let stroke = box.stroke {
        attributes += [.stroke(scheme.colour(stroke)), .penWidth(box.strokeWidth)]
      } else {
        attributes.append(.stroke(.none))
      }
      nodes.append(DOTNode(name, attributes))
    }

    private mutating func add(_ symbol: SceneSymbol, _ name: String) {
      let colour = scheme.colour(symbol.colour)
      let shape: DOTShape =
        switch symbol.shape {
        case .disc, .ring, .halfDisc: .ellipse
        case .square: .box
        case .hexagon: .hexagon
        case .parallelogram: .parallelogram
        case .diamond: .diamond
        case .house: .house
        case .triangle: .triangle
        case .pentagon: .pentagon
        }
      let looks: [DOTAttribute] =
        switch symbol.shape {
        case .ring: [.stroke(colour), .penWidth(1.4)]
        case .halfDisc:
          [
            .style([.wedged]), .halves(upper: colour, lower: scheme.colour(.paper)),
            .stroke(colour), .penWidth(1.4),
          ]
        default: [.style([.filled]), .fill(colour), .stroke(.none)]
        }
      nodes.append(
        DOTNode(
          name,
          [.id(name)] + page.place(of: symbol.frame)
            + [.shape(shape), .hasFixedSize, .label(.none)] + looks))
    }

    private mutating func add(_ text: SceneText, _ name: String) {
      let alignment: DOTLabel.Alignment =
        switch text.alignment {
        case .left: .left
        case .centre: .centre
        case .right: .right
        }
      nodes.append(
        DOTNode(
          name,
          [.id(name)] + page.place(of: text.frame)
            + [
              .shape(.plain), .margin(0), .hasFixedSize, .font(text.face.font),
              .fontSize(text.size), .fontColour(scheme.colour(text.colour)),
              .label(.lines(text.lines, alignment)),
            ]))
    }

    private mutating func add(_ line: SceneLine, _ name: String) {
      corner(name + ".a", line.start)
      corner(name + ".b", line.end)
      let course = StraightLink.course(from: line.start, to: line.end, stroke: line.stroke)
      edges.append(
        DOTEdge(
          name, from: name + ".a", to: name + ".b",
          looks(of: line.stroke) + [page.course(of: course)]))
    }

    private func looks(of stroke: LinkStroke) -> [DOTAttribute] {
      var attributes: [DOTAttribute] = [
        .stroke(scheme.colour(stroke.colour)), .penWidth(stroke.width),
      ]
      switch stroke.dash {
      case .solid: break
      case .dashed: attributes.append(.style([.dashed]))
      case .dotted: attributes.append(.style([.dotted]))
      }
      return attributes + page.ends(of: stroke)
    }
  }
}
