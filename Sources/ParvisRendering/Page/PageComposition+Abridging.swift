internal import ParvisAnalysis
internal import ParvisCore

/// A map of chips whose names can give way to numbers, and numbers to counts.
protocol AbridgedModel {
  /// Everybody on the map.
  var members: [ChipMember] { get }

  /// The same, each stakeholder under its number.
  func numbered(by index: NumberIndex) -> Self

  /// The same with the number of stakeholders of each category instead of their names.
  func counted(in language: Language) -> Self
}

/// How the chips of a map tell who is who.
enum ChipLabels {
  case names
  case numbers(NumberIndex)
  case counts

  /// The names that the panel tells.
  var index: NumberIndex {
    if case .numbers(let index) = self { index } else { NumberIndex([]) }
  }

  var areCounts: Bool {
    if case .counts = self { true } else { false }
  }
}

extension PageComposition {
  /// Nobody finds a name or a number among more than this many.
  private static let mostFound = 400
  /// What the panel leaves to the map, at least.
  private static let leastBeside = 340.0

  /// Whether names or numbers are worth trying.
  static func namesAreFound(in analysis: Analysis) -> Bool {
    analysis.map.stakeholders.count <= mostFound
  }

  /// The map under names on the smallest page that takes them, else under numbers with their index
  /// in the panel, else in counts.
  ///
  /// - Parameters:
  ///   - named: the map under names.
  ///   - compose: the page of a model with at most so many findings, nil when it does not fit.
  /// - Returns: the page.
  func abridged<Model: AbridgedModel>(
    _ named: Model,
    _ compose: (Model, _ labels: ChipLabels, _ furniture: PageFurniture, _ most: Int) -> Scene?
  ) -> Scene {
    let pages = options.page.candidates
    let last = pages[pages.count - 1]
    if Self.namesAreFound(in: analysis) {
      for page in pages {
        if let scene = compose(named, .names, furniture(on: page), findings.count) { return scene }
      }
      let index = NumberIndex(named.members, on: analysis.map)
      let numbered = named.numbered(by: index)
      for most in [findings.count, 2, 0] {
        for width in IndexPanel.widths {
          let furniture = furniture(on: last, panelWidth: width)
          guard furniture.frame.width - width > Self.leastBeside else { break }
          if let scene = compose(numbered, .numbers(index), furniture, most) { return scene }
        }
      }
    }
    let counted = named.counted(in: options.language)
    return compose(counted, .counts, furniture(on: last), findings.count) ?? Scene.blank
  }
}
