extension Rows {
  /// The rows that have a link where either has one; weights of links in both are combined.
  ///
  /// - Complexity: O(*n* + *m*).
  func joined(with other: Rows, combine: (Double, Double) -> Double) -> Rows {
    let isWeighted = !weights.isEmpty || !other.weights.isEmpty
    var offsets: [Int32] = [0]
    var joined: [Int32] = []
    var summed: [Double] = []
    offsets.reserveCapacity(count + 1)
    joined.reserveCapacity(targets.count + other.targets.count)
    var hasOtherWeight = false
    if isWeighted { summed.reserveCapacity(targets.count + other.targets.count) }
    for vertex in 0..<count {
      var left = Int(self.offsets[vertex])
      var right = Int(other.offsets[vertex])
      let leftEnd = Int(self.offsets[vertex + 1])
      let rightEnd = Int(other.offsets[vertex + 1])
      while left < leftEnd || right < rightEnd {
        let a = left < leftEnd ? targets[left] : Int32.max
        let b = right < rightEnd ? other.targets[right] : Int32.max
        var weight = 1.0
        if a == b {
          weight = combine(self.weight(at: left), other.weight(at: right))
        } else {
          weight = a < b ? self.weight(at: left) : other.weight(at: right)
        }
        joined.append(min(a, b))
        if !isWeighted, weight != 1, !hasOtherWeight {
          summed = [Double](repeating: 1, count: joined.count - 1)
        }
        hasOtherWeight = hasOtherWeight || weight != 1
        if isWeighted || hasOtherWeight { summed.append(weight) }
        left += a <= b ? 1 : 0
        right += b <= a ? 1 : 0
      }
      offsets.append(Int32(joined.count))
    }
    return Rows(offsets: offsets, targets: joined, weights: hasOtherWeight ? summed : [])
  }
}
