internal import ParvisAnalysis
internal import ParvisCore

/// The sentences that stand beside the grid, each derived from what it shows.
enum GridFindings {
  static func sentences(_ analysis: Analysis, _ scale: GridScale) -> [Bilingual] {
    let map = analysis.map
    var involved = 0
    var withoutWeight: [Stakeholder] = []
    var unsettled: [String] = []
    for stakeholder in map.stakeholders {
      let scores = (stakeholder.influence.value, stakeholder.interest.value)
      if map.scale.isUnknown(scores.0), map.scale.isUnknown(scores.1) { continue }
      switch (scale.isHigh(scores.0), scale.isHigh(scores.1)) {
      case (true?, true?): involved += 1
      case (false?, true?):
        if !stakeholder.isNaturalPerson, !PersonName.looksLikeOne(stakeholder.name) {
          withoutWeight.append(stakeholder)
        }
      case (nil, _), (_, nil):
        if analysis.tellsUncertainty(of: stakeholder.id) { unsettled.append(stakeholder.name) }
      default: break
      }
    }
    var sentences = [
      GridWords.involve(involved, of: map.stakeholders.count, cut: scale.cut)
    ]
    // Residents and associations first: it is their words that need weight.
    let ordered =
      withoutWeight.filter { $0.category?.isOfPeople == true }
      + withoutWeight.filter { $0.category?.isOfPeople != true }
    // Said to the team alone, and of no natural person.
    if !ordered.isEmpty, analysis.telling.isWhole {
      sentences.append(GridWords.empower(ordered.map(\.name)))
    }
    sentences += Words.withoutVoice(analysis).map { [$0] } ?? []
    if !unsettled.isEmpty { sentences.append(GridWords.unsettled(unsettled)) }
    return sentences
  }
}
