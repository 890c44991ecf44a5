internal import ParvisCore

extension NamePlan {
  /// An element under the names of the version; nil when it is withheld.
  func shown(_ element: MapElement) -> MapElement? {
    switch element {
    case .exercise: .exercise
    case .stakeholder(let id): stakeholders[id].map(MapElement.stakeholder)
    case .score(let criterion, let id):
      persons.contains(id) ? nil : stakeholders[id].map { .score(criterion, of: $0) }
    case .audience(let id): audiences[id].map(MapElement.audience)
    case .impact(let theme, let audience):
      pair(themes[theme], audiences[audience]) { .impact(of: $0, on: $1) }
    case .theme(let id): themes[id].map(MapElement.theme)
    case .territory(let id): territories[id].map(MapElement.territory)
    case .category(let id): categories[id].map(MapElement.category)
    case .objective(let id): objectives[id].map(MapElement.objective)
    case .link(let kind, let from, let to):
      kind == .conflict
        ? nil
        : pair(stakeholders[from], stakeholders[to]) { .link(kind, from: $0, to: $1) }
    case .interest(let stakeholder, let theme):
      pair(stakeholders[stakeholder], themes[theme]) { .interest(of: $0, in: $1) }
    case .representation(let kind, let stakeholder, let audience):
      pair(stakeholders[stakeholder], audiences[audience]) {
        .representation(kind, by: $0, of: $1)
      }
    case .position: nil
    case .scenario(let id): scenarios[id].map(MapElement.scenario)
    }
  }

  private func pair<First, Second>(
    _ first: First?, _ second: Second?, _ element: (First, Second) -> MapElement
  ) -> MapElement? {
    guard let first, let second else { return nil }
    return element(first, second)
  }
}
