/// Places boxes one under the other, each as near as possible to where its links would have it.
enum StackPlacement {
  /// The centres of a stack in a given order: the least sum of squared distances from the wishes.
  ///
  /// - Parameters:
  ///   - wishes: where each centre would best be.
  ///   - heights: how high each box is.
  ///   - gap: the free space between two boxes.
  ///   - range: the top and the foot of the stack.
  /// - Returns: the height of the middle of each box.
  /// - Complexity: O(*n*): pools of neighbours that push one another (isotonic regression).
  static func centres(
    wishes: [Double], heights: [Double], gap: Double, in range: ClosedRange<Double>
  ) -> [Double] {
    guard !wishes.isEmpty else { return [] }
    // Without the boxes' own room the centres only have to ascend.
    var offsets: [Double] = []
    var used = range.lowerBound
    for height in heights {
      offsets.append(used + height / 2)
      used += height + gap
    }
    let slack = max(0, range.upperBound - (used - gap))
    var pools: [(sum: Double, count: Int)] = []
    for (wish, offset) in zip(wishes, offsets) {
      var pool = (sum: wish - offset, count: 1)
      while let last = pools.last,
        last.sum / Double(last.count) >= pool.sum / Double(pool.count)
      {
        pool = (pool.sum + last.sum, pool.count + last.count)
        pools.removeLast()
      }
      pools.append(pool)
    }
    let shifts = pools.flatMap { pool in
      [Double](
        repeating: min(slack, max(0, pool.sum / Double(pool.count))), count: pool.count)
    }
    return zip(offsets, shifts).map { $0 + $1 }
  }

  /// The centres of a stack spread over a range, no further apart than a gap, in its middle.
  static func spread(
    heights: [Double], gap least: Double, atMost greatest: Double, in range: ClosedRange<Double>
  ) -> [Double] {
    let total = heights.reduce(0, +)
    let room = range.upperBound - range.lowerBound - total
    let gap = heights.count > 1 ? min(greatest, max(least, room / Double(heights.count - 1))) : 0
    let used = total + gap * Double(max(0, heights.count - 1))
    var y = range.lowerBound + max(0, (range.upperBound - range.lowerBound - used) / 2)
    return heights.map { height in
      defer { y += height + gap }
      return y + height / 2
    }
  }
}
