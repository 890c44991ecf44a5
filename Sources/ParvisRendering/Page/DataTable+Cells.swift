internal import ParvisCore

extension DataTable {
  /// What stands over a stakeholder and its category.
  static let stakeholderHeadings = [
    ColumnWords.stakeholder,
    ColumnWords.category,
  ]
}

extension DataTable.Row {
  /// A stakeholder with its category, and what is said of it.
  init(_ index: Int, on map: StakeholderMap, _ names: GroupNames, _ cells: [DataTable.Cell]) {
    let stakeholder = map.stakeholders[index]
    self.init(
      key: names.id(ofStakeholderAt: index),
      [.name(stakeholder.name), .text(stakeholder.category?.label ?? CategoryStyle.unstated)]
        + cells)
  }
}

extension DataTable.Cell {
  /// « 3 », « 2 à 4 », « inconnue »; nothing for what a version may have left out.
  static func score(
    _ judgement: Judgement<Score>, on scale: Scale, isWhole: Bool = true
  ) -> DataTable.Cell {
    isWhole || !scale.isUnknown(judgement.value)
      ? .text(ScoreText.text(judgement, on: scale)) : .absent
  }

  /// Names in a sentence; nil for none.
  static func listed(_ names: [String]) -> DataTable.Cell? {
    guard !names.isEmpty else { return nil }
    return .text(Bilingual(fr: "\(list: names, atMost: 99)", en: "\(list: names, atMost: 99)"))
  }
}
