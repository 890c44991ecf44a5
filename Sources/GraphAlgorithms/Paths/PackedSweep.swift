/// One number for each of eight sources.
typealias Pack = SIMD8<Double>

/// Betweenness from eight sources at once, over links whose lengths are small whole numbers.
///
/// Time runs in whole steps. In each step every vertex that one of the sources reaches just then
/// hands its numbers of paths on to the steps in which its links end; a byte per vertex says which
/// of the eight sources have been there before. The links used are written down, so that the way
/// back only has to add. A ring of `longest` + 1 slots per vertex holds what is under way.
///
/// - Complexity: O(*n* · *m*) time for all sources with a factor below 1/2 against one after the
///   other, O(*n* · longest + *m*) space.
/// - Source: Brandes, *J. Math. Sociology* 25 (2001), with several sources side by side after
///   Sarıyüce et al., *IPDPS Workshops* (2013).
struct PackedSweep {
  /// How often each vertex stood on shortest paths so far.
  private(set) var sums: [Double]

  private let count: Int
  private let longest: Int
  /// Which sources have reached a vertex.
  private var seen: [UInt8]
  /// Which sources are about to reach a vertex, and by how many paths, slot by slot.
  private var pending: [UInt8]
  private var arriving: [Pack]
  /// The vertices with something pending, slot by slot, and their numbers.
  private var queues: [Int32]
  private var queueCounts: [Int]
  /// What the vertices of the steps ahead pass back per path, slot by slot.
  private var returns: [Pack]
  /// A vertex with the sources that reach it in one step, their paths, and where its links start.
  private var vertices: [Int32] = []
  private var masks: [UInt8] = []
  private var paths: [Pack] = []
  private var starts: [Int32] = [0]
  private var entryCount = 0
  /// Where the entries of each step start.
  private var steps: [Int] = []
  /// Links on shortest paths, as positions in the ring.
  private var links: [Int32] = []
  private var linkCount = 0

  init(_ count: Int, longest: Int) {
    self.count = count
    self.longest = longest
    let ring = count * (longest + 1)
    sums = [Double](repeating: 0, count: count)
    seen = [UInt8](repeating: 0, count: count)
    pending = [UInt8](repeating: 0, count: ring)
    arriving = [Pack](repeating: Pack(), count: ring)
    queues = [Int32](repeating: 0, count: ring)
    queueCounts = [Int](repeating: 0, count: longest + 1)
    returns = [Pack](repeating: Pack(), count: ring)
  }

  /// An empty work area with the sums of another that was left in the middle.
  init(keeping other: PackedSweep, longest: Int) {
    self.init(other.count, longest: longest)
    sums = other.sums
  }

  /// For each set of sources, 1 in their places and 0 elsewhere.
  private static let selections: [Pack] = (0..<256).map { set in
    var selection = Pack()
    for lane in 0..<8 where set >> lane & 1 == 1 { selection[lane] = 1 }
    return selection
  }

  /// Adds what the shortest paths from at most eight sources owe to each vertex.
  ///
  /// - Returns: Whether all numbers of paths stayed in range; if not, nothing was added.
  mutating func add(_ sources: ArraySlice<Int32>, _ rows: Rows, _ lengths: [Int32]?) -> Bool {
    for vertex in 0..<count { seen[vertex] = 0 }
    for (lane, source) in sources.enumerated() {
      let vertex = Int(source)
      if pending[vertex] == 0 {
        queues[queueCounts[0]] = source
        queueCounts[0] += 1
      }
      pending[vertex] |= 1 << UInt8(lane)
      arriving[vertex][lane] = 1
    }
    entryCount = 0
    steps.removeAll(keepingCapacity: true)
    linkCount = 0
    var isInRange = true
    var idle = 0
    while idle <= longest {
      let slot = steps.count % (longest + 1)
      steps.append(entryCount)
      let waiting = queueCounts[slot]
      idle = waiting == 0 ? idle + 1 : 0
      guard waiting > 0 else { continue }
      isInRange = settle(slot, waiting, rows) && isInRange
      expand(slot, rows, lengths)
    }
    steps.append(entryCount)
    guard isInRange else { return false }
    for step in stride(from: steps.count - 2, through: 0, by: -1) { giveBack(step) }
    for step in 0..<min(longest + 1, steps.count - 1) { clear(step) }
    return true
  }

