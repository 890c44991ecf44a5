internal import GraphvizKit

/// Which colours the maps take.
///
/// Every stroke has a contrast of 4.5:1 or more on the paper, the ink 9:1 or more on every fill.
/// The hues are told apart in the three common colour visions; symbols and words say the same.
public enum ColourScheme: String, Hashable, Sendable, CaseIterable {
  /// Dark on white, on a screen or a colour printer.
  case light = "screen"
  /// The same with white boxes: it spares ink and survives a photocopier.
  case print
  /// Light on dark, to be projected.
  case dark

  func hex(_ colour: Colour) -> UInt32 {
    switch (self, colour) {
    case (.print, .fill): Self.light(.paper)
    case (.light, _), (.print, _): Self.light(colour)
    case (.dark, _): Self.dark(colour)
    }
  }

  /// What each colour of ``light`` becomes in ``dark``, as `#rrggbb`, each light colour once.
  ///
  /// No two uses that part in the dark have the same light colour: a page may repaint a picture.
  public static var darkened: [(light: String, dark: String)] {
    var seen: Set<UInt32> = []
    return Colour.all.map { (light($0), dark($0)) }.filter { seen.insert($0.0).inserted }
      .map { (notation($0.0), notation($0.1)) }
  }

  private static func notation(_ hex: UInt32) -> String {
    let digits = String(hex, radix: 16)
    return "#" + String(repeating: "0", count: 6 - digits.count) + digits
  }

  func colour(_ colour: Colour) -> DOTColour { DOTColour(hex(colour)) }

  private static func light(_ colour: Colour) -> UInt32 {
    switch colour {
    case .paper: 0xFFFFFF
    case .ink: 0x1A1A1A
    case .slate: 0x22313F
    case .grey: 0x55606B
    case .rule: 0xC9D1D9
    case .gap: 0xA32A00
    case .openMark: 0x00795A
    case .path: 0x00598C
    case .link(let strength): [0x89949F, 0x6B7785, 0x4A5560, 0x22313F][index(strength)]
    case .fill(let hue): lightFill(hue)
    case .stroke(let hue): lightStroke(hue)
    case .tint(.involve): 0xE8F3EE
    case .tint(.engage): 0xFBF3E9
    case .tint(.empower): 0xEAF1FA
    case .tint(.inform): 0xF3F4F6
    case .caution: 0x8A6100
    case .band: 0x23313F
    case .bandInk: 0xFEFEFE
    case .wash(.alert): 0xFCF0EB
    case .wash(.caution): 0xFDF7E9
    case .wash(.open): 0xE1F2E9
    case .wash(.partly): 0xFBF0D6
    case .wash(.closed): 0xE9ECEF
    case .wash(.sum): 0xEFF3F7
    case .ring(let place): [0xBED7EB, 0xD5E5F2, 0xE8F1F9, 0xF8FAFD][ringIndex(place)]
    }
  }

  private static func lightFill(_ hue: Colour.Hue) -> UInt32 {
    switch hue {
    case .blue: 0xD6ECFA
    case .grey: 0xE6E6E6
    case .orange: 0xFCE3C8
    case .olive: 0xFBF6C5
    case .green: 0xD3F0E5
    case .pink: 0xF5DCE9
    case .teal: 0xCFEFF0
    case .violet: 0xE4DEF7
    case .neutral: 0xF4F5F6
    }
  }

  private static func lightStroke(_ hue: Colour.Hue) -> UInt32 {
    switch hue {
    case .blue: 0x005EA8
    case .grey: 0x474747
    case .orange: 0xC05800
    case .olive: 0x5E5500
    case .green: 0x008562
    case .pink: 0x9C3F78
    case .teal: 0x00707A
    case .violet: 0x5B3FA0
    case .neutral: 0x55606B
    }
  }

  private static func dark(_ colour: Colour) -> UInt32 {
    switch colour {
    case .paper: 0x121C26
    case .ink: 0xF2F5F7
    case .slate: 0xE6EDF3
    case .grey: 0xA9B6C2
    case .rule: 0x37485A
    case .gap: 0xFF8A66
    case .openMark: 0x45C79C
    case .path: 0x6CB8F0
    case .link(let strength): [0x6F8194, 0x93A5B6, 0xB5C3CF, 0xE6EDF3][index(strength)]
    case .fill(let hue): darkFill(hue)
    case .stroke(let hue): darkStroke(hue)
    case .tint(.involve): 0x142B26
    case .tint(.engage): 0x2B2519
    case .tint(.empower): 0x14263A
    case .tint(.inform): 0x1A2530
    case .caution: 0xE3B341
    case .band: 0x2A3B4B
    case .bandInk: 0xF2F5F7
    case .wash(.alert): 0x381F1A
    case .wash(.caution): 0x2E2615
    case .wash(.open): 0x14322A
    case .wash(.partly): 0x352B12
    case .wash(.closed): 0x25313D
    case .wash(.sum): 0x1B2935
    case .ring(let place): [0x365A7C, 0x284664, 0x1D354C, 0x16273A][ringIndex(place)]
    }
  }

  private static func darkFill(_ hue: Colour.Hue) -> UInt32 {
    switch hue {
    case .blue: 0x123B5C
    case .grey: 0x37424D
    case .orange: 0x5A2F0A
    case .olive: 0x454005
    case .green: 0x0D4638
    case .pink: 0x53213F
    case .teal: 0x0B444A
    case .violet: 0x38285F
    case .neutral: 0x2A3540
    }
  }

  private static func darkStroke(_ hue: Colour.Hue) -> UInt32 {
    switch hue {
    case .blue: 0x5AA9E6
    case .grey: 0xCBD3DA
    case .orange: 0xF39A4A
    case .olive: 0xECE063
    case .green: 0x52D0A6
    case .pink: 0xD96BA8
    case .teal: 0x4CC5CC
    case .violet: 0xB49BF0
    case .neutral: 0xA9B6C2
    }
  }

  private static func ringIndex(_ place: Int) -> Int { min(3, max(0, place)) }

  private static func index(_ strength: Int) -> Int { min(4, max(1, strength)) - 1 }
}
