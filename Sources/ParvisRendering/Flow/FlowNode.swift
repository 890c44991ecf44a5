internal import ParvisCore

/// A box of a map whose links run from column to column.
struct FlowNode {
  /// What stands before the name.
  enum Sign: Hashable {
    case symbol(CategoryStyle)
    /// « + »: a public without a voice.
    case plus
    case none
  }

  let id: String
  let subject: SceneGroup.Subject
  let name: String
  let sign: Sign
  /// The column in which the box stands, from the left.
  var column: Int
  let caption: String
  let classes: [String]
  /// A small second line under the name.
  var detail: String?
  /// Whether the second line is in the colour of gaps.
  var isDetailUrgent = false
  var isBold = false
  /// How much larger than the others its name is written.
  var scale = 1.0
  /// Whether everything passes through it.
  var hasBadge = false
  /// The room that each of its links takes on a side of the box, when there is enough.
  var portPitch = 4.5

  var isGhost: Bool { sign == .plus }

  var isAudience: Bool {
    if case .audience = subject { true } else { false }
  }
}

/// A link of such a map, between two of its boxes.
struct FlowLink {
  let id: String
  /// Places in the list of boxes.
  let from: Int
  let to: Int
  let stroke: LinkStroke
  let caption: String
  let classes: [String]
}

/// A column of such a map.
struct FlowColumn {
  let heading: Bilingual
  /// The greatest width, as a share of the map's.
  let share: Double
  /// Whether its boxes keep the order in which they are given; the others follow their links.
  var isOrdered = false
  /// What stands under the last box: how many others there are.
  var rest: Bilingual?
}