  /// Takes the vertices reached in this step out of the ring.
  private mutating func settle(_ slot: Int, _ waiting: Int, _ rows: Rows) -> Bool {
    let needed = entryCount + waiting
    if vertices.count < needed {
      let more = max(64, needed - vertices.count, vertices.count / 2)
      vertices += [Int32](repeating: 0, count: more)
      masks += [UInt8](repeating: 0, count: more)
      paths += [Pack](repeating: Pack(), count: more)
      starts += [Int32](repeating: 0, count: more)
    }
    queueCounts[slot] = 0
    let (added, degrees, largest) = Self.settle(
      slot * count, waiting, entryCount, rows.offsets.span, &queues, &seen, &pending, &arriving,
      &vertices, &masks, &paths)
    entryCount += added
    let room = linkCount + degrees + 1
    if links.count < room {
      links += [Int32](repeating: 0, count: max(room - links.count, links.count / 2))
    }
    return largest.max() < 1e290
  }

  private static func settle(
    _ base: Int, _ waiting: Int, _ first: Int, _ offsets: Span<Int32>, _ queue: inout [Int32],
    _ seenSets: inout [UInt8], _ pendingSets: inout [UInt8], _ arrivals: inout [Pack],
    _ vertices: inout [Int32], _ masks: inout [UInt8], _ paths: inout [Pack]
  ) -> (added: Int, degrees: Int, largest: Pack) {
    let selections = selections.span
    var seen = seenSets.mutableSpan
    var pending = pendingSets.mutableSpan
    var arriving = arrivals.mutableSpan
    var added = 0
    var degrees = 0
    var largest = Pack()
    let queue = queue.span
    var vertices = vertices.mutableSpan
    var masks = masks.mutableSpan
    var paths = paths.mutableSpan
    for index in 0..<waiting {
      let vertex = Int(queue[base + index])
      let fresh = pending[base + vertex] & ~seen[vertex]
      pending[base + vertex] = 0
      let arrived = arriving[base + vertex] * selections[Int(fresh)]
      arriving[base + vertex] = Pack()
      guard fresh != 0 else { continue }
      seen[vertex] |= fresh
      vertices[first + added] = Int32(vertex)
      masks[first + added] = fresh
      paths[first + added] = arrived
      added += 1
      degrees += Int(offsets[vertex + 1] - offsets[vertex])
      largest.replace(with: arrived, where: arrived .> largest)
    }
    return (added, degrees, largest)
  }

  /// Sends the paths of this step's vertices along their links.
  private mutating func expand(_ slot: Int, _ rows: Rows, _ lengths: [Int32]?) {
    let first = steps[steps.count - 1]
    if let lengths {
      linkCount = Self.expand(
        slot, count, longest, first..<entryCount, linkCount, rows, lengths.span, &seen, &pending,
        &arriving, &queues, &queueCounts, &links, &vertices, &masks, &paths, &starts)
    } else {
      linkCount = Self.expand(
        (1 - slot) * count, first..<entryCount, linkCount, rows, &seen, &pending, &arriving,
        &queues, &queueCounts[1 - slot], &links, &vertices, &masks, &paths, &starts)
    }
  }

  /// Links of length 1: everything goes to the other one of two slots.
  private static func expand(
    _ base: Int, _ range: Range<Int>, _ linkCount: Int, _ rows: Rows, _ seen: inout [UInt8],
    _ pendingSets: inout [UInt8], _ arrivals: inout [Pack], _ queues: inout [Int32],
    _ queueCount: inout Int, _ used: inout [Int32], _ vertices: inout [Int32],
    _ masks: inout [UInt8], _ paths: inout [Pack], _ starts: inout [Int32]
  ) -> Int {
    let offsets = rows.offsets.span
    let targets = rows.targets.span
    let seen = seen.span
    let vertices = vertices.span
    let masks = masks.span
    let paths = paths.span
    var starts = starts.mutableSpan
    var pending = pendingSets.mutableSpan
    var arriving = arrivals.mutableSpan
    var queue = queues.mutableSpan
    var links = used.mutableSpan
    var waiting = queueCount
    var next = linkCount
    for entry in range {
      let vertex = Int(vertices[entry])
      let mask = masks[entry]
      let start = next
      for position in Int(offsets[vertex])..<Int(offsets[vertex + 1]) {
        // Without a branch: what is not wanted is overwritten by the next.
        let target = targets[position]
        links[next] = target
        let fresh = mask & ~seen[Int(target)]
        // 1 unless nothing is fresh, by arithmetic: a branch would be mispredicted half the time.
        next &+= Int((UInt32(fresh) &+ 255) >> 8)
      }
      let path = paths[entry]
      for link in start..<next {
        let target = Int(links[link])
        let place = base &+ target
        let before = pending[place]
        if before == 0 {
          queue[base &+ waiting] = Int32(truncatingIfNeeded: target)
          waiting &+= 1
        }
        pending[place] = before | (mask & ~seen[target])
        links[link] = Int32(truncatingIfNeeded: place)
        arriving[place] += path
      }
      starts[entry + 1] = Int32(next)
    }
    queueCount = waiting
    return next
  }

