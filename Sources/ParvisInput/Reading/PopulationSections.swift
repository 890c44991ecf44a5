import ParvisCore

extension MapReading {
  /// Shares of each group in each dimension: percentages, shares or counts.
  mutating func readCensus(_ node: SourceNode?) {
    guard let node else { return }
    for dimension in block(node) {
      guard let name = checkedName(dimension.key) else { continue }
      var groups: [PopulationDimension.Group] = []
      var arePercentages = false
      for entry in block(dimension.value) {
        guard let group = checkedName(entry.key), let (number, text) = number(in: entry.value)
        else { continue }
        guard ["", "%"].contains(number.unit) else {
          report(.unreadableShare) { .unreadableShare(text, at: $0.place(of: entry.value)) }
          continue
        }
        if number.unit == "%" { arePercentages = true }
        groups.append(PopulationDimension.Group(group, amount: number.value))
      }
      // Groups without a number are still to be filled in.
      guard !groups.isEmpty else { continue }
      let total = groups.reduce(0) { $0 + $1.amount }
      if arePercentages, total > 102 || total < 98 {
        report(.sharesDoNotAddUp) {
          .sharesDoNotAddUp(name, total: total, at: $0.place(of: dimension.key))
        }
      }
      draft.census.append(
        PopulationDimension(name: name, groups: Self.shares(groups, total, arePercentages)))
    }
  }

  /// Percentages are divided by 100, shares stay, counts are divided by their sum.
  private static func shares(
    _ groups: [PopulationDimension.Group], _ total: Double, _ arePercentages: Bool
  ) -> [PopulationDimension.Group] {
    let isOfHundred = arePercentages || (95...105).contains(total)
    let divisor = isOfHundred ? 100 : total <= 1.05 ? 1 : total
    return groups.map { PopulationDimension.Group($0.name, amount: $0.amount / divisor) }
  }

  /// Counts of each group in each dimension; groups without a dimension form one of their own.
  mutating func readParticipants(_ node: SourceNode?) {
    guard let node else { return }
    var alone: [PopulationDimension.Group] = []
    for entry in block(node) {
      guard let name = checkedName(entry.key) else { continue }
      if entry.value.scalar != nil {
        if let count = count(entry.value) {
          alone.append(PopulationDimension.Group(name, amount: Double(count)))
        }
        continue
      }
      var groups: [PopulationDimension.Group] = []
      for one in block(entry.value) {
        guard let group = checkedName(one.key), let count = count(one.value) else { continue }
        groups.append(PopulationDimension.Group(group, amount: Double(count)))
      }
      guard !groups.isEmpty else { continue }
      draft.participants.append(PopulationDimension(name: name, groups: groups))
    }
    if !alone.isEmpty {
      draft.participants.append(PopulationDimension(name: "participants", groups: alone))
    }
  }

  /// Publics that the team decided not to look for, each with its reason.
  mutating func readSetAside(_ node: SourceNode?) {
    guard let node else { return }
    for item in node.items {
      guard let entries = item.entries else {
        if let name = checkedName(item) {
          draft.setAside.append(SetAsidePublic(name: name, reason: nil))
        }
        continue
      }
      for entry in entries {
        guard let name = checkedName(entry.key) else { continue }
        draft.setAside.append(SetAsidePublic(name: name, reason: prose(entry.value)))
      }
    }
  }
}
