/// One way to wrap the name of a stakeholder into a chip, and what it costs.
struct RingChip {
  let chip: Chip
  let cost: Double

  var area: Double { chip.width * chip.height }

  /// How much narrower or wider than usual a name may be wrapped, and what that costs.
  private static let wraps = [
    (1.0, 0.0), (0.8, 3.0), (0.66, 6.0), (1.3, 4.0), (1.7, 7.0), (2.3, 10.0), (3.4, 14.0),
  ]
  private static let mostLines = 5

  /// The ways that keep a name whole; none when it is too long for a chip.
  static func variants(of item: ChipMember, size: Double) -> [RingChip] {
    var variants: [RingChip] = []
    for (factor, cost) in wraps {
      let width = 10.5 * size * factor
      guard item.text.widest * size <= width else { continue }
      let lines = LabelWrapping.lineCount(of: item.text, size: size, width: width)
      guard lines <= mostLines else { continue }
      let chip = Chip(item.text, size: size, wrapWidth: width, hasSign: item.hasSign)
      let isKnown = variants.contains {
        $0.chip.width == chip.width && $0.chip.height == chip.height
      }
      if !isKnown {
        variants.append(RingChip(chip: chip, cost: variants.isEmpty ? 0 : cost))
      }
      // Wider than on one line gains nothing.
      if lines == 1, factor > 1 { break }
    }
    return variants
  }
}