  /// Links of several lengths.
  private static func expand(
    _ slot: Int, _ count: Int, _ longest: Int, _ range: Range<Int>, _ linkCount: Int,
    _ rows: Rows, _ lengths: Span<Int32>, _ seen: inout [UInt8], _ pendingSets: inout [UInt8],
    _ arrivals: inout [Pack], _ queues: inout [Int32], _ counts: inout [Int],
    _ used: inout [Int32], _ vertices: inout [Int32], _ masks: inout [UInt8],
    _ paths: inout [Pack], _ starts: inout [Int32]
  ) -> Int {
    let offsets = rows.offsets.span
    let targets = rows.targets.span
    let seen = seen.span
    let vertices = vertices.span
    let masks = masks.span
    let paths = paths.span
    var starts = starts.mutableSpan
    var pending = pendingSets.mutableSpan
    var arriving = arrivals.mutableSpan
    var queue = queues.mutableSpan
    var queueCounts = counts.mutableSpan
    var links = used.mutableSpan
    var next = linkCount
    for entry in range {
      let vertex = Int(vertices[entry])
      let mask = masks[entry]
      let start = next
      for position in Int(offsets[vertex])..<Int(offsets[vertex + 1]) {
        links[next] = Int32(truncatingIfNeeded: position)
        let fresh = mask & ~seen[Int(targets[position])]
        next &+= Int((UInt32(fresh) &+ 255) >> 8)
      }
      let path = paths[entry]
      for link in start..<next {
        let position = Int(links[link])
        let target = Int(targets[position])
        var ahead = slot &+ Int(lengths[position])
        if ahead > longest { ahead -= longest + 1 }
        let base = ahead &* count
        let place = base &+ target
        let before = pending[place]
        if before == 0 {
          queue[base &+ queueCounts[ahead]] = Int32(truncatingIfNeeded: target)
          queueCounts[ahead] &+= 1
        }
        pending[place] = before | (mask & ~seen[target])
        links[link] = Int32(truncatingIfNeeded: place)
        arriving[place] += path
      }
      starts[entry + 1] = Int32(next)
    }
    return next
  }

  /// Gathers what the vertices of one step owe to those behind them.
  private mutating func giveBack(_ step: Int) {
    if step + longest + 1 < steps.count - 1 { clear(step + longest + 1) }
    Self.giveBack(
      step % (longest + 1) * count, steps[step]..<steps[step + 1], step == 0, &links,
      &vertices, &masks, &paths, &starts, &returns, &sums)
  }

  private static func giveBack(
    _ base: Int, _ range: Range<Int>, _ isStart: Bool, _ links: inout [Int32],
    _ vertices: inout [Int32], _ masks: inout [UInt8], _ paths: inout [Pack],
    _ starts: inout [Int32], _ returned: inout [Pack], _ sums: inout [Double]
  ) {
    let selections = selections.span
    let links = links.span
    let vertices = vertices.span
    let masks = masks.span
    let paths = paths.span
    let starts = starts.span
    var returns = returned.mutableSpan
    var sums = sums.mutableSpan
    for entry in range {
      var gathered = Pack()
      for link in Int(starts[entry])..<Int(starts[entry + 1]) {
        gathered += returns[Int(links[link])]
      }
      let path = paths[entry]
      let dependency = path * gathered
      let vertex = Int(vertices[entry])
      if !isStart { sums[vertex] += dependency.sum() }
      // Outside the selection there are no paths: divide by 1 and multiply by 0.
      let selection = selections[Int(masks[entry])]
      returns[base + vertex] = selection * (1 + dependency) / (path + (1 - selection))
    }
  }

  /// Empties the slot of a step that no link leads to any more.
  private mutating func clear(_ step: Int) {
    let base = step % (longest + 1) * count
    for entry in steps[step]..<steps[step + 1] {
      returns[base + Int(vertices[entry])] = Pack()
    }
  }
}
