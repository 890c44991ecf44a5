internal import ParvisAnalysis
internal import ParvisCore

extension MissionBuilder {
  /// One sheet for each stakeholder, by category, then by name.
  var sheets: [StakeholderSheet] {
    let voices = Dictionary(grouping: map.representations, by: \.stakeholder)
    let interests = Dictionary(grouping: map.interests, by: \.stakeholder)
    var links: [Stakeholder.ID: [Link]] = [:]
    for link in map.links {
      links[link.from, default: []].append(link)
      links[link.to, default: []].append(link)
    }
    let ranks = ranksByStakeholder
    let order = map.stakeholders.sorted { left, right in
      let (first, second) = (rank(of: left.category), rank(of: right.category))
      return first != second ? first < second : left.id < right.id
    }
    return order.enumerated().map { number, stakeholder in
      let id = stakeholder.id
      return StakeholderSheet(
        id: id, key: "stakeholder-\(number + 1)", category: stakeholder.category,
        role: stakeholder.role, territories: stakeholder.territories, circle: stakeholder.circle,
        scores: scores(of: stakeholder),
        voices: (voices[id] ?? []).sorted { $0.audience < $1.audience }.map(voice),
        themes: (interests[id] ?? []).sorted { $0.theme < $1.theme }.map(theme),
        links: rows(of: links[id] ?? [], around: id), ranks: ranks[id] ?? [],
        lines: lines(of: [.stakeholder(id)]))
    }
  }

  private func rank(of category: StakeholderCategory?) -> Int {
    let all = StakeholderCategory.standard + map.categories.map { .declared($0.id) }
    return category.flatMap { all.firstIndex(of: $0) } ?? all.count
  }

  private func scores(of stakeholder: Stakeholder) -> [StakeholderSheet.CriterionScore] {
    // What a workshop is not told of a person reads like what nobody knows.
    guard !isPublic, profile == .internal || !stakeholder.isNaturalPerson else { return [] }
    return Criterion.allCases.compactMap { criterion in
      guard let text = score(stakeholder.judgement(of: criterion)) else { return nil }
      return StakeholderSheet.CriterionScore(
        criterion: criterion, text: text,
        lines: lines(of: [.score(criterion, of: stakeholder.id)]))
    }
  }

  private func voice(_ voice: Representation) -> StakeholderSheet.VoiceFor {
    StakeholderSheet.VoiceFor(
      audience: voice.audience, kind: voice.kind, strength: score(voice.strength),
      lines: lines(
        of: [.representation(voice.kind, by: voice.stakeholder, of: voice.audience)]))
  }

  private func theme(_ interest: Interest) -> ThemeScore {
    ThemeScore(
      theme: interest.theme, score: score(interest.strength),
      lines: lines(of: [.interest(of: interest.stakeholder, in: interest.theme)]))
  }

  private func rows(of links: [Link], around id: Stakeholder.ID) -> [StakeholderSheet.LinkRow] {
    let kinds = LinkKind.allCases
    func place(_ row: StakeholderSheet.LinkRow) -> (Int, Stakeholder.ID, String) {
      (kinds.firstIndex(of: row.kind) ?? kinds.count, row.other, row.direction.rawValue)
    }
    return links.map { link in
      StakeholderSheet.LinkRow(
        kind: link.kind, direction: direction(of: link, from: id),
        other: link.from == id ? link.to : link.from, strength: score(link.strength),
        lines: lines(of: [.link(link.kind, from: link.from, to: link.to)]))
    }.sorted { place($0) < place($1) }
  }

  private func direction(
    of link: Link, from id: Stakeholder.ID
  ) -> StakeholderSheet.LinkRow.Direction {
    switch link.kind {
    case .contact, .cooperates, .conflict: .mutual
    default: link.from == id ? .outgoing : .incoming
    }
  }

  /// Places by measures of which the stakeholder has some; who has no link is not ranked.
  private var ranksByStakeholder: [Stakeholder.ID: [StakeholderSheet.RankRow]] {
    guard let rankings else { return [:] }
    var rows: [Stakeholder.ID: [StakeholderSheet.RankRow]] = [:]
    for (measure, ranking) in zip(RankedMeasureCatalog.all, rankings.rankings) {
      let count = ranking.places.count { $0.value != nil }
      for place in ranking.places {
        guard let value = place.value, let low = place.rankLow, let high = place.rankHigh,
          let top3 = place.top3, value > 0 || measure.id == "influence"
        else { continue }
        rows[place.stakeholder, default: []].append(
          StakeholderSheet.RankRow(
            measure: measure.id, title: measure.title, low: low, high: high, count: count,
            top3: top3))
      }
    }
    return rows
  }
}
