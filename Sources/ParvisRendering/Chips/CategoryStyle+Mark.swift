extension CategoryStyle {
  /// The symbol at a place, as high as the letters of a size.
  func mark(in centre: Point, size: Double) -> SceneSymbol {
    let side = 0.95 * size
    let width =
      switch symbol {
      case .parallelogram: side * 1.25
      case .hexagon, .diamond: side * 1.16
      default: side
      }
    let height = symbol == .diamond ? side * 1.16 : symbol == .parallelogram ? side * 0.76 : side
    return SceneSymbol(
      symbol, in: Box(centre: centre, width: width, height: height), colour: .stroke(hue))
  }
}
