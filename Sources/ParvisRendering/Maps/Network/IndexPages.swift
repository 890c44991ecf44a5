internal import ParvisCore

/// The names behind the numbers of a network, on pages of their own.
struct IndexPages {
  private let index: NumberIndex
  private let composition: PageComposition
  private let furniture: PageFurniture

  private static let sizes: [Double] = stride(from: 10, through: IndexPanel.size, by: -0.25)
    .map(\.self)

  init(_ index: NumberIndex, of map: PageComposition) {
    self.index = index
    self.composition = PageComposition(
      map.kind, of: map.analysis, map.options, title: map.title,
      readingKey: NetworkWords.numbersKey)
    // The pages have no panel: their body takes its width too.
    self.furniture = composition.furniture(on: map.options.page, panelWidth: -PageFrame.gutter)
  }

  /// As few pages as hold the index in a readable size, in the largest that they take.
  var scenes: [Scene] {
    guard !index.isEmpty else { return [] }
    for pages in 1... {
      let parts = index.parts(of: (index.entries.count + pages - 1) / pages)
      for size in Self.sizes {
        let columns = parts.map { marks(of: $0, size: size) }
        guard columns.allSatisfy({ $0.height <= room.height }) || parts.count < pages
        else { continue }
        return columns.enumerated().map { page($1.marks, $0 + 1, of: columns.count) }
      }
    }
    return []
  }

  private var room: Box {
    let body = furniture.body
    return Box(x: body.x, y: body.y + heading, width: body.width, height: body.height - heading)
  }

  private var heading: Double { furniture.frame.panelSize * 2.4 }
  private var language: Language { composition.options.language }

  private func marks(of part: NumberIndex, size: Double) -> (marks: [SceneMark], height: Double) {
    IndexPanel.marks(of: part, in: room, size: size, language: language)
  }

  private func page(_ marks: [SceneMark], _ number: Int, of count: Int) -> Scene {
    var group = SceneGroup("index", classes: ["furniture", "index"])
    let size = furniture.frame.panelSize + 2.5
    group.marks = [
      .text(
        SceneText(
          Words.title(Words.numbers, page: number, of: count).text(in: language),
          x: furniture.body.x, middle: furniture.body.y + size * TypeFace.lineHeight / 2,
          size: size, face: .bold, colour: .slate))
    ]
    group.marks += marks
    return composition.scene(
      furniture, nil,
      PageContent(
        groups: [group],
        captions: [NetworkWords.numbersSummary(furniture.title).text(in: language)]))
  }
}
