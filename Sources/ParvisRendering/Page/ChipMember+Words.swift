internal import ParvisCore

extension ChipMember {
  /// A public without a voice.
  init(absent id: Audience.ID, on map: StakeholderMap, _ names: GroupNames, in language: Language) {
    self.init(
      .audience(id), id: names.id(of: id), name: id.name,
      caption: Words.ghost(id.name, in: language),
      style: CategoryStyle(of: map[id]?.category ?? .inhabitants, on: map))
  }
}

extension ChipMember.Certainty {
  /// How well two scores are known together.
  init(_ scores: [Score], on scale: Scale) {
    self =
      scores.contains(where: scale.isUnknown)
      ? .unknown : scores.allSatisfy(\.isExact) ? .certain : .uncertain
  }
}

extension SharedSign {
  /// The signs of chips beside their categories, exactly those that some members show.
  static func signs(of members: [ChipMember]) -> [SharedSign] {
    let signs: [(SharedSign, Bool)] = [
      (.uncertainScore, members.contains { $0.certainty == .uncertain }),
      (.unknownScore, members.contains { $0.certainty == .unknown }),
      (.raised, members.contains(where: \.isRaised)),
      (.passage, members.contains(where: \.isPassage)),
      (.ghost, members.contains(where: \.isGhost)),
    ]
    return signs.filter(\.1).map(\.0)
  }
}
