/// Straight links and upright boxes, eight side by side, for the questions that the search asks.
///
/// Coordinates are single precision: a search compares costs, it draws nothing. Lanes that hold
/// nothing lie far off the page.
struct LinkLanes {
  typealias Lanes = SIMD8<Float>

  /// Both ends of every link.
  private var ax: [Lanes]
  private var ay: [Lanes]
  private var bx: [Lanes]
  private var by: [Lanes]
  /// Centre and half size of every box.
  private var x: [Lanes]
  private var y: [Lanes]
  private var w: [Lanes]
  private var h: [Lanes]

  private static let nowhere = Lanes(repeating: -1e5)

  var linkBlocks: Int { ax.count }
  var boxBlocks: Int { x.count }

  init(linkCount: Int, boxCount: Int) {
    let links = [Lanes](repeating: Self.nowhere, count: (linkCount + 7) / 8)
    let boxes = [Lanes](repeating: Self.nowhere, count: (boxCount + 7) / 8)
    (ax, ay, bx, by) = (links, links, links, links)
    (x, y) = (boxes, boxes)
    (w, h) = (
      [Lanes](repeating: .zero, count: boxes.count), [Lanes](repeating: .zero, count: boxes.count)
    )
  }

  mutating func setBox(_ index: Int, _ box: SIMD4<Float>) {
    let (block, lane) = (index >> 3, index & 7)
    x[block][lane] = box.x
    y[block][lane] = box.y
    w[block][lane] = box.z
    h[block][lane] = box.w
  }

  mutating func setStart(_ index: Int, _ px: Float, _ py: Float) {
    ax[index >> 3][index & 7] = px
    ay[index >> 3][index & 7] = py
  }

  mutating func setEnd(_ index: Int, _ px: Float, _ py: Float) {
    bx[index >> 3][index & 7] = px
    by[index >> 3][index & 7] = py
  }

  // MARK: Crossings

  /// How many links a link crosses at an inner point of both.
  ///
  /// Links that share an end do not cross: the shared point gives exactly zero on both sides.
  func crossings(_ link: SIMD4<Float>) -> Float {
    var count = Lanes.zero
    let probe = LinkProbe(link)
    for block in ax.indices {
      count += probe.crossings(ax[block], ay[block], bx[block], by[block])
    }
    return count.sum()
  }

  /// Adds a number to the tally of every link that a link crosses.
  func tallyCrossings(_ link: SIMD4<Float>, _ step: Float, into tally: inout [Lanes]) {
    let probe = LinkProbe(link)
    for block in ax.indices {
      tally[block] += probe.crossings(ax[block], ay[block], bx[block], by[block]) * step
    }
  }

  // MARK: Passing

  /// How many boxes, grown by the margin, a link enters; its own two among them.
  func boxesEntered(by link: SIMD4<Float>) -> Float {
    var count = Lanes.zero
    let probe = LinkProbe(link)
    for block in x.indices { count += probe.entries(x[block], y[block], w[block], h[block]) }
    return count.sum()
  }

  /// Adds a number to the tally of every box that a link enters.
  func tallyBoxes(enteredBy link: SIMD4<Float>, _ step: Float, into tally: inout [Lanes]) {
    let probe = LinkProbe(link)
    for block in x.indices {
      tally[block] += probe.entries(x[block], y[block], w[block], h[block]) * step
    }
  }

  /// How many links enter a box grown by the margin, those that end at it among them.
  func links(entering box: SIMD4<Float>) -> Float {
    var count = Lanes.zero
    let probe = BoxProbe(box)
    for block in ax.indices {
      count += probe.entries(ax[block], ay[block], bx[block], by[block])
    }
    return count.sum()
  }

  /// Adds a number to the tally of every link that enters a box.
  func tallyLinks(entering box: SIMD4<Float>, _ step: Float, into tally: inout [Lanes]) {
    let probe = BoxProbe(box)
    for block in ax.indices {
      tally[block] += probe.entries(ax[block], ay[block], bx[block], by[block]) * step
    }
  }

  // MARK: Crowding

  /// What boxes cost that are nearer to a box than a gap.
  ///
  /// Each costs 40, and 2 for each point of depth.
  /// The box itself is among them.
  func crowding(_ box: SIMD4<Float>, gap: SIMD2<Float>) -> Float {
    let cx = Lanes(repeating: box.x)
    let cy = Lanes(repeating: box.y)
    let bw = Lanes(repeating: box.z + gap.x)
    let bh = Lanes(repeating: box.w + gap.y)
    var cost = Lanes.zero
    for block in x.indices {
      let rx = x[block] - cx
      let ry = y[block] - cy
      let dx = bw + w[block] - rx.replacing(with: -rx, where: rx .< 0)
      let dy = bh + h[block] - ry.replacing(with: -ry, where: ry .< 0)
      let depth = dx.replacing(with: dy, where: dy .< dx)
      cost += Lanes.zero.replacing(with: depth * 2 + 40, where: depth .> 0)
    }
    return cost.sum()
  }
}
