internal import ParvisAnalysis
internal import ParvisCore

extension MissionBuilder {
  var actions: [FirstAction] {
    coverage.actions.map { action in
      let gaps = coverage.gaps.filter { gap in
        guard case .audience(let id) = gap.subject else { return false }
        return action.audiences.contains(id)
      }
      return FirstAction(
        text: action.sentence, stakeholder: action.stakeholder, audiences: action.audiences,
        lines: lines(of: gaps.flatMap(\.evidence)))
    }
  }

  /// The gaps as people are told them, the publics of the worst class first.
  var missing: [MissingItem] {
    coverage.gapsInOrderOfReading.map { gap in
      var reason: Bilingual?
      if case .audience(let id) = gap.subject, let figures = coverage.audience(id)?.figures {
        reason = figures.sentence(on: map.scale)
      }
      return MissingItem(
        code: gap.code, subject: gap.subject, name: name(of: gap.subject),
        severityClass: gap.severityClass, severity: gap.severity,
        finding: gap.sentence, reason: reason, advice: gap.advice,
        whom: gap.remedies.map {
          AskedPerson(stakeholder: $0.stakeholder, reason: $0.reason(on: map.scale))
        },
        lines: lines(of: gap.evidence))
    }
  }

  private func name(of subject: CoverageGap.Subject) -> Bilingual? {
    switch subject {
    case .audience(let id): Bilingual(verbatim: id.name)
    case .theme(let id): Bilingual(verbatim: id.name)
    case .territory(let id): Bilingual(verbatim: id.name)
    case .category(let category): category.label
    case .stakeholder(let id): Bilingual(verbatim: id.name)
    case .cell(let audience, let theme): Bilingual(verbatim: "\(audience.name) × \(theme.name)")
    case .map: nil
    }
  }

  var audiences: [AudienceSummary] {
    coverage.audiences.map { figures in
      let audience = map[figures.audience]
      return AudienceSummary(
        audience: figures.audience, severityClass: figures.severityClass,
        severity: figures.severity, severityLow: figures.figures?.severity.low,
        severityHigh: figures.figures?.severity.high,
        coverage: figures.figures?.coverage.value,
        voices: figures.voices.map { voice in
          VoiceSummary(
            stakeholder: voice.stakeholder, isWeak: !isPublic && voice.isWeak,
            strength: strength(of: voice, for: figures.audience))
        },
        passage: isPublic ? nil : way(to: figures),
        territories: audience?.territories ?? [],
        themes: (audience?.impacts ?? []).map { impact in
          ThemeScore(
            theme: impact.theme, score: score(impact.strength),
            lines: lines(of: [.impact(of: impact.theme, on: figures.audience)]))
        },
        size: audience?.size, lines: lines(of: [.audience(figures.audience)]))
    }
  }

  private func strength(of voice: Voice, for audience: Audience.ID) -> Bilingual? {
    let stated = map.representations.filter {
      $0.stakeholder == voice.stakeholder && $0.audience == audience
    }.compactMap(\.strength)
    return score(stated.max { $0.value.middle < $1.value.middle })
  }

  /// The way to a public in a few words; nil when none is studied.
  func way(to figures: AudienceCoverage) -> Bilingual? {
    switch figures.relays {
    case .notEvaluated: nil
    case .unreachable: figures.voices.isEmpty ? MissionMessages.noVoice : MissionMessages.noLink
    case .leadIsVoice: MissionMessages.leadIsVoice
    case .paths(let paths, let points):
      points.isEmpty
        ? MissionMessages.ways(paths.count) : MissionMessages.onlyThrough(points.map(\.name))
    }
  }

  var relays: RelaySummary {
    var order: [Stakeholder.ID] = []
    var behind: [Stakeholder.ID: [Audience.ID]] = [:]
    let rows = coverage.audiences.compactMap { figures -> RelaySummary.Row? in
      guard let text = way(to: figures) else { return nil }
      var paths: [[Stakeholder.ID]] = []
      let points = figures.relays.singlePoints ?? []
      if case .paths(let found, _) = figures.relays { paths = found }
      for point in points {
        if behind[point] == nil { order.append(point) }
        behind[point, default: []].append(figures.audience)
      }
      return RelaySummary.Row(
        audience: figures.audience, text: text, paths: paths, singlePoints: points,
        lines: lines(of: evidence(of: paths, to: figures)))
    }
    let points = order.sorted { left, right in
      let counts = (behind[left]?.count ?? 0, behind[right]?.count ?? 0)
      return counts.0 != counts.1 ? counts.0 > counts.1 : left < right
    }
    let notStudied = coverage.notices.first { notice in
      switch notice {
      case .noLead, .leadWithoutRelations: true
      default: false
      }
    }
    return RelaySummary(
      lead: map.lead, notStudied: notStudied?.sentence, rows: rows,
      singlePoints: points.map { id in
        let audiences = behind[id] ?? []
        return RelaySummary.SinglePoint(
          stakeholder: id, audiences: audiences,
          text: MissionMessages.singlePoint(id.name, audiences: audiences.map(\.name)))
      })
  }

  /// The links of the file that make up paths, and the voices at their ends.
  private func evidence(
    of paths: [[Stakeholder.ID]], to figures: AudienceCoverage
  ) -> [MapElement] {
    var elements: [MapElement] = []
    for path in paths {
      for (from, to) in zip(path, path.dropFirst()) {
        for kind in LinkKind.allCases where kind.carriesReach {
          elements += [.link(kind, from: from, to: to), .link(kind, from: to, to: from)]
        }
      }
      guard let last = path.last else { continue }
      for kind in Representation.Kind.allCases {
        elements.append(.representation(kind, by: last, of: figures.audience))
      }
    }
    return elements
  }
}
