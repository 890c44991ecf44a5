/// Looks a scene over for what a careful reader would see: the same on every machine.
///
/// - Complexity: O(*g*² + *l* · *g*) for *g* marks and *l* links.
public struct SceneLint {
  private let scene: Scene
  private var found: [SceneFinding] = []

  /// Every finding of a scene, none twice.
  public static func findings(in scene: Scene) -> [SceneFinding] {
    var lint = SceneLint(scene: scene)
    lint.checkTexts()
    lint.checkChips()
    lint.checkLinks()
    lint.checkIdentifiers()
    var seen: Set<SceneFinding> = []
    return lint.found.filter { seen.insert($0).inserted }
  }

  private struct Placed {
    let group: Int
    let text: SceneText
    let ink: Box
  }

  private init(scene: Scene) {
    self.scene = scene
  }

  private mutating func note(_ rule: SceneFinding.Rule, _ subject: String) {
    found.append(SceneFinding(rule: rule, subject: subject))
  }

  private var texts: [Placed] {
    scene.groups.enumerated().flatMap { index, group in
      group.marks.compactMap { mark in
        guard case .text(let text) = mark else { return nil }
        return Placed(group: index, text: text, ink: text.ink)
      }
    }
  }

  private func words(_ placed: Placed) -> String {
    "\(scene.groups[placed.group].id) « \(placed.text.lines.first ?? "") »"
  }

  // MARK: Texts

  private mutating func checkTexts() {
    let texts = texts
    for (place, placed) in texts.enumerated() {
      if placed.text.size < 7 { note(.small, words(placed)) }
      let ink = placed.ink
      if ink.x < 6 || ink.maxX > scene.width - 6 || ink.y < 6 || ink.maxY > scene.height - 6 {
        note(.outside, words(placed))
      }
      for other in texts[..<place] where overlaps(ink, other.ink) {
        note(.textOverText, "\(words(placed)) / \(words(other))")
      }
      let group = scene.groups[placed.group]
      if group.subject != .furniture, let frame = group.frame {
        if ink.x < frame.x + 1.5 || ink.maxX > frame.maxX - 1.5 || ink.y < frame.y - 0.5
          || ink.maxY > frame.maxY + 0.5
        {
          note(.overflow, words(placed))
        }
      }
      checkBoxes(over: placed)
    }
  }

  /// Boxes of later groups are painted over the text of earlier ones.
  private mutating func checkBoxes(over placed: Placed) {
    for (index, group) in scene.groups.enumerated() where index != placed.group {
      for mark in group.marks {
        switch mark {
        case .box(let box) where box.fill != nil && index > placed.group,
          .box(let box) where box.stroke != nil && group.subject != .furniture:
          if overlaps(placed.ink, box.frame) {
            note(.boxOverText, "\(group.id) / \(words(placed))")
          }
        case .symbol(let symbol):
          if overlaps(placed.ink, symbol.frame) {
            note(.boxOverText, "\(group.id) / \(words(placed))")
          }
        default: break
        }
      }
    }
  }

  private func overlaps(_ a: Box, _ b: Box) -> Bool {
    let (dx, dy) = a.overlap(with: b)
    return dx > 0.5 && dy > 0.5
  }

  // MARK: Chips

  private mutating func checkChips() {
    let chips = scene.groups.filter { $0.subject != .furniture }
    for (place, chip) in chips.enumerated() {
      guard let frame = chip.frame else { continue }
      for other in chips[..<place] {
        guard let otherFrame = other.frame else { continue }
        let (dx, dy) = frame.overlap(with: otherFrame)
        if dx > -3, dy > -3 { note(.chipGap, "\(chip.id) / \(other.id)") }
      }
    }
  }

  // MARK: Links

  private mutating func checkLinks() {
    let texts = texts
    for link in scene.links {
      guard let course = link.course else {
        note(.unrouted, link.id)
        continue
      }
      let line = course.samples
      let length = zip(line, line.dropFirst()).reduce(0) { $0 + $1.0.distance(to: $1.1) }
      let ends = link.stroke.length(of: link.stroke.head) + link.stroke.length(of: link.stroke.tail)
      if length < 1.25 * ends { note(.shortArrow, link.id) }
      for placed in texts {
        let group = scene.groups[placed.group]
        if group.id == link.from || group.id == link.to { continue }
        if enters(line, placed.ink) { note(.linkThroughText, "\(link.id) / \(words(placed))") }
      }
      for group in scene.groups where group.subject != .furniture {
        guard group.id != link.from, group.id != link.to, let frame = group.frame else { continue }
        if enters(line, frame) { note(.linkThroughChip, "\(link.id) / \(group.id)") }
      }
    }
  }

  private func enters(_ line: [Point], _ box: Box) -> Bool {
    zip(line, line.dropFirst()).contains { box.isEntered(from: $0, to: $1) }
  }

  private mutating func checkIdentifiers() {
    var seen: Set<String> = []
    for id in scene.groups.map(\.id) + scene.links.map(\.id) where !seen.insert(id).inserted {
      note(.double, id)
    }
  }
}
