public import ParvisAnalysis
public import ParvisCore

/// How the figures of one expected public were computed, step by step, with the lines of the file.
public struct WhyReport: Sendable {
  public let map: StakeholderMap
  public let figures: AudienceCoverage
  private let factors: AudienceCoverage.Figures
  public let gaps: [CoverageGap]
  public let lines: [MapElement: Int]
  public let language: Language

  /// Explains the figures of one audience of a map; nil in a version that tells none.
  public init?(
    on figures: AudienceCoverage, in coverage: CoverageAnalysis, of map: StakeholderMap,
    lines: [MapElement: Int], language: Language
  ) {
    guard let factors = figures.figures else { return nil }
    self.map = map
    self.figures = figures
    self.factors = factors
    self.gaps = coverage.gaps.filter { $0.subject == .audience(figures.audience) }
    self.lines = lines
    self.language = language
  }

  /// The steps, ending with a line break.
  public func text(style: TextStyle = .plain) -> String {
    let blocks =
      [headBlock(style)] + [
        exposureBlock(style), voiceBlock(style), pathBlock(style), remotenessBlock(style),
        severityBlock(style), gapBlock(style),
      ]
    return blocks.filter { !$0.isEmpty }.map { $0.joined(separator: "\n") }
      .joined(separator: "\n\n") + "\n"
  }

  private func say(_ text: Bilingual) -> String { text.text(in: language) }
  private func number(_ value: Double) -> String {
    Numbers.text(value, decimals: 3, in: language)
  }

  /// « (ligne 12) », or nothing when the place is not known.
  private func line(of element: MapElement) -> String {
    lines[element].map { " " + say(WhyMessages.line($0)) } ?? ""
  }

  private func headBlock(_ style: TextStyle) -> [String] {
    [
      style.bold(Lists.quoted(figures.audience.name, in: language))
        + line(of: .audience(figures.audience))
    ]
  }

  private func exposureBlock(_ style: TextStyle) -> [String] {
    let audience = map[figures.audience]
    var lines = [style.bold(say(WhyMessages.exposure) + " e = " + number(factors.exposure.value))]
    guard factors.exposure.isStated, let audience else {
      return lines + ["  " + say(WhyMessages.exposureNotStated)]
    }
    for impact in audience.impacts {
      let place = line(of: .impact(of: impact.theme, on: audience.id))
      let score = impact.strength.map { scoreText($0.value) } ?? say(WhyMessages.notStated)
      lines.append("  \(impact.theme.name)\u{A0}: \(score)\(place)".colon(in: language))
    }
    return lines + ["  " + say(WhyMessages.greatest)]
  }

  private func scoreText(_ score: Score) -> String {
    let text =
      map.scale.isUnknown(score)
      ? "?" : score.isExact ? "\(score.low)" : "\(score.low)-\(score.high)"
    return say(WhyMessages.outOf(text, map.scale.high))
  }

  private func voiceBlock(_ style: TextStyle) -> [String] {
    var lines = [style.bold(say(WhyMessages.coverage) + " c = " + number(factors.coverage.value))]
    guard !figures.voices.isEmpty else { return lines + ["  " + say(WhyMessages.nobody)] }
    var silences: [String] = []
    for voice in figures.voices {
      let strength = voice.strength.middle
      let isOut = voice.isReachable == false
      let weight = isOut ? SeverityPolicy.weightOutOfReach : 1
      silences.append("(1 − \(number(strength * weight)))")
      let kinds = Representation.Kind.allCases.map { kind in
        line(of: .representation(kind, by: voice.stakeholder, of: figures.audience))
      }.filter { !$0.isEmpty }
      var text = "  \(voice.stakeholder.name)\u{A0}: v = \(number(strength))".colon(in: language)
      if voice.isWeak { text += say(ReportMessages.weakMark) }
      if isOut { text += say(WhyMessages.outOfReach) + " \(number(strength * weight))" }
      lines.append(text + (kinds.first ?? ""))
    }
    return lines + ["  c = 1 − " + silences.joined(separator: " × ")]
  }

  private func pathBlock(_ style: TextStyle) -> [String] {
    let heading = style.bold(say(WhyMessages.relays))
    switch figures.relays {
    case .notEvaluated: return [heading, "  " + say(WhyMessages.notEvaluated)]
    case .unreachable: return [heading, "  " + say(ReportMessages.noPath)]
    case .leadIsVoice: return [heading, "  " + say(ReportMessages.leadSpeaks)]
    case .paths(let paths, let points):
      var lines = [heading]
      lines += paths.map { path in "  " + path.map(\.name).joined(separator: " → ") }
      if !points.isEmpty {
        lines.append("  " + say(WhyMessages.singlePoints(points.map(\.name))))
      }
      return lines
    }
  }

  private func remotenessBlock(_ style: TextStyle) -> [String] {
    let heading = style.bold(
      say(WhyMessages.remoteness) + " r = " + number(factors.remoteness.value))
    return [heading, "  " + say(WhyMessages.reason(of: factors.remoteness))]
  }

  private func severityBlock(_ style: TextStyle) -> [String] {
    let severity = factors.severity
    let distance = 0.5 + 0.5 * factors.remoteness.value
    var lines = [
      style.bold(say(WhyMessages.severity) + " s = " + number(severity.value)),
      "  s = e × (1 − c) × (½ + ½ r) = \(number(factors.exposure.value)) × "
        + "\(number(1 - factors.coverage.value)) × \(number(distance))",
    ]
    if severity.low != severity.high {
      lines.append("  " + say(WhyMessages.interval(number(severity.low), number(severity.high))))
    }
    if let severityClass = figures.severityClass {
      lines.append("  " + say(WhyMessages.priority(severityClass)))
      let ofFigure = SeverityPolicy.severityClass(of: severity.value)
      if ofFigure != severityClass {
        lines.append(
          "  " + say(severityClass == .high ? WhyMessages.raised : WhyMessages.structural))
      }
    }
    return lines
  }

  private func gapBlock(_ style: TextStyle) -> [String] {
    guard !gaps.isEmpty else { return [say(WhyMessages.noGap)] }
    var lines = [style.bold(say(WhyMessages.rules))]
    for gap in gaps {
      lines.append("  " + say(gap.sentence) + " [\(gap.code)]")
      lines.append("    → " + say(gap.advice))
    }
    for remedy in figures.remedies {
      let reason = say(remedy.reason(on: map.scale))
      lines.append("    · \(remedy.stakeholder.name) (\(reason))")
    }
    return lines
  }
}

extension String {
  /// English writes no space before a colon.
  fileprivate func colon(in language: Language) -> String {
    language == .french ? self : replacing("\u{A0}:", with: ":")
  }
}
