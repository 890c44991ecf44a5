extension SceneLint {
  /// Chips that nearly touch: Graphviz gives up on every link when they do.
  mutating func checkChips() {
    let chips = chips
    let index = BoxIndex(chips.map(\.frame), width: scene.width, height: scene.height)
    for (number, chip) in chips.enumerated() {
      for other in index.near(chip.frame.grown(by: 3)) where other < number {
        let (dx, dy) = chip.frame.overlap(with: chips[other].frame)
        if dx > -3, dy > -3 {
          note(.chipGap, subject(chip.group), subject(chips[other].group))
        }
      }
    }
  }

  /// Links without a course, hidden by their arrows, or through what is not their own.
  mutating func checkLinks() {
    let texts = material.texts
    let chips = chips
    let textIndex = BoxIndex(texts.map(\.ink), width: scene.width, height: scene.height)
    let chipIndex = BoxIndex(chips.map(\.frame), width: scene.width, height: scene.height)
    for link in scene.links {
      guard let course = link.course else {
        note(.unrouted, subject(link))
        continue
      }
      let line = course.samples
      let pieces = zip(line, line.dropFirst())
      let length = pieces.reduce(0) { $0 + $1.0.distance(to: $1.1) }
      let ends = link.stroke.length(of: link.stroke.head) + link.stroke.length(of: link.stroke.tail)
      if length < Self.arrowShare * ends { note(.shortArrow, subject(link)) }
      var entered: (texts: Set<Int>, chips: Set<Int>) = ([], [])
      for (start, end) in pieces {
        let near = Box(around: [start, end])
        for number in textIndex.near(near) where texts[number].ink.isEntered(from: start, to: end) {
          entered.texts.insert(number)
        }
        for number in chipIndex.near(near) where chips[number].frame.isEntered(from: start, to: end)
        {
          entered.chips.insert(number)
        }
      }
      for number in entered.texts.sorted() {
        let id = scene.groups[texts[number].place.group].id
        if id != link.from, id != link.to {
          note(.linkThroughText, subject(link), subject(texts[number]))
        }
      }
      for number in entered.chips.sorted() {
        let group = chips[number].group
        if group.id != link.from, group.id != link.to {
          note(.linkThroughChip, subject(link), subject(group))
        }
      }
    }
  }

  /// How many times its arrows a link is to be long.
  private static let arrowShare = 1.6

  private var chips: [(group: SceneGroup, frame: Box)] {
    scene.groups.compactMap { group in
      guard group.subject != .furniture, let frame = group.frame else { return nil }
      return (group, frame)
    }
  }
}
