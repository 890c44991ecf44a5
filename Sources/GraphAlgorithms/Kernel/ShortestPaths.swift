/// Shortest paths from one source with real lengths: a binary heap with lazy deletion, reusable.
struct ShortestPaths {
  /// Distances from the source; infinite where nothing was reached.
  private(set) var distances: [Double]
  /// The reached vertices by ascending distance, the source first.
  private(set) var order: [Int32] = []
  private var heap: [Entry] = []

  private struct Entry {
    var distance: Double
    var vertex: Int32
  }

  init(_ count: Int) {
    distances = [Double](repeating: .infinity, count: count)
  }

  /// Two path lengths within this relative difference are equal.
  static let tolerance = 1e-10

  /// Finds all distances from a source, forgetting the previous source.
  mutating func search(from source: Int, _ rows: Rows, _ lengths: [Double]) {
    for vertex in order { distances[Int(vertex)] = .infinity }
    order.removeAll(keepingCapacity: true)
    distances[source] = 0
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
      // An outdated entry: the vertex was settled by a shorter one.
      guard entry.distance == distances[vertex] else { continue }
      if let last = order.last, last == entry.vertex { continue }
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
      for candidate in firstChild + 1..<max(firstChild + 1, min(firstChild + 4, count))
      where heap[candidate].distance < heap[child].distance { child = candidate }
      guard heap[child].distance < last.distance else { break }
      heap[place] = heap[child]
      place = child
    }
    heap[place] = last
    return first
  }
}
