extension SceneLint {
  /// Sizes, margins, texts over texts, texts out of their boxes, boxes over texts.
  mutating func checkTexts() {
    let texts = material.texts
    let index = BoxIndex(texts.map(\.ink), width: scene.width, height: scene.height)
    for (number, text) in texts.enumerated() {
      if text.text.size < 7 { note(.small, subject(text)) }
      let ink = text.ink
      let page = Box(x: 6, y: 6, width: scene.width - 12, height: scene.height - 12)
      if ink.x < page.x || ink.maxX > page.maxX || ink.y < page.y || ink.maxY > page.maxY {
        note(.outside, subject(text))
      }
      for other in index.near(ink) where other < number && overlaps(ink, texts[other].ink) {
        note(.textOverText, subject(text), subject(texts[other]))
      }
      checkOverflow(of: text)
      for area in material.areas(near: ink) where hides(area, text) {
        note(.boxOverText, subject(scene.groups[area.place.group]), subject(text))
      }
    }
  }

  /// A text leaves the box of its group, unless it stands in a symbol of it.
  private mutating func checkOverflow(of text: LintMaterial.Text) {
    let group = scene.groups[text.place.group]
    guard group.subject != .furniture, let frame = group.frame else { return }
    let ink = text.ink
    let isOut =
      ink.x < frame.x + 1.5 || ink.maxX > frame.maxX - 1.5 || ink.y < frame.y - 0.5
      || ink.maxY > frame.maxY + 0.5
    guard isOut else { return }
    let holder = material.areas(near: ink).contains { area in
      area.isSymbol && area.place.group == text.place.group && area.frame.contains(ink.centre)
    }
    if !holder { note(.overflow, subject(text)) }
  }

  /// Whether a box or a symbol is painted over a text, or frames what is not its own.
  private func hides(_ area: LintMaterial.Area, _ text: LintMaterial.Text) -> Bool {
    guard overlaps(text.ink, area.frame) else { return false }
    if area.place.group == text.place.group {
      return area.isSymbol && area.place.order > text.place.order
    }
    if area.isSymbol { return true }
    let isChip = scene.groups[area.place.group].subject != .furniture
    return (area.fill != nil && area.place.order > text.place.order)
      || (area.stroke != nil && isChip)
  }
}
