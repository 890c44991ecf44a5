public import ParvisAnalysis
public import ParvisCore

extension MissionReport {
  /// What is worked out of a version before its report is put together.
  public struct Figures: Sendable {
    let coverage: CoverageAnalysis
    /// Nil in a public version.
    let rankings: RobustRankings?

    /// - Complexity: that of `CoverageAnalysis` and of `RobustRankings`.
    public init(
      of redacted: DisclosedMap, seed: UInt64 = 1, draws: Int = RobustRankings.standardDraws
    ) async {
      self.rankings = await RobustRankings(of: redacted, seed: seed, draws: draws)
      self.coverage = CoverageAnalysis(of: redacted)
    }
  }

  /// Works out the report of a version of a map.
  ///
  /// - Parameters:
  ///   - redacted: the version: everything comes from it.
  ///   - lines: the line of the file on which each part stands, as the version shows it
  ///     (`DisclosedMap.lines(_:)`).
  ///   - file: the name of the file, without its folder.
  ///   - maps: the maps that stand beside the report.
  ///   - language: that is printed.
  ///   - seed: of the draws.
  /// - Complexity: that of `CoverageAnalysis` and of `RobustRankings`.
  public init(
    of redacted: DisclosedMap, lines: [MapElement: Int], file: String?, maps: [MapEntry] = [],
    language: Language, seed: UInt64 = 1
  ) async {
    self.init(
      of: redacted, figures: await Figures(of: redacted, seed: seed), lines: lines, file: file,
      maps: maps, language: language)
  }

  /// Puts together what is already worked out.
  ///
  /// - Parameters:
  ///   - redacted: the version.
  ///   - figures: of the version.
  ///   - lines: of the version.
  ///   - file: the name of the file, without its folder.
  ///   - maps: the maps that stand beside the report.
  ///   - language: that is printed.
  public init(
    of redacted: DisclosedMap, figures: Figures, lines: [MapElement: Int], file: String?,
    maps: [MapEntry] = [], language: Language
  ) {
    let isPublic = redacted.profile == .public
    let builder = MissionBuilder(
      map: redacted.map, profile: redacted.profile, coverage: figures.coverage,
      rankings: isPublic ? nil : figures.rankings, lines: isPublic ? [:] : lines)
    self.init(
      head: builder.head(file: isPublic ? nil : file), actions: builder.actions,
      notices: figures.coverage.notices.map { Traced($0.sentence) }, missing: builder.missing,
      audiences: builder.audiences, framing: builder.framing, maps: maps,
      stakeholders: builder.sheets, relays: isPublic ? nil : builder.relays,
      method: builder.method, language: language, profile: redacted.profile)
  }
}

/// What the parts of the report are built from.
struct MissionBuilder {
  let map: StakeholderMap
  let profile: DisclosureProfile
  let coverage: CoverageAnalysis
  let rankings: RobustRankings?
  let lines: [MapElement: Int]

  var isPublic: Bool { profile == .public }

  /// The lines of some elements, ascending, each once.
  func lines(of elements: [MapElement]) -> [Int] {
    Set(elements.compactMap { lines[$0] }).sorted()
  }

  func score(_ judgement: Judgement<Score>?) -> Bilingual? {
    guard !isPublic else { return nil }
    return judgement.map { MissionMessages.score($0.value, on: map.scale) }
  }

  func head(file: String?) -> ReportHead {
    let exercise = map.exercise
    let title = exercise.title ?? exercise.subject
    return ReportHead(
      title: title.map { Bilingual(verbatim: $0) } ?? MissionMessages.defaultTitle,
      town: exercise.town, subject: exercise.title == nil ? nil : exercise.subject,
      question: exercise.question, version: exercise.version,
      date: exercise.date.map(CalendarDate.words),
      mark: profile.mark,
      confidentiality: MissionMessages.confidentiality(profile),
      watermark: profile == .internal ? MissionMessages.watermark : nil, file: file,
      tool: ProductVersion.current)
  }

  var method: MethodNote {
    MethodNote(
      method: isPublic
        ? [MissionMessages.publicMethod]
        : [MissionMessages.severityMethod, MissionMessages.relayMethod, ranking].compactMap(\.self),
      sources: profile == .internal ? sources : [], uncertainty: isPublic ? [] : uncertainty,
      limits: (profile == .internal ? [] : [Notice.partialVersion.sentence])
        + MissionMessages.limitsForAll)
  }

  private var ranking: Bilingual? {
    guard let most = rankings?.rankings.map(\.draws).max() else { return nil }
    return most > 1 ? MissionMessages.ranking(draws: most) : MissionMessages.certainRanking
  }

  private var sources: [String] {
    var seen: Set<String> = []
    var found: [String?] = []
    for stakeholder in map.stakeholders {
      found.append(stakeholder.source)
      found += Criterion.allCases.map { stakeholder.judgement(of: $0)?.provenance?.source }
    }
    for audience in map.audiences {
      found.append(audience.source)
      found += audience.impacts.map { $0.strength?.provenance?.source }
    }
    found += map.links.map { $0.strength.provenance?.source }
    found += map.interests.map { $0.strength.provenance?.source }
    found += map.representations.map { $0.strength?.provenance?.source }
    found += map.references
    return found.compactMap(\.self).filter { !$0.isEmpty && seen.insert($0).inserted }
  }

  private var uncertainty: [Traced] {
    var unknown: [MapElement] = []
    var vague: [MapElement] = []
    for (element, score) in scored {
      if map.scale.isUnknown(score) {
        unknown.append(element)
      } else if !score.isExact {
        vague.append(element)
      }
    }
    var notes: [Traced] = []
    if !unknown.isEmpty {
      notes.append(Traced(MissionMessages.unknowns(unknown.count), lines: lines(of: unknown)))
    }
    if !vague.isEmpty {
      notes.append(Traced(MissionMessages.intervals(vague.count), lines: lines(of: vague)))
    }
    return notes.isEmpty ? [Traced(MissionMessages.noUncertainty)] : notes
  }

  /// Every score that counts, with its place.
  private var scored: [(MapElement, Score)] {
    var all: [(MapElement, Score)] = []
    for stakeholder in map.stakeholders {
      for criterion in Criterion.allCases {
        guard let judgement = stakeholder.judgement(of: criterion) else { continue }
        all.append((.score(criterion, of: stakeholder.id), judgement.value))
      }
    }
    for audience in map.audiences {
      for impact in audience.impacts {
        guard let strength = impact.strength else { continue }
        all.append((.impact(of: impact.theme, on: audience.id), strength.value))
      }
    }
    all += map.links.map { (.link($0.kind, from: $0.from, to: $0.to), $0.strength.value) }
    all += map.interests.map { (.interest(of: $0.stakeholder, in: $0.theme), $0.strength.value) }
    for voice in map.representations {
      guard let strength = voice.strength else { continue }
      all.append(
        (.representation(voice.kind, by: voice.stakeholder, of: voice.audience), strength.value))
    }
    return all
  }
}
