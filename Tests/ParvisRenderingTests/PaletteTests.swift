import ParvisCore
import Testing

@testable import ParvisRendering

/// Every pair of colours that can meet, measured; and the hues as other eyes see them.
@Suite struct `The colours of each theme` {
  private static let standard: [Colour.Hue] = [.blue, .grey, .orange, .olive, .green, .pink]

  @Test(arguments: ColourScheme.allCases)
  func `set text off from whatever it stands on`(scheme: ColourScheme) {
    func ratio(_ text: Colour, _ ground: Colour) -> Double {
      Contrast.ratio(scheme.hex(text), scheme.hex(ground))
    }
    let quadrants = Colour.Quadrant.allCases.map(Colour.tint)
    for text in [Colour.ink, .slate, .grey, .gap] {
      for ground in quadrants + [.paper] {
        #expect(ratio(text, ground) >= 4.5, "\(text) \(ground)")
      }
    }
    for colour in [Colour.openMark, .path] { #expect(ratio(colour, .paper) >= 4.5, "\(colour)") }
    for hue in Colour.Hue.allCases {
      #expect(ratio(.ink, .fill(hue)) >= 9, "\(hue)")
      #expect(ratio(.stroke(hue), .paper) >= 4.5, "\(hue)")
      #expect(ratio(.stroke(hue), .fill(hue)) >= 3, "\(hue)")
      for ground in quadrants { #expect(ratio(.stroke(hue), ground) >= 3, "\(hue) \(ground)") }
    }
    for strength in 1...4 { #expect(ratio(.link(strength), .paper) >= 3, "\(strength)") }
    for strength in 2...4 { #expect(ratio(.link(strength), .link(strength - 1)) > 1.3) }
    #expect(ratio(.paper, .gap) >= 4.5)
  }

  @Test(arguments: ColourScheme.allCases, ColourVision.allCases)
  func `tell the six categories apart for every colour vision`(
    scheme: ColourScheme, vision: ColourVision
  ) {
    let least = vision == .ordinary ? 30.0 : 11.5
    for (place, hue) in Self.standard.enumerated() {
      for other in Self.standard[..<place] {
        let distance = vision.distance(
          scheme.hex(.stroke(hue)), scheme.hex(.stroke(other)))
        #expect(distance >= least, "\(hue) \(other): \(distance)")
      }
    }
  }

  /// Where colours come near each other, as those of declared categories do, shapes differ.
  @Test func `give each standard category a symbol of its own`() throws {
    let map = try TownMap.map(2)
    let symbols = StakeholderCategory.standard.map { CategoryStyle(of: $0, on: map).symbol }
    #expect(Set(symbols).count == symbols.count)
    #expect(Set(symbols).isDisjoint(with: [.triangle, .pentagon, .ring]))
  }

  @Test func `are measured as published`() {
    // Lindbloom: sRGB red is L* 53.24, a* 80.09, b* 67.20 under D65.
    let red = ColourVision.ordinary.lab(0xFF0000)
    for (value, expected) in zip(red, [53.24, 80.09, 67.20]) {
      #expect((value - expected).magnitude < 0.05)
    }
    #expect(ColourVision.ordinary.distance(0xFFFFFF, 0x000000).rounded() == 100)
    // The simulations leave grey as it is: the rows of each matrix sum to 1.
    for vision in ColourVision.allCases {
      #expect(ColourVision.ordinary.distance(0x808080, 0x808080) == 0)
      #expect((vision.lab(0x808080)[0] - ColourVision.ordinary.lab(0x808080)[0]).magnitude < 0.01)
    }
  }

  @Test func `spare the ink on paper: every box is white`() {
    for hue in Colour.Hue.allCases {
      #expect(ColourScheme.print.hex(.fill(hue)) == 0xFFFFFF)
      #expect(ColourScheme.print.hex(.stroke(hue)) == ColourScheme.light.hex(.stroke(hue)))
    }
    #expect(ColourScheme.allCases.map(\.rawValue) == ["screen", "print", "dark"])
  }
}
