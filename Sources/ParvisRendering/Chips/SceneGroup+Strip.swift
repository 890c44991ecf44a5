extension SceneGroup {
  /// The frame of a strip below a map, under its title.
  static func strip(
    _ id: String, _ title: String, titleHeight: Double, inset: Double, in frame: Box
  ) -> SceneGroup {
    var strip = SceneGroup(id, classes: ["furniture", id])
    strip.marks = [
      .box(SceneBox(frame, stroke: .rule, strokeWidth: 0.8)),
      .text(
        SceneText(
          title, x: frame.x + inset, middle: frame.y + titleHeight / 2 + 1, size: 7.6, face: .bold,
          colour: .grey)),
    ]
    return strip
  }
}
