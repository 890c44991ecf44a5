internal import ParvisCore

/// A stakeholder or a public without a voice as the network shows it.
struct NetworkVertex {
  enum Subject: Hashable {
    case stakeholder(Int)
    case audience(Audience.ID)
  }

  let subject: Subject
  let id: String
  let name: String
  /// What the chip shows: the name, or its number in the index.
  var label: String {
    didSet { (regular, bold) = (WrappableText(label), WrappableText(label, face: .bold)) }
  }
  private(set) var regular: WrappableText
  private(set) var bold: WrappableText
  let style: CategoryStyle
  /// The weight in the decision, by the notes: a share of the scale.
  let weight: Double
  /// Whether nobody knows that weight, where others have one.
  let isWeightUnknown: Bool
  /// Vertices of one category are drawn nearer to each other.
  let category: Int
  /// Whether every path from the lead to some public passes here.
  let isPassage: Bool
  /// What it is in the exercise.
  let roles: [RoleBadge.Role]

  init(
    _ subject: Subject, id: String, name: String, style: CategoryStyle, weight: Double,
    isWeightUnknown: Bool = false, category: Int, isPassage: Bool = false,
    roles: [RoleBadge.Role] = []
  ) {
    self.subject = subject
    self.id = id
    self.name = name
    self.label = name
    self.regular = WrappableText(name)
    self.bold = WrappableText(name, face: .bold)
    self.style = style
    self.weight = weight
    self.isWeightUnknown = isWeightUnknown
    self.roles = roles
    self.category = category
    self.isPassage = isPassage
  }

  /// Whether a disc stands out beside its chip.
  var hasBadge: Bool { isPassage || !roles.isEmpty }

  var isGhost: Bool {
    if case .audience = subject { return true }
    return false
  }
}
