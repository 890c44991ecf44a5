internal import ParvisAnalysis
internal import ParvisCore

/// The map of gaps on pages of one size: which publics stand on each, with which of their voices.
struct GapPages {
  let furniture: PageFurniture
  private let analysis: Analysis
  private let tree: ContactTree
  private let groups: GroupNames
  private let options: MapOptions
  private let body: Box

  private static let mostOnAPage = 48
  private static let further = [Int.max, 32, 24, 16, 12, 8, 6, 4, 2, 0]

  init(_ composition: PageComposition, _ tree: ContactTree, _ groups: GroupNames, on page: MapPage)
  {
    self.furniture = composition.furniture(on: page)
    self.analysis = composition.analysis
    self.tree = tree
    self.groups = groups
    self.options = composition.options
    var body = furniture.body
    if analysis.coverage.tellsFigures { body.width -= SeverityBar.room }
    self.body = body
  }

  private var audiences: [AudienceCoverage] { analysis.coverage.audiences }

  /// Whether one page shows every public with all its voices.
  var isWhole: Bool { fits(audiences.indices, further: .max) }

  /// Every public, on as many pages as it takes, the worst first.
  var slices: [Range<Int>] {
    var slices: [Range<Int>] = []
    var start = 0
    while start < audiences.count {
      slices.append(slice(from: start))
      start = slices[slices.count - 1].upperBound
    }
    return slices
  }

  /// As many publics as a page holds, from one on; at least one.
  private func slice(from start: Int) -> Range<Int> {
    var low = 1
    var high = min(audiences.count - start, Self.mostOnAPage)
    while low < high {
      let middle = (low + high + 1) / 2
      if fits(start..<(start + middle), further: 0) { low = middle } else { high = middle - 1 }
    }
    return start..<(start + low)
  }

  private func model(
    of slice: Range<Int>, further: Int, longestChain: Int = .max
  ) -> GapModel {
    let selection = GapSelection(
      audiences[slice], of: analysis.map, tree, further: further, longestChain: longestChain)
    return GapModel(
      analysis, tree, selection, groups, options: options,
      rest: audiences.count - slice.upperBound)
  }

  private func fits(_ slice: Range<Int>, further: Int) -> Bool {
    guard slice.count <= Self.mostOnAPage else { return false }
    return fits(model(of: slice, further: further))
  }

  private func fits(_ model: GapModel) -> Bool {
    model.fits(in: body, boxesAtMost: 200, language: options.language)
  }

  /// The publics of a page with as many voices as it holds; long chains shortened if they must.
  func model(of slice: Range<Int>) -> GapModel {
    for further in Self.further {
      let model = model(of: slice, further: further)
      if fits(model) { return model }
    }
    for longestChain in [12, 8, 6, 4] {
      let model = model(of: slice, further: 0, longestChain: longestChain)
      if fits(model) { return model }
    }
    return model(of: slice, further: 0, longestChain: 2)
  }

  /// Where the boxes and links of a page stand.
  func layout(of model: GapModel) -> FlowLayout? {
    model.layout(in: body, on: furniture.frame.page, language: options.language)
  }
}

extension CoverageAnalysis {
  /// Whether it tells how severe the gaps are; a version that does not tells their classes.
  var tellsFigures: Bool { audiences.contains { $0.severity != nil } }
}
