@testable import ParvisRendering

/// How colours look to eyes that lack one of the three kinds of cones, and how far colours are
/// apart.
///
/// - Source: Machado, Oliveira & Fernandes, *IEEE Transactions on Visualization and Computer
///   Graphics* 15(6), 2009, matrices of severity 1; distances in CIE 1976 L\*a\*b\* under D65.
enum ColourVision: String, CaseIterable {
  case ordinary, protanopia, deuteranopia, tritanopia

  private var matrix: [[Double]] {
    switch self {
    case .ordinary: [[1, 0, 0], [0, 1, 0], [0, 0, 1]]
    case .protanopia:
      [
        [0.152286, 1.052583, -0.204868], [0.114503, 0.786281, 0.099216],
        [-0.003882, -0.048116, 1.051998],
      ]
    case .deuteranopia:
      [
        [0.367322, 0.860646, -0.227968], [0.280085, 0.672501, 0.047413],
        [-0.011820, 0.042940, 0.968881],
      ]
    case .tritanopia:
      [
        [1.255528, -0.076749, -0.178779], [-0.078411, 0.930809, 0.147602],
        [0.004733, 0.691367, 0.303900],
      ]
    }
  }

  /// How different two colours look: about 1 can just be told, 10 and more at a glance.
  func distance(_ first: UInt32, _ second: UInt32) -> Double {
    let (a, b) = (lab(first), lab(second))
    return zip(a, b).reduce(0) { $0 + ($1.0 - $1.1) * ($1.0 - $1.1) }.squareRoot()
  }

  /// Lightness from 0 to 100, then red against green, then yellow against blue.
  func lab(_ colour: UInt32) -> [Double] {
    let linear = Contrast.linear(colour)
    let light = [linear.red, linear.green, linear.blue]
    let seen = matrix.map { row in
      min(1, max(0, zip(row, light).reduce(0) { $0 + $1.0 * $1.1 }))
    }
    let toXYZ = [
      [0.4124564, 0.3575761, 0.1804375], [0.2126729, 0.7151522, 0.0721750],
      [0.0193339, 0.1191920, 0.9503041],
    ]
    let white = [0.95047, 1, 1.08883]
    let f = zip(toXYZ, white).map { row, white in
      let value = zip(row, seen).reduce(0) { $0 + $1.0 * $1.1 } / white
      return value > 216.0 / 24389
        ? SystemMath.power(value, 1.0 / 3) : (24389.0 / 27 * value + 16) / 116
    }
    return [116 * f[1] - 16, 500 * (f[0] - f[1]), 200 * (f[1] - f[2])]
  }
}
