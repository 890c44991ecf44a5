public import ParvisCore

/// How a category looks: a symbol that reads in grey, and a hue.
public struct CategoryStyle: Hashable, Sendable {
  public let symbol: Symbol
  public let hue: Colour.Hue
  /// A stable class of the SVG: `cat-inhabitants`.
  public let className: String
  public let label: Bilingual

  public enum Symbol: String, Hashable, Sendable, CaseIterable {
    case disc, square, hexagon, parallelogram, diamond, house, triangle, pentagon, ring
    /// The upper half filled: for marks, no category has it.
    case halfDisc
  }

  /// The style of a stakeholder's category on a map; nil stands for one that the file does not say.
  public init(of category: StakeholderCategory?, on map: StakeholderMap) {
    guard let category else {
      self.init(
        .ring, .neutral, "cat-none", Self.unstated)
      return
    }
    let label = category.label
    switch category {
    case .inhabitants: self.init(.disc, .blue, "cat-inhabitants", label)
    case .services: self.init(.square, .grey, "cat-services", label)
    case .electedOfficials: self.init(.hexagon, .orange, "cat-elected-officials", label)
    case .contractors: self.init(.parallelogram, .olive, "cat-contractors", label)
    case .associations: self.init(.diamond, .green, "cat-associations", label)
    case .institutions: self.init(.house, .pink, "cat-institutions", label)
    case .declared(let id):
      let place = map.categories.firstIndex { $0.id == id } ?? 0
      let hue = map.categories.indices.contains(place) ? map.categories[place].colour : nil
      let free: [Colour.Hue] = [.teal, .violet, .neutral]
      self.init(
        [.triangle, .pentagon][place % 2],
        hue.flatMap { Colour.Hue(rawValue: $0.rawValue) } ?? free[place % free.count],
        "cat-declared-\(place + 1)", label)
    }
  }

  /// What stands for a category that the file does not say.
  static let unstated = StakeholderCategory.unstated

  private init(_ symbol: Symbol, _ hue: Colour.Hue, _ className: String, _ label: Bilingual) {
    self.symbol = symbol
    self.hue = hue
    self.className = className
    self.label = label
  }

  /// Where the category stands among those of a map, for orders and legends.
  static func rank(of category: StakeholderCategory?, on map: StakeholderMap) -> Int {
    guard let category else { return 1000 }
    if let place = StakeholderCategory.standard.firstIndex(of: category) { return place }
    guard case .declared(let id) = category else { return 999 }
    return 100 + (map.categories.firstIndex { $0.id == id } ?? 0)
  }
}
