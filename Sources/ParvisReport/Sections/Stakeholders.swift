internal import ParvisAnalysis
internal import ParvisCore

/// All that the report says of each stakeholder: one sheet, by category, then by name.
struct Stakeholders: Section {
  let key = "stakeholders"
  let heading: Bilingual? = Bilingual(fr: "Les parties prenantes", en: "The stakeholders")
  let entries: [Entry]
  let source: ReportSource

  /// What is known of one stakeholder.
  struct Entry: Sendable {
    let stakeholder: Stakeholder
    /// Empty where scores are not shown.
    let scores: [CriterionScore]
    /// The publics for whom it speaks.
    let voices: [Representation]
    /// The themes it follows.
    let interests: [Interest]
    /// Its links with others, by kind, then by name.
    let links: [LinkEnd]
    /// Its known disagreements with publics, by name.
    let publicConflicts: [PublicConflict]
    /// Where it stands by each measure, with the margin; empty where ranks are not shown.
    let ranks: [Rank]

    var id: Stakeholder.ID { stakeholder.id }
  }

  struct CriterionScore: Sendable {
    let criterion: Criterion
    let text: Bilingual
  }

  /// A place in a ranking: never a bare rank.
  struct Rank: Sendable {
    let measure: RankedMeasure
    let low: Int
    let high: Int
    /// Among how many.
    let count: Int
    /// The probability to be among the first three.
    let top3: Double
  }

  init(_ source: ReportSource) {
    self.source = source
    let map = source.map
    let voices = Dictionary(grouping: map.representations, by: \.stakeholder)
    let interests = Dictionary(grouping: map.interests, by: \.stakeholder)
    let conflicts = Dictionary(grouping: map.publicConflicts, by: \.stakeholder)
    var links: [Stakeholder.ID: [LinkEnd]] = [:]
    for link in map.links {
      links[link.from, default: []].append(LinkEnd(link, seenFrom: link.from))
      links[link.to, default: []].append(LinkEnd(link, seenFrom: link.to))
    }
    let ranks = Self.ranks(source.rankings, of: source.analysis.influence, on: source.map)
    let categories = StakeholderCategory.standard + map.categories.map { .declared($0.id) }
    func place(_ stakeholder: Stakeholder) -> Int {
      stakeholder.category.flatMap(categories.firstIndex) ?? categories.count
    }
    self.entries = map.stakeholders.sorted { left, right in
      (place(left), left.id) < (place(right), right.id)
    }.map { stakeholder in
      let id = stakeholder.id
      return Entry(
        stakeholder: stakeholder,
        scores: source.analysis.telling.scores(of: stakeholder, on: map.scale).map {
          criterion, value in
          CriterionScore(
            criterion: criterion, text: ScoreText.outOf(value, on: map.scale))
        },
        voices: (voices[id] ?? []).sorted { $0.audience < $1.audience },
        interests: (interests[id] ?? []).sorted { $0.theme < $1.theme },
        links: (links[id] ?? []).sorted { $0.place < $1.place },
        publicConflicts: (conflicts[id] ?? []).sorted { $0.audience < $1.audience },
        ranks: ranks[id] ?? [])
    }
  }

  /// Places by measures of which the stakeholder has some; who has no link is not ranked.
  private static func ranks(
    _ rankings: RobustRankings?, of network: InfluenceNetwork, on map: StakeholderMap
  ) -> [Stakeholder.ID: [Rank]] {
    guard let rankings else { return [:] }
    let unknown = Set(
      map.stakeholders.filter { map.scale.isUnknown($0.influence.value) }.map(\.id))
    var ranks: [Stakeholder.ID: [Rank]] = [:]
    for (measure, ranking) in zip(RankedMeasureCatalog.all, rankings.rankings)
    where network.carriesMeasures || !measure.isOfNetwork {
      let count = ranking.places.count { $0.value != nil }
      guard count > 1 else { continue }
      for place in ranking.places {
        guard let value = place.value, let low = place.rankLow, let high = place.rankHigh,
          let top3 = place.top3,
          measure.isOfNetwork ? value > 0 : !unknown.contains(place.stakeholder)
        else { continue }
        ranks[place.stakeholder, default: []].append(
          Rank(measure: measure, low: low, high: high, count: count, top3: top3))
      }
    }
    return ranks
  }

  // MARK: Sheets

  var blocks: [Block] {
    guard !entries.isEmpty else { return [] }
    let categories = self.categories
    return [
      .sheets(
        SheetGroup(
          name: "sheets", sheets: entries.map { sheet($0, categories) },
          filters: filters(categories)))
    ]
  }

