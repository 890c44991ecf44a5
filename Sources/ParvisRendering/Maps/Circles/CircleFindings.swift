internal import ParvisAnalysis
internal import ParvisCore

/// The sentences that stand beside the circles, each derived from what they show.
enum CircleFindings {
  static func sentences(_ analysis: Analysis, _ model: CircleModel, _ involvement: Involvement)
    -> [Bilingual]
  {
    var sentences: [Bilingual] = []
    let deciding = model.rings[0].map(\.name)
    if !deciding.isEmpty {
      sentences.append(CircleWords.deciding(deciding))
    } else if !analysis.whole.hasDecisionMaker {
      sentences.append(CircleWords.nobodyDecides)
    }
    // Of a category of which the version leaves somebody out nothing is said.
    if model.omitted == 0 { sentences += nearness(model) }
    sentences += Words.withoutVoice(analysis).map { [$0] } ?? []
    let shown = Set(model.stakeholders.map(\.subject))
    let unsettled = involvement.places.filter {
      $0.isUnsettled && analysis.tellsUncertainty(of: $0.stakeholder)
        && shown.contains(.stakeholder($0.stakeholder))
    }
    if !unsettled.isEmpty {
      sentences.append(CircleWords.unsettled(unsettled.map(\.stakeholder.name)))
    }
    if !model.unknown.isEmpty, analysis.telling.isWhole {
      sentences.append(CircleWords.unknown(model.unknown.count))
    }
    return Array(sentences.prefix(4))
  }

  /// Which categories have nobody in the two inner circles, else how many residents are there.
  private static func nearness(_ model: CircleModel) -> [Bilingual] {
    let near = model.rings[0] + model.rings[1]
    let all = model.rings.flatMap(\.self)
    var styles: [CategoryStyle] = []
    for item in all where !styles.contains(item.style) { styles.append(item.style) }
    let far = styles.filter { style in !near.contains { $0.style == style } }
    if !far.isEmpty { return [CircleWords.noneNear(far.map(\.label))] }
    guard let residents = styles.first(where: { $0.className == "cat-inhabitants" }) else {
      return []
    }
    return [
      CircleWords.near(
        near.count { $0.style == residents }, of: all.count { $0.style == residents },
        category: residents.label)
    ]
  }
}
