/// The parts into which links fall when each vertex is split into a sender and a receiver.
struct HubParts {
  /// One part: the vertices that send and those that receive its links, ascending.
  struct Part {
    let senders: [Int32]
    let receivers: [Int32]
    /// An upper bound of the part's largest singular value.
    let bound: Double
  }

  private var parts: [Part] = []

  init(_ graph: Graph) {
    var senderPart = [Int32](repeating: -1, count: graph.vertexCount)
    var receiverPart = senderPart
    var count: Int32 = 0
    var queue: [(vertex: Int, isSender: Bool)] = []
    for start in 0..<graph.vertexCount
    where senderPart[start] < 0 && !graph.outgoing.range(of: start).isEmpty {
      senderPart[start] = count
      queue.append((start, true))
      while let (vertex, isSender) = queue.popLast() {
        let rows = isSender ? graph.outgoing : graph.incoming
        for position in rows.range(of: vertex) {
          let other = Int(rows.targets[position])
          guard (isSender ? receiverPart[other] : senderPart[other]) < 0 else { continue }
          if isSender { receiverPart[other] = count } else { senderPart[other] = count }
          queue.append((other, !isSender))
        }
      }
      count += 1
    }
    gather(senderPart, receiverPart, Int(count), graph)
  }

  private mutating func gather(
    _ senderPart: [Int32], _ receiverPart: [Int32], _ count: Int, _ graph: Graph
  ) {
    var senders = [[Int32]](repeating: [], count: count)
    var receivers = senders
    for vertex in 0..<graph.vertexCount {
      if senderPart[vertex] >= 0 { senders[Int(senderPart[vertex])].append(Int32(vertex)) }
      if receiverPart[vertex] >= 0 { receivers[Int(receiverPart[vertex])].append(Int32(vertex)) }
    }
    let sent = graph.outgoing.sums()
    let received = graph.incoming.sums()
    parts = (0..<count).map { part in
      // σ² ≤ (largest sum of a row) · (largest sum of a column)
      let widest = senders[part].reduce(0) { max($0, sent[Int($1)]) }
      let tallest = receivers[part].reduce(0) { max($0, received[Int($1)]) }
      return Part(
        senders: senders[part], receivers: receivers[part],
        bound: widest.squareRoot() * tallest.squareRoot())
    }
  }

  /// The parts, those that may have the largest value first.
  func byDescendingBound() -> [Part] {
    parts.sorted { $0.bound > $1.bound }
  }
}
