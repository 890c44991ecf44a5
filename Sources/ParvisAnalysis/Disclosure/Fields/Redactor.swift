internal import ParvisCore

/// What the rules know while they copy: the profile, the names that are withheld or changed, and
/// who is a natural person.
struct Redactor: Sendable {
  /// To whom the version is shown.
  let profile: DisclosureProfile
  /// Which column of the table applies.
  ///
  /// The classes of a public version are computed at the depth
  /// of the workshop, under the names of the public version.
  let depth: DisclosureProfile
  let scale: Scale
  let names: NamePlan
  /// What the file hides in addition.
  let hidden: Set<HiddenWords.Part>

  /// Whether measures of somebody are shown at all.
  func showsScores(of id: Stakeholder.ID) -> Bool { !names.persons.contains(id) }

  /// A free text in which the names that are withheld are replaced.
  func text(_ text: String?) -> String? { text.map(names.scrubber.scrubbed) }

  func texts(_ texts: [String]) -> [String] { texts.map(names.scrubber.scrubbed) }

  /// The value alone; nil when the judgement is confidential.
  func bare(_ judgement: Judgement<Score>?) -> Judgement<Score>? {
    guard let judgement, judgement.provenance?.isConfidential != true else { return nil }
    return Judgement(judgement.value)
  }

  /// A score of somebody, nothing of whom may be measured when it is a person.
  ///
  /// Withheld and unknown are the same, so that nobody can tell that there was a score.
  func score(_ judgement: Judgement<Score>?, of id: Stakeholder.ID) -> Judgement<Score>? {
    showsScores(of: id) ? bare(judgement) : nil
  }

  func known(_ judgement: Judgement<Score>, of id: Stakeholder.ID) -> Judgement<Score> {
    score(judgement, of: id) ?? Judgement(scale.unknown)
  }

  func category(_ category: StakeholderCategory?) -> StakeholderCategory? {
    guard case .declared(let id) = category else { return category }
    return names.categories[id].map(StakeholderCategory.declared)
  }
}
