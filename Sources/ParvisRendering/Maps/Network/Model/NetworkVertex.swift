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
  /// The influence exercised, as a share of the greatest on the map.
  let weight: Double
  /// Vertices of one category are drawn nearer to each other.
  let category: Int
  /// Whether every path from the lead to some public passes here.
  let isPassage: Bool

  init(
    _ subject: Subject, id: String, name: String, style: CategoryStyle, weight: Double,
    category: Int, isPassage: Bool = false
  ) {
    self.subject = subject
    self.id = id
    self.name = name
    self.label = name
    self.regular = WrappableText(name)
    self.bold = WrappableText(name, face: .bold)
    self.style = style
    self.weight = weight
    self.category = category
    self.isPassage = isPassage
  }

  var isGhost: Bool {
    if case .audience = subject { return true }
    return false
  }
}
