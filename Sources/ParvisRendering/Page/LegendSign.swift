internal import ParvisAnalysis
internal import ParvisCore

/// A sign of the tables with its meaning.
enum LegendSign: Hashable {
  case mark(CoverageTable.Mark)
  case share(isWeighed: Bool)
  case urgency(SeverityClass)
  case strength(low: Int, high: Int)
  case notNegotiable
  case expectedPublic
  case uncertain

  var label: Bilingual {
    switch self {
    case .mark(let mark): CoverageWords.label(of: mark)
    case .share(let isWeighed): CoverageWords.share(isWeighed: isWeighed)
    case .urgency(let severity):
      Bilingual(fr: "public \(severity.label)", en: "public: \(severity.label)")
    case .strength(let low, let high): ThemeWords.strength(low: low, high: high)
    case .notNegotiable: ThemeWords.notNegotiable
    case .expectedPublic: ThemeWords.expectedPublic
    case .uncertain: ThemeWords.uncertain
    }
  }

  func marks(x: Double, middle y: Double, size: Double) -> [SceneMark] {
    let centre = Point(x + 12, y)
    switch self {
    case .mark(let mark):
      return CoverageSign.marks(of: mark, centre: centre, diameter: size + 2)
    case .share:
      return CoverageSign.bar(share: 0.6, in: Box(x: x, y: y - 3, width: 24, height: 6))
    case .urgency(let severity):
      return [CoverageSign.rule(severity, x: x + 9, y: y - 5, height: 10)].compactMap(\.self)
    case .strength:
      return ThemeSign.samples(x: x, middle: y)
    case .notNegotiable:
      return ThemeSign.hollowSample(centre)
    case .uncertain:
      return ThemeSign.uncertainSample(centre)
    case .expectedPublic:
      return ThemeSign.publicMarks(centre: centre, size: size + 1)
    }
  }
}
