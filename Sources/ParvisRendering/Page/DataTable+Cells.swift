internal import ParvisCore

extension DataTable.Cell {
  /// The category of a stakeholder, or that the file does not state it.
  static func category(_ category: StakeholderCategory?) -> DataTable.Cell {
    .text(category?.label ?? CategoryStyle.unstated)
  }

  /// « 3 », « 2 à 4 », « inconnue ».
  static func score(_ judgement: Judgement<Score>, on scale: Scale) -> DataTable.Cell {
    .text(ScoreText.text(judgement, on: scale))
  }

  /// Names in a sentence; nil for none.
  static func listed(_ names: [String]) -> DataTable.Cell? {
    guard !names.isEmpty else { return nil }
    return .text(Bilingual(fr: "\(list: names, atMost: 99)", en: "\(list: names, atMost: 99)"))
  }
}
