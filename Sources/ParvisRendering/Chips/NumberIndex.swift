internal import ParvisCore

/// Numbers that stand for names where names do not fit, and the list that tells them.
struct NumberIndex {
  struct Entry {
    let number: Int
    let id: String
    /// The name, to be wrapped to whatever width the list gets.
    let name: WrappableText
    let style: CategoryStyle
  }

  /// By category, then by name, numbered from 1.
  let entries: [Entry]
  private let labels: [String: String]

  init(_ members: [(id: String, name: String, style: CategoryStyle, rank: Int)]) {
    let ordered = members.sorted { left, right in
      left.rank != right.rank
        ? left.rank < right.rank : Identifier<Stakeholder>(left.name) < Identifier(right.name)
    }
    self.entries = ordered.enumerated().map { place, member in
      Entry(
        number: place + 1, id: member.id, name: WrappableText(member.name), style: member.style)
    }
    var labels: [String: String] = [:]
    for entry in entries { labels[entry.id] = String(entry.number) }
    self.labels = labels
  }

  /// The numbers of the stakeholders among some members.
  init(_ members: [ChipMember], on map: StakeholderMap) {
    self.init(
      members.compactMap { member in
        guard case .stakeholder(let id) = member.subject else { return nil }
        let rank = CategoryStyle.rank(of: map[id]?.category, on: map)
        return (member.id, member.name, member.style, rank)
      })
  }

  /// Some of the entries, under their numbers.
  private init(_ entries: [Entry]) {
    self.entries = entries
    self.labels = [:]
  }

  /// The index in parts of so many entries.
  func parts(of count: Int) -> [NumberIndex] {
    stride(from: 0, to: entries.count, by: max(1, count)).map { start in
      NumberIndex(Array(entries[start..<min(start + max(1, count), entries.count)]))
    }
  }

  var isEmpty: Bool { entries.isEmpty }

  /// The number of a group as text; nil when it keeps its name.
  func label(of id: String) -> String? { labels[id] }
}
