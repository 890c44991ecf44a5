extension StakeholderMap {
  /// The names of those with whom a stakeholder is known to disagree: stakeholders in the order of
  /// the links, then audiences.
  public func disagreements(of id: Stakeholder.ID) -> [String] {
    let links = self.links.filter { $0.kind == .conflict && ($0.from == id || $0.to == id) }
    return links.map { $0.from == id ? $0.to.name : $0.from.name }
      + self.publicConflicts.filter { $0.stakeholder == id }.map(\.audience.name)
  }
}

extension PublicConflict {
  /// The key to what is said of it elsewhere.
  public var element: MapElement { .publicConflict(of: stakeholder, with: audience) }
}
