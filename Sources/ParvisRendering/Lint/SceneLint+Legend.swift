extension SceneLint {
  /// Every sign of the map stands in the legend or the index, and every sign of these on the map.
  ///
  /// Both sides are read from what is drawn, so that neither can claim what it does not show. A
  /// page with nothing but the index of another page has no map to compare with.
  mutating func checkLegend() {
    var onMap: [(sign: MapSign, subject: LintSubject)] = []
    var told: [MapSign] = []
    for group in scene.groups {
      if group.classes.contains("legend") || group.classes.contains("index") {
        told += MapSign.told(by: group)
      } else if !group.isPageFurniture {
        onMap += MapSign.shown(by: group).map { ($0, subject(group)) }
      }
    }
    for link in scene.links {
      onMap += MapSign.shown(by: link.stroke).map { ($0, subject(link)) }
    }
    let shown = Set(onMap.map(\.sign))
    let explained = Set(told)
    var seen: Set<MapSign> = []
    if onMap.isEmpty, !scene.groups.contains(where: { $0.classes.contains("legend") }) { return }
    for (sign, owner) in onMap where !explained.contains(sign) && seen.insert(sign).inserted {
      note(.unexplained, LintSubject(id: "\(sign)", name: "\(sign)"), owner)
    }
    for sign in told where !shown.contains(sign) && seen.insert(sign).inserted {
      note(.superfluous, LintSubject(id: "\(sign)", name: "\(sign)"))
    }
  }
}

extension SceneGroup {
  /// Whether it belongs to the page rather than to the map.
  fileprivate var isPageFurniture: Bool {
    !Set(classes).isDisjoint(with: ["title", "mark", "panel", "findings", "foot"])
  }
}
