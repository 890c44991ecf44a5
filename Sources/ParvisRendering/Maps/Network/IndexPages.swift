internal import ParvisCore

/// The names behind the numbers of a map, on pages of their own.
struct IndexPages {
  let index: NumberIndex
  private let furniture: PageFurniture

  private static let sizes: [Double] = stride(from: 10, through: IndexPanel.size, by: -0.25)
    .map(\.self)

  /// The pages have no panel: their body takes its width too.
  init(
    index: NumberIndex, of title: Bilingual, on map: StakeholderMap, _ options: MapOptions,
    _ page: MapPage
  ) {
    self.index = index
    var frame = PageFrame(page)
    frame.panelWidth = -PageFrame.gutter
    self.furniture = PageFurniture(
      title: title, readingKey: NetworkWords.numbersKey, map: map, options: options, frame: frame)
  }

  /// As few pages as hold the index in a readable size, in the largest that they take.
  func scenes() -> [Scene] {
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

  private func marks(of part: NumberIndex, size: Double) -> (marks: [SceneMark], height: Double) {
    IndexPanel.marks(of: part, in: room, size: size, language: furniture.options.language)
  }

  private func page(_ marks: [SceneMark], _ number: Int, of count: Int) -> Scene {
    let language = furniture.options.language
    let frame = furniture.frame
    var scene = Scene(
      kind: "network", width: frame.width, height: frame.height, language: language,
      title: furniture.title,
      summary: NetworkWords.numbersSummary(furniture.title).text(in: language),
      body: furniture.body)
    var group = SceneGroup("index", classes: ["furniture", "index"])
    let size = frame.panelSize + 2.5
    group.marks = [
      .text(
        SceneText(
          NetworkWords.numbers(page: number, of: count).text(in: language), x: furniture.body.x,
          middle: furniture.body.y + size * TypeFace.lineHeight / 2, size: size, face: .bold,
          colour: .slate))
    ]
    group.marks += marks
    scene.groups = furniture.titleBlock() + [group, furniture.foot([])]
    return scene
  }
}
