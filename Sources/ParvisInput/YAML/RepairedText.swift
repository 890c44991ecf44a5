/// A text after the repair of its typing accidents, with the way back to what was typed.
struct RepairedText: Sendable {
  /// From a byte of the repaired text on, bytes correspond one to one to those of the original.
  private struct Anchor {
    let repaired: Int
    let original: Int
  }

  private(set) var bytes: [UInt8] = []
  private var anchors: [Anchor] = []

  init() {}

  /// A text in which nothing had to be repaired; its bytes are not copied.
  init(unchanged bytes: [UInt8]) {
    self.bytes = bytes
  }

  mutating func reserve(_ capacity: Int) {
    bytes.reserveCapacity(capacity + capacity / 64)
  }

  /// Appends bytes of the original as they are.
  mutating func keep(_ slice: ArraySlice<UInt8>) {
    guard !slice.isEmpty else { return }
    let last = anchors.last
    let expected = last.map { $0.original + bytes.count - $0.repaired }
    if expected != slice.startIndex {
      anchors.append(Anchor(repaired: bytes.count, original: slice.startIndex))
    }
    bytes.append(contentsOf: slice)
  }

  /// Appends bytes that stand for those of the original from `original` on.
  mutating func insert(_ new: some Sequence<UInt8>, standingAt original: Int) {
    for byte in new {
      anchors.append(Anchor(repaired: bytes.count, original: original))
      bytes.append(byte)
    }
  }

  /// Where a byte of the repaired text comes from.
  ///
  /// - Complexity: O(log repairs).
  func original(of offset: Int) -> Int {
    var low = 0
    var high = anchors.count
    guard high > 0 else { return offset }
    while high - low > 1 {
      let middle = (low + high) / 2
      if anchors[middle].repaired <= offset { low = middle } else { high = middle }
    }
    let found = anchors[low].original + max(0, offset - anchors[low].repaired)
    return low + 1 < anchors.count && anchors[low + 1].original >= anchors[low].original
      ? min(found, anchors[low + 1].original) : found
  }
}
