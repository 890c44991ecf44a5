extension SceneLint {
  /// Whoever is expected stands on the page once, and no identifier serves twice.
  mutating func checkSubjects() {
    var counts: [SceneGroup.Subject: Int] = [:]
    for group in scene.groups where group.subject != .furniture && group.showsText {
      counts[group.subject, default: 0] += 1
    }
    for expected in scene.expected where counts[expected] != 1 {
      let name = expected.name ?? ""
      note(counts[expected] == nil ? .missing : .double, LintSubject(id: name, name: name))
    }
    var seen: Set<String> = []
    for group in scene.groups where !seen.insert(group.id).inserted {
      note(.identifier, subject(group))
    }
    for link in scene.links where !seen.insert(link.id).inserted {
      note(.identifier, subject(link))
    }
  }

  /// Nothing but the foot itself stands below its line.
  mutating func checkFoot() {
    guard let foot = scene.groups.first(where: { $0.classes.contains("foot") })?.frame else {
      return
    }
    for text in material.texts where text.ink.maxY > foot.y {
      guard !scene.groups[text.place.group].classes.contains("foot") else { continue }
      note(.foot, subject(text))
    }
  }

  /// A map whose chips are free to stand anywhere is to use its page: 8 × 6 cells, 40 chips on.
  mutating func checkUse() {
    guard scene.isFreelyPlaced else { return }
    let centres = scene.groups.filter { $0.subject != .furniture }.compactMap(\.frame?.centre)
    guard centres.count >= 40, scene.body.width > 0, scene.body.height > 0 else { return }
    let cells = Set(
      centres.filter(scene.body.contains).map { centre in
        let column = min(7, Int(8 * (centre.x - scene.body.x) / scene.body.width))
        let row = min(5, Int(6 * (centre.y - scene.body.y) / scene.body.height))
        return row * 8 + column
      })
    if Double(cells.count) < 0.6 * 48 {
      note(.used, LintSubject(id: scene.kind, name: scene.title))
    }
  }
}

extension SceneGroup {
  /// Whether it shows a text that is not blank.
  fileprivate var showsText: Bool {
    marks.contains { mark in
      guard case .text(let text) = mark else { return false }
      return text.lines.contains { !$0.allSatisfy(\.isWhitespace) }
    }
  }
}
