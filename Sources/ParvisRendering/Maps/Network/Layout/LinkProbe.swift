/// A link that is held against eight links or boxes at a time; every answer is 1 or 0 in each lane.
struct LinkProbe {
  typealias Lanes = SIMD8<Float>

  /// How near to a chip a link may come before it counts as passing it.
  static let margin: Float = 4
  static let ones = Lanes(repeating: 1)

  private let sx: Lanes
  private let sy: Lanes
  private let ex: Lanes
  private let ey: Lanes
  private let dx: Lanes
  private let dy: Lanes
  private let mx: Lanes
  private let my: Lanes
  private let hx: Lanes
  private let hy: Lanes

  @inline(__always)
  init(_ link: SIMD4<Float>) {
    sx = Lanes(repeating: link.x)
    sy = Lanes(repeating: link.y)
    ex = Lanes(repeating: link.z)
    ey = Lanes(repeating: link.w)
    dx = ex - sx
    dy = ey - sy
    mx = Lanes(repeating: (link.x + link.z) / 2)
    my = Lanes(repeating: (link.y + link.w) / 2)
    hx = Lanes(repeating: (link.z - link.x).magnitude / 2)
    hy = Lanes(repeating: (link.w - link.y).magnitude / 2)
  }

  /// Which links cross this one.
  @inline(__always)
  func crossings(_ ox: Lanes, _ oy: Lanes, _ px: Lanes, _ py: Lanes) -> Lanes {
    let first = dx * (oy - sy) - dy * (ox - sx)
    let second = dx * (py - sy) - dy * (px - sx)
    let fx = px - ox
    let fy = py - oy
    let third = fx * (sy - oy) - fy * (sx - ox)
    let fourth = fx * (ey - oy) - fy * (ex - ox)
    let isCrossed = (first * second .< 0) .& (third * fourth .< 0)
    return Lanes.zero.replacing(with: Self.ones, where: isCrossed)
  }

  /// Which boxes, grown by the margin, this link enters.
  @inline(__always)
  func entries(_ x: Lanes, _ y: Lanes, _ w: Lanes, _ h: Lanes) -> Lanes {
    let gw = w + Self.margin
    let gh = h + Self.margin
    let rx = x - mx
    let ry = y - my
    let reachX = gw + hx
    let reachY = gh + hy
    let cross = dx * ry - dy * rx
    let reach = (hx * gh + hy * gw) * 2
    let isEntered =
      (rx * rx .< reachX * reachX) .& (ry * ry .< reachY * reachY)
      .& (cross * cross .< reach * reach)
    return Lanes.zero.replacing(with: Self.ones, where: isEntered)
  }
}

/// A box that is held against eight links at a time.
struct BoxProbe {
  typealias Lanes = SIMD8<Float>

  private let cx: Lanes
  private let cy: Lanes
  private let w: Lanes
  private let h: Lanes

  @inline(__always)
  init(_ box: SIMD4<Float>) {
    cx = Lanes(repeating: box.x * 2)
    cy = Lanes(repeating: box.y * 2)
    w = Lanes(repeating: box.z + LinkProbe.margin)
    h = Lanes(repeating: box.w + LinkProbe.margin)
  }

  /// Which links enter the box, grown by the margin.
  @inline(__always)
  func entries(_ ax: Lanes, _ ay: Lanes, _ bx: Lanes, _ by: Lanes) -> Lanes {
    let dx = bx - ax
    let dy = by - ay
    let ux = dx.replacing(with: -dx, where: dx .< 0)
    let uy = dy.replacing(with: -dy, where: dy .< 0)
    // Twice the way from the middle of the link to that of the box.
    let rx = cx - (ax + bx)
    let ry = cy - (ay + by)
    let reachX = w + w + ux
    let reachY = h + h + uy
    let cross = dx * ry - dy * rx
    let reach = (ux * h + uy * w) * 2
    let isEntered =
      (rx * rx .< reachX * reachX) .& (ry * ry .< reachY * reachY)
      .& (cross * cross .< reach * reach)
    return Lanes.zero.replacing(with: LinkProbe.ones, where: isEntered)
  }
}
