import ParvisCore

/// A group of a census while it is read.
struct CensusGroupDraft {
  var amount: SourceNode?
  var target: SourceNode?
}

/// The keys of a group of the census typed as a block.
enum CensusGroupFields {
  static let table = FieldTable<CensusGroupDraft>(
    .censusGroup,
    [
      Field("part", ["nombre", "effectif"], en: "share", or: ["count", "size"], .share) {
        $2.amount = $1
      },
      Field("cible", en: "target", .share) { $2.target = $1 },
    ])
}

/// A group of a census with its figures as they are typed.
private struct TypedGroup {
  let name: String
  let amount: NumberText
  let target: NumberText?
}

extension MapReading {
  /// Shares of each group in each dimension: percentages, shares or counts.
  mutating func readCensus(_ node: SourceNode?) {
    guard let node else { return }
    for dimension in block(node) {
      guard let name = checkedName(dimension.key) else { continue }
      var groups: [TypedGroup] = []
      for entry in block(dimension.value) {
        if let group = censusGroup(entry) { groups.append(group) }
      }
      // Groups without a number are still to be filled in.
      guard !groups.isEmpty else { continue }
      let total = groups.reduce(0) { $0 + $1.amount.value }
      let arePercentages = groups.contains { $0.amount.unit == "%" }
      if arePercentages, total > 102 || total < 98 {
        report(.sharesDoNotAddUp) {
          .sharesDoNotAddUp(name, total: total, at: $0.place(of: dimension.key))
        }
      }
      draft.census.append(Self.dimension(name, groups, total, arePercentages))
    }
  }

  private mutating func censusGroup(_ entry: SourceEntry) -> TypedGroup? {
    var draft = CensusGroupDraft(amount: entry.value)
    if let entries = entry.value.entries {
      draft.amount = nil
      read(entries, of: CensusGroupFields.table, into: &draft)
    }
    let target = draft.target.flatMap { censusFigure($0) }
    guard let name = checkedName(entry.key) else { return nil }
    guard let node = draft.amount, !node.isEmpty else {
      if target != nil {
        report(.missingValue) {
          .missingValue(CensusGroupFields.table.entries[0], at: $0.place(of: entry.key))
        }
      }
      return nil
    }
    return censusFigure(node).map { TypedGroup(name: name, amount: $0, target: target) }
  }

  /// A percentage, a share or a count.
  private mutating func censusFigure(_ node: SourceNode) -> NumberText? {
    guard let (number, text) = number(in: node) else { return nil }
    guard ["", "%"].contains(number.unit) else {
      report(.unreadableShare) { .unreadableShare(text, at: $0.place(of: node)) }
      return nil
    }
    return number
  }

  /// Percentages are divided by 100, shares stay, counts are divided by their sum.
  private static func dimension(
    _ name: String, _ groups: [TypedGroup], _ total: Double, _ arePercentages: Bool
  ) -> PopulationDimension {
    let isOfHundred = arePercentages || (95...105).contains(total)
    let areCounts = !isOfHundred && total > 1.05
    let divisor = isOfHundred ? 100 : areCounts ? total : 1
    return PopulationDimension(
      name: name,
      groups: groups.map { group in
        let target = group.target.map { $0.value / ($0.unit == "%" ? 100 : divisor) }
        return PopulationDimension.Group(
          group.name, amount: group.amount.value / divisor, target: target)
      }, total: areCounts ? total : nil)
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
}
