extension SceneLint {
  /// Texts against what is under them, signs and lines against what is round them.
  ///
  /// Hairlines in the colour of rules only order the page; whoever does not see them loses nothing.
  mutating func checkContrast() {
    for text in material.texts {
      let under = material.colour(under: text.text.frame.centre, before: text.place.order)
      let inkUnder = material.colour(under: text.ink.centre, before: text.place.order)
      for below in Set([under, inkUnder])
      where isFaint(text.text.colour, on: below, Contrast.ofText) {
        note(.contrast, subject(text))
      }
    }
    for area in material.areas {
      guard let colour = area.isSymbol ? area.fill ?? area.stroke : area.stroke, colour != .rule
      else { continue }
      let point = area.isSymbol ? area.frame.centre : Point(area.frame.x, area.frame.centre.y)
      let below = material.colour(under: point, before: area.place.order)
      if isFaint(colour, on: below, Contrast.ofSigns) {
        note(.contrast, subject(scene.groups[area.place.group]))
      }
    }
    for line in material.lines where line.line.stroke.colour != .rule {
      let point = (line.line.start + line.line.end) * 0.5
      let below = material.colour(under: point, before: line.place.order)
      if isFaint(line.line.stroke.colour, on: below, Contrast.ofSigns) {
        note(.contrast, subject(scene.groups[line.place.group]))
      }
    }
    for link in scene.links {
      let points = link.course?.samples ?? []
      let some = stride(from: 0, to: points.count, by: 2).map { points[$0] }
      if some.contains(where: {
        isFaint(link.stroke.colour, on: material.backdrop(at: $0), Contrast.ofSigns)
      }) {
        note(.contrast, subject(link))
      }
    }
  }

  private func isFaint(_ colour: Colour, on below: Colour, _ least: Double) -> Bool {
    Contrast.ratio(scheme.hex(colour), scheme.hex(below)) < least
  }
}
