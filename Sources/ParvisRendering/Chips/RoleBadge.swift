internal import ParvisCore

/// The dark disc with a letter at the top left corner of who leads and of who decides.
enum RoleBadge {
  enum Role: Hashable, CaseIterable {
    case lead, decisionMaker

    var label: Bilingual {
      switch self {
      case .lead: FieldWords.lead
      case .decisionMaker: FieldWords.decisionMaker
      }
    }

    /// The first letter of its name, in capitals.
    func letter(in language: Language) -> String {
      String(label.text(in: language).prefix(1)).uppercased()
    }
  }

  static let diameter = 11.0

  /// The roles of a stakeholder.
  static func roles(of id: Stakeholder.ID, on map: StakeholderMap) -> [Role] {
    (map.lead == id ? [.lead] : []) + (map.exercise.decisionMaker == id ? [.decisionMaker] : [])
  }

  /// The disc over the top left corner of a chip, the second one beside the first.
  static func frame(on chip: Box, at place: Int) -> Box {
    Box(
      centre: Point(chip.x - 1 + Double(place) * (diameter + 0.5), chip.y - 1.5),
      width: diameter, height: diameter)
  }

  static func marks(_ role: Role, in frame: Box, _ language: Language) -> [SceneMark] {
    [
      .symbol(SceneSymbol(.disc, in: frame, colour: .slate)),
      .text(
        SceneText(
          [role.letter(in: language)], in: frame, size: 7.5, face: .bold, colour: .paper,
          alignment: .centre)),
    ]
  }
}