  private func sheet(_ entry: Entry, _ categories: [SheetGroup.Filter.Choice]) -> Sheet {
    let stakeholder = entry.stakeholder
    let label = Self.label(of: stakeholder.category)
    let kind = categories.first { $0.label == label }?.value ?? "cat-none"
    let concerned = entry.voices.flatMap { source.map[$0.audience]?.impacts.map(\.theme) ?? [] }
    // A person may be shown under the role.
    let role: Phrase =
      stakeholder.role.flatMap { $0 == entry.id.name ? nil : " · \($0)" } ?? ""
    return Sheet(
      key: source.key(of: entry.id) ?? "", kind: kind,
      title: Phrase(name: entry.id.name).resting(on: lines(of: .stakeholder(entry.id))),
      subtitle: "\(label)\(role)",
      facts: [
        Fact(CommonWords.territory, stakeholder.territories.map { Phrase(name: $0.name) }),
        Fact(Self.circle, stakeholder.circle.map { [Phrase($0.label)] } ?? []),
        Fact(
          ColumnWords.scores,
          source.analysis.telling.withholdsScores(of: stakeholder)
            ? [Phrase(Self.removed)]
            : entry.scores.map { score in
              Phrase("\(score.criterion.label) \(score.text)")
                .resting(on: lines(of: .score(score.criterion, of: entry.id)))
            }),
        Fact(
          Bilingual(fr: "Parle pour", en: "Speaks for"),
          entry.voices.map { words(of: $0).resting(on: lines(of: $0.element)) }, isList: true),
        Fact(
          Self.follows,
          entry.interests.map { words(of: $0).resting(on: lines(of: $0.element)) }),
        Fact(
          ColumnWords.links,
          entry.links.map { end in
            let remark: Phrase =
              end.link.strength.provenance?.comment.map { " – \($0)" } ?? ""
            let strength = source.strength(of: end.link)
            return Phrase("\(end.label) \(source.link(end.other))\(remark: strength)\(remark)")
              .resting(on: lines(of: end.element))
          }
            + entry.publicConflicts.map { conflict in
              let remark: Phrase = conflict.strength.provenance?.comment.map { " – \($0)" } ?? ""
              let strength = ScoreText.outOf(conflict.strength, on: source.map.scale)
              return Phrase(
                "\(LinkEnd.mutual(.conflict)) \(conflict.audience.name)\(remark: strength)\(remark)"
              ).resting(on: lines(of: conflict.element))
            }, isList: true),
        Fact(
          Bilingual(fr: "Rangs", en: "Ranks"),
          entry.ranks.map {
            "\($0.measure.title(in: source.analysis.influence.subject)) \(Self.words(of: $0))"
          }, isList: true),
      ] + typed(stakeholder).facts,
      filters: [
        "category": [kind],
        "theme": source.filterValues(entry.interests.map(\.theme) + concerned),
        "territory": source.filterValues(stakeholder.territories),
      ])
  }

  func typed(_ stakeholder: Stakeholder) -> Typed {
    Typed(stakeholder, isWhole: source.analysis.telling.isWhole)
  }

  func words(of voice: Representation) -> Phrase {
    let kind = voice.kind.label
    return "\(kind) \(source.link(voice.audience))\(remark: source.score(voice.strength))"
  }

  func words(of interest: Interest) -> Phrase {
    "\(interest.theme.name)\(remark: source.score(interest.strength))"
  }

  func lines(of element: MapElement) -> [Int] { source.lines(of: [element]) }

  // MARK: Filters

  private func filters(_ categories: [SheetGroup.Filter.Choice]) -> [SheetGroup.Filter] {
    func choices(_ names: [(value: [String], name: String)]) -> [SheetGroup.Filter.Choice] {
      names.map { SheetGroup.Filter.Choice(value: $0.joined(), label: Bilingual(verbatim: $1)) }
    }
    return [
      SheetGroup.Filter(
        key: "category", label: Self.category, choices: categories),
      SheetGroup.Filter(
        key: "theme", label: CommonWords.theme,
        choices: choices(source.map.themes.map { (source.filterValues([$0.id]), $0.name) })),
      SheetGroup.Filter(
        key: "territory", label: CommonWords.territory,
        choices: choices(
          source.map.territories.map { (source.filterValues([$0.id]), $0.id.name) })),
    ]
  }

  /// The categories that occur among the sheets, in their order.
  private var categories: [SheetGroup.Filter.Choice] {
    var found: [SheetGroup.Filter.Choice] = []
    for entry in entries {
      let label = Self.label(of: entry.stakeholder.category)
      guard !found.contains(where: { $0.label == label }) else { continue }
      let value = Self.kind(of: entry.stakeholder.category, among: found.count)
      found.append(SheetGroup.Filter.Choice(value: value, label: label))
    }
    return found
  }

  /// The class of a category of the six; a number for those that a file declares.
  private static func kind(of category: StakeholderCategory?, among count: Int) -> String {
    switch category {
    case .inhabitants: "cat-inhabitants"
    case .services: "cat-services"
    case .electedOfficials: "cat-elected-officials"
    case .contractors: "cat-contractors"
    case .associations: "cat-associations"
    case .institutions: "cat-institutions"
    case .declared: "cat-declared-\(count + 1)"
    case nil: "cat-none"
    }
  }
}

/// The words of the section.
extension Stakeholders {
  static let category = ColumnWords.category
  static let circle = ColumnWords.circle
  static let removed = Bilingual(
    fr: "retirées de cette version", en: "removed from this version")
  static let follows = Bilingual(fr: "Thèmes suivis", en: "Themes it follows")

  static func label(of category: StakeholderCategory?) -> Bilingual {
    category?.label ?? StakeholderCategory.unstated
  }

  /// « rang 2 à 5 sur 24 ».
  private static func words(of rank: Rank) -> Bilingual {
    guard rank.low < rank.high else {
      return Bilingual(
        fr: "rang \(rank.low) sur \(rank.count)", en: "rank \(rank.low) of \(rank.count)")
    }
    return Bilingual(
      fr: "rang \(rank.low) à \(rank.high) sur \(rank.count)",
      en: "rank \(rank.low) to \(rank.high) of \(rank.count)")
  }
}
