/// Values by spellings, compared byte by byte.
///
/// Unlike a `Dictionary` it is asked with a slice of a longer text, without a copy of it: names are
/// looked up far more often than they are declared. Entries are never removed nor listed.
struct SpellingTable<Value> {
  private struct Entry {
    let text: String
    let hash: UInt64
    var value: Value
  }

  private var entries: [Entry] = []
  /// For each slot one more than the index of its entry, 0 when it is free; a power of two of them,
  /// at least half of them free, or none before the first entry.
  private var slots: [UInt32] = []
  private let seed = spellingSeed

  var count: Int { entries.count }

  /// - Complexity: O(length).
  subscript(spelling: Substring) -> Value? {
    let bytes = spelling.utf8.span
    return entry(of: bytes, hash(of: bytes)).map { entries[$0].value }
  }

  /// - Complexity: O(length).
  subscript(spelling: String) -> Value? {
    let bytes = spelling.utf8.span
    return entry(of: bytes, hash(of: bytes)).map { entries[$0].value }
  }

  /// Sets the value of a spelling.
  mutating func set(_ value: Value, for spelling: String) {
    let hash = hash(of: spelling.utf8.span)
    if let index = entry(of: spelling.utf8.span, hash) {
      entries[index].value = value
      return
    }
    entries.append(Entry(text: spelling, hash: hash, value: value))
    if entries.count * 2 > slots.count { grow() } else { place(entries.count - 1) }
  }

  private func entry(of bytes: Span<UInt8>, _ hash: UInt64) -> Int? {
    guard !slots.isEmpty else { return nil }
    let mask = slots.count - 1
    var slot = Int(truncatingIfNeeded: hash) & mask
    while slots[slot] != 0 {
      let index = Int(slots[slot]) - 1
      if entries[index].hash == hash, Self.areEqual(entries[index].text, bytes) { return index }
      slot = (slot + 1) & mask
    }
    return nil
  }

  private mutating func place(_ index: Int) {
    let mask = slots.count - 1
    var slot = Int(truncatingIfNeeded: entries[index].hash) & mask
    while slots[slot] != 0 { slot = (slot + 1) & mask }
    slots[slot] = UInt32(index + 1)
  }

  private mutating func grow() {
    slots = [UInt32](repeating: 0, count: max(16, slots.count * 2))
    for index in entries.indices { place(index) }
  }

  private static func areEqual(_ text: String, _ bytes: Span<UInt8>) -> Bool {
    let own = text.utf8.span
    guard own.count == bytes.count else { return false }
    for index in own.indices where own[index] != bytes[index] { return false }
    return true
  }

  /// Eight bytes at a time, each folded into the rest by a product of double width.
  private func hash(of bytes: Span<UInt8>) -> UInt64 {
    var hash = seed ^ UInt64(bytes.count)
    var index = 0
    while index + 8 <= bytes.count {
      let low =
        UInt64(bytes[index]) | UInt64(bytes[index + 1]) << 8 | UInt64(bytes[index + 2]) << 16
        | UInt64(bytes[index + 3]) << 24
      let high =
        UInt64(bytes[index + 4]) | UInt64(bytes[index + 5]) << 8 | UInt64(bytes[index + 6]) << 16
        | UInt64(bytes[index + 7]) << 24
      hash = Self.folded(hash, low | high << 32)
      index += 8
    }
    var rest: UInt64 = 0
    while index < bytes.count {
      rest = rest << 8 | UInt64(bytes[index])
      index += 1
    }
    return Self.folded(Self.folded(hash, rest), seed)
  }

  private static func folded(_ hash: UInt64, _ word: UInt64) -> UInt64 {
    let product = (hash ^ 0x9E37_79B9_7F4A_7C15).multipliedFullWidth(
      by: word ^ 0xD6E8_FEB8_6659_FD93)
    return product.high ^ product.low
  }
}

/// Differs from run to run, so that no file can be made to fill one slot.
private let spellingSeed = UInt64.random(in: .min ... .max)
