internal import ParvisCore

/// What a chip of a map stands for: a stakeholder, a public without a voice, or several
/// stakeholders of a category.
struct ChipMember {
  /// How well the scores are known that tell its place.
  enum Certainty {
    case certain, uncertain, unknown
  }

  let subject: SceneGroup.Subject
  let id: String
  let name: String
  /// The name, its number in the index, or a count.
  private(set) var text: WrappableText
  let caption: String
  let style: CategoryStyle
  var certainty = Certainty.certain
  /// Whether every path from the lead to some public passes here.
  var isPassage = false
  /// Whether it stands further in than its scores ask.
  var isRaised = false
  /// Members of one rank stand together.
  var rank = 0

  init(
    _ subject: SceneGroup.Subject, id: String, name: String, caption: String,
    style: CategoryStyle
  ) {
    self.subject = subject
    self.id = id
    self.name = name
    self.text = WrappableText(name)
    self.caption = caption
    self.style = style
  }

  var isGhost: Bool {
    if case .audience = subject { true } else { false }
  }

  /// Whether a sign stands after the name.
  var hasSign: Bool { certainty != .certain || isRaised }

  /// The same under its number in an index that knows it.
  func numbered(by index: NumberIndex) -> ChipMember {
    var member = self
    if let label = index.label(of: id) { member.text = WrappableText(label) }
    return member
  }

  /// How many of each category there are among some at one place.
  static func counts(
    of members: [ChipMember], at place: String, in language: Language,
    _ text: (Int) -> WrappableText
  ) -> [ChipMember] {
    var result: [ChipMember] = []
    for member in members where !result.contains(where: { $0.style == member.style }) {
      let style = member.style
      let count = members.count { $0.style == style }
      var counted = ChipMember(
        .furniture, id: "count-\(place)-\(style.className)", name: String(count),
        caption: "\(style.label.text(in: language)) : \(count)", style: style)
      counted.text = text(count)
      counted.rank = member.rank
      result.append(counted)
    }
    return result
  }

  /// The member as it stands on the map.
  func group(_ chip: Chip, at centre: Point) -> SceneGroup {
    let classes =
      switch subject {
      case .audience: ["audience", "absent"]
      case .stakeholder: ["stakeholder", style.className]
      case .furniture: ["count", style.className]
      }
    var group = SceneGroup(
      id, subject, classes: classes + (isPassage ? ["passage"] : []), caption: caption)
    group.marks = chip.marks(
      centre: centre,
      Chip.Looks(
        symbol: style, isGhost: isGhost, strokeWidth: isGhost ? 1.3 : 1.1,
        isDashed: certainty == .uncertain, fill: .paper,
        isHollow: !isGhost && certainty == .unknown,
        sign: certainty != .certain ? "?" : isRaised ? "*" : nil))
    if isPassage, let frame = group.frame { group.marks += PassageBadge.marks(on: frame) }
    return group
  }
}
