/// Dijkstra's search with a heap of four children a node, outdated entries left in it.
struct DistanceHeap {
  private var heap: [Entry] = []

  private struct Entry {
    var distance: Double
    var vertex: Int32
  }

  /// Settles all vertices within reach by ascending distance.
  mutating func search(
    from source: Int, _ rows: Rows, _ lengths: [Double], _ distances: inout [Double],
    _ order: inout [Int32]
  ) {
    heap.append(Entry(distance: 0, vertex: Int32(source)))
    Self.settle(
      &distances, &order, &heap, rows.offsets.span, rows.targets.span, lengths.span)
  }

  private static func settle(
    _ distances: inout [Double], _ order: inout [Int32], _ heap: inout [Entry],
    _ offsets: Span<Int32>, _ targets: Span<Int32>, _ lengths: Span<Double>
  ) {
    var distances = distances.mutableSpan
    while let entry = removeFirst(&heap) {
      let vertex = Int(entry.vertex)
      // An outdated entry: the vertex was settled at a shorter distance. Equal entries do not
      // exist, since only a shorter distance makes one.
      guard entry.distance == distances[vertex] else { continue }
      order.append(entry.vertex)
      for position in Int(offsets[vertex])..<Int(offsets[vertex + 1]) {
        let target = Int(targets[position])
        let distance = entry.distance + lengths[position]
        guard distance < distances[target] else { continue }
        distances[target] = distance
        insert(Entry(distance: distance, vertex: Int32(target)), into: &heap)
      }
    }
  }

  private static func insert(_ entry: Entry, into heap: inout [Entry]) {
    heap.append(entry)
    var heap = heap.mutableSpan
    var place = heap.count - 1
    while place > 0 {
      let parent = (place - 1) / 4
      guard entry.distance < heap[parent].distance else { break }
      heap[place] = heap[parent]
      place = parent
    }
    heap[place] = entry
  }

  private static func removeFirst(_ heap: inout [Entry]) -> Entry? {
    guard let last = heap.popLast() else { return nil }
    guard let first = heap.first else { return last }
    var heap = heap.mutableSpan
    let count = heap.count
    var place = 0
    while true {
      let firstChild = 4 * place + 1
      guard firstChild < count else { break }
      var child = firstChild
      var candidate = firstChild + 1
      while candidate < min(firstChild + 4, count) {
        if heap[candidate].distance < heap[child].distance { child = candidate }
        candidate += 1
      }
      guard heap[child].distance < last.distance else { break }
      heap[place] = heap[child]
      place = child
    }
    heap[place] = last
    return first
  }
}
